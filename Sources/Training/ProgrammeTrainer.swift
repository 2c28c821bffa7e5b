import JSON
import Recognition
import Statistics
import Transcripts

/// Fits what a programme's own checked sessions change in the shipped weights, and judges it on sessions that it was not fitted on.
public struct ProgrammeTrainer: Sendable {
  /// What is fitted, and kept or dropped, as one.
  public enum Part: String, CaseIterable, Sendable {
    /// Main acts: one decision of the second stage.
    case behavior
    /// Client talk: the same.
    case clientTalk = "client_talk"
    /// How readily each technique is given.
    case techniques
    /// How readily each caution is given.
    case cautions
  }

  /// How a part did.
  public struct Judged: Sendable {
    /// The part.
    public let part: Part
    /// How many coded turns it was judged on.
    public let turns: Int
    /// The macro-F1 (of families the mean F1 of the codes) with the shipped weights.
    public let before: Double
    /// The same with weights fitted on the programme's other sessions.
    public let after: Double
    /// The interval of the difference, resampled by session.
    public let interval: Interval?
    /// Whether the programme's weights are better there, and are kept.
    public var isKept: Bool { after > before }
  }

  /// What came of it.
  public struct Outcome: Sendable {
    /// The weights of the parts that got better; nil where none did.
    public let weights: ProgrammeWeights?
    /// Every part that could be judged.
    public let parts: [Judged]
  }

  /// Fewer checked sessions than this cannot be judged: each fold learns from the others.
  public static let fewestSessions = 5
  /// Fewer coded turns than this leave a part as it ships.
  public static let fewestTurns = 100
  private static let folds = 5

  /// How strongly a decision's slopes are held at the shipped ones: as much as the shipped ones at 0 (`NeighbourTrainer`: a ridge of
  /// .002 over some 5,000 turns).
  private static let slopePrecision = 10.0
  /// How much surer a code is that a person left than its probability says: whoever checks has it before their eyes, so that what is left
  /// teaches little, however unsure the model was, and what is changed teaches much.
  private static let sharpness = 8.0
  /// A code's shift is one of these steps, in log-odds, up to this many to each side.
  private static let shiftStep = 0.25
  private static let mostShiftSteps = 12
  /// How many decisions more must be a person's for a shift to go one further in log-odds: a few turns move no line far.
  private static let decisionsPerShift = 3.0

  private let library: ModelLibrary
  private let shipped: EncoderRecognizer
  private let states: TurnStates
  private let secondStage: NeighbourModel

  /// Makes a trainer beside the weights in the binary.
  ///
  /// - Throws: `ModelLibrary.Problem`.
  public init() throws {
    library = try ModelLibrary.embedded.get()
    shipped = try EncoderRecognizer()
    states = try TurnStates()
    secondStage = try TurnStates.embeddedSecondStage.get().model
  }

  // MARK: Cases

  /// A turn that persons coded, as a decision of the second stage sees it.
  private struct Case: Sendable {
    let inputs: [Double]
    /// What the shipped decision gives each label, with what makes up for rare ones: where a person agrees, nothing is to be learnt.
    let base: [Double]
    let truth: Int
  }

  /// A turn that persons coded, as a family sees it.
  private struct CodedTurn: Sendable {
    let logOdds: [Double]
    let thresholds: [Double]
    let isGiven: [Bool]
  }

  /// What is learnt from one session.
  private struct Lesson: Sendable {
    var cases: [Part: [Case]] = [:]
    var turns: [Part: [CodedTurn]] = [:]
  }

  private static let decisions: [(part: Part, task: TaskDefinition)] = [
    (.behavior, .therapist), (.clientTalk, .client),
  ]

