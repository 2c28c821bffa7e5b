import JSON

/// Decodes JSON Lines one line at a time.
struct JSONLDecoder {
  private let options: ReadingOptions
  private var assembler: SessionAssembler
  private var line = 0

  init(source: String, stem: String, options: ReadingOptions, order: SessionAssembler.Order) {
    self.options = options
    assembler = SessionAssembler(
      source: source, stem: stem, format: JSONLReader().format, options: options, order: order)
  }

  /// Hands over what is final.
  mutating func takeReady() -> [ReadResult] { assembler.takeReady() }

  /// Makes everything final.
  mutating func finish() { assembler.finish() }

  /// Decodes the next line; a blank one says nothing.
  mutating func decode(_ text: UnsafeBufferPointer<UInt8>) {
    line += 1
    guard text.count <= options.maximumLineBytes else { return noteTooLong() }
    guard let first = text.first(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return }
    guard first == UInt8(ascii: "{") else {
      return assembler.report(.malformed, at: .line(line), "this is not a JSON object")
    }
    do {
      var parser = JSONParser(text)
      var record = Record()
      try record.read(from: &parser, nesting: 0)
      try parser.finish()
      assembler.add(record, at: .line(line))
    } catch {
      report(error, in: text)
    }
  }

  /// Notes that the next line is longer than allowed.
  mutating func decodeTooLong() {
    line += 1
    noteTooLong()
  }

  /// Ends the decoding before the end of the file.
  mutating func abandon(_ problem: ReadingProblem) { assembler.abandon(problem) }

  private mutating func noteTooLong() {
    assembler.report(
      .tooLarge, at: .line(line), "the line is longer than \(options.maximumLineBytes) bytes",
      advice: "Write a turn a line")
  }

  private mutating func report(_ error: any Error, in text: UnsafeBufferPointer<UInt8>) {
    let valid = UTF8Validation.firstInvalidOffset(in: text)
    if valid < text.count {
      assembler.report(
        .encoding, at: .line(line), "malformed UTF-8 at byte \(valid) of the line", advice: "Save the file as UTF-8")
    } else {
      assembler.report(.malformed, at: .line(line), "this is not valid JSON: \(error) of the line")
    }
  }
}
