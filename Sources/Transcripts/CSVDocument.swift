/// A table as RFC 4180 has it, with a header, read one row at a time.
///
/// The delimiter is a comma, a semicolon or a tab, whichever the header holds most of. Lines end with LF, CR LF or CR; lines
/// without a character are no rows.
public struct CSVDocument: Sendable, Sequence {
  /// One row after the header.
  public struct Row: Sendable {
    /// The line it starts on, counted from 1.
    public let line: Int
    /// The fields without their quotes; when there is a defect, those before it.
    public let fields: [String]
    /// Why it is not to be used, nil when it is sound.
    public let defect: Defect?

    /// Whether no field holds a character.
    public var isBlank: Bool { fields.allSatisfy(\.isEmpty) }
  }

  /// What can be wrong with a row.
  public enum Defect: Sendable, Equatable, CustomStringConvertible {
    /// The row has more or fewer fields than the header.
    case fieldCount(found: Int, expected: Int)
    /// A quote opens and the file ends before it closes.
    case openQuote
    /// Something stands between a closing quote and the next delimiter.
    case textAfterQuote

    /// What is wrong, for a person.
    public var description: String {
      switch self {
      case .fieldCount(let found, let expected): "the row has \(found) fields, the header \(expected)"
      case .openQuote: "a quote opens here and never closes"
      case .textAfterQuote: "text stands behind a closing quote"
      }
    }
  }

  /// Reads rows.
  public struct Iterator: IteratorProtocol {
    fileprivate var tokenizer: CSVTokenizer
    fileprivate let columns: Int

    /// The next row, nil behind the last.
    public mutating func next() -> Row? {
      guard let row = tokenizer.next(maximumFields: columns) else { return nil }
      let isRagged = row.defect == nil && row.count != columns
      return Row(
        line: row.line, fields: row.fields,
        defect: isRagged ? .fieldCount(found: row.count, expected: columns) : row.defect)
    }
  }

  /// The most columns that a table can have.
  public static let maximumColumns = 4096

  /// The names of the columns without surrounding white space.
  public let header: [String]
  /// What stands between two fields.
  public let delimiter: UInt8
  private let body: CSVTokenizer

  /// Reads the header of `bytes`, which are valid UTF-8.
  public init(_ bytes: [UInt8]) {
    delimiter = CSVTokenizer.delimiter(of: bytes)
    var tokenizer = CSVTokenizer(bytes, delimiter: delimiter)
    header = tokenizer.next(maximumFields: Self.maximumColumns)?.fields.map(\.trimmed) ?? []
    body = tokenizer
  }

  /// The index of the first column that has one of `names`, in the order of the names; case does not matter.
  public func column(_ names: String...) -> Int? {
    let folded = header.map { $0.lowercased() }
    return names.lazy.compactMap { folded.firstIndex(of: $0) }.first
  }

  /// Starts at the first row after the header.
  public func makeIterator() -> Iterator {
    Iterator(tokenizer: body, columns: header.count)
  }
}
