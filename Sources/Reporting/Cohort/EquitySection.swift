import Assessment
import JSON
import Records

/// How sessions differ between the clients' self-declared groups, where there are enough of them.
struct EquitySection {
  let sessions: [SessionReading]
  let audience: Audience

  var document: JSONValue {
    let table = GroupTable(sessions.map(\.stored), isCohort: true)
    // Where a group is too small to show, its size would follow from the others'.
    let small = Set(table.differences.filter { $0.verdict == .tooFew }.map(\.axis))
    let told = table.differences.filter {
      $0.verdict != .tooFew && (audience == .supervisor || !small.contains($0.axis))
    }
    let axes = Set(table.differences.map(\.axis)).sorted()
    return [
      "lead": .string(lead(axes: axes.count, told: told.count)),
      "has_rows": .bool(!told.isEmpty),
      "rows": .array(told.map(row)),
      "axes": .array(axes.map { .string($0) }),
      "minimum_sessions": .int(table.minimum.sessions), "minimum_trainees": .int(table.minimum.trainees),
    ]
  }

  private func lead(axes: Int, told: Int) -> String {
    if axes == 0 { return Words.noGroups }
    return told == 0 ? Words.groupsTooFew : Words.groupsLead
  }

  private func row(_ one: GroupDifference) -> JSONValue {
    func text(_ value: Double?) -> String { value.map(Percent.whole) ?? Words.dash }
    return [
      "axis": .string(one.axis), "group": .string(one.group), "measure": .string(one.measure.rawValue),
      "label": .string("\(one.axis): \(one.group)"), "title": .string(one.measure.title),
      "group_sessions": .int(one.sessions.group), "other_sessions": .int(one.sessions.others),
      "group_value": one.values.map { .decimal($0.group) } ?? .null,
      "other_value": one.values.map { .decimal($0.others) } ?? .null,
      "difference": one.difference.map { .decimal($0) } ?? .null,
      "lower": one.interval.map { .decimal($0.lower) } ?? .null,
      "upper": one.interval.map { .decimal($0.upper) } ?? .null,
      "ratio": one.ratio.map { .decimal($0) } ?? .null,
      "ratio_lower": one.ratioInterval.map { .decimal($0.lower) } ?? .null,
      "ratio_upper": one.ratioInterval.map { .decimal($0.upper) } ?? .null,
      "p_adjusted": one.p.map { .decimal($0) } ?? .null, "verdict": .string(one.verdict.rawValue),
      "group_text": .string(text(one.values?.group)), "other_text": .string(text(one.values?.others)),
      "difference_text": .string(Words.difference(one)), "verdict_text": .string(Words.groupVerdict(one)),
    ]
  }
}
