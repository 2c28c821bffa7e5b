import JSON
import Language
import Recognition
import Transcripts

/// The project's own coded sessions (`Models/corpus/`): one session or excerpt a line with the codes beside each turn.
///
/// A line: `{"session", "voice", "setting", "change_target", "turns": [{"speaker", "text", "behavior", "acts", "client_talk", "risk", …}],
/// "risk": {"response", "missed"}}`. A pair has a `biased` and a `respectful` therapist turn that follow its turns, each a session
/// here; a look-alike has a `plain` one.
public enum WrittenCorpus {
  /// Whether the bytes start like a written corpus.
  public static func recognizes(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(2048), as: UTF8.self)
    return start.contains("\"voice\"") && start.contains("\"turns\"")
  }

  /// The coded sessions, in the order of the lines; a voice is kept together in folds.
  ///
  /// - Throws: `GoldCorpus.Problem` with the line when one is malformed.
  public static func sessions(_ bytes: [UInt8], source: String) throws -> [LabelledSession] {
    try bytes.split(separator: UInt8(ascii: "\n")).enumerated().flatMap { number, line in
      let place = "\(source), line \(number + 1)"
      guard let document = try? JSONParser.parse(Array(line)), let id = document["session"]?.string,
        let turns = document["turns"]?.array, !turns.isEmpty
      else { throw malformed(place) }
      let variants = ["biased", "respectful", "plain"].compactMap { name in document[name].map { (name, $0) } }
      guard !variants.isEmpty else { return [try session(id, turns, of: document, source: source, place: place)] }
      return try variants.map { name, variant in
        let last: JSONValue = [
          "speaker": .string(Speaker.therapist.rawValue), "text": variant["text"] ?? .null,
          "bias": variant["bias"] ?? [],
        ]
        return try session("\(id)/\(name)", turns + [last], of: document, source: source, place: place)
      }
    }
  }

  private static func malformed(_ place: String) -> GoldCorpus.Problem {
    .init(description: "\(place): this is no session of a written corpus")
  }

  private static func session(
    _ id: String, _ turns: [JSONValue], of document: JSONValue, source: String, place: String
  ) throws -> LabelledSession {
    guard let voice = document["voice"]?.string else { throw malformed(place) }
    var information = SessionInformation(id: id)
    information.changeTarget = document["change_target"]?.string
    let utterances = try turns.map { turn in
      guard let speaker = turn["speaker"]?.string.flatMap(Speaker.init), let text = turn["text"]?.string else {
        throw GoldCorpus.Problem(description: "\(place): a turn lacks its speaker or its text")
      }
      return Utterance(speaker: speaker, text: text)
    }
    let transcript = Transcript(information: information, utterances: utterances, source: source, format: "corpus")
    return LabelledSession(
      id: id, group: voice, sha256: transcript.sha256, conversation: Conversation(transcript),
      labels: turns.map(GoldCorpus.labels), sessionLabels: GoldCorpus.sessionLabels(document), isWritten: true)
  }
}
