import JSON

/// One exported object or row, read without knowing yet whether it is a session or a turn.
struct Record {
  /// Where turns stand that came under a name that can also mean words; below every name that can only mean turns.
  private static let rankOfTurnsAsWords: UInt8 = 100

  /// What it says of its session; the identifier is not used.
  private(set) var information = SessionInformation(id: "")
  /// Its own identifier: a session's, or only a turn's.
  private(set) var id: String?
  /// The identifier of the session it belongs to.
  private(set) var session: String?

  private var speaker: String?
  private var name: String?
  private var words: String?
  private var start: Double?
  private var end: Double?
  private var list: RecordList?
  private var ranks = Ranks()

  private struct Ranks {
    var session = UInt8.max
    var speaker = UInt8.max
    var name = UInt8.max
    var words = UInt8.max
    var start = UInt8.max
    var end = UInt8.max
    var list = UInt8.max
  }

  /// Makes a record that says nothing yet.
  init() {}

  /// The turns, or sessions, inside; nil when it is no session. Somebody's words with pieces beside them are a turn.
  var inner: RecordList? {
    words != nil && hasVoice && list?.isWords == true ? nil : list
  }

  /// The turn it is, or nil when it has no words.
  var turn: Turn? {
    guard let words else { return nil }
    let voice = speaker.map { Voice(name: $0, label: name) } ?? Voice(name: name ?? "")
    return Turn(voice: voice, text: words, start: start, end: end)
  }

  /// Whether it names a speaker.
  var hasVoice: Bool { speaker != nil || name != nil }

  /// Takes the text of a field. Only identifiers and words mean something when they are empty.
  mutating func take(_ text: String, as field: RecordField) {
    switch field.meaning {
    case .id: id = text
    case .session: Self.set(&session, to: text, &ranks.session, field.rank)
    case .words: Self.set(&words, to: text, &ranks.words, field.rank)
    case .turns, .clientGroups: break
    case _ where text.isEmpty: break
    case .speaker: Self.set(&speaker, to: text, &ranks.speaker, field.rank)
    case .name: Self.set(&name, to: text, &ranks.name, field.rank)
    case .start, .end: take(seconds: TimeCode.seconds(text.utf8), as: field)
    case .trainee: information.trainee = text
    case .client: information.client = text
    case .cohort: information.cohort = text
    case .scenario: information.scenario = text
    case .changeTarget: information.changeTarget = text
    case .date: information.date = text
    }
  }

  private mutating func take(seconds: Double?, as field: RecordField) {
    guard let seconds else { return }
    if field.meaning == .start {
      Self.set(&start, to: seconds, &ranks.start, field.rank)
    } else {
      Self.set(&end, to: seconds, &ranks.end, field.rank)
    }
  }

  /// Of several names the one with the lowest rank counts; of several members of one name the last, as in `JSONValue`.
  private static func set<Value>(_ target: inout Value?, to value: Value, _ best: inout UInt8, _ rank: UInt8) {
    guard rank <= best else { return }
    (target, best) = (value, rank)
  }
}

// MARK: - JSON

extension Record {
  /// Reads the object that `parser` stands before.
  ///
  /// - Parameter nesting: in how many arrays of records it lies.
  /// - Throws: `JSONError`.
  mutating func read(from parser: inout JSONParser, nesting: Int) throws {
    try parser.readObject { name, parser in
      guard let field = RecordField.named(name) else { return }
      switch try parser.kind() {
      case .string: take(try parser.readString(), as: field)
      case .number: take(number: try parser.readNumber(), as: field)
      case .array: try takeArray(from: &parser, as: field, nesting: nesting)
      case .object: if field.meaning == .clientGroups { try takeClientGroups(from: &parser) }
      case .null: if field.meaning == .words { take("", as: field) }
      case .bool: break
      }
    }
  }

  private mutating func take(number: String, as field: RecordField) {
    switch field.meaning {
    case .id, .session, .speaker, .name: take(number, as: field)
    case .start, .end: take(seconds: Double(number).flatMap(TimeCode.plausible), as: field)
    default: break
    }
  }

  private mutating func takeArray(from parser: inout JSONParser, as field: RecordField, nesting: Int) throws {
    guard field.meaning == .turns || field.meaning == .words, nesting < RecordList.maximumNesting else { return }
    let list = try RecordList(from: &parser, nesting: nesting + 1)
    if field.meaning == .turns {
      Self.set(&self.list, to: list, &ranks.list, field.rank)
    } else if list.isWords {
      take(list.words, as: field)
    } else {
      Self.set(&self.list, to: list, &ranks.list, Self.rankOfTurnsAsWords)
    }
  }

  private mutating func takeClientGroups(from parser: inout JSONParser) throws {
    try parser.readObject { axis, parser in
      guard try parser.kind() == .string else { return }
      let group = try parser.readString()
      if !group.isEmpty { information.clientGroups[String(decoding: axis, as: UTF8.self)] = group }
    }
  }
}
