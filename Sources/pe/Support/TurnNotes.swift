import Assessment
import Recognition
import Transcripts

/// What was found in a turn, in lines for the terminal.
enum TurnNotes {
  /// One line.
  struct Note {
    let text: String
    /// Whether a person should look.
    var isAlarm = false
  }

  /// The lines.
  ///
  /// - Parameters:
  ///   - utterance: what was found.
  ///   - text: the turn's words.
  ///   - measured: how right the codes are.
  ///   - isDetailed: with evidence, rules and the whole distribution.
  static func lines(
    of utterance: UtteranceAnalysis, text: String, measured: MeasuredCodes, isDetailed: Bool
  ) -> [Note] {
    var notes: [Note] = []
    func percent(_ probability: Double) -> String { "\(Int((probability * 100).rounded()))%" }
    func note<C: Code>(_ finding: Finding<C>) -> Note {
      var line =
        finding.source == .supervisor
        ? "\(finding.code.rawValue) set by a person"
        : "\(finding.code.rawValue) \(percent(finding.probability))" + (finding.isUncertain ? " uncertain" : "")
          + (measured.isExperimental(finding.code) ? " experimental" : "")
      if isDetailed {
        line += quotes(finding.evidence, text)
        if let rule = finding.rule { line += "  rule \(rule)" }
        let others = zip(C.allCases, finding.distribution).filter { $0.0 != finding.code && $0.1 >= 0.05 }
        if !others.isEmpty {
          line += "  else " + others.map { "\($0.0.rawValue) \(percent($0.1))" }.joined(separator: ", ")
        }
      }
      return Note(text: line)
    }
    if let behavior = utterance.behavior { notes.append(note(behavior)) }
    if isDetailed, let acts = utterance.acts {
      notes.append(
        Note(
          text:
            "holds a question \(percent(acts.question)), a reflection \(percent(acts.reflection)), an input \(percent(acts.input))"
        ))
    }
    notes += (utterance.techniques ?? []).map(note)
    notes += (utterance.cautions ?? []).map(note)
    for finding in utterance.empathy ?? [] where finding.level > 0 || isDetailed {
      notes.append(
        Note(
          text: "empathy: \(finding.mechanism.rawValue) \(finding.level) \(percent(finding.probability))"
            + (isDetailed ? quotes(finding.evidence, text) : "")))
    }
    if let talk = utterance.clientTalk, isDetailed || talk.code != .neutral { notes.append(note(talk)) }
    if isDetailed, let emotion = utterance.emotion {
      notes.append(Note(text: "emotion \(emotion.main.rawValue), valence \(MeasureID.decimal(emotion.valence))"))
    }
    for flag in utterance.bias ?? [] {
      notes.append(
        Note(
          text:
            "flagged: \(flag.type.rawValue), \(flag.kind.rawValue) \(percent(flag.probability))\(quotes(flag.evidence, text))"
        ))
      if isDetailed { notes.append(Note(text: "  why: \(flag.why)  try: \(flag.alternative)")) }
    }
    for risk in utterance.risk ?? [] {
      let items = risk.items.isEmpty ? "" : ", items " + risk.items.map(String.init).joined(separator: " ")
      let line =
        "risk: \(risk.domain.rawValue) \(risk.level.rawValue)\(items), \(risk.subject.rawValue), \(risk.temporality.rawValue)"
        + (risk.isDenial ? ", denied" : "") + quotes(risk.evidence, text)
      notes.append(Note(text: line + (isDetailed ? "  rule \(risk.rule)" : ""), isAlarm: risk.level > .none))
    }
    return notes
  }

  /// The lines of the programme's own codes.
  static func lines(of findings: [ProgrammeFinding], text: String, isDetailed: Bool) -> [Note] {
    findings.map { finding in
      let line = "\(finding.code.id) \(Int((finding.probability * 100).rounded()))%"
      return Note(text: isDetailed ? line + quotes(finding.evidence, text) : line)
    }
  }

  private static func quotes(_ spans: [Span], _ text: String) -> String {
    "  " + spans.map { "“\(TerminalText.safe($0.quote(from: text)))”" }.joined(separator: " ")
  }
}
