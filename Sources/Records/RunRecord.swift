/// What the last run over the same inputs saw, and with what: what `--since last` goes by.
public struct RunRecord: Sendable, Equatable {
  /// The fingerprint of everything that an analysis depends on beside the files.
  public let tool: String
  /// The files that were read and could be used, by path, each with what tells whether it is still the same (`InputFiles.state`).
  public let files: [String: String]

  /// Makes a record.
  public init(tool: String, files: [String: String]) {
    self.tool = tool
    self.files = files
  }
}