  private func lesson(of session: LabelledSession) -> Lesson {
    var lesson = Lesson()
    var session = session
    session.states = states.states(of: session.conversation)
    let models = JudgedModels(.therapist, from: library, states: secondStage)
    for (part, task) in Self.decisions {
      guard let head = secondStage.head(part.rawValue) else { continue }
      let width = SessionScores.sceneWidth(library, of: task.speaker, reach: secondStage.reach)
      lesson.cases[part] = models.scenes(of: task.speaker, in: session).compactMap { turn, scene in
        guard let truth = session.labels[turn][part.rawValue].flatMap(head.labels.firstIndex) else { return nil }
        let base = head.labels.indices.map { label in
          zip(head.slopes[label], scene).reduce(head.intercepts[label] + head.offsets[label]) {
            $0 + $1.0 * Double($1.1)
          }
        }
        return Case(inputs: scene.prefix(width).map(Double.init), base: base, truth: truth)
      }
    }
    let odds = Analyzer(recognizer: shipped).codeOdds(in: session.conversation)
    func turns(_ family: String, _ codes: [String], _ odds: [[Analyzer.CodeOdds]?]) -> [CodedTurn] {
      odds.indices.compactMap { turn in
        let given = codes.map { session.labels[turn]["\(family).\($0)"] }
        guard let read = odds[turn], !given.contains(nil) else { return nil }
        return CodedTurn(
          logOdds: read.map(\.logOdds), thresholds: read.map(\.threshold), isGiven: given.map { $0 == "present" })
      }
    }
    lesson.turns[.techniques] = turns("technique", Technique.allCases.map(\.rawValue), odds.techniques)
    lesson.turns[.cautions] = turns("caution", Caution.allCases.map(\.rawValue), odds.cautions)
    return lesson
  }

  // MARK: Fitting

  private func fitted(_ lessons: [Lesson], _ parts: [Part], sessions: Int) -> ProgrammeWeights {
    let heads = parts.compactMap { part -> LinearHead? in
      guard let shipped = secondStage.head(part.rawValue) else { return nil }
      return refitted(shipped, on: lessons.flatMap { $0.cases[part] ?? [] })
    }
    var shifts: [String: [Double]] = [:]
    for part in parts where part == .techniques || part == .cautions {
      let turns = lessons.flatMap { $0.turns[part] ?? [] }
      guard let codes = turns.first?.logOdds.count else { continue }
      shifts[part.rawValue] = (0..<codes).map { code in
        Self.shift(of: turns.map { ($0.logOdds[code], $0.isGiven[code]) }, threshold: turns[0].thresholds[code])
      }
    }
    return ProgrammeWeights(
      base: ModelLibrary.digest(of: shipped.models), heads: heads, shifts: shifts, sessions: sessions)
  }

  /// The decision as it is likeliest given the cases and the shipped one: what is added to its slopes over a turn's scene has a ridge
  /// around 0, and its slopes over the state stay, which a few sessions cannot tell.
  private func refitted(_ shipped: LinearHead, on cases: [Case]) -> LinearHead? {
    guard let width = cases.first?.inputs.count else { return nil }
    let (slopes, intercepts) = SoftmaxCalibrator.fit(
      scores: cases.map(\.inputs), truth: cases.map(\.truth), labels: shipped.labels.count,
      base: cases.map { $0.base.map { $0 * Self.sharpness } },
      ridge: Self.slopePrecision / (Self.sharpness * Self.sharpness) / Double(cases.count))
    var head = shipped
    for label in shipped.labels.indices {
      head.intercepts[label] += intercepts[label] / Self.sharpness
      for place in 0..<width { head.slopes[label][place] += slopes[label][place] / Self.sharpness }
    }
    return head
  }

  /// The shift with which most decisions are the persons', less what going so far costs; of equal ones the smallest, and none where
  /// persons agree with the codes as they were.
  ///
  /// - Parameter threshold: the log-odds from which on the code is given.
  static func shift(of turns: [(logOdds: Double, isGiven: Bool)], threshold: Double) -> Double {
    let shifts = (-mostShiftSteps...mostShiftSteps).map { Double($0) * shiftStep }
    var best = (shift: 0.0, gain: -Double.infinity)
    for shift in shifts.sorted(by: { (abs($0), $0) < (abs($1), $1) }) {
      let right = turns.count { ($0.logOdds + shift >= threshold) == $0.isGiven }
      let gain = Double(right) - decisionsPerShift * abs(shift)
      if gain > best.gain { best = (shift, gain) }
    }
    return best.shift
  }

