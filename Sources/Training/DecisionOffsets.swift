import Statistics

/// Finds what to add to each label's log probability so that decisions reach the best macro-F1 on cases the rows did not see.
enum DecisionOffsets {
  /// The offsets, 0 for every label where nothing else is better.
  ///
  /// The grid is coarse on purpose: finer steps only fit the noise of a few thousand cases.
  static func fit(probabilities: [[Double]], truth: [Int], labels: Int) -> [Double] {
    let logs = probabilities.map { $0.map { Logarithm.natural(max($0, 1e-12)) } }
    var offsets = [Double](repeating: 0, count: labels)
    var best = macroF1(logs, truth, offsets)
    for _ in 0..<4 {
      var hasImproved = false
      for label in 0..<labels {
        for step in -8...12 {
          var candidate = offsets
          candidate[label] = Double(step) * 0.15
          let value = macroF1(logs, truth, candidate)
          if value > best + 1e-9 {
            best = value
            offsets = candidate
            hasImproved = true
          }
        }
      }
      if !hasImproved { break }
    }
    return offsets
  }

  /// The offsets of two labels by which at least a share of the second label's cases is found, and no more readily than that.
  ///
  /// - Parameter recall: the share, 0 to 1.
  static func fit(probabilities: [[Double]], truth: [Int], recall: Double) -> [Double] {
    let found = zip(probabilities, truth).filter { $1 == 1 }.map { $0.0[1] }.sorted(by: >)
    guard !found.isEmpty else { return [0, 0] }
    let needed = min(found.count, max(1, Int((recall * Double(found.count)).rounded(.up))))
    let threshold = min(max(found[needed - 1], 1e-4), 1 - 1e-4)
    return [0, Logarithm.natural((1 - threshold) / threshold) + 1e-9]
  }

  private static func macroF1(_ logs: [[Double]], _ truth: [Int], _ offsets: [Double]) -> Double {
    var confusion = Confusion(labels: offsets.indices.map(String.init))
    for (log, label) in zip(logs, truth) {
      var decided = 0
      for index in offsets.indices where log[index] + offsets[index] > log[decided] + offsets[decided] {
        decided = index
      }
      confusion.add(truth: label, predicted: decided)
    }
    return confusion.macroF1
  }
}
