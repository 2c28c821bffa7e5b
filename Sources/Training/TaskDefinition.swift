import Recognition
import Transcripts

/// What a linear model decides, and from what.
public struct TaskDefinition: Sendable {
  /// One decision.
  public struct Head: Sendable {
    /// The decision's name, which is the name of its labels in `LabelledSession`.
    public let name: String
    /// What is decided between.
    public let labels: [String]
    /// What a decision is made for, beside being right most often.
    public enum Aim: Sendable, Equatable {
      /// The likeliest label wins.
      case likeliest
      /// Rare labels are decided for more readily, so that every label counts the same (macro-F1).
      case everyLabelAlike
      /// Of two labels the second is given so readily that this share of its turns is found, 0 to 1.
      case recall(Double)
    }

    /// What the decision is made for.
    public let aim: Aim
    /// For which recognisers the second stage decides it, from the turns around it as well.
    public let secondStage: [RecognizerChoice]

    /// Makes a decision.
    public init(
      _ name: String, _ labels: [String], aim: Aim = .everyLabelAlike, secondStage: [RecognizerChoice] = []
    ) {
      self.name = name
      self.labels = labels
      self.aim = aim
      self.secondStage = secondStage
    }
  }

  /// The model's name.
  public let name: String
  /// Whose turns are decided.
  public let speaker: Speaker
  /// The decisions.
  public let heads: [Head]
  /// What is read.
  public let settings: FeatureSettings
  /// The cost of an error in training (`C`); larger fits closer.
  public let cost: Double
  /// How much an error on a written session costs beside one on a recorded session. Calibration counts both alike.
  public let writtenCost: Double

  /// Makes a definition.
  public init(
    name: String, speaker: Speaker, heads: [Head], settings: FeatureSettings, cost: Double, writtenCost: Double = 1
  ) {
    self.name = name
    self.speaker = speaker
    self.heads = heads
    self.settings = settings
    self.cost = cost
    self.writtenCost = writtenCost
  }

  /// The main act of therapist turns, its subtypes, and which acts a turn holds.
  public static let therapist = TaskDefinition(
    name: "therapist", speaker: .therapist,
    heads: [
      Head("behavior", Behavior.Coarse.allCases.map(\.rawValue), secondStage: [.encoder, .linear]),
      Head("question", ["open", "closed"]),
      Head("reflection", ["simple", "complex"]),
      Head("input", ["information", "advice", "options", "negotiation"]),
      Head("acts.question", ["absent", "present"], secondStage: [.encoder, .linear]),
      Head("acts.reflection", ["absent", "present"], secondStage: [.encoder, .linear]),
      Head("acts.input", ["absent", "present"], secondStage: [.encoder, .linear]),
    ],
    settings: FeatureSettings(
      own: 2, previous: 1, next: 1, shape: true, previousWeight: 0.4, nextWeight: 0.4, shapeWeight: 0.6,
      vectorWeight: 0.5, minimumTurns: 4),
    cost: 0.1)

  /// Which way client turns lean.
  public static let client = TaskDefinition(
    name: "client", speaker: .client,
    heads: [Head("client_talk", ClientTalk.allCases.map(\.rawValue), secondStage: [.encoder])],
    settings: FeatureSettings(
      own: 2, previous: 1, next: 1, shape: true, previousWeight: 0.4, nextWeight: 0.4, shapeWeight: 0.6,
      vectorWeight: 0.7, previousVectorWeight: 0.3, targetWeight: 0.5, minimumTurns: 4),
    cost: 0.1, writtenCost: 2)

  /// The feeling of client turns, from single comments: no neighbours are read.
  public static let emotion = TaskDefinition(
    name: "emotion", speaker: .client,
    heads: [Head("emotion", Emotion.allCases.map(\.rawValue))],
    settings: FeatureSettings(own: 2, minimumTurns: 5),
    cost: 0.3)

  /// How likely a client turn needs a person, for what rules cannot place; the severity and the domain it reads like.
  public static let risk = TaskDefinition(
    name: "risk", speaker: .client,
    heads: [
      Head("risk.look", ["absent", "present"], aim: .recall(0.9)),
      Head("risk.post", ["absent", "present"], aim: .recall(0.88)),
      Head("risk.severity", SeverityCorpus.folds, aim: .likeliest),
      Head("risk.domain", RiskDomain.allCases.map(\.rawValue), aim: .likeliest),
    ],
    settings: FeatureSettings(
      own: 2, previous: 1, previousWeight: 0.4, vectorWeight: 0.7, previousVectorWeight: 0.3, signalWeight: 0.3,
      minimumTurns: 3),
    cost: 1, writtenCost: 1)

  /// How much an error on a session costs beside one on a recorded session.
  func cost(of session: LabelledSession) -> Double {
    session.isTaught ? Self.taughtCost : session.isWritten ? writtenCost : 1
  }

  /// How much an error on a session that a teacher coded costs.
  private static let taughtCost = 0.3

  /// Whether a recogniser's second stage decides anything of it.
  func readsNeighbours(_ choice: RecognizerChoice) -> Bool { heads.contains { $0.secondStage.contains(choice) } }

  /// Every model that ships.
  public static let all = [therapist, client, emotion, risk]

  /// The model that makes a decision, and the decision.
  public static func deciding(_ head: String) -> (task: TaskDefinition, head: Head)? {
    for task in all {
      if let found = task.heads.first(where: { $0.name == head }) { return (task, found) }
    }
    return nil
  }
}
