/// Reads tables with a header and a turn a row: CSV, TSV, and semicolons.
public struct CSVReader: TranscriptReader {
  /// Makes the reader.
  public init() {}

  /// The format's name.
  public var format: String { "csv" }

  /// What it reads.
  public var summary: String { "CSV or TSV: a turn a row, with a header that names the words and the speaker" }

  /// The extensions that suggest it.
  public var extensions: [String] { ["csv", "tsv"] }

  /// Whether the header names the words and the speaker.
  public func recognizes(start: [UInt8]) -> Bool {
    let columns = Columns(CSVDocument(start).header)
    return columns.has(.words) && columns.hasVoice && !AnnoMIReader().recognizes(start: start)
  }

  /// Reads a whole table; a ragged row costs only itself.
  public func read(_ bytes: [UInt8], source: String, stem: String, options: ReadingOptions) -> [ReadResult] {
    let document = CSVDocument(bytes)
    let columns = Columns(document.header)
    guard columns.has(.words) else {
      return [.problem(strange(source, "no column holds the words", "Name that column text"))]
    }
    guard columns.hasVoice else {
      return [.problem(strange(source, "no column says who speaks", "Name that column speaker"))]
    }
    var assembler = SessionAssembler(source: source, stem: stem, format: format, options: options, order: .scattered)
    for row in document where !row.isBlank || row.defect == .openQuote {
      if let defect = row.defect {
        assembler.report(.malformed, at: .line(row.line), "\(defect)", advice: "Export the table again")
      } else {
        assembler.add(columns.record(of: row), at: .line(row.line))
      }
    }
    assembler.finish()
    return assembler.takeReady()
  }

  private func strange(_ source: String, _ message: String, _ advice: String) -> ReadingProblem {
    ReadingProblem(source: source, position: "line 1", reason: .unknownFormat, message, advice: advice)
  }

  /// What the columns mean.
  private struct Columns {
    private static let names: [(RecordField.Meaning, [String])] = [
      (.session, ["session", "session_id", "transcript_id", "conversation_id"]),
      (.speaker, ["speaker", "role", "interlocutor", "participant"]), (.name, ["name"]),
      (.words, ["text", "content", "message", "utterance", "utterance_text", "transcript"]),
      (.start, ["start", "start_time", "timestamp", "time", "t"]), (.end, ["end", "end_time", "stop_time"]),
      (.trainee, ["trainee"]), (.client, ["client"]), (.cohort, ["cohort"]), (.scenario, ["scenario"]),
      (.changeTarget, ["change_target"]), (.date, ["date"]),
    ]

    private var fields: [(column: Int, field: RecordField)] = []

    init(_ header: [String]) {
      let folded = header.map { $0.lowercased() }
      for (meaning, names) in Self.names {
        for (rank, name) in names.enumerated() {
          guard let column = folded.firstIndex(of: name) else { continue }
          fields.append((column, RecordField(meaning: meaning, rank: UInt8(rank))))
        }
      }
    }

    func has(_ meaning: RecordField.Meaning) -> Bool { fields.contains { $0.field.meaning == meaning } }

    var hasVoice: Bool { has(.speaker) || has(.name) }

    func record(of row: CSVDocument.Row) -> Record {
      var record = Record()
      for (column, field) in fields { record.take(row.fields[column], as: field) }
      return record
    }
  }
}
