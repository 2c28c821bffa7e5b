/// Writes lines of CSV (RFC 4180, LF at the end).
///
/// A cell that a spreadsheet would read as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return, and is no
/// number) gets an apostrophe in front.
public enum CSVLine {
  /// One line.
  public static func bytes(_ cells: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private static func append(_ cell: String, to bytes: inout [UInt8]) {
    let dangerous: [UInt8] = Array("=+-@\t\r".utf8)
    var text = PlainText.neutral(cell)
    if let first = cell.utf8.first, dangerous.contains(first), Double(cell) == nil { text = "'" + text }
    let needsQuotes = text.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
    guard needsQuotes else {
      bytes += text.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
