import Statistics

/// How often each pair of truth and prediction occurs, by session: the whole confusion table of a task with one label, and a table of
/// absent and present for each code of a family.
struct AgreementCounts: Sendable {
  /// More sessions than this are put together for resampling.
  static let mostClusters = 1_000

  let task: JudgedTask
  /// How many turns were paired.
  private(set) var turns = 0
  /// How many sessions hold one.
  let sessions: Int
  let counts: ClusteredCounts

  /// How many cells one model's counts take.
  static func cells(_ task: JudgedTask) -> Int { task.labels.count * (task.isFamily ? 4 : task.labels.count) }

  /// Counts several models beside one another: all cells of the first, then all of the second.
  ///
  /// - Parameter where: which rows count.
  init(_ task: JudgedTask, _ gold: GoldTable, _ models: [[UInt32]], where counts: (Int) -> Bool = { _ in true }) {
    self.task = task
    let cells = Self.cells(task)
    var table = ClusteredCounts(clusters: gold.sessions.count, cells: cells * models.count)
    let truths = gold.values(task)
    var paired = 0
    for row in truths.indices where truths[row] != JudgedTask.none {
      guard models.allSatisfy({ $0[row] != JudgedTask.none }), counts(row) else { continue }
      paired += 1
      let session = Int(gold.sessionOfRow[row])
      for (number, predicted) in models.enumerated() {
        Self.add(task, truths[row], predicted[row], to: &table, session, from: number * cells)
      }
    }
    turns = paired
    let occupied = table.occupied
    sessions = occupied.clusters
    self.counts = occupied.folded(to: Self.mostClusters)
  }

  private static func add(
    _ task: JudgedTask, _ truth: UInt32, _ predicted: UInt32, to table: inout ClusteredCounts, _ session: Int,
    from start: Int
  ) {
    guard task.isFamily else {
      return table.add(cluster: session, cell: start + Int(truth) * task.labels.count + Int(predicted))
    }
    for label in task.labels.indices {
      let cell = Int(truth >> UInt32(label) & 1) * 2 + Int(predicted >> UInt32(label) & 1)
      table.add(cluster: session, cell: start + label * 4 + cell)
    }
  }

  /// One code against all else, of one model's cells.
  static func table(of label: Int, _ task: JudgedTask, _ cells: some RandomAccessCollection<Int>) -> Confusion {
    let start = cells.startIndex
    if task.isFamily {
      let from = cells.index(start, offsetBy: label * 4)
      return Confusion(labels: ["absent", "present"], flat: cells[from..<cells.index(from, offsetBy: 4)])
    }
    let whole = Confusion(labels: task.labels, flat: cells)
    let both = whole.counts[label][label]
    let onlyTruth = whole.support(label) - both
    let onlyModel = whole.predicted(label) - both
    return Confusion(
      labels: ["absent", "present"], flat: [whole.total - both - onlyTruth - onlyModel, onlyModel, onlyTruth, both])
  }
}
