/// What a member of an exported object, or a column of a table, means, by its name.
struct RecordField: Sendable {
  /// What it means.
  enum Meaning: Sendable {
    case id
    case session
    case speaker
    case name
    /// The words of a turn; an array of turns instead when the record is a session.
    case words
    case start
    case end
    case turns
    case trainee
    case client
    case cohort
    case scenario
    case changeTarget
    case date
    case clientGroups
  }

  let meaning: Meaning
  /// Where several names of one record have the same meaning, the lowest rank wins.
  let rank: UInt8

  /// The field of an exported object called `name`, or nil when the name says nothing.
  static func named(_ name: UnsafeBufferPointer<UInt8>) -> RecordField? {
    guard name.count < byLength.count else { return nil }
    return byLength[name.count].first { entry in
      for index in 0..<name.count where name[index] != entry.name.utf8Start[index] { return false }
      return true
    }?.field
  }

  private typealias Entry = (name: StaticString, field: RecordField)

  private static let names: [(Meaning, [StaticString])] = [
    (.id, ["id"]),
    (.session, ["session", "session_id", "sessionId", "conversation_id"]),
    (.speaker, ["role", "speaker", "speaker_id"]), (.name, ["name", "from"]),
    (.words, ["content", "text", "message", "utterance"]),
    (.start, ["start", "start_time", "timestamp", "t"]),
    (.end, ["end", "end_time"]),
    (
      .turns,
      [
        "transcript", "messages", "turns", "segments", "conversationHistory", "utterances", "conversation",
        "conversations",
      ]
    ),
    (.trainee, ["trainee"]), (.client, ["client"]), (.cohort, ["cohort"]), (.scenario, ["scenario"]),
    (.changeTarget, ["change_target"]), (.date, ["date"]), (.clientGroups, ["client_groups"]),
  ]

  private static let byLength: [[Entry]] = {
    var table: [[Entry]] = []
    for (meaning, names) in names {
      for (index, name) in names.enumerated() {
        let length = name.utf8CodeUnitCount
        while table.count <= length { table.append([]) }
        table[length].append((name, RecordField(meaning: meaning, rank: UInt8(index))))
      }
    }
    return table
  }()
}
