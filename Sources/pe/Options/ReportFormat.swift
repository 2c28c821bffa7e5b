import ArgumentParser
import Reporting
import Transcripts

/// The formats of a report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case html
  case json
  case csv
  case md

  /// The format that a path's extension names; nil where it names none.
  init?(endingOf path: String) {
    self.init(rawValue: InputFile(path: path).fileExtension)
  }

  /// What writes it.
  var writer: any ReportWriter {
    switch self {
    case .html: TraineePage()
    case .json: ReportJSON()
    case .csv: TraineeTable()
    case .md: TraineeMarkdown()
    }
  }
}
