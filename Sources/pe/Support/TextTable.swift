/// A table for the terminal: columns as wide as their widest cell, numbers to the right.
struct TextTable {
  enum Alignment {
    case left
    case right
  }

  private let columns: [(title: String, alignment: Alignment)]
  private var rows: [[String]] = []

  init(_ columns: [(title: String, alignment: Alignment)]) {
    self.columns = columns
  }

  mutating func add(_ row: [String]) {
    rows.append(row.map(TerminalText.safe))
  }

  /// The lines of the table, the titles first, then a line a row.
  func lines(_ style: Style) -> [String] {
    let widths = columns.indices.map { column in
      ([columns[column].title] + rows.map { $0[column] }).reduce(0) { max($0, $1.count) }
    }
    func line(_ cells: [String]) -> String {
      let padded = cells.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return columns[column].alignment == .left ? cell + space : space + cell
      }
      return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }
    return [style.dim(line(columns.map(\.title)))] + rows.map(line)
  }
}
