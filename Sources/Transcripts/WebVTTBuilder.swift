/// Makes turns of cues: who speaks is said by a voice tag, by a name in front, or by the cue before.
struct WebVTTBuilder {
  /// The session so far.
  private(set) var draft: SessionDraft
  private let roles: RoleMap
  private var seen: Set<String> = []

  init(id: String, roles: RoleMap) {
    draft = SessionDraft(SessionInformation(id: id))
    self.roles = roles
  }

  /// Adds the words of a cue.
  mutating func add(_ cue: WebVTTCue) {
    for span in WebVTTText(cue.text).spans {
      if let voice = span.voice, !voice.isEmpty {
        append(voice, Self.joined(span.text.split(separator: "\n")), cue)
      } else {
        addLines(of: span, cue)
      }
    }
  }

  private mutating func addLines(of span: WebVTTText.Span, _ cue: WebVTTCue) {
    for (index, line) in span.text.split(separator: "\n").enumerated() {
      let prefix = SpeakerPrefix(line.trimmed, roles: roles)
      // A wrapped line may begin with "Remember: ", so further down only a name that is known counts.
      if let prefix, index == 0 || roles.role(of: prefix.name) != nil || seen.contains(prefix.name) {
        append(prefix.name, prefix.words, cue)
      } else if draft.isEmpty {
        append("", line.trimmed, cue)
      } else {
        draft.extendLast(with: line.trimmed, separator: " ", end: cue.end)
      }
    }
  }

  private mutating func append(_ voice: String, _ text: String, _ cue: WebVTTCue) {
    seen.insert(voice)
    draft.append(Turn(voice: Voice(name: voice), text: text, start: cue.start, end: cue.end))
  }

  private static func joined(_ lines: [Substring]) -> String {
    lines.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
