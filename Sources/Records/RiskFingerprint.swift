import JSON
import Recognition
import Transcripts

/// A digest of what a person looks at under Safety. It changes when a turn, its words, a domain, a level, an item, whose
/// risk it is, or the answer of the therapist does; not when evidence, rules or probabilities do.
enum RiskFingerprint {
  /// The digest, 64 hexadecimal digits.
  static func of(_ session: StoredSession) -> String {
    let lines = findings(session).map { finding in
      var writer = JSONWriter()
      writer.value(finding)
      return writer.text
    }
    // Sorted, so that another order of the same findings asks nobody to look again.
    return SHA256.hexadecimal(of: Array(lines.sorted().joined(separator: "\n").utf8))
  }

  private static func findings(_ session: StoredSession) -> [JSONValue] {
    let analysis = session.assessed.analysis
    let risk = analysis.risk
    // The words belong to it: another session under the same identifier is nothing that somebody has looked at.
    func words(_ index: Int) -> JSONValue {
      let utterances = session.transcript.utterances
      return utterances.indices.contains(index) ? .string(utterances[index].text) : .null
    }
    guard risk.level != nil else {
      return [["not_read": .array(session.transcript.utterances.indices.map(words))]]
    }
    let disclosures: [JSONValue] = risk.disclosures.map { disclosure in
      let turn = analysis.utterances.indices.contains(disclosure.index) ? analysis.utterances[disclosure.index] : nil
      let told = (turn?.risk ?? []).filter { $0.domain == disclosure.domain && !$0.isDenial }
      return [
        "disclosure": .int(disclosure.index), "domain": .string(disclosure.domain.rawValue),
        "level": .string(disclosure.level.rawValue), "asked": .bool(disclosure.asked),
        "missed": .bool(disclosure.missed), "cut": .bool(disclosure.isCut),
        "told": .array(
          told.map {
            [
              "subject": .string($0.subject.rawValue), "level": .string($0.level.rawValue),
              "items": .array($0.items.map(JSONValue.int)),
            ]
          }),
        "words": words(disclosure.index),
      ]
    }
    let looks: [JSONValue] = risk.look.map {
      ["look": .int($0.index), "domain": .optional($0.domain?.rawValue), "words": words($0.index)]
    }
    return disclosures + looks
  }
}
