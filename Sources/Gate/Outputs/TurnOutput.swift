/// What a model said of one turn. One is used again and again: reading ten thousand sessions allocates none.
struct TurnOutput {
  /// A code of a family with its probability.
  struct Code {
    let task: JudgedTask
    let label: Int
    let probability: Float
  }

  /// A value a task, `JudgedTask.none` where nothing was said.
  private(set) var values = [UInt32](repeating: JudgedTask.none, count: JudgedTask.allCases.count)
  /// The probability of the given label, a number a task; not a number where none was stated.
  private(set) var probabilities = [Float](repeating: .nan, count: JudgedTask.allCases.count)
  private(set) var codes: [Code] = []

  /// Forgets everything.
  mutating func reset() {
    for place in values.indices {
      values[place] = JudgedTask.none
      probabilities[place] = .nan
    }
    codes.removeAll(keepingCapacity: true)
  }

  /// Gives the one label of a task.
  mutating func give(_ task: JudgedTask, _ label: Int, probability: Double?) {
    values[task.place] = UInt32(label)
    if let probability { probabilities[task.place] = Float(probability) }
  }

  /// Says that a family was judged: what it does not name is absent.
  mutating func open(_ task: JudgedTask) {
    if values[task.place] == JudgedTask.none { values[task.place] = 0 }
  }

  /// Gives one code of a family.
  mutating func add(_ task: JudgedTask, _ label: Int, probability: Double?) {
    open(task)
    values[task.place] |= 1 << UInt32(label)
    if let probability { codes.append(Code(task: task, label: label, probability: Float(probability))) }
  }
}
