import ArgumentParser
import Language
import Recognition
import Records
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
      """)

  @Option(
    help: ArgumentHelp(
      "therapist, client, neighbours (the second stage over both), states (the same beside the encoder's states), emotion, risk, or english (the list of known words).",
      valueName: "model"))
  var model: String

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("The coded files: AnnoMI's CSV, or GoEmotions.", valueName: "file"))
  var gold: [String]

  @Option(help: ArgumentHelp("Where the weights go.", valueName: "file"))
  var out: String

  @Flag(help: "Replace a file that pe did not write.")
  var force = false

  @Flag(help: "Fit, say what would be written, and write nothing.")
  var dryRun = false

  /// A word must stand in this many turns to count as English: rarer ones are mostly names and typing errors.
  private static let fewestTurnsOfWord = 3

  func run(in context: CommandContext) throws {
    do {
      let corpus = try LabelledCorpus(paths: gold)
      let bytes = try weights(corpus)
      if !dryRun { try OutputFile.write(bytes, to: out, force: force || isModel(out)) }
      try context.say(
        "\(dryRun ? "would write" : "wrote") \(out): \(bytes.count) bytes from \(corpus.sessions.count) sessions, sha256 \(SHA256.hexadecimal(of: bytes))"
      )
    } catch {
      throw CommandFailure(training: error)
    }
  }

  private func weights(_ corpus: LabelledCorpus) throws -> [UInt8] {
    if model == "english" {
      let texts = corpus.sessions.lazy.flatMap { $0.conversation.turns.map(\.text) }
      return EnglishWords.list(texts, minimum: Self.fewestTurnsOfWord).bytes
    }
    let vectors = try ModelLibrary.embeddedVectors.get()
    if model == "states" {
      var corpus = corpus
      corpus.read(try TurnStates())
      return try NeighbourTrainer(wordVectors: vectors, for: .encoder).train(corpus.sessions).neighbours.bytes
    }
    if model == "neighbours" {
      return try NeighbourTrainer(wordVectors: vectors).train(corpus.sessions).neighbours.bytes
    }
    guard let task = TaskDefinition.all.first(where: { $0.name == model }) else {
      throw CommandFailure(
        .usage, "there is no model \"\(model)\"",
        advice: "Models: "
          + (TaskDefinition.all.map(\.name) + ["neighbours", "states", "english"]).joined(separator: ", "))
    }
    let sessions = task.name == TaskDefinition.risk.name ? OrdinaryTurns.labelled(corpus.sessions) : corpus.sessions
    return LinearModelFile.bytes(of: try LinearTrainer(task, wordVectors: vectors).train(sessions))
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
