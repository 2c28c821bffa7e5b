/// What the annotators of AnnoMI say of one utterance, in AnnoMI's own words, by majority.
///
/// A tie goes to what the annotator with the lowest number among the tied said.
public struct AnnoMILabels: Sendable, Equatable {
  /// The main behaviour of a therapist utterance: `reflection`, `question`, `therapist_input` or `other`; nil for a client's.
  public var behavior: String?
  /// The kind of the main behaviour among the annotators who gave it: `open`, `closed`, `simple`, `complex`, `information`,
  /// `advice`, `options` or `negotiation`; nil where it has none.
  public var subtype: String?
  /// Whether at least half of the annotators found a question.
  public var hasQuestion: Bool
  /// Whether at least half of the annotators found a reflection.
  public var hasReflection: Bool
  /// Whether at least half of the annotators found an input.
  public var hasInput: Bool
  /// The talk of a client utterance: `change`, `sustain` or `neutral`; nil for a therapist's.
  public var clientTalk: String?
  /// How many annotators labelled it, at least one.
  public var annotators: Int

  /// Makes the labels of one utterance.
  public init(
    behavior: String? = nil, subtype: String? = nil, hasQuestion: Bool = false, hasReflection: Bool = false,
    hasInput: Bool = false, clientTalk: String? = nil, annotators: Int = 1
  ) {
    self.behavior = behavior
    self.subtype = subtype
    self.hasQuestion = hasQuestion
    self.hasReflection = hasReflection
    self.hasInput = hasInput
    self.clientTalk = clientTalk
    self.annotators = annotators
  }
}
