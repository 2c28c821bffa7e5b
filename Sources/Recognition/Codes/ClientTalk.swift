/// Which way a client utterance leans, towards the session's change target (codebook 4).
public enum ClientTalk: String, Code {
  case change
  case sustain
  case neutral

  /// The family's name.
  public static let family = "client_talk"

  /// How it is called.
  public var title: String {
    switch self {
    case .change: "Change talk"
    case .sustain: "Sustain talk"
    case .neutral: "Neutral"
    }
  }

  /// What it marks, one sentence without a full stop.
  public var definition: String {
    switch self {
    case .change: "Desire, ability, reasons, need, commitment or steps taken towards the change"
    case .sustain: "The same towards things staying as they are"
    case .neutral: "Neither, or no change is named"
    }
  }
}
