import Language
import Transcripts

/// An answer to a question about suicide.
struct SuicideReply: Sendable {
  /// What it says.
  let label: RiskLabel
  /// The tokens that answer.
  let tokens: Range<Int>

  var isDenial: Bool { label.isDenial }

  private static let days = PhraseSet(
    "tonight|tomorrow|today|soon", "this|after weekend|evening|week|the|session|afternoon|morning|work|school",
    "when i get home", "in a few|couple hours|days|minutes", "right now",
    "on monday|tuesday|wednesday|thursday|friday|saturday|sunday")
  private static let things = PhraseSet(
    "pills|pill|meds|medication|@weapon|razors|bridge|train|overdose|overdosing|overdosed|tracks|cliff|roof|belt|insulin|tylenol|carbon|traffic|garage|car|hanging|drowning|jump|jumping|wrists|rope|gun|pills|tablets|platform|express|river|balcony|exhaust|knife|blade|overpass|motorway|highway|barrier|water|lake|scaffold|window|shotgun|rifle"
  )
  private static let safe = PhraseSet("safe", "not|isn't|don't|won't|nothing|never")
  private static let never = PhraseSet(
    "i'd never", "i would never", "nothing", "haven't thought", "don't know", "never thought")

  private static let past = PhraseSet(
    "weeks|days|months|years|hours|nights ago", "@number|couple|few|_ weeks|days|months|years",
    "last week|month|night|year|weekend|time",
    "once|twice", "when i was", "in _ [_] _", "yesterday|tuesday|monday|wednesday|thursday|friday|saturday|sunday",
    "at @number")
  private static let near = PhraseSet(
    "days|hours|weeks|nights ago", "last week|night|weekend|month",
    "yesterday|tuesday|monday|wednesday|thursday|friday|saturday|sunday",
    "@number|couple|few|_ weeks|days")

  /// Reads the turn, or nil where it does not answer a question about suicide.
  ///
  /// - Parameter assumesTopic: whether a question such as "have you thought about how?" is read as one about suicide although
  ///   nothing names it.
  init?(_ context: TurnContext, assumesTopic: Bool = false) {
    guard context.turn.speaker != .therapist, let question = Question.answered(by: context),
      let kind = question.kind(in: context, assumesTopic: assumesTopic)
    else { return nil }
    if question.isAboutAnother, kind != .means { return nil }
    let text = context.text
    let answer = Answer.match(in: text)
    if kind == .timing {
      guard let day = Self.days.matches(in: text).first(where: { $0.lowerBound < 8 }), answer?.answer != .no,
        !Self.safe.isIn(text), context.isAboutSuicide()
      else {
        return nil
      }
      let isSoon = SuicideReply.within.matches(in: text).contains { $0.overlaps(day) }
      label = RiskLabel(.suicide, isSoon ? .imminent : .high, items: [5])
      tokens = day
      return
    }
    if kind == .method || kind == .plan, answer?.answer != .no,
      let thing = Self.things.matches(in: text).first(where: { $0.lowerBound < 24 }),
      !Self.never.isIn(text)
    {
      label = RiskLabel(.suicide, kind == .plan ? .high : .moderate, items: [kind == .plan ? 5 : 3])
      tokens = thing
      return
    }
    if kind == .attempt, answer?.answer != .no,
      let time = Self.past.matches(in: text).first(where: { $0.lowerBound < 10 }),
      answer == nil || time.lowerBound <= (answer?.tokens.lowerBound ?? 0)
    {
      let isRecent = Self.near.matches(in: text).contains { $0.lowerBound < 12 }
      label = RiskLabel(
        .suicide, isRecent ? .high : .moderate, items: [6], temporality: isRecent ? .current : .past)
      tokens = time
      return
    }
    if answer == nil, let level = Self.meant(kind, in: text) {
      label = level.label
      tokens = level.tokens
      return
    }
    guard let answer else { return nil }
    tokens = answer.tokens
    if answer.answer == .no, kind == .intent, question.asksForSafety || question.recallsPromise {
      label = RiskLabel(.suicide, .high, items: [4])
      return
    }
    if question.asksForSafety, kind == .intent { return nil }
    if answer.answer == .no {
      label = RiskLabel(.suicide, .none, isDenial: true)
      return
    }
    if question.isNegative, !Self.contradicts.isIn(text) { return nil }
    switch kind {
    case .wish: label = RiskLabel(.suicide, .low, items: [1])
    case .thoughts: label = RiskLabel(.suicide, .low, items: [2])
    case .method: label = RiskLabel(.suicide, .moderate, items: [3])
    case .means: label = RiskLabel(.suicide, .moderate, items: [])
    case .intent: label = RiskLabel(.suicide, .high, items: [4])
    case .plan: label = RiskLabel(.suicide, .high, items: [5])
    case .attempt: label = RiskLabel(.suicide, .high, items: [6])
    case .timing: return nil
    }
  }

  private static let numbers = PhraseSet("10|9|8|7|6|5|ten|nine|eight|seven|six|five")
  private static let surely = PhraseSet(
    "very|pretty|quite|completely sure|certain|likely", "made up", "mind's|minds made")
  private static let onPurpose = PhraseSet("on purpose", "no|not [an] accident")

  /// An answer that picks one of two, or a number that stands by itself: "ten", "made up", "on purpose".
  private static func meant(_ kind: Question.Kind, in text: TokenizedText) -> (label: RiskLabel, tokens: Range<Int>)? {
    func opening(_ phrases: PhraseSet) -> Range<Int>? { phrases.matches(in: text).first { $0.lowerBound < 2 } }
    switch kind {
    case .intent:
      let number = opening(numbers).flatMap { place in
        text.tokens[place.upperBound...].first.map { $0.kind == .mark } ?? true ? place : nil
      }
      return (number ?? opening(surely)).map { (RiskLabel(.suicide, .high, items: [4]), $0) }
    case .attempt: return opening(onPurpose).map { (RiskLabel(.suicide, .high, items: [6]), $0) }
    default: return nil
    }
  }

  private static let within = PhraseSet(
    "tonight|tomorrow|today|soon", "right now", "when i get home", "in a few|couple hours|minutes",
    "this evening|afternoon|morning", "after this|the session|work|school")
  private static let contradicts = PhraseSet(
    "sometimes|maybe|actually|kinda", "i am|have|do", "some|most nights|days", "kind|sort of", "a little|bit")
}
