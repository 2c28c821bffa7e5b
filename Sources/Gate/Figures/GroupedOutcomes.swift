import Statistics

/// How often an outcome is true and predicted, by session, of one group.
struct GroupedOutcomes {
  /// The cells of `counts`: neither, only predicted, only true, both.
  let counts: ClusteredCounts
  let group: String

  /// Turns on which the outcome is true.
  static func truths(_ cells: some RandomAccessCollection<Int>) -> Int { Self.at(cells, 2) + Self.at(cells, 3) }
  /// Turns on which it is not.
  static func falsehoods(_ cells: some RandomAccessCollection<Int>) -> Int { Self.at(cells, 0) + Self.at(cells, 1) }
  /// Of the true ones, the share that was predicted.
  static func recall(_ cells: some RandomAccessCollection<Int>) -> Double? {
    let all = truths(cells)
    return all > 0 ? Double(at(cells, 3)) / Double(all) : nil
  }
  /// Of the others, the share that was predicted.
  static func falseAlarms(_ cells: some RandomAccessCollection<Int>) -> Double? {
    let all = falsehoods(cells)
    return all > 0 ? Double(at(cells, 1)) / Double(all) : nil
  }
  /// The share of all that was predicted.
  static func rate(_ cells: some RandomAccessCollection<Int>) -> Double? {
    let all = truths(cells) + falsehoods(cells)
    return all > 0 ? Double(at(cells, 1) + at(cells, 3)) / Double(all) : nil
  }

  private static func at(_ cells: some RandomAccessCollection<Int>, _ place: Int) -> Int {
    cells[cells.index(cells.startIndex, offsetBy: place)]
  }

  /// The axes on which the gold's sessions are grouped.
  static func axes(_ gold: GoldTable) -> [String] { Set(gold.sessions.flatMap { $0.groups.keys }).sorted() }

  /// The counts of each group of an axis, groups in order.
  static func groups(_ axis: String, _ outcome: GroupOutcome, _ input: GateInput) -> [GroupedOutcomes] {
    let gold = input.gold
    let (truths, predicted) = (gold.values(outcome.task), input.output.values(outcome.task))
    return Set(gold.sessions.compactMap { $0.groups[axis] }).sorted().map { group in
      let members = gold.sessions.filter { $0.groups[axis] == group }
      var counts = ClusteredCounts(clusters: members.count, cells: 4)
      for (number, session) in members.enumerated() {
        for row in session.rows where truths[row] != JudgedTask.none && predicted[row] != JudgedTask.none {
          let cell = (outcome.holds(truths[row]) ? 2 : 0) + (outcome.holds(predicted[row]) ? 1 : 0)
          counts.add(cluster: number, cell: cell)
        }
      }
      return GroupedOutcomes(counts: counts.occupied.folded(to: AgreementCounts.mostClusters), group: group)
    }
  }

  /// The interval of a comparison of two groups, each resampled by its own sessions.
  static func interval(
    _ first: GroupedOutcomes, _ second: GroupedOutcomes, beyond: Double,
    _ compare: ([Int], [Int]) -> Double?
  ) -> Interval? {
    guard first.counts.clusters > 1, second.counts.clusters > 1 else { return nil }
    var stacked = ClusteredCounts(clusters: first.counts.clusters + second.counts.clusters, cells: 8)
    for cluster in 0..<first.counts.clusters {
      for (cell, count) in first.counts[cluster].enumerated() {
        stacked.add(cluster: cluster, cell: cell, Int32(count))
      }
    }
    for cluster in 0..<second.counts.clusters {
      for (cell, count) in second.counts[cluster].enumerated() {
        stacked.add(cluster: first.counts.clusters + cluster, cell: 4 + cell, Int32(count))
      }
    }
    return stacked.resampled { compare(Array($0[..<4]), Array($0[4...])) }.map {
      Bootstrap.interval($0, beyond: beyond)
    }
  }
}
