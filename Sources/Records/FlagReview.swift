import Recognition
import Transcripts

/// What a person made of a flagged wording.
public struct FlagReview: Sendable, Equatable {
  /// Whether the person agrees that the wording may land badly.
  public let isConfirmed: Bool
  /// Who reviewed it, as the person said.
  public let by: String
  /// The day, in UTC, as `2026-10-05`.
  public let on: String
  /// What the person wanted to remember.
  public let note: String?
  /// The digest of the turn's words (`TurnWords`): a review counts only for the words that were reviewed.
  public let words: String

  /// Makes a review.
  public init(isConfirmed: Bool, by: String, on: String, note: String? = nil, words: String) {
    self.isConfirmed = isConfirmed
    self.by = by
    self.on = on
    self.note = note
    self.words = words
  }

  /// What it makes of a finding.
  var verdict: BiasFinding.Review { isConfirmed ? .confirmed : .dismissed }
}

extension StoredSession {
  /// The flagged wordings by name, in the order of the turns.
  public var flags: [FlagID] {
    assessed.analysis.utterances.flatMap { utterance in
      (utterance.bias ?? []).map { FlagID(session: id, turn: utterance.index, type: $0.type) }
    }
  }

  /// The reviews that count: of flags that are there, on the words that are there.
  static func marked(
    _ utterances: [UtteranceAnalysis], by reviews: [FlagID: FlagReview], session: String, transcript: Transcript
  ) -> [UtteranceAnalysis] {
    guard !reviews.isEmpty else { return utterances }
    return utterances.map { utterance in
      guard let findings = utterance.bias, !findings.isEmpty,
        transcript.utterances.indices.contains(utterance.index)
      else { return utterance }
      var marked = utterance
      marked.bias = findings.map { finding in
        let flag = FlagID(session: session, turn: utterance.index, type: finding.type)
        guard let review = reviews[flag],
          review.words == TurnWords.digest(transcript.utterances[utterance.index].text)
        else { return finding }
        var finding = finding
        finding.review = review.verdict
        return finding
      }
      return marked
    }
  }
}
