import JSON
import Recognition
import Transcripts

/// Sessions coded by people in `pe.gold/1`, joined with their transcripts.
public enum GoldCorpus {
  /// Why gold cannot be used.
  public struct Problem: Error, CustomStringConvertible {
    /// What is wrong, where, and what to do.
    public let description: String
  }

  /// Whether the bytes start like `pe.gold/1`.
  public static func recognizes(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes.prefix(4096), as: UTF8.self).contains("\"pe.gold/1\"")
  }

  /// The coded sessions, in the order of the gold.
  ///
  /// - Parameters:
  ///   - bytes: lines of `pe.gold/1`.
  ///   - source: the gold's name for messages.
  ///   - transcripts: the sessions by identifier.
  /// - Throws: `Problem` with the line when a line is malformed, its session is missing, or a turn does not exist.
  public static func sessions(
    _ bytes: [UInt8], source: String, transcripts: [String: Transcript]
  ) throws -> [LabelledSession] {
    try bytes.split(separator: UInt8(ascii: "\n")).enumerated().map { number, line in
      let place = "\(source), line \(number + 1)"
      let document: JSONValue
      do {
        document = try JSONParser.parse(Array(line))
      } catch {
        throw Problem(description: "\(place): \(error)")
      }
      guard document["schema"]?.string == "pe.gold/1", let id = document["session"]?.string,
        let coded = document["utterances"]?.array
      else { throw Problem(description: "\(place): this is not a pe.gold/1 line") }
      guard let transcript = transcripts[id] else {
        throw Problem(
          description: "\(place): session \"\(id)\" is not among the transcripts; name them with --transcripts")
      }
      if let hash = document["sha256"]?.string, hash != transcript.sha256 {
        throw Problem(
          description:
            "\(place): session \"\(id)\" was coded on another version of its transcript (sha256): other words, or another roster; name the same one with --roster"
        )
      }
      var labels = [[String: String]](repeating: [:], count: transcript.utterances.count)
      for utterance in coded {
        guard let index = utterance["index"]?.int, labels.indices.contains(index) else {
          throw Problem(description: "\(place): session \"\(id)\" has no turn \(utterance["index"]?.identifier ?? "?")")
        }
        labels[index] = self.labels(utterance)
      }
      return LabelledSession(
        id: id, group: id, sha256: transcript.sha256, conversation: Conversation(transcript), labels: labels,
        sessionLabels: sessionLabels(document), isBlind: document["blind"]?.bool ?? true)
    }
  }

  /// The decisions on the session as a whole: the steps of the response, and whether a disclosure was missed.
  static func sessionLabels(_ document: JSONValue) -> [String: String] {
    var labels: [String: String] = [:]
    if let steps = document["risk"]?["response"]?.array?.compactMap(\.string) {
      for step in ResponseStep.allCases {
        labels["response.\(step.rawValue)"] = steps.contains(step.rawValue) ? "present" : "absent"
      }
    }
    if let isMissed = document["risk"]?["missed"]?.bool { labels["response.missed"] = isMissed ? "present" : "absent" }
    return labels
  }

  /// The decisions that one coded turn holds.
  static func labels(_ utterance: JSONValue) -> [String: String] {
    var labels: [String: String] = [:]
    if let behavior = utterance["behavior"]?.string.flatMap(Behavior.init) {
      labels["behavior"] = behavior.coarse.rawValue
      if let subtype = behavior.rawValue.split(separator: ".").dropFirst().first {
        labels[behavior.coarse.rawValue] = String(subtype)
      }
    }
    if let acts = utterance["acts"]?.array?.compactMap(\.string) {
      for act in Behavior.acts.map(\.rawValue) {
        labels["acts.\(act)"] = acts.contains(act) ? "present" : "absent"
      }
    }
    func presence(_ family: String, _ codes: [String], of member: String) {
      guard let given = utterance[member]?.array?.compactMap(\.string) else { return }
      for code in codes { labels["\(family).\(code)"] = given.contains(code) ? "present" : "absent" }
    }
    presence("technique", Technique.allCases.map(\.rawValue), of: "techniques")
    presence("caution", Caution.allCases.map(\.rawValue), of: "cautions")
    for mechanism in EmpathyMechanism.allCases {
      labels["empathy.\(mechanism.rawValue)"] = utterance["empathy_mechanisms"]?[mechanism.rawValue]?.int.map(
        String.init)
    }
    if let flags = utterance["bias"]?.array { labels["bias"] = flags.isEmpty ? "absent" : "present" }
    if let disclosures = utterance["risk"]?.array { labels.merge(RiskLabels.of(disclosures)) { $1 } }
    labels["client_talk"] = utterance["client_talk"]?.string
    labels["emotion"] = utterance["emotion"]?.string
    return labels
  }
}
