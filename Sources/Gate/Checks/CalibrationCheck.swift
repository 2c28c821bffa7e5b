import Statistics

/// `calibration`.
enum CalibrationCheck: Check {
  static let id = "calibration"
  static let family = CheckFamily.agreement
  static let summary = "Stated probabilities come true as often as they say"
  static let rationale =
    "The expected calibration error over ten bins of equal size, of the probabilities of given labels. A perfect coder shows an error above "
    + "0 as well, the more the fewer turns there are: that noise is taken off (by squares), and off the ends of the interval, which is "
    + "resampled by session."
  static let parameters = [
    Parameter.number("limit", "the largest error", 0.05),
    Parameter.count("minimum", "the fewest stated probabilities to judge", 200), Parameter.sessions,
    Parameter.tasks(),
  ]

  private static let bins = 10
  private static let repetitions = 400
  /// Sums of probabilities are kept in whole numbers.
  private static let scale = 10_000.0

  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    let parts = input.tasks(settings).compactMap { task -> Part? in
      let stated = input.output.stated[task.place]
      guard !stated.isEmpty else { return nil }
      return part(task, stated, input.gold.sessions.count, settings)
    }
    return CheckResult(self, parts.isEmpty ? [.skipped("", "no probabilities are stated")] : parts)
  }

  private static func part(
    _ task: JudgedTask, _ stated: [ModelOutput.Stated], _ sessions: Int, _ settings: Settings
  ) -> Part {
    let order = stated.indices.sorted { (stated[$0].probability, $0) < (stated[$1].probability, $1) }
    // Cells: for each bin how many there are, how many came true, and the sum of what was stated.
    var counts = ClusteredCounts(clusters: sessions, cells: bins * 3)
    for (rank, index) in order.enumerated() {
      let bin = rank * bins / order.count * 3
      let one = stated[index]
      counts.add(cluster: Int(one.session), cell: bin)
      if one.isTrue { counts.add(cluster: Int(one.session), cell: bin + 1) }
      counts.add(
        cluster: Int(one.session), cell: bin + 2, Int32((Double(one.probability) * scale).rounded()))
    }
    let clusters = counts.occupied.folded(to: AgreementCounts.mostClusters)
    let seen = calibration(clusters.total)
    let floor = seen.noiseFloor
    let limit = settings.limit("limit")
    guard stated.count >= settings.count("minimum"), clusters.clusters >= settings.count(Parameter.sessions.key),
      let values = clusters.resampled(repetitions: repetitions, statistic: { calibration($0).error })
    else {
      return .measured(
        task.rawValue, .inconclusive(.tooLittleData), "error", seen.error, nil, "at most", limit, count: stated.count)
    }
    // Resampling adds noise of its own: as much as the mean of the samples lies above what was seen.
    let added = values.reduce(0, +) / Double(values.count) - seen.error
    func clean(_ error: Double) -> Double { max(0, error * abs(error) - floor * floor).squareRoot() }
    let interval = Bootstrap.interval(values).map { clean($0 - added) }
    return .measured(
      task.rawValue, Limit.atMost(limit, interval), "error", clean(seen.error), interval, "at most", limit,
      count: stated.count)
  }

  private static func calibration(_ cells: [Int]) -> Calibration {
    Calibration(
      bins: (0..<bins).compactMap { bin in
        let count = cells[bin * 3]
        guard count > 0 else { return nil }
        return .init(
          stated: Double(cells[bin * 3 + 2]) / scale / Double(count),
          observed: Double(cells[bin * 3 + 1]) / Double(count), count: count)
      })
  }
}
