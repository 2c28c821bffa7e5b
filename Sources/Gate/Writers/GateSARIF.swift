import JSON

/// The report as SARIF 2.1.0 (OASIS): a rule a check, a result a finding, or a part that fails without one.
public struct GateSARIF: Sendable {
  /// The most results a viewer is given.
  public static let most = FindingList.most

  private let version: String
  private let address: String
  private let neutral: Escape

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - version: the version of the tool.
  ///   - address: the predictions' path as an address relative to the working folder.
  ///   - neutral: replaces what would steer a terminal or turn text around: viewers print messages as they are.
  public init(version: String, address: String, neutral: @escaping Escape) {
    self.version = version
    self.address = address
    self.neutral = neutral
  }

  /// The document.
  public func document(_ report: GateReport) -> JSONValue {
    var results: [JSONValue] = []
    // What fails comes first: a viewer is given no more than it takes, and notes must not stand before errors.
    let shown = report.results.enumerated().filter { $0.element.verdict != .pass }
    let ordered = Self.levels.flatMap { level in shown.filter { self.level($0.element, report) == level } }
    for (rule, result) in ordered {
      let level = self.level(result, report)
      for finding in result.findings.kept where results.count < Self.most {
        results.append(self.result(finding, result, rule: rule, level: level, report))
      }
      guard level != "note" else { continue }
      for part in result.parts where part.verdict == result.verdict && !part.countsFindings && results.count < Self.most
      {
        results.append(self.result(part, result, rule: rule, level: level, report))
      }
    }
    return [
      // The mark by which pe knows its own files stands in the bag that SARIF leaves to tools.
      "properties": ["schema": "pe.sarif/1"],
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "pe", "semanticVersion": .string(version),
              "rules": .array(report.results.map { rule($0.check) }),
            ]
          ],
          "invocations": [
            ["executionSuccessful": .bool(true), "exitCodeDescription": .string(report.outcome.rawValue)]
          ],
          "results": .array(results), "columnKind": "unicodeCodePoints",
        ]
      ],
    ]
  }

  private static let levels = ["error", "warning", "note"]

  private func level(_ result: CheckResult, _ report: GateReport) -> String {
    switch result.verdict {
    case .fail: "error"
    case .inconclusive: "warning"
    case .pass, .skipped: "note"
    }
  }

  private func rule(_ check: any Check.Type) -> JSONValue {
    let keys = check.parameters.map { "\($0.key): \($0.summary)" }.joined(separator: "; ")
    return [
      "id": .string(check.id), "name": .string(check.id), "shortDescription": ["text": .string(check.summary + ".")],
      "fullDescription": ["text": .string(check.rationale)],
      "help": ["text": .string(check.rationale + (keys.isEmpty ? "" : " Keys of the policy: \(keys)."))],
      "defaultConfiguration": ["level": "error"], "properties": ["tags": [.string(check.family.rawValue)]],
    ]
  }

  private func result(
    _ finding: GateFinding, _ result: CheckResult, rule: Int, level: String, _ report: GateReport
  ) -> JSONValue {
    let fingerprint = finding.fingerprint(result.check.id)
    let text = FindingText.line(finding) + (finding.quote.map { ": \($0)" } ?? "")
    return self.result(
      text, fingerprint: fingerprint, line: finding.line, result, rule: rule, level: level, report)
  }

  private func result(
    _ part: Part, _ result: CheckResult, rule: Int, level: String, _ report: GateReport
  ) -> JSONValue {
    let text = (part.name.isEmpty ? "" : "\(part.name): ") + part.message
    let place = GateFinding(session: "", part.name).fingerprint(result.check.id)
    return self.result(text, fingerprint: place, line: nil, result, rule: rule, level: level, report)
  }

  private func result(
    _ text: String, fingerprint: String, line: Int?, _ result: CheckResult, rule: Int, level: String,
    _ report: GateReport
  ) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("ruleId", .string(result.check.id)), .init("ruleIndex", .int(rule)), .init("level", .string(level)),
      .init("message", ["text": .string(neutral(text))]),
      .init(
        "locations",
        [
          [
            "physicalLocation": [
              "artifactLocation": ["uri": .string(address)],
              "region": ["startLine": .int(max(1, line ?? 1))],
            ]
          ]
        ]), .init("partialFingerprints", ["peGate/v1": .string(fingerprint)]),
    ]
    if let known = report.knownFingerprints {
      members.append(.init("baselineState", .string(known.contains(fingerprint) ? "unchanged" : "new")))
    }
    if let reason = report.acceptedFingerprints[fingerprint] {
      members.append(.init("suppressions", [["kind": "external", "justification": .string(reason)]]))
    }
    return .object(members)
  }
}
