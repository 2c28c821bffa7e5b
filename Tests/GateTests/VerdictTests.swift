import Statistics
import Testing

@testable import Gate

@Suite struct VerdictTests {
  @Test func equalToTheLimitPasses() {
    #expect(Limit.atLeast(0.95, Interval(0.95, 0.99)) == .pass)
    #expect(Limit.atMost(0.05, Interval(0.01, 0.05)) == .pass)
    #expect(Limit.atMost(0.3, Interval(0, 0.1 + 0.2)) == .pass)
  }

  @Test func anIntervalOnBothSidesCannotTell() {
    #expect(Limit.atLeast(0.95, Interval(0.9, 0.96)) == .inconclusive(.straddles))
    #expect(Limit.atLeast(0.95, Interval(0.9, 0.949)) == .fail)
    #expect(Limit.atMost(0.05, Interval(0.04, 0.06)) == .inconclusive(.straddles))
    #expect(Limit.atMost(0.05, Interval(0.051, 0.06)) == .fail)
    #expect(Limit.atMost(0.05, nil) == .inconclusive(.tooLittleData))
  }

  private func report(_ verdicts: [Verdict], _ policy: GatePolicy = GatePolicy()) -> GateReport {
    GateReport(
      results: verdicts.map { CheckResult(SchemaCheck.self, [Part("", $0, "seen")]) }, policy: policy,
      subject: .init(predictions: "p", sessions: 1, turns: 1, gold: "", baseline: nil), knownFingerprints: nil,
      acceptedFingerprints: [:])
  }

  @Test func theOutcomeFollowsTheVerdicts() throws {
    #expect(report([.pass, .skipped]).outcome == .passed)
    #expect(report([.pass, .fail, .inconclusive(.tooLittleData)]).outcome == .failed)
    #expect(report([.pass, .inconclusive(.tooLittleData)]).outcome == .notEnoughData)
    #expect(report([.pass, .inconclusive(.straddles)]).outcome == .passed)
    var stopping = GatePolicy()
    try stopping.set("straddling", to: "stop")
    #expect(report([.pass, .inconclusive(.straddles)], stopping).outcome == .notEnoughData)
    var noting = GatePolicy()
    try noting.set("not_enough_data", to: "note")
    #expect(report([.pass, .inconclusive(.tooLittleData)], noting).outcome == .passed)
  }

  @Test func nothingJudgedIsNeverAPass() {
    #expect(report([.skipped, .skipped]).outcome == .notEnoughData)
    #expect(report([]).outcome == .notEnoughData)
    let noted = GateReport(
      results: [CheckResult(SchemaCheck.self, [Part("", .inconclusive(.straddles), "seen")])], policy: GatePolicy(),
      subject: .init(predictions: "p", sessions: 1, turns: 1, gold: "", baseline: nil), knownFingerprints: nil,
      acceptedFingerprints: [:])
    #expect(noted.outcome == .notEnoughData)
  }

  @Test func theTallyCounts() {
    #expect(report([.pass, .pass, .fail, .skipped]).tally == "2 passed, 1 failed, 1 skipped")
    #expect(report([.pass, .inconclusive(.straddles)]).tally == "1 passed, 0 failed, 0 skipped, 1 inconclusive")
  }

  @Test func theHeaviestPartSpeaks() {
    let result = CheckResult(
      SchemaCheck.self,
      [Part("a", .pass, "fine"), Part("b", .fail, "wrong"), Part("c", .fail, "too"), Part("d", .skipped, "no")])
    #expect(result.verdict == .fail)
    #expect(result.message == "b: wrong (and 1 more)")
  }
}
