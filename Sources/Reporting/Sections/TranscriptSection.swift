import JSON
import Recognition
import Transcripts

/// Every turn with its codes, its evidence marked.
struct TranscriptSection {
  let session: SessionReading
  /// The programme's own codes of each turn, by index; empty where it has none.
  let programme: [[ProgrammeFinding]]

  var document: JSONValue {
    [
      "lead": .string(Words.transcriptLead),
      "turns": .array(session.analysis.utterances.map(turn)),
    ]
  }

  private func turn(_ turn: UtteranceAnalysis) -> JSONValue {
    let codes = CodeLine(
      turn, measured: session.measured,
      programme: programme.indices.contains(turn.index) ? programme[turn.index] : [])
    let document: JSONValue = [
      "turn": .string(SessionReading.anchor(turn.index)),
      "number": .int(turn.index),
      "speaker": .string(turn.speaker.rawValue),
      "initial": .string(Words.speaker(turn.speaker)),
      "class": .string(Self.style(turn)),
      "segments": .array(segments(turn)),
      "codes": .array(codes.codes),
      "codes_text": codes.text.isEmpty ? .null : .string(codes.text),
    ]
    return document.withoutNulls
  }

  /// How the row is set: by speaker, and by what a person should see first.
  private static func style(_ turn: UtteranceAnalysis) -> String {
    let speaker = String(turn.speaker.rawValue.prefix(1))
    if turn.risk?.contains(where: { $0.level >= .low }) ?? false { return "\(speaker) risk" }
    let isCautioned = turn.cautions?.contains { !$0.isUncertain } ?? false
    return isCautioned || !(turn.bias?.isEmpty ?? true) ? "\(speaker) caution" : speaker
  }

  /// The text in pieces, those marked that carry a code that is sure enough to be quoted.
  private func segments(_ turn: UtteranceAnalysis) -> [JSONValue] {
    MarkedText.pieces(of: session.text(turn.index), evidence: Self.evidence(turn).map { $0.start..<$0.end }).map {
      ["text": .string($0.text), "mark": .bool($0.isMarked)]
    }
  }

  /// The places of all evidence in order, overlaps joined. Codes below the threshold are not evidence.
  static func evidence(_ turn: UtteranceAnalysis) -> [Span] {
    var spans: [Span] = []
    func add<C: Code>(_ finding: Finding<C>?) {
      if let finding, !finding.isUncertain { spans += finding.evidence }
    }
    if turn.behavior?.code != .other { add(turn.behavior) }
    turn.techniques?.forEach { add($0) }
    turn.cautions?.forEach { add($0) }
    turn.bias?.forEach { spans += $0.evidence }
    if turn.clientTalk?.code != .neutral { add(turn.clientTalk) }
    turn.risk?.forEach { spans += $0.evidence }
    return MarkedText.joined(spans)
  }
}
