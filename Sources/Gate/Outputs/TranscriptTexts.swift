import Transcripts

/// What was said, by session: to check that evidence lies in it, and to read it again under noise.
public struct TranscriptTexts: Sendable {
  /// The turns of one session.
  struct Session: Sendable {
    let texts: [String]
    /// How many Unicode scalars each turn has.
    let lengths: [Int]
  }

  /// The transcripts, in the order of their ids.
  public let transcripts: [Transcript]
  private let sessions: [String: Session]

  /// Makes a table; of two transcripts with one id the first counts.
  public init(_ transcripts: [Transcript]) {
    var sessions: [String: Session] = [:]
    var kept: [Transcript] = []
    for transcript in transcripts where sessions[transcript.information.id] == nil {
      let texts = transcript.utterances.map(\.text)
      sessions[transcript.information.id] = Session(texts: texts, lengths: texts.map(\.unicodeScalars.count))
      kept.append(transcript)
    }
    self.sessions = sessions
    self.transcripts = kept.sorted { $0.information.id.utf8.lexicographicallyPrecedes($1.information.id.utf8) }
  }

  /// The turns of a session, nil when it is not there.
  func session(_ id: String) -> Session? { sessions[id] }
}

extension TranscriptTexts.Session {
  /// Whether the words stand in the session, whatever its spaces and line ends.
  func holds(_ quote: String) -> Bool {
    if texts.contains(where: { $0.contains(quote) }) { return true }
    let folded = Self.folded(quote)
    return !folded.isEmpty && texts.contains { Self.folded($0).contains(folded) }
  }

  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
