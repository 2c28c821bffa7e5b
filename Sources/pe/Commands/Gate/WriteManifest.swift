import ArgumentParser
import Gate
import Records
import Training
import Transcripts

/// `pe baseline manifest`.
struct WriteManifest: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "manifest",
    abstract: "List what a model was trained on as hashes, for the check leakage.",
    usage: """
      pe baseline manifest annomi.csv corpus/*.jsonl --out manifest.jsonl
      pe validate --gold gold.jsonl --transcripts transcripts/ --predictions out.jsonl --manifest manifest.jsonl
      """,
    discussion:
      "Coded files that pe train reads, or transcripts in any format that pe analyze reads. It holds no words.")

  @Argument(help: ArgumentHelp("Coded files, transcripts, or folders of them.", valueName: "paths"))
  var paths: [String]

  @Option(help: ArgumentHelp("What the text is called.", valueName: "name"))
  var name = "training text"

  @Option(help: ArgumentHelp("Where it goes; - is standard output.", valueName: "path"))
  var out = "-"

  @Flag(help: "Replace a file that pe did not write.")
  var force = false

  @Flag(help: "Say what would be written, and write nothing.")
  var dryRun = false

  @OptionGroup var reading: ReadingOption

  func run(in context: CommandContext) throws {
    do {
      var sketches: [(id: String, sketch: TextSketch)] = []
      let inputs = InputFiles(paths: paths)
      if let problem = inputs.problems.first { throw problem }
      let options = try reading.options(try Configuration.load(context))
      for file in inputs.files {
        if let corpus = try? LabelledCorpus(paths: [file.path]) {
          sketches += corpus.sessions.map { ($0.id, TextSketch($0.conversation.turns.map(\.text.text))) }
          continue
        }
        for record in file.read(options: options) {
          switch record {
          case .transcript(let transcript):
            sketches.append((transcript.information.id, TextSketch(transcript.utterances.map(\.text))))
          case .problem(let problem): try context.say("warning: \(TerminalText.safe("\(problem)"))")
          }
        }
      }
      guard !sketches.isEmpty else {
        throw GateProblem(.unusable, "no session was found", advice: "Name coded files or transcripts")
      }
      let bytes = TrainingManifest.bytes(name: name, sketches)
      let path = TerminalText.safe(out)
      if dryRun { return try context.say("would write \(path) (\(bytes.count) bytes)") }
      if out == "-" { return try context.output.write(bytes) }
      try OutputFile.write(bytes, to: out, force: force)
      try context.say("wrote \(path): \(sketches.count) sessions, \(bytes.count) bytes")
    } catch {
      throw CommandFailure(training: error)
    }
  }
}
