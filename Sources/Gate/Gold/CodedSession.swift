/// One session as people coded it, before it takes its place in the table.
struct CodedSession {
  /// One turn: a value a task, `JudgedTask.none` where it is not coded.
  struct Turn {
    let index: Int
    var values = [UInt32](repeating: JudgedTask.none, count: JudgedTask.allCases.count)
  }

  let id: String
  var turns: [Turn]
  var groups: [String: String] = [:]
  var isBlind = true
}
