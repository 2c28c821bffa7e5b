import ArgumentParser
import Records
import Reporting

/// `pe agreement`.
struct Agreement: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare codes: persons with the model, and persons with each other.",
    usage: """
      pe agreement --cohort ID
      pe agreement --trainee ID --differences
      pe agreement --format json
      """,
    discussion: """
      Sessions count whose codes a person checked (pe annotate SESSION --checked). Whoever checks sees the model's codes, so \
      that agreement with the model is higher than that of blind coding. Coefficients stand from \(AgreementText.fewest) \
      decisions on, with 95% intervals by resampling sessions.
      """)

  @Option(help: ArgumentHelp("Only this session.", valueName: "id"))
  var session: String?

  @OptionGroup var choice: SessionChoice

  @Flag(help: "List every difference instead.")
  var differences = false

  @OptionGroup var storing: StoreOption
  @OptionGroup var list: ListFormatOption
  @OptionGroup var color: ColorOption

  func validate() throws { try choice.refuse(besides: session) }

  func run(in context: CommandContext) throws {
    let report = AgreementReport(try choice.sessions(or: session, in: try storing.open(context)))
    if differences, list.format != .text {
      return try Listing(
        schema: "pe.agreement.differences/1", name: "differences",
        records: report.differences.map(AgreementReport.document), columns: AgreementReport.differenceColumns
      ).write(list.format, to: context.output)
    }
    switch list.format {
    case .text:
      for line in AgreementText(report: report, showsDifferences: differences, style: color.style(context)).lines {
        try context.output.line(line)
      }
    case .json: try context.output.line(report.document.prettyPrinted)
    case .jsonl, .csv:
      try Listing(
        schema: "pe.agreement/1", name: "agreement", records: report.rows.map(\.document), columns: AgreementRow.columns
      ).write(list.format, to: context.output)
    }
  }
}