  // MARK: Judging

  /// Fits and judges.
  ///
  /// - Parameters:
  ///   - sessions: the checked sessions.
  ///   - progress: told of each step, from 1 to `Self.steps`.
  /// - Throws: `LinearTrainer.Problem` where there are too few, or `ModelLibrary.Problem`.
  public func train(_ sessions: [LabelledSession], progress: (_ step: Int) -> Void = { _ in }) throws -> Outcome {
    guard sessions.count >= Self.fewestSessions else {
      throw LinearTrainer.Problem(
        reason: "\(sessions.count) checked session\(sessions.count == 1 ? "" : "s"); at least "
          + "\(Self.fewestSessions) are needed, so that what is learnt from some can be judged on others")
    }
    let lessons = Parallel.map(sessions) { lesson(of: $0) }
    progress(1)
    let counts = Part.allCases.map { part in
      lessons.reduce(0) { $0 + ($1.cases[part]?.count ?? $1.turns[part]?.count ?? 0) }
    }
    let parts = zip(Part.allCases, counts).filter { $1 >= Self.fewestTurns }.map(\.0)
    guard !parts.isEmpty else {
      throw LinearTrainer.Problem(
        reason: "the checked sessions hold \(counts.max() ?? 0) coded turns of one kind; at least "
          + "\(Self.fewestTurns) are needed")
    }
    let judge = CodedTask.checkable
    let before = judge.predictions(sessions, analyzer: Analyzer(recognizer: shipped))
    progress(2)
    let folds = GroupedFolds.assign(
      Dictionary(sessions.map { ($0.group, $0.labels.count) }, uniquingKeysWith: +), folds: Self.folds, seed: 1)
    var after: [String: [Prediction]] = [:]
    for fold in 0..<Self.folds {
      let learnt = sessions.indices.filter { folds[sessions[$0].group] != fold }
      let weights = fitted(learnt.map { lessons[$0] }, parts, sessions: learnt.count)
      let analyzer = Analyzer(recognizer: try EncoderRecognizer(weights))
      let held = sessions.filter { folds[$0.group] == fold }
      after.merge(judge.predictions(held, analyzer: analyzer)) { $0 + $1 }
      progress(3 + fold)
    }
    let judged = parts.compactMap { Self.judged($0, judge, before, after) }
    let kept = judged.filter(\.isKept).map(\.part)
    return Outcome(
      weights: kept.isEmpty ? nil : fitted(lessons, kept, sessions: sessions.count), parts: judged)
  }

  /// How many steps `train` tells of.
  public static let steps = 2 + folds

  private static func judged(
    _ part: Part, _ judge: CodedTask, _ before: [String: [Prediction]], _ after: [String: [Prediction]]
  ) -> Judged? {
    let names = CodedTask.all.first { $0.name == part.rawValue }?.decisions.map(\.name) ?? [part.rawValue]
    func evaluations(_ predictions: [String: [Prediction]]) -> [Evaluation] {
      judge.decisions.filter { names.contains($0.name) }.compactMap { decision in
        guard let judged = predictions[decision.name], !judged.isEmpty else { return nil }
        return Evaluation(
          task: decision.name, gold: "", protocolName: "", predictions: judged, labels: decision.labels,
          repetitions: 1)
      }
    }
    let compared = RecognizerComparison(
      task: part.rawValue, names: ("before", "after"), evaluations(before), evaluations(after),
      averaging: names.count > 1 ? .presentF1 : nil)
    guard let first = compared.decisions.first else { return nil }
    if let mean = compared.mean {
      return Judged(part: part, turns: first.turns, before: mean.first, after: mean.second, interval: mean.interval)
    }
    guard names.count == 1 else { return nil }
    return Judged(
      part: part, turns: first.turns, before: first.macroF1.second, after: first.macroF1.first,
      interval: first.differenceInterval)
  }
}
