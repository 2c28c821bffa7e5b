import Assessment
import JSON
import Recognition
import Records
import Reporting
import Transcripts

/// Everything that `pe` can say about why a turn has its codes.
struct ExplainedTurn {
  private let session: String
  private let turn: Int
  private let text: String
  private let utterance: UtteranceAnalysis
  private let explanation: TurnExplanation?
  private let calibration: Calibrated?
  /// Whether the store's codes were made by other models than this build's.
  private let isOlder: Bool
  /// Whether the encoder took part in the codes.
  private let isEncoded: Bool
  private let measured: MeasuredCodes

  /// How often turns that were coded this surely were right.
  private struct Calibrated {
    let stated: Double
    let observed: Double
    let turns: Int
    let gold: String
  }

  /// Explains a turn that is stored.
  ///
  /// - Parameter programme: the programme's weights that are configured.
  /// - Throws: `CommandFailure` when the session or the turn is unknown.
  init(session: String, turn: Int, in repository: any SessionRepository, programme: ProgrammeWeights?) throws {
    guard let stored = try repository.session(session) else { try Unknown.session(session, in: repository) }
    guard stored.transcript.utterances.indices.contains(turn) else {
      throw CommandFailure(
        .usage, "session \(session) has no turn \(turn)",
        advice: "Its turns are 0 to \(stored.transcript.utterances.count - 1)")
    }
    let library = try ModelLibrary.embedded.get()
    self.session = session
    self.turn = turn
    text = stored.transcript.utterances[turn].text
    utterance = stored.assessed.analysis.utterances[turn]
    measured = .of(stored.assessed.tool)
    let tool = stored.assessed.tool
    let own = tool.models[ProgrammeWeights.name] == programme?.hash ? programme : nil
    isOlder = try own.map { try EncoderRecognizer($0).models != tool.models } ?? !tool.isOfThisBuild
    isEncoded = stored.assessed.tool.models["states"] != nil
    explanation =
      stored.assessed.analysis.isEnglish
      ? try TurnExplainer(library, for: isEncoded ? .encoder : .linear, programme: own).explain(
        turn, of: Conversation(stored.transcript)) : nil
    calibration = explanation.flatMap { explanation in
      Self.calibration(
        explanation.decision, at: explanation.probability, of: stored.assessed.tool.recognizer)
    }
  }

  private static func calibration(
    _ decision: String, at probability: Double, of recognizer: String
  ) -> Calibrated? {
    let measured = MeasuredCodes.evaluation(ReportContext.embeddedEvaluation, of: recognizer)
    guard let evaluation = measured[decision], let bins = evaluation["calibration"]?.array
    else { return nil }
    let found = bins.compactMap { bin -> Calibrated? in
      guard let stated = bin["stated"]?.double, let observed = bin["observed"]?.double, let n = bin["n"]?.int else {
        return nil
      }
      return Calibrated(
        stated: stated, observed: observed, turns: n, gold: evaluation["gold"]?.string ?? "the gold")
    }
    return found.min { abs($0.stated - probability) < abs($1.stated - probability) }
  }

  /// The explanation for a terminal.
  func lines(_ style: Style) -> [String] {
    var lines = [
      style.bold("\(session), turn \(turn)") + "  " + style.dim(utterance.speaker.rawValue),
      "  " + TerminalText.safe(text),
    ]
    for note in TurnNotes.lines(of: utterance, text: text, measured: measured, isDetailed: true) {
      lines.append("  " + (note.isAlarm ? style.alarm(note.text) : note.text))
    }
    guard let explanation else { return lines + ["", "  No trained code: nothing more to explain."] }
    // The subtype is decided after the main act, by rows of its own; what is explained is the main act.
    let main = explanation.code.prefix { $0 != "." }
    lines += ["", style.bold("Why \(main)")]
    for carrier in explanation.carriers {
      let words = TerminalText.safe(carrier.words)
      lines.append("  \(Self.signed(carrier.support))  \"\(words)\"\(Self.place(carrier.place))")
    }
    lines.append(
      "  in all: "
        + explanation.groups.map { "\(Self.title($0.group)) \(Self.signed($0.support))" }.joined(separator: ", "))
    if let alone = explanation.aloneProbability {
      lines.append(
        "  The turn by its words alone: \(Self.percent(alone)). With what the turns around it look like\(isEncoded ? ", and as the encoder reads it" : ""): \(Self.percent(explanation.probability))."
      )
    }
    lines += ["", style.bold("How sure")]
    let doubt = explanation.probability < Uncertainty.threshold ? ", below \(Uncertainty.threshold): uncertain" : ""
    lines.append("  Stated \(Self.percent(explanation.probability))\(doubt).")
    if let calibration {
      lines.append(
        "  Of \(calibration.turns) turns of \(calibration.gold) stated near \(Self.percent(calibration.stated)), \(Self.percent(calibration.observed)) were coded so by people."
      )
    }
    lines += ["", style.bold("What would have changed it")]
    lines += explanation.changes.map { "  Without \(TerminalText.safe($0.without)): \($0.code)" }
    if explanation.changes.isEmpty { lines.append("  No single word, and neither of the turns around it.") }
    if isOlder {
      lines.append(style.notice("The stored codes are of other models than this build's; pe analyze makes them anew."))
    }
    return lines
  }

  /// The explanation as a document.
  var document: JSONValue {
    var members: [JSONValue.Member] = [
      .init("schema", "pe.explanation/1"), .init("session", .string(session)), .init("turn", .int(turn)),
      .init("speaker", .string(utterance.speaker.rawValue)), .init("older_models", .bool(isOlder)),
    ]
    guard let explanation else { return .object(members + [.init("explanation", .null)]) }
    members.append(
      .init(
        "explanation",
        [
          "decision": .string(explanation.decision), "code": .string(explanation.code),
          "probability": .decimal(explanation.probability),
          "probability_alone": explanation.aloneProbability.map { .decimal($0) } ?? .null,
          "support": .object(
            explanation.groups.map { .init($0.group.rawValue, .decimal(Self.rounded($0.support))) }),
          "carriers": .array(
            explanation.carriers.map {
              [
                "words": .string($0.words), "place": .string($0.place.rawValue),
                "support": .decimal(Self.rounded($0.support)),
              ]
            }),
          "changes": .array(
            explanation.changes.map { ["without": .string($0.without), "code": .string($0.code)] }),
          "calibration": calibration.map {
            ["stated": .decimal($0.stated), "observed": .decimal($0.observed), "n": .int($0.turns)]
          } ?? .null,
        ]))
    return .object(members)
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

  private static func signed(_ value: Double) -> String {
    let text = MeasureID.decimal(abs(value))
    return (value < 0 ? "-" : "+") + text
  }

  private static func place(_ place: TurnExplanation.Place) -> String {
    switch place {
    case .turn: ""
    case .turnBefore: " in the turn before"
    case .turnAfter: " in the turn after"
    }
  }

  private static func title(_ group: TurnExplanation.Group) -> String {
    switch group {
    case .ownWords: "its words"
    case .wordsBefore: "the words before"
    case .wordsAfter: "the words after"
    case .shape: "length, marks and place"
    case .meaning: "meaning"
    }
  }
}
