/// Reads written transcripts: `Therapist: ...`, a turn a paragraph, with or without times.
///
/// What stands before the first speaker, such as a title, is not part of the session.
public struct PlainTextReader: TranscriptReader {
  /// Makes the reader.
  public init() {}

  /// The format's name.
  public var format: String { "text" }

  /// What it reads.
  public var summary: String { "Plain text: \"Therapist: ...\" lines, with or without a time in front" }

  /// The extensions that suggest it.
  public var extensions: [String] { ["txt"] }

  /// Whether a line starts with a speaker's name and none is the timing of a caption.
  public func recognizes(start: [UInt8]) -> Bool {
    start.withUnsafeBufferPointer { bytes in
      let draft = self.draft(of: bytes, id: "", roles: RoleMap())
      return draft.map { !$0.isEmpty } ?? false
    }
  }

  /// Reads a whole text as one session.
  public func read(_ bytes: [UInt8], source: String, stem: String, options: ReadingOptions) -> [ReadResult] {
    let draft = bytes.withUnsafeBufferPointer { self.draft(of: $0, id: stem, roles: options.roles) }
    guard let draft else {
      return [
        .problem(
          ReadingProblem(
            source: source, reason: .unknownFormat, "these are captions with timing lines, not plain text",
            advice: "Export the captions as WebVTT"))
      ]
    }
    guard !draft.isEmpty else {
      return [
        .problem(
          ReadingProblem(
            source: source, reason: .unknownFormat, "no line starts with a speaker's name and a colon",
            advice: "Start every turn with the speaker, as in \"Therapist: How was your week?\""))
      ]
    }
    return draft.finish(source: source, format: format, options: options)
  }

  /// The session; nil when the lines are captions, whose timings must not pass for words.
  private func draft(of bytes: UnsafeBufferPointer<UInt8>, id: String, roles: RoleMap) -> SessionDraft? {
    var draft = SessionDraft(SessionInformation(id: id))
    var separator = " "
    for line in TextLines(bytes) where !draft.isCrowd {
      guard !line.text.isEmpty else {
        separator = "\n"
        continue
      }
      let line = Line(line.text, roles: roles)
      if line.isTiming { return nil }
      if let prefix = line.prefix {
        draft.append(Turn(voice: Voice(name: prefix.name), text: prefix.words, start: line.time))
        separator = " "
      } else if line.words.isEmpty {
        separator = "\n"
      } else {
        draft.extendLast(with: line.words, separator: separator)
        separator = " "
      }
    }
    return draft
  }

  /// One line taken apart.
  private struct Line {
    let time: Double?
    let prefix: SpeakerPrefix?
    /// The line without its time, when it has no speaker.
    let words: String

    /// Whether it is the timing of a caption, as in `00:01 --> 00:04`.
    var isTiming: Bool { prefix == nil && TimeCode.leading(words)?.rest.hasPrefix("-->") == true }

    init(_ bytes: UnsafeBufferPointer<UInt8>, roles: RoleMap) {
      let text = String(decoding: bytes, as: UTF8.self).trimmed
      guard let stamped = TimeCode.leading(text) else {
        time = nil
        prefix = SpeakerPrefix(text, roles: roles)
        words = text
        return
      }
      prefix = SpeakerPrefix(stamped.rest, roles: roles)
      // "10:30 is too early for me" begins with words, not with a time.
      let isTime = prefix != nil || stamped.isBracketed
      time = isTime ? stamped.seconds : nil
      words = isTime ? String(stamped.rest) : text
    }
  }
}
