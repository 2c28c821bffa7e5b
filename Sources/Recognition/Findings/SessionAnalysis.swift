import Transcripts

/// Everything found in one session.
public struct SessionAnalysis: Sendable, Equatable {
  /// What is known of the session.
  public var information: SessionInformation
  /// The name of the file it came from.
  public var source: String
  /// The format it was read from.
  public var format: String
  /// How the roles of the speakers became known.
  public var roles: Transcript.Roles
  /// The SHA-256 of the canonical transcript.
  public var sha256: String
  /// Whether enough words are English.
  public var isEnglish: Bool
  /// Whether each pipeline ran, or why not, in the pipelines' order.
  public var pipelines: [PipelineOutcome]
  /// A line for every utterance, in order.
  public var utterances: [UtteranceAnalysis]
  /// The risk of the whole session.
  public var risk: SessionRisk
  /// What a reader of the analysis should know, without transcript text.
  public var warnings: [String]

  /// Makes an analysis.
  public init(
    information: SessionInformation, source: String, format: String, roles: Transcript.Roles, sha256: String,
    isEnglish: Bool, pipelines: [PipelineOutcome], utterances: [UtteranceAnalysis], risk: SessionRisk,
    warnings: [String]
  ) {
    self.information = information
    self.source = source
    self.format = format
    self.roles = roles
    self.sha256 = sha256
    self.isEnglish = isEnglish
    self.pipelines = pipelines
    self.utterances = utterances
    self.risk = risk
    self.warnings = warnings
  }
}

/// Whether a pipeline ran.
public struct PipelineOutcome: Sendable, Equatable {
  /// The pipeline's name, which is the family it codes.
  public var pipeline: String
  /// Why it did not run, or nil when it ran.
  public var notAssessed: String?

  /// Makes an outcome.
  public init(_ pipeline: String, notAssessed: String? = nil) {
    self.pipeline = pipeline
    self.notAssessed = notAssessed
  }
}
