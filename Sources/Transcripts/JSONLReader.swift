/// Reads JSON Lines: a session a line, or a turn a line.
public struct JSONLReader: TranscriptReader {
  /// Makes the reader.
  public init() {}

  /// The format's name.
  public var format: String { "jsonl" }

  /// What it reads.
  public var summary: String { "JSON Lines: a session a line, or a turn a line with its session" }

  /// The extensions that suggest it.
  public var extensions: [String] { ["jsonl", "ndjson"] }

  /// Whether the first line is a JSON object and not the start of a longer document.
  public func recognizes(start: [UInt8]) -> Bool {
    switch JSONShape(start: start) {
    case .lines, .either: true
    case .document, .none: false
    }
  }

  /// Reads a whole file in memory. The turns of a session may lie among those of others, and malformed UTF-8 costs only
  /// its line.
  public func read(_ bytes: [UInt8], source: String, stem: String, options: ReadingOptions) -> [ReadResult] {
    var decoder = JSONLDecoder(source: source, stem: stem, options: options, order: .scattered)
    bytes.withUnsafeBufferPointer { bytes in
      var rest = bytes
      // Only LF ends a line here: a lone CR is white space in JSON.
      while let end = ByteSearch.firstIndex(of: 0x0A, in: rest) {
        decoder.decode(UnsafeBufferPointer(rebasing: rest[..<end]))
        rest = UnsafeBufferPointer(rebasing: rest[(end + 1)...])
      }
      if !rest.isEmpty { decoder.decode(rest) }
    }
    decoder.finish()
    return decoder.takeReady()
  }
}
