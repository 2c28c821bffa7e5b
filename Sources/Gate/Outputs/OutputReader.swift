import Assessment
import JSON
import Recognition
import Transcripts

/// Reads predictions line by line, whatever their form, and puts them beside the gold.
public struct OutputReader {
  private let gold: GoldTable
  private let texts: TranscriptTexts?
  private let fields: FieldMap
  private let withText: Bool

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - gold: what the predictions stand beside.
  ///   - texts: the transcripts, where they are known.
  ///   - policy: how the fields of other models are called.
  ///   - withText: whether findings carry the words they are about.
  public init(_ gold: GoldTable, texts: TranscriptTexts?, policy: GatePolicy, withText: Bool = false) {
    self.gold = gold
    self.texts = texts
    fields = policy.fields
    self.withText = withText
  }

  private enum Form {
    case analysis
    case chat
    case mapped
  }

  /// Reads a file of predictions; what is wrong with a line is a finding of the check `schema`.
  ///
  /// - Throws: `ReadingProblem` when the file cannot be read.
  public func read(_ file: InputFile) throws -> ModelOutput {
    var collector = OutputCollector(gold, texts: texts, withText: withText, name: file.source, kind: .mapped)
    var analysis = AnalysisLine()
    var mapped = MappedLine(fields)
    var chat = ChatReply(fields)
    var form: Form?
    var lines = try InputLines(file)
    while let (number, line) = lines.next() {
      let place = OutputCollector.Place(session: "", line: number)
      switch line {
      case .failed(let problem): throw problem
      case .tooLong: collector.note(SchemaCheck.self, place, "the line is too long")
      case .text(let bytes):
        guard bytes.contains(where: { $0 > 0x20 }) else { continue }
        collector.countLine()
        bytes.withUnsafeBufferPointer { bytes in
          do {
            if form == .analysis {
              return try analysis.read(bytes, line: number, into: &collector)
            }
            let record = try JSONParser.parse(bytes)
            let known = form ?? Self.form(of: record)
            form = known
            switch known {
            case .analysis:
              collector.isKind(.analysis)
              try analysis.read(bytes, line: number, into: &collector)
            case .chat:
              collector.isKind(.chat)
              chat.read(record, line: number, into: &collector)
            case .mapped: mapped.read(record, bytes: bytes, line: number, into: &collector)
            }
          } catch let error as JSONError {
            collector.note(SchemaCheck.self, place, "\(error)")
          } catch let error as AnalysisLine.Malformed {
            collector.note(SchemaCheck.self, place, error.message)
          } catch {
            collector.note(SchemaCheck.self, place, "the line cannot be read")
          }
        }
      }
    }
    return collector.finished()
  }

  private static func form(of record: JSONValue) -> Form {
    if record["schema"]?.string == "pe.analysis/1" { return .analysis }
    return ChatReply.recognizes(record) ? .chat : .mapped
  }

  /// What the built-in recogniser says of the transcripts, read as its lines are.
  ///
  /// - Parameters:
  ///   - pipeline: what analyses a session.
  ///   - variants: which variants of the transcripts are read as well.
  public func read(_ pipeline: SessionPipeline, variants: [Variant]) -> ModelOutput {
    var collector = OutputCollector(
      gold, texts: texts, withText: withText, name: pipeline.tool.recognizer, kind: .analysis)
    collector.passesOverUnnamedGroups = true
    let transcripts = (texts?.transcripts ?? []).filter { gold.session($0.information.id) != nil }
    var analysis = AnalysisLine()
    for variant in [nil] + variants.map(Optional.init) {
      for start in stride(from: 0, to: transcripts.count, by: Self.window) {
        let window = Array(transcripts[start..<min(start + Self.window, transcripts.count)])
        for bytes in Self.lines(window, pipeline, variant) {
          collector.countLine()
          bytes.withUnsafeBufferPointer { bytes in
            do {
              try analysis.read(bytes, line: 0, variant: variant, into: &collector)
            } catch {
              collector.note(SchemaCheck.self, .init(session: "", line: 0), "an analysis cannot be read")
            }
          }
        }
      }
    }
    return collector.finished()
  }

  /// How many sessions are analysed before their lines are read: memory stays bounded.
  private static let window = 64

  /// The lines of `pe.analysis/1` of transcripts.
  static func lines(
    _ transcripts: [Transcript], _ pipeline: SessionPipeline, _ variant: Variant? = nil, workers: Int? = nil
  ) -> [[UInt8]] {
    Parallel.map(transcripts, workers: workers) { transcript -> [UInt8] in
      let read = variant.map { NoisyTranscript.of(transcript, $0) } ?? transcript
      var writer = JSONWriter(capacity: transcript.utterances.count * 420 + 2048)
      AnalysisWriter().write(pipeline.assess(read).assessed, into: &writer)
      return writer.bytes
    }
  }

  /// Whether two runs of the recogniser over the same transcripts, one with all cores and one with a single one, give the same bytes.
  public func isRepeatable(_ pipeline: SessionPipeline) -> Bool {
    let transcripts = texts?.transcripts ?? []
    return stride(from: 0, to: transcripts.count, by: Self.window).allSatisfy { start in
      let window = Array(transcripts[start..<min(start + Self.window, transcripts.count)])
      return Self.lines(window, pipeline) == Self.lines(window, pipeline, workers: 1)
    }
  }
}
