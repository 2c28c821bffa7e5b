import Assessment
import Recognition
import Reporting

extension CommandContext {
  /// What reports say of themselves.
  var report: ReportContext {
    get throws {
      let models = try makeAnalyzer().recognizer.models
      let tool = ToolIdentity(version: Product.version, recognizer: "", models: models)
      let configuration = try Configuration.load(self)
      let programme = try configuration.programme()
      return ReportContext(
        version: Product.version, models: tool.modelsFingerprint, generated: day,
        programme: programme, scenarios: try configuration.checkedScenarios(programme))
    }
  }
}

/// The analyser with the models in the binary.
func makeAnalyzer(_ choice: RecognizerChoice = .encoder) throws -> Analyzer {
  do {
    return try Analyzer(choice)
  } catch {
    throw CommandFailure(.internalError, "\(error)", advice: "Reinstall pe, or run make models")
  }
}
