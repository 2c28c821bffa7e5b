import Foundation
import JSON
import Testing

@testable import Gate

/// Outputs with hostile identifiers.
@Suite struct WriterTests {
  private static let hostile = "x\u{1B}[31m\u{0}\u{202E}<script>alert(1)</script>&\"'|`]]>%0A\n::error::"

  private func report(quote: String? = nil) throws -> GateReport {
    var findings = FindingList()
    findings.add(GateFinding(session: Self.hostile, turn: 3, line: 7, "it is wrong", quote: quote))
    return GateReport(
      results: [
        CheckResult(
          SchemaCheck.self, [Part(Self.hostile, .fail, "seen \(Self.hostile)", countsFindings: true)], findings),
        CheckResult(F1Check.self, [Part("", .inconclusive(.straddles), "cannot tell")]),
        CheckResult(KappaCheck.self, [.skipped("", "no limit")]),
        CheckResult(FlipCheck.self, [Part("", .pass, "fine")]),
      ], policy: GatePolicy(),
      subject: .init(predictions: Self.hostile, sessions: 1, turns: 1, gold: "", baseline: "b"),
      knownFingerprints: [findings.kept[0].fingerprint("schema")], acceptedFingerprints: [:])
  }

  @Test func annotationsStayOnTheirLines() throws {
    let lines = GateAnnotations.lines(try report())
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("::error title=pe schema::") && !lines[0].contains("\n"))
    #expect(lines[0].contains("%250A%0A"))
    #expect(lines[1].hasPrefix("::warning title=pe f1::"))
  }

  @Test func sarifCarriesWhatTheSchemaDemands() throws {
    let document = GateSARIF(version: "1.0.0", address: "out.jsonl", neutral: { $0 }).document(try report())
    #expect(document["version"]?.string == "2.1.0")
    let run = try #require(document["runs"]?.array?.first)
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.array)
    #expect(rules.allSatisfy { $0["id"]?.string != nil && $0["help"]?["text"]?.string?.isEmpty == false })
    let results = try #require(run["results"]?.array)
    #expect(results.count == 2)
    for result in results {
      let index = try #require(result["ruleIndex"]?.int)
      #expect(rules[index]["id"] == result["ruleId"])
      #expect(["error", "warning", "note"].contains(result["level"]?.string))
      #expect(result["message"]?["text"]?.string != nil)
      #expect(result["partialFingerprints"]?["peGate/v1"]?.string?.count == 16)
      let region = result["locations"]?.array?[0]["physicalLocation"]?["region"]
      #expect(try #require(region?["startLine"]?.int) >= 1)
    }
    #expect(results.map { $0["baselineState"]?.string } == ["unchanged", "new"])
  }

  @Test func sarifHoldsAtMostFiveThousandResults() throws {
    var findings = FindingList()
    for turn in 0..<6_000 { findings.add(GateFinding(session: "s", turn: turn, "wrong")) }
    #expect(findings.count == 6_000 && findings.kept.count == 5_000)
    let one = CheckResult(SchemaCheck.self, [Part("", .fail, "wrong", countsFindings: true)], findings)
    let report = GateReport(
      results: [one, CheckResult(LeakageCheck.self, one.parts, findings)], policy: GatePolicy(),
      subject: .init(predictions: "p", sessions: 1, turns: 1, gold: "", baseline: nil), knownFingerprints: nil,
      acceptedFingerprints: [:])
    let document = GateSARIF(version: "1.0.0", address: "o", neutral: { $0 }).document(report)
    #expect(document["runs"]?.array?[0]["results"]?.array?.count == 5_000)
  }

  @Test func wordsStandNowhereUnlessAskedFor() throws {
    let secret = "she told me about the bridge"
    let plain = try report()
    let asked = try report(quote: secret)
    func texts(_ report: GateReport) -> [String] {
      [
        GateJSON.document(report, version: "1").prettyPrinted, GateJUnit(escape: { $0 }).text(report),
        GateSARIF(version: "1", address: "o", neutral: { $0 }).document(report).prettyPrinted,
      ]
    }
    #expect(texts(plain).allSatisfy { !$0.contains(secret) })
    #expect(texts(asked).allSatisfy { $0.contains(secret) })
  }

  @Test func fingerprintsKnowThePlaceAndNotTheLine() {
    let first = GateFinding(session: "s", turn: 1, line: 4, "wrong")
    let moved = GateFinding(session: "s", turn: 1, line: 9, "wrong")
    let other = GateFinding(session: "s", turn: 2, line: 4, "wrong")
    #expect(first.fingerprint("f1") == moved.fingerprint("f1"))
    #expect(first.fingerprint("f1") != other.fingerprint("f1"))
    #expect(first.fingerprint("f1") != first.fingerprint("kappa"))
  }
}
