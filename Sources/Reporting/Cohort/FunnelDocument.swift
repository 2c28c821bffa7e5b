import Assessment
import JSON

/// A focus measure of all trainees against the turns it rests on, with control limits.
struct FunnelDocument {
  private static let steps = 24

  let focus: FocusMeasure
  let trainees: [CohortTrainee]
  let audience: Audience

  var document: JSONValue {
    let counted = trainees.map { (name: $0.name, share: $0.pooled(focus)) }.filter { $0.share.total > 0 }
    // A director sees points without names, by size and not by name, and none where they are few.
    let points =
      audience == .supervisor
      ? counted
      : !SmallCounts.canStand(counted.count, of: trainees.count)
        ? [] : counted.sorted { ($0.share.total, $0.share.count) < ($1.share.total, $1.share.count) }
    let limits = FunnelLimits(points.map(\.share))
    let outside = limits.map { limits in points.filter { Self.isOutside($0.share, limits) } } ?? []
    let all = points.map(\.share).reduce(.none, +)
    let most = Double(points.map(\.share.total).max() ?? 1)
    return [
      "draw": "funnel",
      "id": .string(focus.rawValue),
      "title": .string(focus.title),
      "unit": .string("n: \(focus.unit)"),
      "has_points": .bool(!points.isEmpty),
      "description": .string(
        Words.funnel(
          trainees: points.count,
          outside: audience == .supervisor || SmallCounts.canStand(outside.count, of: points.count)
            ? outside.count : nil, hasLimits: limits != nil)),
      "cohort_text": .string(
        audience == .director && points.isEmpty
          ? Words.fewTrainees : Words.cohortShare(all, focus)),
      "all": all.document,
      "mean": limits.map { .decimal($0.mean) } ?? .null,
      "dispersion": limits.map { .decimal($0.dispersion) } ?? .null,
      "dispersion_text": limits.map { .string(Words.dispersion($0.dispersion)) } ?? .null,
      "curve": limits.map { Self.curve($0, to: most) } ?? [],
      "points": .array(
        points.map { name, share in
          [
            "trainee": audience == .supervisor ? .string(name) : .null, "count": .int(share.count),
            "n": .int(share.total),
            "value": share.value.map { .decimal($0) } ?? .null,
            "outside": .bool(limits.map { Self.isOutside(share, $0) } ?? false),
          ]
        }),
    ]
  }

  private static func isOutside(_ share: Share, _ limits: FunnelLimits) -> Bool {
    guard let value = share.value else { return false }
    let (lower, upper) = limits.limits(at: Double(share.total), z: FunnelLimits.outer)
    return value < lower || value > upper
  }

  private static func curve(_ limits: FunnelLimits, to most: Double) -> JSONValue {
    .array(
      (1...steps).map { step in
        let n = most * 1.08 * Double(step * step) / Double(steps * steps)
        let inner = limits.limits(at: max(n, 1), z: FunnelLimits.inner)
        let outer = limits.limits(at: max(n, 1), z: FunnelLimits.outer)
        return [
          "n": .decimal(max(n, 1), places: 1), "lower_95": .decimal(inner.lower), "upper_95": .decimal(inner.upper),
          "lower_998": .decimal(outer.lower), "upper_998": .decimal(outer.upper),
        ]
      })
  }
}
