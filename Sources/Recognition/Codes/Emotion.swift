/// The feelings of a client utterance: Ekman's six and none, as GoEmotions groups its 28 (codebook 8).
public enum Emotion: String, Code {
  case anger
  case disgust
  case fear
  case joy
  case sadness
  case surprise
  case neutral

  /// The family's name.
  public static let family = "emotion"

  /// What it marks, one sentence without a full stop.
  public var definition: String {
    switch self {
    case .anger: "Anger, annoyance, disapproval"
    case .disgust: "Disgust"
    case .fear: "Fear, nervousness"
    case .joy: "Joy, relief, gratitude, love, pride and other warm feelings"
    case .sadness: "Sadness, disappointment, grief, remorse, embarrassment"
    case .surprise: "Surprise, realisation, confusion, curiosity"
    case .neutral: "No feeling shows"
    }
  }

  /// Where the feeling lies between unpleasant (-1) and pleasant (1); surprise leans neither way.
  public var valence: Double {
    switch self {
    case .anger, .disgust, .fear, .sadness: -1
    case .joy: 1
    case .surprise, .neutral: 0
    }
  }
}
