import Recognition
import Transcripts

extension SessionTally {
  /// From this probability on, an act counts as present (codebook 1).
  public static let present = 0.5

  private static let adherentTechniques: [Technique] = [.affirmation, .seekingCollaboration, .emphasizingAutonomy]
  private static let nonAdherentPractices: [Caution] = [.confrontation, .persuasion]

  /// A turn of at most this many words that is coded `other` counts as facilitation.
  private static let facilitationWords = 3

  /// Counts a session.
  ///
  /// - Parameters:
  ///   - analysis: what was found.
  ///   - words: the number of words of each utterance.
  ///   - measured: how right the codes are: experimental ones are not counted.
  public init(_ analysis: SessionAnalysis, words counts: [Int], measured: MeasuredCodes = .none) {
    self.init()
    readsAdherent = Self.adherentTechniques.contains { !measured.isExperimental($0) }
    readsNonAdherent = Self.nonAdherentPractices.contains { !measured.isExperimental($0) }
    var run = 0
    let utterances = measured.withoutExperimental(analysis.utterances)
    for utterance in utterances {
      switch utterance.speaker {
      case .therapist:
        words.therapist += counts[utterance.index]
        countTherapist(utterance, words: counts[utterance.index])
        run = utterance.behavior?.code.coarse == .question ? run + 1 : 0
        longestQuestionRun = max(longestQuestionRun, run)
      case .client:
        words.client += counts[utterance.index]
        guard let talk = utterance.clientTalk else { continue }
        clientTurns += 1
        clientTalk[talk.code.ordinal] += 1
      case .other: continue
      }
    }
    let all = Opening.all(in: utterances)
    openings = all.count
    reflectedOpenings = all.count(where: \.isReflected)
    metOpenings = all.count(where: \.isMet)
    seconds = Self.length(of: utterances)
  }

  private mutating func countTherapist(_ utterance: UtteranceAnalysis, words: Int) {
    confirmedFlags += utterance.bias?.count { $0.review == .confirmed } ?? 0
    guard let behavior = utterance.behavior, let acts = utterance.acts else { return }
    therapistTurns += 1
    behaviors[behavior.code.ordinal] += 1
    let distribution = behavior.distribution
    if acts.question >= Self.present {
      questions += 1
      if Self.isFirst(.openQuestion, before: .closedQuestion, in: distribution, main: behavior.code) {
        openQuestions += 1
      }
    }
    let reflects = acts.reflection >= Self.present
    if reflects {
      reflections += 1
      if Self.isFirst(.complexReflection, before: .simpleReflection, in: distribution, main: behavior.code) {
        complexReflections += 1
      }
    }
    if acts.input >= Self.present { inputs += 1 }
    let seen = Set(utterance.techniques?.map(\.code) ?? [])
    for code in seen { techniques[code.ordinal] += 1 }
    let practices = Set(utterance.cautions?.map(\.code) ?? [])
    for code in practices { cautions[code.ordinal] += 1 }
    if !seen.isDisjoint(with: Self.adherentTechniques) { adherent += 1 }
    if !practices.isDisjoint(with: Self.nonAdherentPractices) { nonAdherent += 1 }
    let facilitates = behavior.code == .other && words <= Self.facilitationWords && words > 0
    if reflects || facilitates || !seen.isDisjoint(with: [.clarification, .summarizing]) { activeListening += 1 }
  }

  /// Which of two subtypes a turn's act is: the main act where it is one of the two, else the likelier.
  private static func isFirst(
    _ first: Behavior, before second: Behavior, in distribution: [Double], main: Behavior
  ) -> Bool {
    if main == first { return true }
    if main == second || distribution.isEmpty { return false }
    return distribution[first.ordinal] > distribution[second.ordinal]
  }

  /// The length in whole minutes, as a clock shows them; nil without times.
  public var minutes: Int? { seconds.map { Int($0 / 60) } }

  /// From the start of the first turn to the end of the last; nil when either is unknown.
  private static func length(of utterances: [UtteranceAnalysis]) -> Double? {
    guard let first = utterances.first?.start, let last = utterances.last(where: { $0.end != nil || $0.start != nil }),
      let end = last.end ?? last.start, end > first
    else { return nil }
    return end - first
  }
}
