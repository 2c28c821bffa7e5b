import Language
import Transcripts

/// An answer to a question about harm other than suicide.
enum HarmReply {
  private static let selfHarm = PhraseSet(
    "hurt|hurting|harm|harming|harmed|cut|cutting|burn|burning yourself",
    "self harm|harming|injury|injure|injuring|harmed", "been|still cutting", "cutting again", "did you cut",
    "last cut|hurt", "did it again")
  private static let violence = PhraseSet(
    "hurt|hurting|harm|harming|kill|killing|hitting|hit him|her|them|someone|somebody|anyone|anybody|others|people|other|your|this|that"
  )
  private static let abuse = PhraseSet(
    "hit|hits|hurt|hurts|hitting|hurting|choked|choke|slapped|pushed|threatened|forced|touched|beat|beaten you",
    "afraid|scared of him|her|your", "physical|violent with you", "gets|get|been|ever physical|violent")
  /// Asked the other way round: whoever does not feel safe at home tells of abuse with a "no".
  private static let safety = PhraseSet(
    "safe at home|there", "safe with|around him|her|them|your", "safe in your|that|the relationship|marriage|home|house"
  )
  private static let psychosis = PhraseSet("hear|hearing|heard|see|seeing|seen [any] voices|things", "voices")
  private static let excluded = PhraseSet(
    "fell|accident|fall", "cut|cutting back|down", "okay|ok|alright|mind if|to", "can|could|may i", "hotline", "family",
    "feelings", "would you tell|call", "anyone", "suicid*", "kill|killing yourself", "end your life")

  /// The patterns without which no question asks about harm.
  static let patterns = [selfHarm, violence, abuse, safety, psychosis].flatMap(\.patterns)

  /// The tokens that answer a question about the domain with `wanted`.
  static func tokens(_ context: TurnContext, _ domain: RiskDomain, _ wanted: Answer) -> [Range<Int>] {
    guard let question = Question.answered(by: context), let answer = Answer.match(in: context.text) else { return [] }
    func stands(_ set: PhraseSet) -> Bool {
      set.matches(in: question.text).contains { question.sentence.contains($0.lowerBound) }
    }
    if domain == .abuse, stands(safety) {
      return answer.answer == (wanted == .yes ? .no : .yes) ? [answer.tokens] : []
    }
    guard answer.answer == wanted else { return [] }
    let phrases: PhraseSet
    switch domain {
    case .selfHarm: phrases = selfHarm
    case .violence: phrases = violence
    case .abuse: phrases = abuse
    case .psychosis: phrases = psychosis
    default: return []
    }
    return stands(phrases) && !stands(excluded) && !question.isNegative ? [answer.tokens] : []
  }
}
