import ArgumentParser
import JSON
import Recognition
import Records
import Reporting
import Training
import Transcripts

/// `pe evaluate`.
struct Evaluate: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judge recognition against codes that people gave.",
    usage: """
      pe evaluate --task behavior --gold annomi.csv --folds 5 --group video_url
      pe evaluate --task client_talk --gold gold.jsonl --transcripts transcripts/
      pe evaluate --task emotion --gold goemotions/test.tsv --format json
      pe evaluate --task techniques --gold gold.jsonl --transcripts transcripts/ --format html > techniques.html
      pe evaluate --task invariance --gold winobias/*.dev sessions.jsonl
      pe evaluate --predictions mine.csv --against theirs.csv
      pe evaluate --task techniques --gold gold.jsonl --transcripts transcripts/ --compare linear,encoder
      """,
    discussion: """
      With --folds, vocabulary, rarity, weights, calibration and thresholds are fitted anew for each fold, without the \
      fold's groups. Without it, the shipped model is judged, and gold that it was trained on is refused (exit 65). \
      Intervals are at 95%, resampled by session. The task invariance exchanges named groups (he and she, Christian and Muslim) in \
      sentences or sessions, and counts the codes that change: none should.
      """)

  /// What goes to standard output.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case html
  }

  @Option(
    help: ArgumentHelp(
      "behavior, acts, question, reflection, input, client_talk, emotion, techniques, cautions, empathy, bias, risk, response, missed, severity or invariance.",
      valueName: "task"))
  var task: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      """
      The coded files: pe.gold/1, AnnoMI's CSV, GoEmotions, or a written corpus. For invariance: WinoBias, Winogender, \
      HolisticBias's folder, AnnoMI's CSV or transcripts.
      """, valueName: "file"))
  var gold: [String] = []

  @Option(help: ArgumentHelp("Judge a table of predictions instead of a model.", valueName: "file"))
  var predictions: String?

  @Option(help: ArgumentHelp("Compare, turn by turn, with a table of another model's predictions.", valueName: "file"))
  var against: String?

  @Option(
    help: ArgumentHelp(
      "Judge two recognisers and say how they differ on the same turns: linear,encoder.", valueName: "names"))
  var compare: String?

  @Option(help: ArgumentHelp("Write what was predicted for each turn as a table.", valueName: "file"))
  var writePredictions: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Fit on these coded files and judge on --gold: a fixed split.", valueName: "file"))
  var train: [String] = []

  @Flag(help: "With --folds: also refit on a quarter, a half and three quarters of the sessions.")
  var curve = false

  @Option(help: ArgumentHelp("Also print each code's recall at this precision, 0 to 1.", valueName: "share"))
  var atPrecision: Double?

  @Option(parsing: .upToNextOption, help: ArgumentHelp("The transcripts that pe.gold/1 codes.", valueName: "paths"))
  var transcripts: [String] = []

  @OptionGroup var recognizing: RecognizerOption

  @Option(help: ArgumentHelp("Refit and judge in this many folds.", valueName: "n"))
  var folds: Int?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Coded files that every fold also learns from and that are not judged.", valueName: "file"))
  var alsoTrainOn: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "With --folds and the linear recogniser: files that nobody coded, learnt from as the encoder codes them.",
      valueName: "file"))
  var distil: [String] = []

  @Option(help: ArgumentHelp("What is kept together in folds: video_url or session.", valueName: "group"))
  var group = "video_url"

  @Option(help: ArgumentHelp("Seed of the folds.", valueName: "n"))
  var seed: UInt64 = 1

  @Flag(help: "Judge on gold that the shipped model was trained on.")
  var allowTrainingData = false

  @Flag(help: "Leave out gold that the shipped model was trained on.")
  var skipTrainingData = false

  @Option(help: ArgumentHelp("text, json or html.", valueName: "format"))
  var format = Format.text

  @OptionGroup var reading: ReadingOption
  @OptionGroup var color: ColorOption

  func validate() throws {
    if let folds, folds < 2 { throw ValidationError("--folds must be at least 2.") }
    if let atPrecision, !(0...1).contains(atPrecision) { throw ValidationError("--at-precision is from 0 to 1.") }
    if predictions == nil, task == nil || gold.isEmpty {
      throw ValidationError("Name --task and --gold, or --predictions.")
    }
    if predictions != nil, task != nil || !gold.isEmpty || folds != nil || !train.isEmpty {
      throw ValidationError("--predictions stands alone: the table names its tasks.")
    }
    if compare != nil {
      if predictions != nil || against != nil {
        throw ValidationError("--compare judges recognisers; for tables use --predictions with --against.")
      }
      if compared == nil {
        let names = RecognizerChoice.allCases.map(\.rawValue).sorted().joined(separator: ",")
        throw ValidationError("--compare takes two different recognisers: \(names).")
      }
      if curve { throw ValidationError("--curve is of one recogniser; leave out --compare.") }
      if task == Self.invariance { throw ValidationError("--task invariance has nothing to compare.") }
    }
    if !distil.isEmpty, folds == nil || compare == nil && recognizing.choice != .linear {
      throw ValidationError("--distil needs --folds, and --recognizer linear or --compare.")
    }
    if curve, folds == nil { throw ValidationError("--curve needs --folds.") }
    if folds != nil, !train.isEmpty { throw ValidationError("Use --folds or --train, not both.") }
  }

  /// The two recognisers of `--compare`, the one judged first in front; nil where these are not two.
  private var compared: (first: RecognizerChoice, second: RecognizerChoice)? {
    let names = (compare ?? "").split(separator: ",", omittingEmptySubsequences: false)
    let choices = names.compactMap { RecognizerChoice(rawValue: String($0)) }
    guard names.count == 2, choices.count == 2, choices[0] != choices[1] else { return nil }
    return (choices[0], choices[1])
  }

  func run(in context: CommandContext) throws {
    if task == Self.invariance { return try compareGroups(context) }
    do {
      if let compared {
        return try write(
          RecognizerComparison(
            task: task ?? "", names: (compared.first.rawValue, compared.second.rawValue),
            try judge(context, by: compared.first).evaluations, try judge(context, by: compared.second).evaluations,
            averaging: task.flatMap(Evaluator.init)?.averaged), context)
      }
      let judged = try judge(context, by: recognizing.choice)
      let comparisons = try against.map { try compare(judged.evaluations, with: $0) } ?? []
      var members: [(String, JSONValue)] = [
        ("schema", "pe.evaluations/1"),
        ("task", .string(task ?? judged.evaluations.map(\.task).joined(separator: ", "))),
        ("evaluations", .array(judged.evaluations.map(\.document))),
      ]
      if let summary = judged.summary { members.append(("summary", summary.document)) }
      if !judged.curve.isEmpty { members.append(("curve", .array(judged.curve))) }
      if !comparisons.isEmpty { members.append(("comparisons", .array(comparisons.map(\.document)))) }
      if let atPrecision {
        members.append(("at_precision", EvaluationText.recalls(judged.evaluations, at: atPrecision)))
      }
      if let writePredictions {
        let rows = PredictionTable.rows(judged.evaluations).flatMap(CSVLine.bytes)
        try OutputFile.write(rows, to: writePredictions, force: true)
      }
      switch format {
      case .html:
        try context.output.write(EvaluationPage().write(.object(members.map { JSONValue.Member($0.0, $0.1) })))
      case .json:
        let isPlain = members.count == 3 && judged.evaluations.count == 1
        try context.output.line(
          (isPlain ? judged.evaluations[0].document : .object(members.map { JSONValue.Member($0.0, $0.1) }))
            .prettyPrinted)
      case .text:
        let lines = EvaluationText.lines(judged.evaluations, summary: judged.summary)
        for line in lines { try context.output.line(line) }
        for line in EvaluationText.lines(curve: judged.curve, comparisons: comparisons) {
          try context.output.line(line)
        }
        if let atPrecision {
          for line in EvaluationText.recallLines(judged.evaluations, at: atPrecision) { try context.output.line(line) }
        }
      }
    } catch {
      throw CommandFailure(training: error)
    }
  }

  private func write(_ comparison: RecognizerComparison, _ context: CommandContext) throws {
    switch format {
    case .json: try context.output.line(comparison.document.prettyPrinted)
    case .html:
      throw CommandFailure(
        .usage, "--compare has no page", advice: "Use --format text or json, or tables with --predictions and --against"
      )
    case .text: for line in EvaluationText.lines(comparison, color.style(context)) { try context.output.line(line) }
    }
  }

  private static let invariance = "invariance"

  private func compareGroups(_ context: CommandContext) throws {
    guard format != .html else {
      throw CommandFailure(.usage, "--task invariance has no page", advice: "Use --format text or json")
    }
    do {
      let evaluation = InvarianceEvaluation(
        try gold.flatMap(InvarianceCorpus.variants), analyzer: try recognizing.analyzer())
      if format == .json { return try context.output.line(evaluation.document.prettyPrinted) }
      for line in InvarianceText(evaluation: evaluation).lines { try context.output.line(line) }
    } catch {
      throw CommandFailure(training: error)
    }
  }

  private typealias Judged = (evaluations: [Evaluation], summary: EvaluationSummary?, curve: [JSONValue])

  private func judge(_ context: CommandContext, by choice: RecognizerChoice) throws -> Judged {
    if let predictions {
      let file = InputFile(path: predictions)
      let tables = try PredictionTable.tasks(try file.contents(), source: file.source)
      return (Evaluator.judged(tables, source: file.source), nil, [])
    }
    let name = task ?? ""
    guard let evaluator = Evaluator(task: name) else {
      throw CommandFailure(
        .usage, "there is no task \"\(name)\"",
        advice: "Tasks: " + (Evaluator.tasks + [Self.invariance]).joined(separator: ", "))
    }
    guard let grouping = AnnoMICorpus.Grouping(rawValue: group) else {
      throw CommandFailure(.usage, "there is no group \"\(group)\"", advice: "Groups: video_url, session")
    }
    var corpus = try LabelledCorpus(
      paths: gold, grouping: grouping, transcripts: try reading.transcripts(transcripts, context))
    let readsStates = evaluator.readsStates(choice) || !distil.isEmpty && evaluator.readsStates(.encoder)
    let states = readsStates ? try TurnStates() : nil
    if let states { corpus.read(states) }
    let unblind = corpus.sessions.count { !$0.isBlind }
    if unblind > 0 {
      try context.say(
        "warning: \(unblind) of \(corpus.sessions.count) sessions were coded with a model's codes in view; that model looks better on them than it is"
      )
    }
    let vectors = try ModelLibrary.embeddedVectors.get()
    var evaluations: [Evaluation] = []
    var points: [JSONValue] = []
    if let folds {
      let shares = curve ? [0.25, 0.5, 0.75, 1] : [1]
      let progress = ProgressLine(total: folds * shares.count, of: "folds", context: context)
      defer { progress.finish() }
      var others = alsoTrainOn.isEmpty ? nil : try LabelledCorpus(paths: alsoTrainOn)
      if let states { others?.read(states) }
      var plain = distil.isEmpty || choice == .encoder ? nil : try LabelledCorpus(paths: distil)
      if let states { plain?.read(states) }
      for (number, share) in shares.enumerated() {
        evaluations = try evaluator.crossValidated(
          corpus, folds: folds, group: group, seed: seed, share: share, alsoTrainedOn: others, wordVectors: vectors,
          for: choice, distilling: plain
        ) { progress.update(number * folds + $0 + 1) }
        guard curve else { continue }
        let learnt = Double(corpus.sessions.count) * Double(folds - 1) / Double(folds) * share
        let mean = evaluator.summary(of: evaluations).map { ($0.mean ?? 0, $0.interval) }
        let (value, interval) = mean ?? (evaluations[0].macroF1, evaluations[0].macroF1Interval)
        points.append(["sessions": .int(Int(learnt.rounded())), "macro_f1": .figure(value, interval)])
      }
    } else if !train.isEmpty {
      var training = try LabelledCorpus(paths: train, grouping: grouping)
      if let states { training.read(states) }
      evaluations = try evaluator.split(corpus, trainedOn: training, wordVectors: vectors, for: choice)
    } else {
      evaluations = try evaluator.evaluated(
        corpus, with: try ModelLibrary.embedded.get(), for: choice,
        recognizer: { try makeAnalyzer(choice).recognizer },
        trained: allowTrainingData ? .allowed : skipTrainingData ? .leftOut : .refused)
    }
    return (evaluations, evaluator.summary(of: evaluations), points)
  }

  private func compare(_ evaluations: [Evaluation], with path: String) throws -> [Comparison] {
    let file = InputFile(path: path)
    let others = try PredictionTable.tasks(try file.contents(), source: file.source)
    let comparisons = evaluations.compactMap { evaluation in
      others.first { $0.name == evaluation.task }.flatMap { Comparison(evaluation, $0) }
    }
    guard !comparisons.isEmpty else {
      throw CommandFailure(
        .noUsableInput,
        "\(file.source): it judges none of the same turns of \(evaluations.map(\.task).joined(separator: ", "))")
    }
    return comparisons
  }
}

extension CommandFailure {
  /// What training and evaluation throw, in words.
  init(training error: any Error) {
    switch error {
    case let problem as LinearTrainer.Problem: self.init(.noUsableInput, problem.reason)
    case let problem as Evaluator.Problem: self.init(.noUsableInput, problem.description)
    case let problem as LabelledCorpus.Problem: self.init(.noUsableInput, problem.description)
    case let problem as PredictionTable.Problem: self.init(.noUsableInput, problem.description)
    case let problem as GoldCorpus.Problem: self.init(.noUsableInput, problem.description)
    case let problem as ModelLibrary.Problem: self.init(.internalError, problem.description)
    default: self.init(error)
    }
  }
}
