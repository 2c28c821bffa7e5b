import Assessment
import Recognition
import Records
import Transcripts

/// One session, opened for reporting: its words beside what was found in them.
struct SessionReading: Sendable {
  let stored: StoredSession
  /// How right the codes are that were given.
  let measured: MeasuredCodes
  /// What was found in each utterance, but for codes that are experimental: those stand in the transcript alone.
  let utterances: [UtteranceAnalysis]
  /// The client turns that invite a reflection.
  let openings: [Opening]
  /// Turns that tell of risk: they stand under Safety, and nowhere else as an example.
  let riskTurns: Set<Int>

  /// The fingerprint of the models that coded it.
  let models: String
  /// Whether a person has looked at what is found under Safety now.
  let isLookedAt: Bool

  init(_ stored: StoredSession) {
    self.stored = stored
    models = stored.assessed.tool.modelsFingerprint
    isLookedAt = stored.isLookedAt
    let analysis = stored.assessed.analysis
    measured = .of(stored.assessed.tool)
    utterances = measured.withoutExperimental(analysis.utterances)
    openings = Opening.all(in: utterances)
    riskTurns = Set(analysis.risk.disclosures.map(\.index) + analysis.risk.look.map(\.index))
  }

  var id: String { stored.id }
  var analysis: SessionAnalysis { stored.assessed.analysis }
  var tally: SessionTally { stored.assessed.tally }

  /// The day of the session, where known.
  var day: String? { stored.transcript.information.date.map { String($0.prefix(10)) } }

  /// What the session is called on pages: its day, or else its identifier.
  var label: String { day ?? id }

  /// What was found in an utterance, or nil when the session has no such turn.
  func utterance(_ index: Int) -> UtteranceAnalysis? {
    utterances.indices.contains(index) ? utterances[index] : nil
  }

  /// The words of an utterance.
  func text(_ index: Int) -> String {
    stored.transcript.utterances.indices.contains(index) ? stored.transcript.utterances[index].text : ""
  }

  /// The client turn that a therapist turn answers: the last one before it, with no other therapist turn between.
  func clientTurn(before index: Int) -> Int? {
    for place in stride(from: index - 1, through: 0, by: -1) {
      switch utterances[place].speaker {
      case .client: return place
      case .therapist: return nil
      case .other: continue
      }
    }
    return nil
  }

  /// The client turn that follows a therapist turn, with no other therapist turn between.
  func clientTurn(after index: Int) -> UtteranceAnalysis? {
    utterances[(index + 1)...].first { $0.speaker != .other }.flatMap { $0.speaker == .client ? $0 : nil }
  }

  /// The words of an utterance as a quotation that shows `evidence`.
  func quote(_ index: Int, evidence: [Span] = []) -> Quote {
    Quote(text(index), around: evidence.first)
  }

  /// The anchor of an utterance.
  static func anchor(_ index: Int) -> String { "u\(index)" }
}
