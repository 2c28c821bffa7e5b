import ArgumentParser
import Reporting

/// The formats of a report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case html
  case json
  case csv
  case md

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
