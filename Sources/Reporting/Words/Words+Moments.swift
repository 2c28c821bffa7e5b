import Assessment
import Recognition

/// Sentences about single exchanges.
extension Words {
  static let noStrength = "No turn was coded surely enough to be quoted here. Choose one together with the supervisor."
  static let noReply = "No client turn follows in the export."
  static let strengthHeading = "A strength"
  static let lookAgainHeading = "To look at again"
  static let oneStepFurther = "One step further"
  static let alternativeTitle = "Another wording"

  static func reply(words: Int) -> String { "The client's next turn held \(count(words, "word"))." }
  static func reply(words: Int, code: String) -> String {
    "The client's next turn was coded \(code) and held \(count(words, "word"))."
  }
  static func fewMoments(_ count: Int) -> String {
    count == 0
      ? "No exchange was coded surely enough to be shown."
      : "Only \(self.count(count, "exchange")) of three could be shown: the others were not coded surely enough."
  }

  static func why(_ kind: Exchange.Kind) -> String {
    switch kind {
    case .strength(.complexReflection): "Chosen as the turn was coded a complex reflection."
    case .strength(.metOpening(let reason)): "Chosen as the turn reflects \(name(reason))."
    case .strength(.technique(let technique)): "Chosen as the turn was coded \(technique.title.lowercased())."
    case .strength(.openQuestion): "Chosen as the turn was coded an open question."
    case .questionedOpening(let reason): "Chosen as a question without a reflection follows \(name(reason))."
    case .caution(let caution): "Chosen as the turn was coded \(caution.title.lowercased())."
    case .simpleReflection: "Chosen as the turn was coded a simple reflection."
    case .closedQuestion: "Chosen as the turn was coded a closed question."
    }
  }

  private static func name(_ reason: Opening.Reason) -> String {
    switch reason {
    case .feeling: "a feeling of the client"
    case .changeTalk: "change talk of the client"
    }
  }

  static func alternative(_ kind: Exchange.Kind, _ feeling: Emotion) -> String {
    switch kind {
    case .strength(.complexReflection), .strength(.metOpening): "Let a silence follow. The client may go further alone."
    case .strength(.technique): "Ask the client to say more: \"What was that like?\""
    case .strength(.openQuestion): "Follow the answer with a reflection before the next question."
    case .questionedOpening(.changeTalk): "Reflect the wish first: \"Part of you wants this to be different.\""
    case .questionedOpening(.feeling), .simpleReflection, .closedQuestion:
      switch kind {
      case .closedQuestion: "Begin with \"what\" or \"how\": \"What is that like for you?\""
      default: reflection(feeling)
      }
    case .caution(let caution): cautionAlternative(caution)
    }
  }

  /// A reflection that fits the client's feeling as coded.
  private static func reflection(_ feeling: Emotion) -> String {
    switch feeling {
    case .anger: "Reflect the feeling: \"That crossed a line for you.\""
    case .disgust: "Reflect the feeling: \"Something in that puts you off.\""
    case .fear: "Reflect the feeling: \"Part of this frightens you.\""
    case .joy: "Reflect the feeling: \"That felt good, and it matters to you.\""
    case .sadness: "Reflect the feeling: \"This weighs on you.\""
    case .surprise: "Reflect the feeling: \"You did not see that coming.\""
    case .neutral: "Reflect the meaning: \"It sounds like this matters to you.\""
    }
  }
}
