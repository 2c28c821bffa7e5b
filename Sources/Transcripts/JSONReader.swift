import JSON

/// Reads one JSON document: a session, a list of sessions, or a list of turns.
public struct JSONReader: TranscriptReader {
  /// Makes the reader.
  public init() {}

  /// The format's name.
  public var format: String { "json" }

  /// What it reads.
  public var summary: String { "JSON: a session with an array of turns, a list of sessions, or a list of turns" }

  /// The extensions that suggest it.
  public var extensions: [String] { ["json"] }

  /// Whether the first bytes look like one JSON document.
  public func recognizes(start: [UInt8]) -> Bool {
    switch JSONShape(start: start) {
    case .document, .either: true
    case .lines, .none: false
    }
  }

  /// Reads a whole document; nothing is taken from one that is malformed.
  public func read(_ bytes: [UInt8], source: String, stem: String, options: ReadingOptions) -> [ReadResult] {
    bytes.withUnsafeBufferPointer { buffer in
      var assembler = SessionAssembler(
        source: source, stem: stem, format: format, options: options, order: .scattered)
      do {
        guard try read(buffer, into: &assembler) else {
          return [.problem(strange(source))]
        }
        assembler.finish()
        return assembler.takeReady()
      } catch {
        // JSON Lines whose first line is too long to be seen whole.
        if let end = ByteSearch.firstIndex(of: 0x0A, in: buffer),
          JSONShape.isObject(UnsafeBufferPointer(rebasing: buffer[..<end]))
        {
          return JSONLReader().read(bytes, source: source, stem: stem, options: options)
        }
        return [.problem(malformed(error, source))]
      }
    }
  }

  /// Whether the document holds a session or a turn at all.
  private func read(_ bytes: UnsafeBufferPointer<UInt8>, into assembler: inout SessionAssembler) throws -> Bool {
    var parser = JSONParser(bytes)
    var found = false
    switch try parser.kind() {
    case .object:
      var record = Record()
      try record.read(from: &parser, nesting: 0)
      found = record.inner != nil || (record.turn != nil && record.hasVoice)
      if found { assembler.add(document: record) }
    case .array:
      var place = 0
      try parser.readArray { parser in
        place += 1
        var record = Record()
        if try parser.kind() == .object { try record.read(from: &parser, nesting: 1) }
        assembler.add(record, at: .element(place))
        found = found || record.inner != nil || record.turn != nil
      }
    case .string, .number, .bool, .null: try parser.skipValue()
    }
    try parser.finish()
    return found
  }

  private func strange(_ source: String) -> ReadingProblem {
    ReadingProblem(
      source: source, reason: .unknownFormat, "the document holds no array of turns",
      advice: "Give the turns as \"messages\", each with \"role\" and \"content\"")
  }

  private func malformed(_ error: any Error, _ source: String) -> ReadingProblem {
    let error = error as? JSONError
    return ReadingProblem(
      source: source, position: error.map { "byte \($0.offset)" }, reason: .malformed,
      "this is not valid JSON: \(error?.reason ?? "it cannot be read")", advice: "Export the file again")
  }
}
