import ArgumentParser
import Assessment
import JSON
import Language
import Recognition
import Records
import Reporting
import Training
import Transcripts

/// `pe train`.
struct Train: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fit a model's weights from coded files. The same files give the same bytes.",
    usage: """
      pe train --model therapist --gold annomi.csv --out therapist.model
      pe train --model emotion --gold goemotions/train.tsv --out emotion.model
      pe train --model risk --gold cssrs/train.csv corpus/risk/turns/*.jsonl --out risk.model
      pe train --model english --gold annomi.csv goemotions/train.tsv --out english.words
      pe train --from overrides --cohort ID --out programme.weights
      """,
    discussion: """
      --from overrides learns from the sessions of the store that persons checked (pe annotate SESSION --checked): how they \
      decide on main acts and client talk, and how readily they give techniques and cautions. What got better on sessions \
      that it was not fitted on is kept, everything else stays as it ships, and where nothing got better nothing is written. \
      Use the file with weights in pe.yml, PE_WEIGHTS or --weights.
      """)

  /// Where codes are learnt from.
  enum Source: String, ExpressibleByArgument, CaseIterable {
    case overrides
  }

  @Option(help: ArgumentHelp("overrides: learn from what persons checked in the store.", valueName: "source"))
  var from: Source?

  @OptionGroup var choice: SessionChoice
  @OptionGroup var storing: StoreOption

  @Option(
    help: ArgumentHelp(
      "therapist, client, neighbours (the second stage over both), states (the same beside the encoder's states), emotion, risk, or english (the list of known words).",
      valueName: "model"))
  var model: String?

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("The coded files: AnnoMI's CSV, or GoEmotions.", valueName: "file"))
  var gold: [String] = []

  @Option(help: ArgumentHelp("Where the weights go.", valueName: "file"))
  var out: String

  @Option(
    help: ArgumentHelp(
      "Also write what is said of each coded turn by weights that were fitted without its group, as JSON Lines: for whoever weighs the model with another one.",
      valueName: "file"))
  var unseen: String?

  @Flag(help: "Replace a file that pe did not write.")
  var force = false

  @OptionGroup var color: ColorOption

  @Flag(help: "Fit, say what would be written, and write nothing.")
  var dryRun = false

  /// A word must stand in this many turns to count as English: rarer ones are mostly names and typing errors.
  private static let fewestTurnsOfWord = 3

  func validate() throws {
    if from == nil, model == nil || gold.isEmpty {
      throw ValidationError("Name --model and --gold, or --from overrides.")
    }
    if from != nil, model != nil || !gold.isEmpty {
      throw ValidationError("--from overrides reads the store; it does not go with --model and --gold.")
    }
    if unseen != nil, !TaskDefinition.all.contains(where: { $0.name == model }) {
      throw ValidationError("--unseen goes with --model \(TaskDefinition.all.map(\.name).joined(separator: ", "))")
    }
    if from == nil, choice.isGiven || storing.store != nil {
      throw ValidationError("--trainee, --cohort and --store go with --from overrides.")
    }
  }

  func run(in context: CommandContext) throws {
    if from == .overrides { return try learnFromChecked(context) }
    do {
      let corpus = try LabelledCorpus(paths: gold)
      let (bytes, turns) = try weights(corpus)
      if !dryRun { try OutputFile.write(bytes, to: out, force: force || isModel(out)) }
      try context.say(
        "\(verb) \(out): \(bytes.count) bytes from \(corpus.sessions.count) sessions, sha256 \(SHA256.hexadecimal(of: bytes))"
      )
      if let unseen { try write(turns, to: unseen, context) }
    } catch {
      throw CommandFailure(training: error)
    }
  }

  private var verb: String { dryRun ? "would write" : "wrote" }

  private func write(_ turns: [UnseenTurn], to path: String, _ context: CommandContext) throws {
    var writer = JSONWriter()
    for turn in turns {
      writer.value(turn.json)
      writer.newline()
    }
    if !dryRun { try OutputFile.write(writer.bytes, to: path, force: force) }
    try context.say("\(verb) \(path): \(turns.count) turns, each read without its group")
  }

  private func learnFromChecked(_ context: CommandContext) throws {
    let stored = try choice.sessions(in: try storing.open(context)).filter { $0.assessed.analysis.isEnglish }
    let documents = stored.compactMap { GoldDocument.of($0) }
    var writer = JSONWriter()
    for document in documents {
      writer.value(document)
      writer.newline()
    }
    let transcripts = Dictionary(stored.map { ($0.id, $0.transcript) }, uniquingKeysWith: { first, _ in first })
    do {
      let sessions = try GoldCorpus.sessions(writer.bytes, source: "the store", transcripts: transcripts)
      let progress = ProgressLine(total: ProgrammeTrainer.steps, of: "steps", context: context)
      let outcome: ProgrammeTrainer.Outcome
      do {
        defer { progress.finish() }
        outcome = try ProgrammeTrainer().train(sessions) { progress.update($0) }
      }
      for line in ProgrammeText(outcome: outcome).lines(color.style(context)) { try context.output.line(line) }
      try context.say(
        "warning: persons checked these sessions with codes in view; the figures before and after look better than they are, their difference less so"
      )
      guard let weights = outcome.weights else {
        throw CommandFailure(
          .noUsableInput, "nothing got better on sessions that it was not fitted on, so nothing was written",
          advice: "Check more sessions, or keep the weights as they ship")
      }
      if !dryRun {
        let isOurs = (try? InputFile(path: out).contents()).map(ProgrammeWeights.recognizes) ?? true
        try OutputFile.write(weights.bytes, to: out, force: force || isOurs)
      }
      try context.say(
        "\(verb) \(TerminalText.safe(out)): \(weights.bytes.count) bytes from \(sessions.count) checked sessions, sha256 \(weights.hash)"
      )
    } catch {
      throw CommandFailure(training: error)
    }
  }

  /// The weights, and what the unseen turns are read as, where the model is one of words.
  private func weights(_ corpus: LabelledCorpus) throws -> (bytes: [UInt8], unseen: [UnseenTurn]) {
    let model = model ?? ""
    if model == "english" {
      let texts = corpus.sessions.lazy.flatMap { $0.conversation.turns.map(\.text) }
      return (EnglishWords.list(texts, minimum: Self.fewestTurnsOfWord).bytes, [])
    }
    let vectors = try ModelLibrary.embeddedVectors.get()
    if model == "states" {
      var corpus = corpus
      corpus.read(try TurnStates())
      return (try NeighbourTrainer(wordVectors: vectors, for: .encoder).train(corpus.sessions).neighbours.bytes, [])
    }
    if model == "neighbours" {
      return (try NeighbourTrainer(wordVectors: vectors).train(corpus.sessions).neighbours.bytes, [])
    }
    guard let task = TaskDefinition.all.first(where: { $0.name == model }) else {
      throw CommandFailure(
        .usage, "there is no model \"\(model)\"",
        advice: "Models: "
          + (TaskDefinition.all.map(\.name) + ["neighbours", "states", "english"]).joined(separator: ", "))
    }
    let sessions = task.name == TaskDefinition.risk.name ? OrdinaryTurns.labelled(corpus.sessions) : corpus.sessions
    let trained = try LinearTrainer(task, wordVectors: vectors).trainTellingUnseen(sessions)
    return (LinearModelFile.bytes(of: trained.model), trained.unseen)
  }

  /// Weights carry no text mark: a file that reads as a model, or a list of words, is ours.
  private func isModel(_ path: String) -> Bool {
    guard let bytes = try? InputFile(path: path).contents() else { return true }
    switch model {
    case "english": return bytes.count % 4 == 0
    case "neighbours", "states": return (try? NeighbourModel(bytes: bytes)) != nil
    default: return LinearModelFile.recognizes(bytes)
    }
  }
}
