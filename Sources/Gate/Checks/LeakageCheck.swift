/// `leakage`.
enum LeakageCheck: Check {
  static let id = "leakage"
  static let family = CheckFamily.data
  static let summary = "No transcript of the gold, or a near copy of one, was trained on"
  static let rationale =
    "A model looks better on what it learnt from. Transcripts are compared by the words of five in a row that they share (Jaccard, "
    + "estimated from the smallest hashes; Broder 1997), and by turns of eight words and more that stand in both."
  static let parameters = [
    Parameter.number("similarity", "the share of shared words in a row from which a transcript is a near copy", 0.9)
  ]

  static func judge(_ input: GateInput, _ settings: Settings) -> CheckResult {
    guard let scan = input.leakage else {
      return CheckResult(self, [.skipped("", "no training manifest was named (--manifest)")])
    }
    guard scan.compared > 0 else {
      return CheckResult(
        self, [Part("", .inconclusive(.tooLittleData), "the words of the gold are not known (--transcripts)")])
    }
    var findings = FindingList()
    for match in scan.matches(from: settings.limit("similarity")) {
      findings.add(GateFinding(session: match.session, match.words))
    }
    let unknown = input.gold.sessions.count - scan.compared
    let words = "\(findings.count) of \(scan.compared) transcripts stand among \(scan.known) trained on"
    var parts = [
      Part(
        "", findings.count > 0 ? .fail : .pass, words, observed: Double(findings.count), limit: 0,
        count: scan.compared, countsFindings: true)
    ]
    if unknown > 0 {
      let sessions = unknown == 1 ? "1 session" : "\(unknown) sessions"
      parts.append(
        Part(
          "unread", .inconclusive(.tooLittleData),
          "the words of \(sessions) of the gold are not known (--transcripts), and were not compared", count: unknown))
    }
    return CheckResult(self, parts, findings)
  }
}
