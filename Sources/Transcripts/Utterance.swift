/// One turn of one speaker as exported.
public struct Utterance: Sendable, Equatable {
  /// Who speaks.
  public var speaker: Speaker
  /// The speaker's name as exported, where the export has one.
  public var name: String?
  /// What was said.
  public var text: String
  /// When the turn starts, in seconds from the start of the session; nil when the export has no times.
  public var start: Double?
  /// When the turn ends, in seconds.
  public var end: Double?

  /// Makes a turn.
  public init(speaker: Speaker, name: String? = nil, text: String, start: Double? = nil, end: Double? = nil) {
    self.speaker = speaker
    self.name = name
    self.text = text
    self.start = start.map(Self.milliseconds)
    self.end = end.map(Self.milliseconds)
  }

  /// Times are kept to the millisecond, as they are written.
  private static func milliseconds(_ seconds: Double) -> Double { (seconds * 1000).rounded() / 1000 }
}
