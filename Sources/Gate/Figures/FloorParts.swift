import Statistics

/// What `f1` and `kappa` share: a figure a task, held to a floor and to a lower bound.
enum FloorParts {
  static let parameters = [
    Parameter.number("floor", "what the figure must reach; judged by its interval", nil, in: -1...1),
    Parameter.number("lower_bound", "what the interval's lower end must reach", nil, in: -1...1),
    Parameter.count("minimum", "the fewest turns to judge", 30), Parameter.sessions, Parameter.tasks(),
  ]

  static func parts(_ metric: AgreementMetric, _ input: GateInput, _ settings: Settings) -> [Part] {
    input.tasks(settings).map { task in
      let counts = AgreementCounts(task, input.gold, [input.output.values(task)])
      return part(metric, counts, settings, floor: "floor", lowerBound: "lower_bound")
    }
  }

  static func part(
    _ metric: AgreementMetric, _ counts: AgreementCounts, _ settings: Settings, floor: String, lowerBound: String?
  ) -> Part {
    let name = counts.task.rawValue
    guard let value = metric.value(counts.task, counts.counts.total) else {
      return .skipped(name, "\(metric.title) is not defined here")
    }
    let floorLimit = settings.number(floor)
    let boundLimit = lowerBound.flatMap(settings.number)
    guard floorLimit != nil || boundLimit != nil else {
      return Part(
        name, .skipped, "\(metric.title) \(Part.number(value)), n \(counts.turns); the policy sets no limit",
        observed: value, count: counts.turns)
    }
    let interval =
      counts.turns < settings.count("minimum") || counts.sessions < settings.count(Parameter.sessions.key)
      ? nil
      : counts.counts.resampled { metric.value(counts.task, $0) }.map { Bootstrap.interval($0) }
    if let boundLimit {
      let verdict: Verdict =
        interval.map { Limit.reaches($0.lower, boundLimit) ? .pass : .fail } ?? .inconclusive(.tooLittleData)
      if verdict != .pass || floorLimit == nil {
        return .measured(
          name, verdict, metric.title, value, interval, "with its lower end at least", boundLimit, count: counts.turns)
      }
    }
    let limit = floorLimit ?? 0
    return .measured(
      name, Limit.atLeast(limit, interval), metric.title, value, interval, "at least", limit, count: counts.turns)
  }
}
