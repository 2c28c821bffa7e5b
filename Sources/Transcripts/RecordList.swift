import JSON

/// The elements of an exported array: turns, sessions, or the pieces of one text.
struct RecordList {
  /// Conversations hold turns, turns hold pieces of text; what lies deeper is of no use and would only eat the stack.
  static let maximumNesting = 4
  /// How many elements that are none of these are named one by one.
  static let maximumDefects = 20

  /// The turns, in order.
  private(set) var turns: [Turn] = []
  /// The sessions, also those further inside, in order.
  private(set) var sessions: [SessionRecord] = []
  /// The first places, counted from 1, of elements that are neither.
  private(set) var defects: [Int] = []
  /// Whether something else stands among sessions.
  var isMixed: Bool { hasMixedInside || (!sessions.isEmpty && !(turns.isEmpty && defects.isEmpty)) }

  private var hasMixedInside = false
  private var hasVoice = false

  /// Reads the array that `parser` stands before.
  ///
  /// - Parameter nesting: in how many arrays of records its elements lie.
  /// - Throws: `JSONError`.
  init(from parser: inout JSONParser, nesting: Int) throws {
    var place = 0
    try parser.readArray { parser in
      place += 1
      switch try parser.kind() {
      case .object:
        var record = Record()
        try record.read(from: &parser, nesting: nesting)
        take(record, place)
      case .string: turns.append(Turn(voice: Voice(name: ""), text: try parser.readString()))
      default: noteDefect(place)
      }
    }
  }

  /// The sessions that `record`, which holds this list, stands for: those inside, or else itself.
  func sessions(of record: Record) -> [SessionRecord] {
    guard sessions.isEmpty else { return sessions }
    return [
      SessionRecord(
        id: record.id ?? record.session, information: record.information, turns: turns, defects: defects)
    ]
  }

  /// Whether these are the pieces of one text: nobody speaks them.
  var isWords: Bool { !hasVoice && sessions.isEmpty }

  /// The pieces of text, a line each.
  var words: String { turns.map(\.text).joined(separator: "\n") }

  private mutating func take(_ record: Record, _ place: Int) {
    if let inner = record.inner {
      hasMixedInside = hasMixedInside || inner.isMixed
      for var session in inner.sessions(of: record) {
        session.place = "-\(place)\(session.place)"
        sessions.append(session)
      }
    } else if let turn = record.turn {
      turns.append(turn)
      hasVoice = hasVoice || record.hasVoice
    } else {
      noteDefect(place)
    }
  }

  private mutating func noteDefect(_ place: Int) {
    if defects.count < Self.maximumDefects { defects.append(place) }
  }
}
