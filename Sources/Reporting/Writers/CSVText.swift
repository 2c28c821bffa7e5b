/// A table as CSV, safe to open in a spreadsheet and safe to look at.
struct CSVText {
  private(set) var bytes: [UInt8] = []

  /// Starts with the names of the columns.
  init(_ header: [String]) {
    add(header)
  }

  /// Adds a row; `CSVLine` quotes its cells and disarms formulas.
  mutating func add(_ cells: [String]) {
    bytes += CSVLine.bytes(cells.map(PlainText.neutral))
  }
}
