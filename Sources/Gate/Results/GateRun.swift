/// Runs the checks of a policy.
public enum GateRun {
  /// What a policy says of an input.
  ///
  /// - Parameters:
  ///   - day: today, as `2026-10-05`: acceptances end.
  ///   - only: the checks to run; nil for all of the policy.
  public static func report(
    _ input: GateInput, _ policy: GatePolicy, day: String, only: [any Check.Type]? = nil
  ) -> GateReport {
    let chosen = only?.map { $0.id }
    let accepted = (input.baseline?.accepted ?? []).filter { $0.counts(on: day) }
    let runsRefusals = chosen?.contains(RefusalsCheck.id) ?? policy.settings(RefusalsCheck.self).isOn
    var input = input
    input.judgesRefusals = runsRefusals && !accepted.contains { $0.id.hasPrefix(RefusalsCheck.id) }
    let results = CheckRegistry.all.compactMap { check -> CheckResult? in
      if let chosen { guard chosen.contains(check.id) else { return nil } }
      let settings = policy.settings(check)
      guard settings.isOn || chosen != nil else {
        return CheckResult(check, [.skipped("", "the policy leaves it out")])
      }
      return accept(check.judge(input, settings), accepted)
    }
    return GateReport(
      results: results, policy: policy,
      subject: .init(
        predictions: input.output.name, sessions: input.gold.sessions.count, turns: input.gold.turns.count,
        gold: input.gold.hash, baseline: input.baseline?.id),
      knownFingerprints: input.baseline.map { Set($0.fingerprints) },
      acceptedFingerprints: Dictionary(accepted.map { ($0.id, $0.reason) }, uniquingKeysWith: { first, _ in first }))
  }

  /// A failing part that somebody accepted is skipped with the reason; it never passes.
  private static func accept(_ result: CheckResult, _ accepted: [Acceptance]) -> CheckResult {
    guard !accepted.isEmpty else { return result }
    var result = result
    let check = result.check.id
    let known = Dictionary(accepted.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for place in result.parts.indices where result.parts[place].verdict == .fail {
      let part = result.parts[place]
      var acceptance = known["\(check)/\(part.name)"] ?? known[check]
      if acceptance == nil, part.countsFindings, result.findings.count == result.findings.kept.count {
        let found = result.findings.kept.map { known[$0.fingerprint(check)] }
        if !found.isEmpty, !found.contains(where: { $0 == nil }) { acceptance = found.first ?? nil }
      }
      guard let acceptance else { continue }
      result.parts[place].verdict = .skipped
      result.parts[place].message += "; accepted until \(acceptance.expires): \(acceptance.reason)"
    }
    return result
  }
}
