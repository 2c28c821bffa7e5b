/// A practice a supervisor would want to talk about (codebook 3); any number a therapist utterance.
public enum Caution: String, Code {
  case prematureAdvice = "premature_advice"
  case persuasion
  case confrontation
  case moralizing
  case minimizing
  case toxicPositivity = "toxic_positivity"
  case falseReassurance = "false_reassurance"
  case dismissing
  case whyInterrogation = "why_interrogation"
  case leadingQuestion = "leading_question"
  case stackedQuestions = "stacked_questions"
  case labeling
  case hotlineDeflection = "hotline_deflection"
  case selfFocus = "self_focus"

  /// The family's name.
  public static let family = "cautions"

  /// How it is called.
  public var title: String {
    switch self {
    case .whyInterrogation: "\"Why\" as a justification"
    case .toxicPositivity: "Bright side over pain"
    case .hotlineDeflection: "Referral only"
    default: (rawValue.prefix(1).uppercased() + rawValue.dropFirst()).replacing("_", with: " ")
    }
  }

  /// What it marks, one sentence without a full stop.
  public var definition: String {
    switch self {
    case .prematureAdvice: "Advice with no permission, before the client's view was explored"
    case .persuasion: "Arguing, data or pressure towards change without permission"
    case .confrontation: "Disagrees, blames, warns, shames, argues"
    case .moralizing: "Right, wrong, duty (\"you owe it to them\")"
    case .minimizing: "Makes the problem or feeling smaller"
    case .toxicPositivity: "Demands a bright side over pain"
    case .falseReassurance: "Promises an outcome nobody can know"
    case .dismissing: "Leaves a feeling or disclosure unanswered by changing the topic"
    case .whyInterrogation: "\"Why\" asking for a justification"
    case .leadingQuestion: "Contains its expected answer"
    case .stackedQuestions: "Two or more distinct questions at once"
    case .labeling: "States a diagnosis or trait as fact"
    case .hotlineDeflection: "Only refers away"
    case .selfFocus: "Turns the talk to the therapist's needs or story"
    }
  }

  /// What looks like it and is not.
  public var exclusion: String? {
    switch self {
    case .prematureAdvice: "Advice asked for"
    case .persuasion: "Facts asked for; with permission"
    case .confrontation: "Naming a discrepancy in the client's words"
    case .moralizing: "The client's own values given back"
    case .minimizing: "Normalizing that keeps the feeling"
    case .toxicPositivity: "Affirming an effort"
    case .falseReassurance: "Stating a fact or a plan"
    case .dismissing: "Returning to it in the same turn"
    case .whyInterrogation: "A curious \"what made you\""
    case .leadingQuestion: "A closed check of the client's words"
    case .stackedQuestions: "One question reworded; prompts of an exercise"
    case .labeling: "A diagnosis the client brought, given back"
    case .hotlineDeflection: "Referral after engaging"
    case .selfFocus: "Brief self-disclosure for the client"
    }
  }
}
