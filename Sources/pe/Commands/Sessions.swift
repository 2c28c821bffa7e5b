import ArgumentParser
import Assessment
import JSON
import Records
import Reporting

/// `pe sessions`.
struct Sessions: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the sessions in the store.",
    usage: "pe sessions\n       pe sessions --trainee ID --format csv\n       pe sessions --cohort ID --format jsonl")

  @OptionGroup var choice: SessionChoice
  @OptionGroup var storing: StoreOption
  @OptionGroup var list: ListFormatOption
  @OptionGroup var color: ColorOption

  func run(in context: CommandContext) throws {
    let sessions = try choice.sessions(in: try storing.open(context))
    guard list.format == .text else {
      return try Listing(schema: "pe.sessions/1", name: "sessions", records: sessions.map(record))
        .write(list.format, to: context.output)
    }
    var table = TextTable([
      ("session", .left), ("date", .left), ("trainee", .left), ("cohort", .left), ("scenario", .left),
      ("turns", .right),
      ("risk", .left), ("from", .left),
    ])
    for session in sessions {
      let information = session.transcript.information
      table.add([
        information.id, information.date ?? "-", information.trainee ?? "-", information.cohort ?? "-",
        information.scenario ?? "-", "\(session.transcript.utterances.count)",
        session.assessed.analysis.risk.level?.rawValue ?? "not read", session.transcript.source,
      ])
    }
    for line in table.lines(color.style(context)) { try context.output.line(line) }
    try context.output.line("\(sessions.count) sessions")
  }

  private func record(_ session: StoredSession) -> JSONValue {
    let information = session.transcript.information
    let analysis = session.assessed.analysis
    return [
      "id": .string(information.id), "date": .optional(information.date), "trainee": .optional(information.trainee),
      "client": .optional(information.client), "cohort": .optional(information.cohort),
      "scenario": .optional(information.scenario), "change_target": .optional(information.changeTarget),
      "turns": .int(session.transcript.utterances.count),
      "risk": .string(analysis.risk.level?.rawValue ?? "not_assessed"),
      "needs_person": .bool(session.needsPerson), "source": .string(session.transcript.source),
      "format": .string(session.transcript.format), "sha256": .string(analysis.sha256),
    ]
  }
}
