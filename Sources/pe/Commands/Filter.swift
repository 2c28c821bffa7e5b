import ArgumentParser
import Assessment
import JSON
import Recognition
import Transcripts

/// `pe filter`.
struct Filter: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read pe.transcript/1 lines, write pe.analysis/1 lines. No store, no side effects.",
    usage: "pe filter < transcripts.jsonl > analyses.jsonl",
    discussion: """
      For pipelines and clusters: a line in, a line out, in order; nothing in, nothing out. A line that is not \
      pe.transcript/1 is named on standard error with its number, the rest goes on, and the exit code is 4, or 65 when no \
      line could be used.
      """)

  @Flag(help: "Put the words of the transcript into the output.")
  var withText = false

  @OptionGroup var coding: WeightsOption

  @Option(help: ArgumentHelp("How many sessions to work on at once (default: the number of cores).", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
  }

  func run(in context: CommandContext) throws {
    guard !context.inputIsTerminal else {
      throw CommandFailure(
        .usage, "standard input is a terminal", advice: "Pipe pe.transcript/1 lines in; see pe schema transcript")
    }
    let configuration = try Configuration.load(context)
    let pipeline = SessionPipeline(
      analyzer: try coding.analyzer(configuration), scenarios: configuration.scenarios,
      version: Product.version)
    let withText = withText
    var lines = try InputLines(InputFile(path: "-"))
    var used = 0
    var refused = 0
    var isOver = false
    while !isOver {
      var window: [(number: Int, line: InputLines.Line)] = []
      while window.count < 64 {
        guard let next = lines.next() else {
          isOver = true
          break
        }
        window.append(next)
      }
      let results = Parallel.map(window, workers: jobs) { Self.analyze($0, pipeline, withText: withText) }
      for result in results {
        switch result {
        case .blank: continue
        case .line(let bytes):
          used += 1
          try context.output.write(bytes)
        case .refused(let message):
          refused += 1
          if used == 0, refused == Self.mostRefusedAtFirst, !results.contains(where: \.isLine) {
            throw CommandFailure(
              .noUsableInput, "the first \(refused) lines are no transcripts, one a line as JSON",
              advice: "pe analyze - --no-store reads every other form of a transcript")
          }
          try context.say("pe: \(TerminalText.safe(message))")
        }
      }
    }
    if refused > 0 { throw CommandFailure.ended(used > 0 ? .someInputsUnusable : .noUsableInput) }
  }

  /// After so many refused lines at the start, the input is something else.
  private static let mostRefusedAtFirst = 10

  private enum Outcome: Sendable {
    case blank
    case line([UInt8])
    case refused(String)

    var isLine: Bool {
      if case .line = self { true } else { false }
    }
  }

  private static func analyze(
    _ item: (number: Int, line: InputLines.Line), _ pipeline: SessionPipeline, withText: Bool
  ) -> Outcome {
    let place = "standard input, line \(item.number)"
    switch item.line {
    case .failed(let problem): return .refused("\(problem)")
    case .tooLong: return .refused("\(place): the line is longer than \(ReadingOptions().maximumTextBytes >> 20) MiB")
    case .text(let bytes):
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return .blank }
      do {
        let document = try JSONParser.parse(bytes)
        let transcript = try CanonicalTranscript.transcript(from: document, source: "-")
        let (_, assessed) = pipeline.assess(transcript)
        var writer = JSONWriter(capacity: transcript.utterances.count * 420 + 2048)
        AnalysisWriter(texts: withText ? transcript.utterances.map(\.text) : nil).write(assessed, into: &writer)
        writer.newline()
        return .line(writer.bytes)
      } catch {
        return .refused("\(place): \(error)")
      }
    }
  }
}
