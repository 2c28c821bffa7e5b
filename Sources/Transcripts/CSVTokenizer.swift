/// Splits a table into rows of fields.
struct CSVTokenizer: Sendable {
  /// A row before it is compared with the header.
  struct RawRow {
    var line: Int
    var fields: [String] = []
    /// How many fields it has, also when they are more than were asked for.
    var count = 0
    var defect: CSVDocument.Defect?
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var at = 0
  private var line = 1

  init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// The delimiter that the first line of `bytes` holds most of outside of quotes; a comma when it holds none.
  static func delimiter(of bytes: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { candidates[$0] } ?? candidates[0]
  }

  /// The next row, of which at most `maximumFields` fields are kept.
  mutating func next(maximumFields: Int) -> RawRow? {
    while at < bytes.count, isLineEnd(bytes[at]) { skipLineEnd() }
    guard at < bytes.count else { return nil }
    var row = RawRow(line: line)
    // The array is borrowed under a second name, because reading moves `self`.
    let whole = bytes
    whole.withUnsafeBufferPointer { bytes in
      while true {
        let isKept = row.count < maximumFields
        row.count += 1
        let field = readField(in: bytes, isKept: isKept, &row.defect)
        if isKept { row.fields.append(field) }
        guard at < bytes.count else { return }
        guard bytes[at] == delimiter else { return skipLineEnd() }
        at += 1
      }
    }
    return row
  }

  /// Reads a field and stops at the delimiter, the end of the line, or the end of the file.
  private mutating func readField(
    in bytes: UnsafeBufferPointer<UInt8>, isKept: Bool, _ defect: inout CSVDocument.Defect?
  ) -> String {
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
      let start = at
      skipPlain(in: bytes)
      return isKept ? String(decoding: bytes[start..<at], as: UTF8.self) : ""
    }
    let text = readQuoted(in: bytes, isKept: isKept, &defect)
    if at < bytes.count, bytes[at] != delimiter, !isLineEnd(bytes[at]) {
      defect = defect ?? .textAfterQuote
      skipPlain(in: bytes)
    }
    return text
  }

  private mutating func readQuoted(
    in bytes: UnsafeBufferPointer<UInt8>, isKept: Bool, _ defect: inout CSVDocument.Defect?
  ) -> String {
    at += 1
    var start = at
    var pieces: [UInt8] = []
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\"") where at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "\""):
        if isKept { pieces += bytes[start...at] }
        at += 2
        start = at
      case UInt8(ascii: "\""):
        let end = at
        at += 1
        guard isKept else { return "" }
        if pieces.isEmpty { return String(decoding: bytes[start..<end], as: UTF8.self) }
        pieces += bytes[start..<end]
        return String(decoding: pieces, as: UTF8.self)
      case 0x0A, 0x0D: skipLineEnd()
      default: at += 1
      }
    }
    defect = defect ?? .openQuote
    return ""
  }

  private mutating func skipPlain(in bytes: UnsafeBufferPointer<UInt8>) {
    while at < bytes.count, bytes[at] != delimiter, !isLineEnd(bytes[at]) { at += 1 }
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private mutating func skipLineEnd() {
    at += bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
    line += 1
  }
}
