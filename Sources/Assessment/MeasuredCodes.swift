import EmbeddedFiles
import JSON
import Recognition

/// How often codes are right on turns that nothing learnt from, measured when the models were made (`Models/make-figures.sh`).
public struct MeasuredCodes: Sendable {
  /// The figures of one code.
  public struct Figures: Sendable, Equatable {
    /// How many turns people gave the code.
    public let turns: Int
    /// The share of what was found that was right; nil where nothing was found.
    public let precision: Double?
    /// The share of the turns that was found.
    public let recall: Double?
    /// Their harmonic mean.
    public let f1: Double
    /// What the turns had in common among which the code was judged, such as `question`; nil where it was among all.
    public let among: String?

    /// Makes figures.
    public init(turns: Int, precision: Double?, recall: Double?, f1: Double, among: String?) {
      self.turns = turns
      self.precision = precision
      self.recall = recall
      self.f1 = f1
      self.among = among
    }
  }

  /// How well the levels of a code agree with a person's.
  public struct Levels: Sendable, Equatable {
    /// How many turns were coded by both.
    public let turns: Int
    /// Cohen's kappa with quadratic weights, -1 to 1.
    public let quadraticKappa: Double
    /// The mean F1 of the levels.
    public let macroF1: Double
  }

  /// Under this F1 a technique or caution is experimental: it is shown as such and enters no measure.
  public static let experimental = 0.5

  private let figures: [String: Figures]
  private let levels: [EmpathyMechanism: Levels]

  /// Reads `pe.evaluation/1` documents by task.
  ///
  /// - Parameters:
  ///   - evaluation: the documents; those of single techniques and cautions and of wordings to review stand under `codes` and the
  ///     recogniser's name.
  ///   - recognizer: whose figures are meant.
  public init(evaluation: JSONValue, recognizer: String) {
    let trained = Self.evaluation(evaluation, of: recognizer)
    func figures(_ task: String, _ label: String, among: String?) -> Figures? {
      let document = evaluation["codes"]?[recognizer]?[task] ?? trained[task]
      guard let found = document?["labels"]?.array?.first(where: { $0["label"]?.string == label }),
        let turns = found["support"]?.int, turns > 0, let f1 = found["f1"]?["value"]?.double
      else { return nil }
      // Where nothing was found there is no precision, and none that is 0.
      let precision = found["predicted"]?.int == 0 ? nil : found["precision"]?.double
      return Figures(turns: turns, precision: precision, recall: found["recall"]?.double, f1: f1, among: among)
    }
    func all<C: Code>(
      _ codes: C.Type, _ place: (C) -> (task: String, label: String, among: String?)
    ) -> [(String, Figures)] {
      codes.allCases.compactMap { code in
        let (task, label, among) = place(code)
        return figures(task, label, among: among).map { (Self.key(C.family, code.rawValue), $0) }
      }
    }
    let found =
      all(Technique.self) { ("technique.\($0.rawValue)", "present", nil) }
      + all(Caution.self) { ("caution.\($0.rawValue)", "present", nil) }
      + all(Behavior.self) { code in
        let parts = code.rawValue.split(separator: ".").map(String.init)
        return parts.count == 2 ? (parts[0], parts[1], parts[0]) : ("behavior", code.rawValue, nil)
      }
      + all(ClientTalk.self) { ("client_talk", $0.rawValue, nil) }
      + all(Emotion.self) { ("emotion", $0.rawValue, nil) }
    self.figures = Dictionary(found) { first, _ in first }
    let measured = EmpathyMechanism.allCases.compactMap { mechanism -> (EmpathyMechanism, Levels)? in
      guard let document = evaluation["codes"]?[recognizer]?["empathy.\(mechanism.rawValue)"],
        let turns = document["turns"]?.int, let kappa = document["quadratic_kappa"]?.double,
        let macroF1 = document["macro_f1"]?["value"]?.double
      else { return nil }
      return (mechanism, Levels(turns: turns, quadraticKappa: kappa, macroF1: macroF1))
    }
    levels = Dictionary(measured) { first, _ in first }
  }

  private init() {
    figures = [:]
    levels = [:]
  }

  /// Nothing is known: no code is experimental.
  public static let none = MeasuredCodes()

  /// The evaluation that ships in the binary; an empty object where it holds none.
  public static let embeddedEvaluation: JSONValue =
    EmbeddedFile("evaluation.json").flatMap { try? JSONParser.parse($0.bytes) } ?? .object([])

  /// The documents by task as they were measured with one recogniser: what others measured stands under `recognizers` and their names.
  public static func evaluation(_ evaluation: JSONValue, of recognizer: String) -> JSONValue {
    let own = evaluation["recognizers"]?[recognizer]?.members ?? []
    let names = Set(own.map(\.name))
    return .object((evaluation.members ?? []).filter { $0.name != "recognizers" && !names.contains($0.name) } + own)
  }

  private static let embedded = Dictionary(
    uniqueKeysWithValues: RecognizerChoice.allCases.map {
      ($0.rawValue, MeasuredCodes(evaluation: embeddedEvaluation, recognizer: $0.rawValue))
    })

  /// What was measured with a recogniser that ships.
  public static func of(_ recognizer: RecognizerChoice) -> MeasuredCodes { embedded[recognizer.rawValue] ?? .none }

  /// What was measured of what made an analysis; nothing where other models made it.
  public static func of(_ tool: ToolIdentity) -> MeasuredCodes {
    tool.isOfThisBuild ? embedded[tool.recognizer] ?? .none : .none
  }

  /// A code's figures, or nil where it was not measured.
  public func figures(_ family: String, _ code: String) -> Figures? { figures[Self.key(family, code)] }

  /// How well a mechanism's levels agree with a person's, or nil where that was not measured.
  public func levels(_ mechanism: EmpathyMechanism) -> Levels? { levels[mechanism] }

  /// Whether a code is a technique or a caution that was measured and found wanting.
  public func isExperimental(_ family: String, _ code: String) -> Bool {
    guard family == Technique.family || family == Caution.family else { return false }
    return figures(family, code).map { $0.f1 < Self.experimental } ?? false
  }

  /// Whether a code is a technique or a caution that was measured and found wanting.
  public func isExperimental<C: Code>(_ code: C) -> Bool { isExperimental(C.family, code.rawValue) }

  /// Whether a finding is of an experimental code and no person gave it.
  public func isExperimental<C: Code>(_ finding: Finding<C>) -> Bool {
    finding.source == .recognizer && isExperimental(finding.code)
  }

  /// The utterances without techniques and cautions that are experimental: for what is counted and what is held up as an example.
  public func withoutExperimental(_ utterances: [UtteranceAnalysis]) -> [UtteranceAnalysis] {
    utterances.map { utterance in
      var utterance = utterance
      utterance.techniques?.removeAll { isExperimental($0) }
      utterance.cautions?.removeAll { isExperimental($0) }
      return utterance
    }
  }

  private static func key(_ family: String, _ code: String) -> String { "\(family)/\(code)" }
}
