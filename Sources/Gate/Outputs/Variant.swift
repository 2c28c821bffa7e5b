/// In what a second reading of a turn differs from the first: nothing that should change its codes.
public enum Variant: String, Sendable, CaseIterable {
  /// Another gender, faith or origin is named.
  case group
  /// Letters changed places or are missing.
  case typos
  /// Everything in small letters.
  case casing
  /// No punctuation.
  case punctuation
  /// "Um" and repeated words.
  case disfluency
  /// One turn in ten is given to the other speaker; it is not judged itself.
  case speakers

  /// The place among the variants.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The variants that are noise.
  static let noises = allCases.filter { $0 != .group }
}

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
