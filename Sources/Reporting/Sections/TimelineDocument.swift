import JSON
import Recognition

/// The session as a strip: which act stands where.
struct TimelineDocument {
  let session: SessionReading

  var document: JSONValue {
    let turns = session.utterances
    func places(_ isIn: (UtteranceAnalysis) -> Bool) -> [Int] { turns.indices.filter { isIn(turns[$0]) } }
    let lanes: [(String, String, [Int])] = [
      ("question", "Question", places { $0.behavior?.code.coarse == .question }),
      ("reflection", "Reflection", places { $0.behavior?.code.coarse == .reflection }),
      ("input", "Input", places { $0.behavior?.code.coarse == .input }),
      ("other", "Other", places { $0.behavior?.code.coarse == .other }),
      ("change", "Client: change", places { $0.clientTalk?.code == .change }),
      ("sustain", "Client: sustain", places { $0.clientTalk?.code == .sustain }),
    ]
    return [
      "draw": "strip",
      "title": .string(Words.timelineTitle),
      "length": .int(turns.count),
      "has_turns": .bool(lanes.contains { !$0.2.isEmpty }),
      "lanes": .array(
        lanes.map { id, title, places in
          [
            "lane": .string(id), "name": .string(title), "count": .int(places.count),
            "turns": .array(places.map { .int($0) }),
          ]
        }),
    ]
  }
}
