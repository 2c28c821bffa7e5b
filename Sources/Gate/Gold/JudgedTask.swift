import Recognition

/// What a model is judged on: a decision between labels, or a family of which any number is given.
public enum JudgedTask: String, CaseIterable, Sendable, Comparable {
  case acts
  case behavior
  case bias
  case cautions
  case clientTalk = "client_talk"
  case emotion
  case risk
  case techniques

  /// A turn that is not coded, or of which nothing was predicted.
  public static let none = UInt32.max

  /// What is decided between, or the codes of the family.
  public var labels: [String] { Self.allLabels[place] }

  /// Whether any number of the labels is given, one bit each, rather than exactly one.
  public var isFamily: Bool { self == .acts || self == .cautions || self == .techniques }

  /// The place among the tasks.
  public var place: Int {
    switch self {
    case .acts: 0
    case .behavior: 1
    case .bias: 2
    case .cautions: 3
    case .clientTalk: 4
    case .emotion: 5
    case .risk: 6
    case .techniques: 7
    }
  }

  /// Whether the left comes first by name.
  public static func < (left: JudgedTask, right: JudgedTask) -> Bool { left.place < right.place }

  private static let allLabels: [[String]] = JudgedTask.allCases.map { task in
    switch task {
    case .acts: Behavior.acts.map(\.rawValue)
    case .behavior: Behavior.Coarse.allCases.map(\.rawValue)
    case .bias: ["absent", "present"]
    case .cautions: Caution.allCases.map(\.rawValue)
    case .clientTalk: ClientTalk.allCases.map(\.rawValue)
    case .emotion: Emotion.allCases.map(\.rawValue)
    case .risk: RiskLevel.allCases.map(\.rawValue)
    case .techniques: Technique.allCases.map(\.rawValue)
    }
  }

  private static let places: [[String: Int]] = allLabels.map { labels in
    Dictionary(labels.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static let fineBehaviors = Dictionary(
    Behavior.allCases.map { ($0.rawValue, $0.coarse.rawValue) }, uniquingKeysWith: { first, _ in first })

  /// The place of a label, nil when the codebook does not know it. A finer code of `behavior` counts as its main act.
  public func label(_ name: String) -> Int? {
    if let place = Self.places[place][name] { return place }
    guard self == .behavior, let coarse = Self.fineBehaviors[name] else { return nil }
    return Self.places[place][coarse]
  }

  /// Every name that `label` knows.
  public var vocabulary: [String] { self == .behavior ? labels + Behavior.allCases.map(\.rawValue) : labels }

  /// How many bits, or label places, a value may use.
  var valueCount: UInt32 { isFamily ? 1 << UInt32(labels.count) : UInt32(labels.count) }
}
