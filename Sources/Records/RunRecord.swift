/// When the same inputs were last analysed, with what, and what could not be used: what `--since last` goes by.
public struct RunRecord: Sendable, Equatable {
  /// When the run began, in seconds since 1 January 1970.
  public let started: Int
  /// The fingerprint of everything that an analysis depends on beside the files.
  public let tool: String
  /// The paths that could not be used, which are tried again.
  public let unusable: [String]

  /// Makes a record.
  public init(started: Int, tool: String, unusable: [String]) {
    self.started = started
    self.tool = tool
    self.unusable = unusable
  }
}
