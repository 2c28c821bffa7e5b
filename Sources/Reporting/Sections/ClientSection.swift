import Assessment
import JSON
import Recognition

/// The client's side: feeling over the session, change talk against sustain talk, share of the words.
struct ClientSection {
  let session: SessionReading

  var document: JSONValue {
    let points = session.utterances.compactMap { turn in turn.emotion.map { (turn.index, $0.valence) } }
    let talk = session.tally.clientTalk
    let words = session.tally.words
    let change = Share(talk[ClientTalk.change.ordinal], of: talk[0] + talk[1])
    let talkShare = Share(words.therapist, of: words.therapist + words.client)
    let isRead = session.tally.clientTurns > 0
    return [
      "draw": "feeling",
      "read": .bool(isRead),
      "not_read": isRead ? .null : .string(Words.clientNotRead),
      "emotion_title": .string(Words.emotionTitle),
      "emotion_note": .string(Words.emotionNote),
      "has_emotion": .bool(!points.isEmpty),
      "length": .int(session.utterances.count),
      "points": .array(points.map { ["turn": .int($0.0), "valence": .decimal($0.1)] }),
      "thirds": .array(thirds(points)),
      "talk": .array(
        ClientTalk.allCases.map { code in
          ["code": .string(code.rawValue), "name": .string(code.title), "count": .int(talk[code.ordinal])]
        }),
      "change": change.document,
      "change_text": .string(Words.changeTalk(change)),
      "talk_share": talkShare.document,
      "talk_text": .string(Words.talkShare(talkShare)),
    ]
  }

  private func thirds(_ points: [(Int, Double)]) -> [JSONValue] {
    let length = session.utterances.count
    return Words.thirds.enumerated().map { number, name in
      let lower = length * number / 3
      let upper = length * (number + 1) / 3
      let part = points.filter { $0.0 >= lower && $0.0 < upper }.map(\.1)
      let mean = part.isEmpty ? nil : part.reduce(0, +) / Double(part.count)
      return [
        "name": .string(name), "from": .int(lower), "to": .int(upper), "n": .int(part.count),
        "mean": mean.map { .decimal($0) } ?? .null, "mean_text": .string(mean.map(Percent.signed) ?? Words.dash),
      ]
    }
  }
}
