/// One session of AnnoMI with its labels.
public struct AnnoMISession: Sendable {
  /// The session; its identifier is AnnoMI's `transcript_id`.
  public let transcript: Transcript
  /// The video it was transcribed from; 23 sessions share 9 videos, so folds go by it.
  public let videoURL: String
  /// The labels of each utterance, by index.
  public let labels: [AnnoMILabels]
}
