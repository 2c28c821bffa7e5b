import JSON

/// The report as `pe.gate/1`.
public enum GateJSON {
  /// How many findings of a check are listed.
  static let mostFindings = 1_000

  /// The document.
  ///
  /// - Parameter version: the version of the tool.
  public static func document(_ report: GateReport, version: String) -> JSONValue {
    [
      "schema": "pe.gate/1", "tool": ["name": "pe", "version": .string(version)],
      "outcome": .string(report.outcome.rawValue),
      "counts": [
        "passed": .int(report.count("pass")), "failed": .int(report.count("fail")),
        "inconclusive": .int(report.count("inconclusive")), "skipped": .int(report.count("skipped")),
      ],
      "subject": JSONValue.object([
        .init("predictions", .string(report.subject.predictions)), .init("gold", .string(report.subject.gold)),
        .init("sessions", .int(report.subject.sessions)), .init("turns", .int(report.subject.turns)),
        .init("baseline", .optional(report.subject.baseline)),
      ]).withoutNulls,
      "checks": .array(report.results.map { check($0, report) }),
    ]
  }

  private static func check(_ result: CheckResult, _ report: GateReport) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .string(result.check.id)), .init("family", .string(result.check.family.rawValue)),
      .init("verdict", .string(result.verdict.word)), .init("message", .string(result.message)),
      .init("parts", .array(result.parts.map(part))),
    ]
    if result.findings.count > 0 {
      members.append(.init("findings", .int(result.findings.count)))
      members.append(
        .init(
          "listed",
          .array(result.findings.kept.prefix(mostFindings).map { finding($0, result.check.id, report) })))
    }
    return .object(members)
  }

  private static func part(_ part: Part) -> JSONValue {
    let doubt: JSONValue = if case .inconclusive(let doubt) = part.verdict { .string(doubt.rawValue) } else { .null }
    let document: JSONValue = [
      "name": part.name.isEmpty ? .null : .string(part.name), "verdict": .string(part.verdict.word), "doubt": doubt,
      "observed": part.observed.map { .decimal($0) } ?? .null,
      "interval": part.interval.map { [.decimal($0.lower), .decimal($0.upper)] } ?? .null,
      "limit": part.limit.map { .decimal($0) } ?? .null, "n": part.count.map(JSONValue.int) ?? .null,
      "message": .string(part.message),
    ]
    return document.withoutNulls
  }

  private static func finding(_ finding: GateFinding, _ check: String, _ report: GateReport) -> JSONValue {
    let fingerprint = finding.fingerprint(check)
    let document: JSONValue = [
      "id": .string(fingerprint), "session": .optional(finding.session),
      "turn": finding.turn.map(JSONValue.int) ?? .null,
      "line": finding.line.flatMap { $0 > 0 ? .int($0) : nil } ?? .null,
      "message": .string(finding.message), "text": .optional(finding.quote),
      "new": report.knownFingerprints.map { .bool(!$0.contains(fingerprint)) } ?? .null,
      "accepted": .optional(report.acceptedFingerprints[fingerprint]),
    ]
    return document.withoutNulls
  }
}
