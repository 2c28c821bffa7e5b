import Language
import Transcripts

/// A detector: one code, how it is recognised, and the examples that document and test it. One rule family a file. A class, so that the
/// many matches that carry their rule count one reference each.
public final class Rule<Label: Sendable>: Sendable {
  /// The identifier, lower case with dots, such as `technique.affirmation`.
  public let id: String
  /// What the rule finds, one sentence.
  public let summary: String
  /// Why it matters in training, one or two sentences.
  public let rationale: String
  /// Where the definition comes from, such as `MITI 4.2.1`.
  public let reference: String
  /// What a match means.
  public let label: Label
  /// Whose turns it reads.
  public let speakers: [Speaker]
  /// The phrases it looks for.
  public let cues: [Cue]
  /// Looks at a turn as a whole, for what phrases cannot say, and returns the tokens that show it.
  public let structure: (@Sendable (TurnContext) -> [Range<Int>])?
  /// What cancels a match.
  public let guards: [Guard]
  /// Changes the label by the context of a match.
  public let refine: (@Sendable (inout Label, MatchContext) -> Void)?
  /// Dialogue in which it fires, its evidence marked.
  public let hits: [Example]
  /// Dialogue in which it must not fire.
  public let misses: [Example]

  /// Makes a rule.
  public init(
    id: String, summary: String, rationale: String, reference: String, label: Label, speakers: [Speaker] = [.therapist],
    cues: [Cue] = [], structure: (@Sendable (TurnContext) -> [Range<Int>])? = nil, guards: [Guard] = [],
    refine: (@Sendable (inout Label, MatchContext) -> Void)? = nil, hits: [Example], misses: [Example]
  ) {
    self.id = id
    self.summary = summary
    self.rationale = rationale
    self.reference = reference
    self.label = label
    self.speakers = speakers
    self.cues = cues
    self.structure = structure
    self.guards = guards
    self.refine = refine
    self.hits = hits
    self.misses = misses
  }
}
