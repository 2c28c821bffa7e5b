/// One thing that a reader found.
public enum ReadResult: Sendable {
  case transcript(Transcript)
  /// Set aside with its reason; the rest of the input goes on.
  case problem(ReadingProblem)
}

/// How to read, the same for every format.
public struct ReadingOptions: Sendable {
  /// The user's role map.
  public var roles = RoleMap()
  /// Guess roles that are not known, say so, and mark the transcript.
  public var guessRoles = false
  /// The largest file, or member, that is held in memory at once, in bytes. JSONL is read line by line and has no such limit.
  public var maximumTextBytes = 64 << 20
  /// The longest line of JSONL, in bytes.
  public var maximumLineBytes = 1 << 20

  /// Makes the default options.
  public init() {}
}

/// Reads one format. Readers are values without state.
public protocol TranscriptReader: Sendable {
  /// The format's name, such as `webvtt`.
  var format: String { get }

  /// One sentence on what it reads.
  var summary: String { get }

  /// File name extensions that suggest the format, lower case, without the dot.
  var extensions: [String] { get }

  /// Whether the first bytes of a file (up to 4 KiB) look like the format.
  func recognizes(start: [UInt8]) -> Bool

  /// Reads a whole file in memory.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8 without a byte order mark.
  ///   - source: the name for messages.
  ///   - stem: the file's name without its extension, for formats that hold one session and no identifier.
  /// - Returns: the transcripts and the problems, in the order of the file; never empty.
  func read(_ bytes: [UInt8], source: String, stem: String, options: ReadingOptions) -> [ReadResult]
}
