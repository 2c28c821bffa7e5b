import JSON
import Recognition
import Transcripts

/// The codes that the programme added to the codebook: how often each stands in the session, and where.
struct ProgrammeSection {
  let session: SessionReading
  private let codebook: ProgrammeCodebook?
  /// What is found in each turn, by index.
  let findings: [[ProgrammeFinding]]

  /// At most so many places of a code are quoted.
  private static let mostQuotes = 3

  init(session: SessionReading, codebook: ProgrammeCodebook?) {
    self.session = session
    self.codebook = codebook
    let isRead = session.analysis.isEnglish
    findings = isRead ? codebook?.findings(in: Conversation(session.stored.transcript)) ?? [] : []
  }

  /// Null where the programme adds no codes, and where the session was not read.
  var document: JSONValue {
    guard session.analysis.isEnglish, let codebook, !codebook.codes.isEmpty else { return .null }
    return ["lead": .string(Words.programmeLead), "codes": .array(codebook.codes.map(code))]
  }

  private func code(_ code: ProgrammeCode) -> JSONValue {
    let found = findings.enumerated().flatMap { index, turn in
      turn.filter { $0.code == code }.map { (index: index, finding: $0) }
    }
    // Turns that tell of risk stand under Safety and nowhere else as an example.
    let quoted = found.filter {
      !session.riskTurns.contains($0.index) && $0.finding.probability >= Uncertainty.threshold
    }
    return [
      "code": .string(code.id), "title": .string(code.title), "definition": .string("\(code.definition)."),
      "count": .int(found.count), "count_text": .string(Words.count(found.count, "turn")),
      "turns": .array(
        quoted.prefix(Self.mostQuotes).map { index, finding in
          ["said": session.quote(index, evidence: finding.evidence).document(turn: index)]
        }),
    ]
  }
}
