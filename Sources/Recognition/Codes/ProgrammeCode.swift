import Transcripts

/// A code that a training programme adds to the codebook. Rules over words find it; no model learns it.
public struct ProgrammeCode: Sendable, Hashable {
  /// The identifier: lower case letters, digits and `_`.
  public var id: String
  /// How it is called.
  public var title: String
  /// What it marks.
  public var definition: String
  /// What looks like it and is not, or nil.
  public var exclusion: String?
  /// Whose turns hold it.
  public var speaker: Speaker

  /// Makes a code.
  public init(id: String, title: String, definition: String, exclusion: String? = nil, speaker: Speaker) {
    self.id = id
    self.title = title
    self.definition = definition
    self.exclusion = exclusion
    self.speaker = speaker
  }

  /// The family under which programmes' own codes stand.
  public static let family = "programme"
}
