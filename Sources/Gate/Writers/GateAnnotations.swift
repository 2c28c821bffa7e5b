/// The report as commands of GitHub's workflows: an error for each check that fails, a warning for what the data cannot tell.
public enum GateAnnotations {
  /// The lines.
  public static func lines(_ report: GateReport) -> [String] {
    report.results.compactMap { result in
      switch result.verdict {
      case .fail: "::error title=\(property("pe \(result.check.id)"))::\(data(result.message))"
      case .inconclusive: "::warning title=\(property("pe \(result.check.id)"))::\(data(result.message))"
      case .pass, .skipped: nil
      }
    }
  }

  /// Text behind the second pair of colons, as actions/toolkit escapes it.
  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
