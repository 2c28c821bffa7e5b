/// How often each code was given by a person (rows) and by a model (columns).
public struct Confusion: Sendable, Equatable {
  /// The codes, in order.
  public let labels: [String]
  /// Counts: `counts[truth][predicted]`.
  public private(set) var counts: [[Int]]

  /// Makes an empty table.
  public init(labels: [String]) {
    self.labels = labels
    counts = Array(repeating: Array(repeating: 0, count: labels.count), count: labels.count)
  }

  /// Makes a table of counts in one row: `counts[truth * labels + predicted]`, as many as the square of the labels.
  public init(labels: [String], flat counts: some RandomAccessCollection<Int>) {
    self.labels = labels
    self.counts = labels.indices.map { truth in
      let start = counts.index(counts.startIndex, offsetBy: truth * labels.count)
      return Array(counts[start..<counts.index(start, offsetBy: labels.count)])
    }
  }

  /// Adds a case.
  public mutating func add(truth: Int, predicted: Int, count: Int = 1) {
    counts[truth][predicted] += count
  }

  /// All cases.
  public var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// How often a person gave the code.
  public func support(_ label: Int) -> Int { counts[label].reduce(0, +) }

  /// How often the model gave the code.
  public func predicted(_ label: Int) -> Int { counts.reduce(0) { $0 + $1[label] } }

  /// Of the model's, the share that is right; 0 when it gave none, as scikit-learn has it.
  public func precision(_ label: Int) -> Double {
    predicted(label) == 0 ? 0 : Double(counts[label][label]) / Double(predicted(label))
  }

  /// Of the person's, the share that was found; 0 when there are none.
  public func recall(_ label: Int) -> Double {
    support(label) == 0 ? 0 : Double(counts[label][label]) / Double(support(label))
  }

  /// The harmonic mean of precision and recall; 0 when both are.
  public func f1(_ label: Int) -> Double {
    let both = support(label) + predicted(label)
    return both == 0 ? 0 : 2 * Double(counts[label][label]) / Double(both)
  }

  /// The mean F1 over the codes that occur in the truth or the predictions; 0 for an empty table.
  public var macroF1: Double { macroF1(over: Array(labels.indices)) }

  /// The mean F1 over those of some codes that occur in the truth or the predictions; 0 when none does.
  public func macroF1(over codes: [Int]) -> Double {
    let present = codes.filter { support($0) + predicted($0) > 0 }
    guard !present.isEmpty else { return 0 }
    return present.reduce(0) { $0 + f1($1) } / Double(present.count)
  }

  /// The share of cases on the diagonal.
  public var accuracy: Double {
    total == 0 ? 0 : Double(labels.indices.reduce(0) { $0 + counts[$1][$1] }) / Double(total)
  }

  /// Cohen's kappa over all codes; nil when chance agreement is complete or the table is empty.
  public var kappa: Double? { Self.kappa(counts) }

  /// Cohen's kappa of one code against all others.
  public func kappa(_ label: Int) -> Double? {
    let both = counts[label][label]
    let onlyTruth = support(label) - both
    let onlyModel = predicted(label) - both
    return Self.kappa([[both, onlyTruth], [onlyModel, total - both - onlyTruth - onlyModel]])
  }

  /// Cohen's kappa for codes that are levels, in their order: an error weighs by the square of its distance (Cohen 1968).
  public var quadraticKappa: Double? {
    Self.kappa(counts) { Double(($0 - $1) * ($0 - $1)) }
  }

  private static func kappa(
    _ table: [[Int]], weight: (Int, Int) -> Double = { $0 == $1 ? 0 : 1 }
  ) -> Double? {
    let rows = table.map { Double($0.reduce(0, +)) }
    let columns = table.indices.map { index in Double(table.reduce(0) { $0 + $1[index] }) }
    let total = rows.reduce(0, +)
    guard total > 0 else { return nil }
    var observed = 0.0
    var chance = 0.0
    for row in table.indices {
      for column in table.indices {
        observed += weight(row, column) * Double(table[row][column])
        chance += weight(row, column) * rows[row] * columns[column] / total
      }
    }
    guard chance > 1e-12 else { return nil }
    return 1 - observed / chance
  }
}

extension Confusion {
  /// Adds another table of the same codes, several times over.
  public mutating func add(_ other: Confusion, times: Int) {
    for truth in labels.indices {
      for predicted in labels.indices {
        add(truth: truth, predicted: predicted, count: other.counts[truth][predicted] * times)
      }
    }
  }
}
