/// Puts the records of one file together into sessions, checks them, and keeps the order of the file.
///
/// What is final waits in `ready` until the caller takes it.
struct SessionAssembler {
  /// How the turns of a session may lie in the file.
  enum Order {
    /// One after the other: a session is final when the next one begins.
    case contiguous
    /// Among those of other sessions: nothing is final before the end.
    case scattered
  }

  /// Where a record stands.
  enum Place: CustomStringConvertible {
    case line(Int)
    case element(Int)

    var number: Int {
      switch self {
      case .line(let number), .element(let number): number
      }
    }

    var description: String {
      switch self {
      case .line(let number): "line \(number)"
      case .element(let number): "element \(number)"
      }
    }
  }

  private enum Slot {
    case draft(Int)
    case result(ReadResult)
  }

  /// How many problems of single lines are told one by one.
  static let maximumReports = 100

  /// What is final and not taken yet.
  private(set) var ready: [ReadResult] = []

  private let source: String
  private let stem: String
  private let format: String
  private let options: ReadingOptions
  private let order: Order
  private var slots: [Slot] = []
  private var drafts: [SessionDraft] = []
  private var current: Int?
  /// Where the draft of a session lies.
  private var indexes: [String: Int] = [:]
  /// The sessions that are final.
  private var finished: Set<String> = []
  /// The sessions that came back after they were final.
  private var returned: Set<String> = []
  private var reports = 0
  /// How many records are neither a session nor a turn.
  private var strangers = 0
  private var hasSession = false

  init(source: String, stem: String, format: String, options: ReadingOptions, order: Order) {
    self.source = source
    self.stem = stem
    self.format = format
    self.options = options
    self.order = order
  }

  /// Hands over what is final.
  mutating func takeReady() -> [ReadResult] {
    guard !ready.isEmpty else { return [] }
    defer { ready = [] }
    return ready
  }

  /// Adds a session or a turn; a turn without a session belongs to the one that the file is named after.
  mutating func add(_ record: Record, at place: Place) {
    if let inner = record.inner {
      add(inner, of: record, fallbackID: "\(stem)-\(place.number)")
    } else if let turn = record.turn {
      add(turn, of: record, at: place)
    } else {
      strangers += 1
      report(.malformed, at: place, "this has neither turns nor words")
    }
  }

  /// Adds a document: one session, or the sessions inside.
  mutating func add(document record: Record) {
    if let inner = record.inner {
      add(inner, of: record, fallbackID: stem)
    } else {
      add(record, at: .element(1))
    }
  }

  /// Adds what is wrong with one line or element. Beyond the first hundred only their number is told.
  mutating func report(
    _ reason: ReadingProblem.Reason, at place: Place, _ message: String, advice: String? = nil
  ) {
    reports += 1
    guard reports <= Self.maximumReports else { return }
    add(ReadingProblem(source: source, position: "\(place)", reason: reason, message, advice: advice))
  }

  /// Adds what is wrong with the file or one of its sessions.
  mutating func add(_ problem: ReadingProblem) {
    add(.problem(problem))
  }

  /// Makes everything final.
  mutating func finish() {
    if !hasSession, strangers > 0, strangers == reports {
      slots.removeAll()
      add(
        ReadingProblem(
          source: source, reason: .unknownFormat, "the records hold neither turns nor words",
          advice: "Give every turn its words as \"text\" and its speaker as \"speaker\""))
    } else if reports > Self.maximumReports {
      add(
        ReadingProblem(
          source: source, reason: .malformed, "\(reports - Self.maximumReports) more such problems are not listed"))
    }
    if !hasSession, reports == 0 {
      add(ReadingProblem(source: source, reason: .noUtterances, "the file holds no session"))
    }
    close()
  }

  /// Ends the reading before the end of the file. A session that is not final is not whole and is set aside.
  mutating func abandon(_ problem: ReadingProblem) {
    for draft in drafts {
      add(
        ReadingProblem(
          source: source, position: "session \(draft.information.id)", reason: problem.reason,
          "the session cannot be read to its end"))
    }
    slots.removeAll {
      if case .draft = $0 { true } else { false }
    }
    drafts.removeAll()
    add(problem)
    close()
  }

  // MARK: - Sessions

  /// Adds a session that is whole.
  mutating func add(_ draft: SessionDraft) {
    hasSession = true
    if order == .contiguous { close() }
    let id = draft.information.id
    guard indexes[id] == nil, finished.insert(id).inserted else {
      if returned.insert(id).inserted { add(duplicate(id)) }
      return
    }
    for result in draft.finish(source: source, format: format, options: options) { add(result) }
    if order == .contiguous { close() }
  }

  private mutating func add(_ inner: RecordList, of record: Record, fallbackID: String) {
    for session in inner.sessions(of: record) { add(session, fallbackID: fallbackID + session.place) }
    if inner.isMixed {
      add(ReadingProblem(source: source, reason: .malformed, "elements that are no session stand among the sessions"))
    }
  }

  private mutating func add(_ session: SessionRecord, fallbackID: String) {
    var information = session.information
    information.id = session.id ?? fallbackID
    var draft = SessionDraft(information)
    for turn in session.turns { draft.append(turn) }
    for place in session.defects {
      add(
        ReadingProblem(
          source: source, position: "session \(information.id), turn \(place)", reason: .malformed,
          "the turn has no words and is left out"))
    }
    add(draft)
  }

  // MARK: - Turns

  private mutating func add(_ turn: Turn, of record: Record, at place: Place) {
    guard let index = draft(of: record.session ?? stem, at: place) else { return }
    drafts[index].information.fill(from: record.information)
    drafts[index].append(turn)
  }

  private mutating func draft(of session: String, at place: Place) -> Int? {
    if let current, drafts[current].information.id == session { return current }
    if let index = indexes[session] {
      current = index
      return index
    }
    guard !finished.contains(session) else {
      if returned.insert(session).inserted { add(order == .contiguous ? apart(session, place) : duplicate(session)) }
      return nil
    }
    if order == .contiguous { close() }
    hasSession = true
    current = drafts.count
    indexes[session] = drafts.count
    slots.append(.draft(drafts.count))
    drafts.append(SessionDraft(SessionInformation(id: session)))
    return current
  }

  // MARK: - Results

  private mutating func add(_ result: ReadResult) {
    slots.append(.result(result))
  }

  private mutating func close() {
    for slot in slots {
      switch slot {
      case .result(let result): ready.append(result)
      case .draft(let index):
        finished.insert(drafts[index].information.id)
        ready += drafts[index].finish(source: source, format: format, options: options)
      }
    }
    slots.removeAll(keepingCapacity: true)
    drafts.removeAll(keepingCapacity: true)
    indexes.removeAll(keepingCapacity: true)
    current = nil
  }

  private func duplicate(_ session: String) -> ReadingProblem {
    ReadingProblem(
      source: source, position: "session \(session)", reason: .duplicateSession,
      "the file holds this session more than once; the first counts",
      advice: "Give every session an id of its own")
  }

  private func apart(_ session: String, _ place: Place) -> ReadingProblem {
    ReadingProblem(
      source: source, position: "\(place)", reason: .malformed,
      "turns of session \(session) stand apart; those from here on are not read",
      advice: "Sort the file so that the turns of a session follow one another")
  }
}
