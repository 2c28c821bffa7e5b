/// What was predicted for variants of the gold's turns.
struct VariantOutputs: Sendable {
  /// One turn of a variant.
  struct Case: Sendable {
    let row: Int32
    let value: UInt32
  }

  private var cases = [[Case]](repeating: [], count: Variant.allCases.count * JudgedTask.allCases.count)

  /// Adds a prediction.
  mutating func add(_ variant: Variant, _ task: JudgedTask, row: Int, value: UInt32) {
    cases[Self.place(variant, task)].append(Case(row: Int32(truncatingIfNeeded: row), value: value))
  }

  /// The predictions for a task.
  func cases(_ variant: Variant, _ task: JudgedTask) -> [Case] { cases[Self.place(variant, task)] }

  /// Whether there are any of a variant.
  func has(_ variant: Variant) -> Bool { JudgedTask.allCases.contains { !cases(variant, $0).isEmpty } }

  private static func place(_ variant: Variant, _ task: JudgedTask) -> Int {
    variant.place * JudgedTask.allCases.count + task.place
  }
}
