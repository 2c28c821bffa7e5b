import Assessment
import JSON
import Recognition

/// What a report says of its making, beside the sessions: the caller knows it, the report has no clock and reads no
/// file.
public struct ReportContext: Sendable {
  /// The version of `pe` that writes the report.
  public let version: String
  /// A short name for the set of models, as `ToolIdentity.modelsFingerprint` gives it.
  public let models: String
  /// The day of writing, `YYYY-MM-DD`.
  public let generated: String
  /// Task name to `pe.evaluation/1` document of the encoder's recogniser, under `recognizers` what others decide differently, and under `codes` what was measured of single codes with each recogniser; an empty
  /// object when nothing was measured in this build.
  public let evaluation: JSONValue
  /// The codes that the programme adds; nil where it adds none.
  public let programme: ProgrammeCodebook?
  /// What the programme says of its scenarios, by name.
  public let scenarios: [String: Scenario]
  /// Which of the trainee's sessions are read, in words; nil where all are.
  public var period: String?

  /// Makes a context.
  public init(
    version: String, models: String, generated: String, evaluation: JSONValue = ReportContext.embeddedEvaluation,
    programme: ProgrammeCodebook? = nil, scenarios: [String: Scenario] = [:]
  ) {
    self.version = version
    self.models = models
    self.generated = generated
    self.evaluation = evaluation
    self.programme = programme
    self.scenarios = scenarios
  }

  /// The documents as they were measured with the recogniser that coded sessions: the encoder's where several did.
  func evaluation(of sessions: [SessionReading]) -> JSONValue {
    let names = Set(sessions.map(\.stored.assessed.tool.recognizer))
    let name = names.count == 1 ? names.first : nil
    return MeasuredCodes.evaluation(evaluation, of: name ?? RecognizerChoice.encoder.rawValue)
  }

  /// The evaluation that ships in the binary; an empty object where it holds none.
  public static let embeddedEvaluation = MeasuredCodes.embeddedEvaluation
}
