import ArgumentParser
import Assessment
import Records
import Recognition
import Reporting
import Transcripts

/// `pe show`.
struct Show: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show one session turn by turn, with its codes.",
    usage: "pe show SESSION\n       pe show SESSION --turn 12\n       pe show SESSION --format json")

  @Argument(help: ArgumentHelp("The session's identifier.", valueName: "session"))
  var session: String

  @Option(help: ArgumentHelp("Only this turn, with everything that was found in it.", valueName: "n"))
  var turn: Int?

  @OptionGroup var storing: StoreOption
  @OptionGroup var list: ListFormatOption
  @OptionGroup var color: ColorOption

  func run(in context: CommandContext) throws {
    let repository = try storing.open(context)
    guard let stored = try repository.session(session) else { try Unknown.session(session, in: repository) }
    if let turn, !stored.transcript.utterances.indices.contains(turn) {
      throw CommandFailure(
        .usage, "session \(session) has no turn \(turn)",
        advice: "Its turns are 0 to \(stored.transcript.utterances.count - 1)")
    }
    switch list.format {
    case .text: try showText(stored, context)
    case .json, .jsonl, .csv:
      let output = AnalysisOutput(
        format: list.format == .csv ? .csv : .jsonl, withText: true)
      try context.output.write(output.header)
      try context.output.write(output.bytes(of: stored))
    }
  }

  private func showText(_ stored: StoredSession, _ context: CommandContext) throws {
    let style = color.style(context)
    let analysis = stored.assessed.analysis
    let codebook = analysis.isEnglish ? try Configuration.load(context).programme() : nil
    let programme = codebook?.findings(in: Conversation(stored.transcript))
    for (utterance, found) in zip(stored.transcript.utterances, analysis.utterances) {
      if let turn, found.index != turn { continue }
      try context.output.line(
        style.bold("\(found.index)") + " " + style.dim(utterance.speaker.rawValue) + "  "
          + TerminalText.safe(utterance.text))
      let notes =
        TurnNotes.lines(
          of: found, text: utterance.text, measured: .of(stored.assessed.tool), isDetailed: turn != nil)
        + TurnNotes.lines(of: programme?[found.index] ?? [], text: utterance.text, isDetailed: turn != nil)
      for note in notes {
        try context.output.line("     " + (note.isAlarm ? style.alarm(note.text) : style.dim(note.text)))
      }
    }
    guard turn == nil else { return }
    try context.output.line()
    for measure in stored.assessed.measures {
      let value: String
      if let number = measure.value {
        let interval = measure.interval.map { ", \(measure.id.text(from: $0.lower, to: $0.upper))" } ?? ""
        value = "\(measure.id.text(number)) (n \(measure.n)\(interval))"
      } else {
        value = "not scored: \(measure.notAssessed ?? "")"
      }
      try context.output.line("\(measure.id.title): \(value)")
    }
    for warning in analysis.warnings { try context.output.line(style.notice("warning: \(warning)")) }
  }
}
