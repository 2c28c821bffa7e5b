/// Reads WebVTT captions, as Zoom and Teams export them.
public struct WebVTTReader: TranscriptReader {
  /// Makes the reader.
  public init() {}

  /// The format's name.
  public var format: String { "webvtt" }

  /// What it reads.
  public var summary: String { "WebVTT captions: speakers as <v Name> or \"Name: ...\"" }

  /// The extensions that suggest it.
  public var extensions: [String] { ["vtt"] }

  /// Whether the file starts with `WEBVTT`.
  public func recognizes(start: [UInt8]) -> Bool {
    let signature = Array("WEBVTT".utf8)
    guard start.starts(with: signature) else { return false }
    return start.dropFirst(signature.count).first.map { [0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? true
  }

  /// Reads all captions as one session; a cue without a timing costs only itself.
  public func read(_ bytes: [UInt8], source: String, stem: String, options: ReadingOptions) -> [ReadResult] {
    guard recognizes(start: Array(bytes.prefix(8))) else {
      return [
        .problem(
          ReadingProblem(
            source: source, position: "line 1", reason: .unknownFormat, "the file does not start with WEBVTT",
            advice: "Export the captions as WebVTT"))
      ]
    }
    var assembler = SessionAssembler(source: source, stem: stem, format: format, options: options, order: .scattered)
    var builder = WebVTTBuilder(id: stem, roles: options.roles)
    bytes.withUnsafeBufferPointer { bytes in
      var parser = WebVTTParser()
      for line in TextLines(bytes) {
        parser.take(line)
        for event in parser.takeEvents() {
          switch event {
          case .cue(let cue): builder.add(cue)
          case .problem(let line, let message): assembler.report(.malformed, at: .line(line), message)
          }
        }
      }
      if let cue = parser.finish() { builder.add(cue) }
    }
    assembler.add(builder.draft)
    assembler.finish()
    return assembler.takeReady()
  }
}
