import JSON
import Reporting

/// A list of records, written in any of the list formats. The members' names are the columns.
struct Listing {
  /// The document's schema, such as `pe.codes/1`.
  let schema: String
  /// The name of the list in the document.
  let name: String
  /// The records: objects with the same members in the same order.
  let records: [JSONValue]
  /// The columns of a table without records; nil takes none.
  var columns: [String]?

  /// Writes the list, except as text.
  func write(_ format: ListFormat, to output: any OutputSink) throws {
    switch format {
    case .text: return
    case .json:
      let document: JSONValue = .object([.init("schema", .string(schema)), .init(name, .array(records))])
      try output.line(document.prettyPrinted)
    case .jsonl:
      var writer = JSONWriter()
      for record in records {
        writer.value(record)
        writer.newline()
      }
      try output.write(writer.bytes)
    case .csv:
      try output.write(CSVLine.bytes(records.first?.members?.map(\.name) ?? columns ?? []))
      for record in records { try output.write(CSVLine.bytes((record.members ?? []).map { Self.cell($0.value) })) }
    }
  }

  private static func cell(_ value: JSONValue) -> String {
    switch value {
    case .null: ""
    case .bool(let flag): flag ? "true" : "false"
    case .string(let text), .number(let text): text
    case .array(let elements): elements.map(cell).joined(separator: " ")
    case .object: ""
    }
  }
}
