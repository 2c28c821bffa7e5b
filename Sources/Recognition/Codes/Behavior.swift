/// The main act of a therapist utterance (codebook 1).
public enum Behavior: String, Code {
  case openQuestion = "question.open"
  case closedQuestion = "question.closed"
  case simpleReflection = "reflection.simple"
  case complexReflection = "reflection.complex"
  case information = "input.information"
  case advice = "input.advice"
  case options = "input.options"
  case negotiation = "input.negotiation"
  case other = "other"

  /// The family's name.
  public static let family = "behavior"

  /// The four acts that AnnoMI scores.
  public enum Coarse: String, CaseIterable, Sendable {
    case question
    case reflection
    case input
    case other
  }

  /// The acts that a turn can hold beside one another.
  public static let acts: [Coarse] = [.question, .reflection, .input]

  /// The coarse act this one belongs to.
  public var coarse: Coarse {
    switch self {
    case .openQuestion, .closedQuestion: .question
    case .simpleReflection, .complexReflection: .reflection
    case .information, .advice, .options, .negotiation: .input
    case .other: .other
    }
  }

  /// How it is called.
  public var title: String {
    switch self {
    case .openQuestion: "Open question"
    case .closedQuestion: "Closed question"
    case .simpleReflection: "Simple reflection"
    case .complexReflection: "Complex reflection"
    case .information: "Information"
    case .advice: "Advice"
    case .options: "Options"
    case .negotiation: "Negotiation"
    case .other: "Other"
    }
  }

  /// What it marks, one sentence without a full stop.
  public var definition: String {
    switch self {
    case .openQuestion: "Invites an answer in the client's own words"
    case .closedQuestion: "Can be answered with yes, no, a number or a choice"
    case .simpleReflection: "Gives back what the client said, little added"
    case .complexReflection: "Gives back meaning, feeling, both sides, metaphor, or a summary that adds"
    case .information: "Tells facts, findings, procedure, own opinion as fact"
    case .advice: "Suggests or tells what to do"
    case .options: "Lays out alternatives to choose from"
    case .negotiation: "Works out a plan, goal or agenda together"
    case .other: "Greeting, facilitation (\"mm-hm\"), structure, thanks, everything else"
    }
  }
}
