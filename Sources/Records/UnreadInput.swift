/// A file that could not be read, or not all of it, and so waits for a person.
public struct UnreadInput: Sendable, Equatable {
  /// Where it lies.
  public let path: String
  /// What people call it: the name without the folders.
  public let name: String
  /// What is wrong, one sentence without a full stop. Holds no transcript text.
  public let problem: String
  /// The day of the run that could not read it first, in UTC, as `2026-10-05`.
  public let since: String

  /// Makes one.
  public init(path: String, name: String, problem: String, since: String) {
    self.path = path
    self.name = name
    self.problem = problem
    self.since = since
  }
}
