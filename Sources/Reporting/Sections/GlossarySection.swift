import JSON
import Recognition

/// What the codes that occur in this session mean.
struct GlossarySection {
  let session: SessionReading

  var document: JSONValue {
    var entries: [(String, String)] = Words.terms
    func add<C: Code>(_ codes: C.Type, _ isUsed: (C) -> Bool) {
      for code in codes.allCases where isUsed(code) { entries.append((code.title, "\(code.definition).")) }
    }
    let turns = session.analysis.utterances
    add(Behavior.self) { code in turns.contains { $0.behavior?.code == code } }
    add(Technique.self) { code in turns.contains { $0.techniques?.contains { $0.code == code } ?? false } }
    add(Caution.self) { code in turns.contains { $0.cautions?.contains { $0.code == code } ?? false } }
    add(ClientTalk.self) { code in code != .neutral && turns.contains { $0.clientTalk?.code == code } }
    return ["entries": .array(entries.map { ["term": .string($0.0), "meaning": .string($0.1)] })]
  }
}
