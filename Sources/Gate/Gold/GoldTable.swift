import JSON
import Transcripts

/// What people coded, as columns: sessions in the order of their ids, turns in theirs, a column a task.
public struct GoldTable: Sendable {
  /// A session and where its turns lie.
  public struct Session: Sendable {
    /// The session's id.
    public let id: String
    /// The places of its turns in the columns.
    public let rows: Range<Int>
    /// The client's groups, by axis.
    public var groups: [String: String]
    /// Whether it was coded without a model's codes in view.
    public let isBlind: Bool
  }

  /// The sessions by id.
  public internal(set) var sessions: [Session]
  /// The index of each coded turn in its session.
  public let turns: [Int32]
  /// For each turn the place of its session.
  public let sessionOfRow: [Int32]
  private let columns: [[UInt32]]
  private let places: [String: Int]
  /// The SHA-256 of the sessions' ids and codes; groups and the coder do not count.
  public let hash: String

  /// Makes a table of coded sessions; of two with one id the first counts, and `GoldReader` refuses the second.
  init(_ coded: [CodedSession]) {
    let sorted = coded.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    var sessions: [Session] = []
    var turns: [Int32] = []
    var owner: [Int32] = []
    var columns = [[UInt32]](repeating: [], count: JudgedTask.allCases.count)
    for session in sorted {
      let start = turns.count
      for turn in session.turns.sorted(by: { $0.index < $1.index }) {
        turns.append(Int32(truncatingIfNeeded: turn.index))
        owner.append(Int32(truncatingIfNeeded: sessions.count))
        for task in JudgedTask.allCases { columns[task.place].append(turn.values[task.place]) }
      }
      sessions.append(
        Session(id: session.id, rows: start..<turns.count, groups: session.groups, isBlind: session.isBlind))
    }
    self.sessions = sessions
    self.turns = turns
    self.columns = columns
    sessionOfRow = owner
    places = Dictionary(sessions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    hash = Self.hash(sessions, turns, columns)
  }

  /// Makes a table of one task's labels, a list a session, for simulations.
  package init(_ task: JudgedTask, _ labels: [(id: String, values: [UInt32])]) {
    self.init(
      labels.map { session in
        CodedSession(
          id: session.id,
          turns: session.values.enumerated().map { index, value in
            var turn = CodedSession.Turn(index: index)
            turn.values[task.place] = value
            return turn
          })
      })
  }

  /// The codes of a task, a value a row; `JudgedTask.none` where nothing is coded.
  public func values(_ task: JudgedTask) -> [UInt32] { columns[task.place] }

  /// The tasks that at least one turn is coded for.
  public var tasks: [JudgedTask] {
    JudgedTask.allCases.filter { columns[$0.place].contains { $0 != JudgedTask.none } }
  }

  /// The place of a session, nil when the gold does not hold it.
  public func session(_ id: String) -> Int? { places[id] }

  /// The row of a turn, nil when the gold does not code it.
  public func row(session: Int, turn: Int) -> Int? {
    var low = sessions[session].rows.lowerBound
    var high = sessions[session].rows.upperBound
    while low < high {
      let middle = (low + high) / 2
      if Int(turns[middle]) < turn { low = middle + 1 } else { high = middle }
    }
    return low < sessions[session].rows.upperBound && Int(turns[low]) == turn ? low : nil
  }

  /// The same with more groups of clients; what the gold itself says wins.
  public func grouped(_ groups: [String: [String: String]]) -> GoldTable {
    var result = self
    for place in result.sessions.indices {
      guard let more = groups[result.sessions[place].id] else { continue }
      result.sessions[place].groups.merge(more) { own, _ in own }
    }
    return result
  }

  private static func hash(_ sessions: [Session], _ turns: [Int32], _ columns: [[UInt32]]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(turns.count * 40)
    func add(_ number: UInt32) {
      for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
    for session in sessions {
      add(UInt32(truncatingIfNeeded: session.id.utf8.count))
      bytes += session.id.utf8
      add(UInt32(truncatingIfNeeded: session.rows.count))
      for row in session.rows {
        add(UInt32(bitPattern: turns[row]))
        for column in columns { add(column[row]) }
      }
    }
    return SHA256.hexadecimal(of: bytes)
  }
}
