import Language
import Recognition
import Transcripts

/// From one transcript to its assessed session: roster, findings, measures. Pure, and safe to use from many threads.
public struct SessionPipeline: Sendable {
  private let analyzer: Analyzer
  private let roster: Roster?
  private let scenarios: [String: Scenario]
  /// What is written into every analysis.
  public let tool: ToolIdentity

  /// Makes a pipeline.
  ///
  /// - Parameters:
  ///   - analyzer: what finds codes.
  ///   - roster: what is known of sessions beside their words.
  ///   - scenarios: what is known of scenarios, by name.
  ///   - version: the version of `pe`.
  public init(analyzer: Analyzer, roster: Roster? = nil, scenarios: [String: Scenario] = [:], version: String) {
    self.analyzer = analyzer
    self.roster = roster
    self.scenarios = scenarios
    tool = ToolIdentity(version: version, recognizer: analyzer.recognizer.name, models: analyzer.recognizer.models)
  }

  /// The session with what the roster knows of it, and what was found.
  public func assess(_ transcript: Transcript) -> (transcript: Transcript, assessed: AssessedSession) {
    var transcript = transcript
    let isInRoster = roster.map { $0.apply(to: &transcript) } ?? true
    if transcript.information.changeTarget == nil, let name = transcript.information.scenario {
      transcript.information.changeTarget = scenarios[name]?.changeTarget
    }
    var (analysis, words) = analyzer.analyze(transcript)
    if !isInRoster { analysis.warnings.append("roster: the session is not in the roster") }
    return (transcript, AssessedSession(analysis, words: words, tool: tool))
  }
}
