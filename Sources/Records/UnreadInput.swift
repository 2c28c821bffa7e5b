/// A file that could not be used, or not all of it, and so waits for a person. It holds no word of the file: what is wrong in it may
/// name who speaks there.
public struct UnreadInput: Sendable, Equatable {
  /// Where it lies.
  public let path: String
  /// What people call it: the name without the folders.
  public let name: String
  /// Why, as a short stable word such as `unknown-role`.
  public let reason: String
  /// Where in it, such as `line 12`; nil for the whole.
  public let position: String?
  /// The day of the run that could not use it first, in UTC, as `2026-10-05`.
  public let since: String

  /// Makes one.
  public init(path: String, name: String, reason: String, position: String? = nil, since: String) {
    self.path = path
    self.name = name
    self.reason = reason
    self.position = position
    self.since = since
  }
}
