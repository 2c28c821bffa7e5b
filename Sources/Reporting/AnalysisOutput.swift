import Assessment
import JSON
import Recognition
import Records
import Transcripts

/// Writes analysed sessions one after the other: as JSON, JSON Lines, or a table with a row a turn.
public struct AnalysisOutput: Sendable {
  /// The formats.
  public enum Format: Sendable {
    case none
    case json
    case jsonl
    case csv
  }

  private let format: Format
  private let withText: Bool

  /// Makes an output.
  ///
  /// - Parameter withText: whether the words of the transcript are written.
  public init(format: Format, withText: Bool) {
    self.format = format
    self.withText = withText
  }

  /// What stands before the first session.
  public var header: [UInt8] {
    switch format {
    case .none, .jsonl: []
    case .json: Array(#"{"schema":"pe.analyses/1","sessions":["#.utf8)
    case .csv: CSVLine.bytes(Self.columns + (withText ? ["text"] : []))
    }
  }

  /// What stands between two sessions.
  public var separator: [UInt8] { format == .json ? [UInt8(ascii: ",")] : [] }

  /// What stands behind the last session.
  public var footer: [UInt8] { format == .json ? Array("]}\n".utf8) : [] }

  /// One session.
  public func bytes(of session: StoredSession) -> [UInt8] {
    switch format {
    case .none: return []
    case .json, .jsonl:
      let texts = withText ? session.transcript.utterances.map(\.text) : nil
      var writer = JSONWriter(capacity: session.transcript.utterances.count * 420 + 2048)
      AnalysisWriter(texts: texts).write(session.assessed, into: &writer)
      if format == .jsonl { writer.newline() }
      return writer.bytes
    case .csv: return rows(of: session)
    }
  }

  private static let columns =
    [
      "session", "trainee", "cohort", "date", "index", "speaker", "start", "end", "behavior", "behavior_probability",
      "act_question", "act_reflection", "act_input", "techniques", "cautions",
    ] + EmpathyMechanism.allCases.map(\.rawValue) + [
      "bias", "client_talk",
      "client_talk_probability", "emotion", "valence", "risk", "uncertain",
    ]

  private func rows(of session: StoredSession) -> [UInt8] {
    let information = session.assessed.analysis.information
    let head = [information.id, information.trainee ?? "", information.cohort ?? "", information.date ?? ""]
    var bytes: [UInt8] = []
    for utterance in session.assessed.analysis.utterances {
      var cells = head + Self.cells(utterance)
      if withText { cells.append(session.transcript.utterances[utterance.index].text) }
      bytes += CSVLine.bytes(cells)
    }
    return bytes
  }

  private static func cells(_ utterance: UtteranceAnalysis) -> [String] {
    let risks = (utterance.risk ?? []).map { "\($0.domain.rawValue):\($0.level.rawValue):\($0.subject.rawValue)" }
    let isUncertain = utterance.behavior?.isUncertain ?? utterance.clientTalk?.isUncertain
    var cells: [String] = []
    cells.append(String(utterance.index))
    cells.append(utterance.speaker.rawValue)
    cells.append(number(utterance.start))
    cells.append(number(utterance.end))
    cells.append(utterance.behavior?.code.rawValue ?? "")
    cells.append(number(utterance.behavior?.probability))
    cells.append(number(utterance.acts?.question))
    cells.append(number(utterance.acts?.reflection))
    cells.append(number(utterance.acts?.input))
    cells.append((utterance.techniques ?? []).map(\.code.rawValue).joined(separator: " "))
    cells.append((utterance.cautions ?? []).map(\.code.rawValue).joined(separator: " "))
    for mechanism in EmpathyMechanism.allCases {
      cells.append(utterance.empathy?.first { $0.mechanism == mechanism }.map { String($0.level) } ?? "")
    }
    cells.append((utterance.bias ?? []).map(\.type.rawValue).joined(separator: " "))
    cells.append(utterance.clientTalk?.code.rawValue ?? "")
    cells.append(number(utterance.clientTalk?.probability))
    cells.append(utterance.emotion?.main.rawValue ?? "")
    cells.append(number(utterance.emotion?.valence))
    cells.append(risks.joined(separator: " "))
    cells.append(isUncertain.map { $0 ? "true" : "false" } ?? "")
    return cells
  }

  private static func number(_ value: Double?) -> String {
    guard let value, case .number(let digits) = JSONValue.decimal(value) else { return "" }
    return digits
  }
}
