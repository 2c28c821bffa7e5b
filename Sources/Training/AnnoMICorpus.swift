import Recognition
import Transcripts

/// AnnoMI (Wu et al. 2022, 2023; declared public domain by its authors) as coded sessions.
public enum AnnoMICorpus {
  /// What sessions are kept together by when folds are made.
  public enum Grouping: String, Sendable, CaseIterable {
    /// The video: 23 transcripts share 9 videos.
    case video = "video_url"
    /// The transcript alone.
    case session
  }

  /// Whether the bytes are AnnoMI's table.
  public static func recognizes(_ bytes: [UInt8]) -> Bool {
    AnnoMIReader().recognizes(start: Array(bytes.prefix(4096)))
  }

  /// The sessions with the labels of the codebook, by majority of annotators.
  ///
  /// - Throws: `ReadingProblem`.
  public static func sessions(
    _ bytes: [UInt8], source: String, grouping: Grouping = .video
  ) throws -> [LabelledSession] {
    try AnnoMIReader().labelled(bytes, source: source).map { session in
      let id = session.transcript.information.id
      return LabelledSession(
        id: id, group: grouping == .video ? session.videoURL : id, sha256: session.transcript.sha256,
        conversation: Conversation(session.transcript), labels: session.labels.map(labels))
    }
  }

  private static func labels(_ coded: AnnoMILabels) -> [String: String] {
    var labels: [String: String] = [:]
    if let behavior = coded.behavior {
      let coarse = behavior == "therapist_input" ? Behavior.Coarse.input.rawValue : behavior
      labels["behavior"] = coarse
      if let subtype = coded.subtype { labels[coarse] = subtype }
      labels["acts.question"] = presence(coded.hasQuestion)
      labels["acts.reflection"] = presence(coded.hasReflection)
      labels["acts.input"] = presence(coded.hasInput)
    }
    labels["client_talk"] = coded.clientTalk
    return labels
  }

  private static func presence(_ isPresent: Bool) -> String { isPresent ? "present" : "absent" }
}
