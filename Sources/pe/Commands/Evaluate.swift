import ArgumentParser
import JSON
import Recognition
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
      """,
    discussion: """
      With --folds, vocabulary, rarity, weights, calibration and thresholds are fitted anew for each fold, without the \
      fold's groups. Without it, the shipped model is judged, and gold that it was trained on is refused (exit 65). \
      Intervals are at 95%, resampled by session.
      """)

  /// What goes to standard output.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Option(help: ArgumentHelp("behavior, acts, question, reflection, input, client_talk or emotion.", valueName: "task"))
  var task: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The coded files: pe.gold/1, AnnoMI's CSV, or GoEmotions.", valueName: "file"))
  var gold: [String]

  @Option(parsing: .upToNextOption, help: ArgumentHelp("The transcripts that pe.gold/1 codes.", valueName: "paths"))
  var transcripts: [String] = []

  @Option(help: ArgumentHelp("Refit and judge in this many folds.", valueName: "n"))
  var folds: Int?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Coded files that every fold also learns from and that are not judged.", valueName: "file"))
  var alsoTrainOn: [String] = []

  @Option(help: ArgumentHelp("What is kept together in folds: video_url or session.", valueName: "group"))
  var group = "video_url"

  @Option(help: ArgumentHelp("Seed of the folds.", valueName: "n"))
  var seed: UInt64 = 1

  @Flag(help: "Judge on gold that the shipped model was trained on.")
  var allowTrainingData = false

  @Flag(help: "Leave out gold that the shipped model was trained on.")
  var skipTrainingData = false

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format = Format.text

  @OptionGroup var reading: ReadingOption

  func validate() throws {
    if let folds, folds < 2 { throw ValidationError("--folds must be at least 2.") }
  }

  func run(in context: CommandContext) throws {
    guard let evaluator = Evaluator(task: task) else {
      throw CommandFailure(
        .usage, "there is no task \"\(task)\"", advice: "Tasks: " + Evaluator.tasks.map(\.name).joined(separator: ", "))
    }
    guard let grouping = AnnoMICorpus.Grouping(rawValue: group) else {
      throw CommandFailure(.usage, "there is no group \"\(group)\"", advice: "Groups: video_url, session")
    }
    do {
      let corpus = try LabelledCorpus(paths: gold, grouping: grouping, transcripts: try readTranscripts(context))
      let evaluations: [Evaluation]
      if let folds {
        let progress = ProgressLine(total: folds, context: context)
        defer { progress.finish() }
        evaluations = try evaluator.crossValidated(
          corpus, folds: folds, group: group, seed: seed,
          alsoTrainedOn: alsoTrainOn.isEmpty ? nil : try LabelledCorpus(paths: alsoTrainOn),
          wordVectors: try ModelLibrary.embeddedVectors.get()
        ) {
          progress.update($0 + 1)
        }
      } else {
        evaluations = try evaluator.evaluated(
          corpus, with: try ModelLibrary.embedded.get(),
          trained: allowTrainingData ? .allowed : skipTrainingData ? .leftOut : .refused)
      }
      switch format {
      case .json: try context.output.line(EvaluationText.document(evaluations).prettyPrinted)
      case .text:
        for evaluation in evaluations {
          for line in EvaluationText.lines(evaluation) { try context.output.line(line) }
        }
      }
    } catch {
      throw CommandFailure(training: error)
    }
  }

  private func readTranscripts(_ context: CommandContext) throws -> [String: Transcript] {
    guard !transcripts.isEmpty else { return [:] }
    let configuration = try Configuration.load(context)
    let roster = try reading.loadRoster(configuration, context)
    let inputs = InputFiles(paths: transcripts, roster: reading.rosterPath(configuration))
    if let problem = inputs.problems.first { throw problem }
    var found: [String: Transcript] = [:]
    for file in inputs.files {
      for case .transcript(var transcript) in file.read(options: try reading.options(configuration)) {
        _ = roster?.apply(to: &transcript)
        found[transcript.information.id] = transcript
      }
    }
    return found
  }
}

extension CommandFailure {
  /// What training and evaluation throw, in words.
  init(training error: any Error) {
    switch error {
    case let problem as LinearTrainer.Problem: self.init(.noUsableInput, problem.reason)
    case let problem as Evaluator.Problem: self.init(.noUsableInput, problem.description)
    case let problem as LabelledCorpus.Problem: self.init(.noUsableInput, problem.description)
    case let problem as GoldCorpus.Problem: self.init(.noUsableInput, problem.description)
    case let problem as ModelLibrary.Problem: self.init(.internalError, problem.description)
    default: self.init(error)
    }
  }
}
