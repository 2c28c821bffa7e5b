/// What a therapist utterance does that a trainee learns by name (codebook 2); any number an utterance.
public enum Technique: String, Code {
  case affirmation
  case validation
  case normalizing
  case empathy
  case summarizing
  case clarification
  case reframing
  case cognitiveRestructuring = "cognitive_restructuring"
  case psychoeducation
  case goalSetting = "goal_setting"
  case behavioralActivation = "behavioral_activation"
  case mindfulness
  case grounding
  case strengthsBased = "strengths_based"
  case seekingCollaboration = "seeking_collaboration"
  case emphasizingAutonomy = "emphasizing_autonomy"
  case agendaSetting = "agenda_setting"
  case homework
  case safetyPlanning = "safety_planning"
  case selfDisclosure = "self_disclosure"
  case immediacy

  /// The family's name.
  public static let family = "techniques"

  /// What it marks, one sentence without a full stop.
  public var definition: String {
    switch self {
    case .affirmation: "Names a strength, effort or value the client showed"
    case .validation: "Says the feeling or reaction makes sense in its context"
    case .normalizing: "Others in this situation often feel or do the same"
    case .empathy: "Names or shares the client's feeling with warmth"
    case .summarizing: "Draws together two or more things the client said"
    case .clarification: "Checks meaning (\"when you say ..., do you mean ...\")"
    case .reframing: "Offers another meaning for the same facts"
    case .cognitiveRestructuring: "Examines a thought: evidence, alternatives, consequences"
    case .psychoeducation: "Explains a condition, mechanism or treatment for the client's use"
    case .goalSetting: "Fixes a concrete aim or step with the client"
    case .behavioralActivation: "Schedules or reviews rewarding or valued activity"
    case .mindfulness: "Directs attention to breath, body, present, without judging"
    case .grounding: "Brings an overwhelmed client to here and now through senses"
    case .strengthsBased: "Builds on past success, resources, supports"
    case .seekingCollaboration: "Shares power: asks permission, asks for the client's view of the plan"
    case .emphasizingAutonomy: "Says the choice is the client's"
    case .agendaSetting: "Agrees what this session is about"
    case .homework: "Agrees or reviews a task between sessions"
    case .safetyPlanning: "Warning signs, coping, contacts, means safety, reasons for living, done with the client"
    case .selfDisclosure: "The therapist tells own experience or reaction, briefly, for the client"
    case .immediacy: "Speaks of what is happening between the two, here and now"
    }
  }

  /// What looks like it and is not.
  public var exclusion: String? {
    switch self {
    case .affirmation: "\"Good\", \"great\" as a filler"
    case .validation: "Agreeing with a claim of fact"
    case .normalizing: "Making it small (\"everyone gets sad\")"
    case .empathy: "\"I understand\" alone"
    case .summarizing: "Repeating the last sentence"
    case .clarification: "A new question"
    case .reframing: "Contradicting"
    case .cognitiveRestructuring: "Arguing about it"
    case .psychoeducation: "Any fact"
    case .goalSetting: "A wish"
    case .behavioralActivation: "General \"stay busy\""
    case .mindfulness: "The word \"mindful\""
    case .grounding: "Asking \"are you okay\""
    case .strengthsBased: "Praise without content"
    case .seekingCollaboration: "A closing \"okay?\", \"deal?\""
    case .emphasizingAutonomy: "Giving options only"
    case .agendaSetting: "Greeting"
    case .homework: "A hint"
    case .safetyPlanning: "Reading out a hotline only"
    case .selfDisclosure: "Small talk"
    case .immediacy: "Scheduling"
    }
  }
}
