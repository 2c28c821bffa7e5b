import Language
import Recognition
import Transcripts

/// A session with its findings and its measures: what `pe.analysis/1` holds.
public struct AssessedSession: Sendable, Equatable {
  /// What was found.
  public var analysis: SessionAnalysis
  /// The counts that the measures are made of.
  public var tally: SessionTally
  /// The measures, in the order of `MeasureID`.
  public var measures: [Measure]
  /// What made it.
  public var tool: ToolIdentity

  /// Assesses a session.
  ///
  /// - Parameters:
  ///   - analysis: what was found in it.
  ///   - words: the number of words of each utterance.
  ///   - tool: what made it.
  ///   - isChecked: whether a person read all codes: there are no errors of the coder to correct then.
  ///   - ratings: what supervisors gave for the measures that they rate, one number each.
  public init(
    _ analysis: SessionAnalysis, words: [Int], tool: ToolIdentity, isChecked: Bool = false,
    ratings: [MeasureID: [Int]] = [:]
  ) {
    self.analysis = analysis
    self.tool = tool
    tally = SessionTally(analysis, words: words, measured: .of(tool))
    measures =
      analysis.isEnglish
      ? Measures.all(tally, errors: isChecked ? .none : .of(tool), ratings: ratings) : Measures.notAssessed("language")
  }

  /// The measure of that id.
  public func measure(_ id: MeasureID) -> Measure? { measures.first { $0.id == id } }

  /// The number of words of a text, as measures count them.
  public static func words(in text: String) -> Int {
    TokenizedText(text).tokens.count { $0.kind == .word }
  }
}

/// Which version and which models made an analysis.
public struct ToolIdentity: Sendable, Equatable {
  /// The version of `pe`.
  public var version: String
  /// The recogniser's name.
  public var recognizer: String
  /// Model name to SHA-256 of its weights.
  public var models: [String: String]

  /// Makes an identity.
  public init(version: String, recognizer: String, models: [String: String]) {
    self.version = version
    self.recognizer = recognizer
    self.models = models
  }

  /// Whether it is what this binary would analyse with: the same recogniser with the same models.
  public var isOfThisBuild: Bool { RecognizerChoice(rawValue: recognizer)?.models == models }

  /// A short name for the set of models: the first eight digits of the SHA-256 over their names and hashes.
  public var modelsFingerprint: String { String(ModelLibrary.digest(of: models).prefix(8)) }
}
