import Testing

@testable import Gate

@Suite struct PolicyTests {
  private func problem(_ body: () throws -> Void) -> GateProblem? {
    do {
      try body()
      return nil
    } catch {
      return error as? GateProblem
    }
  }

  @Test func theRegistryIsSortedAndItsIdsAreUnique() {
    let ids = CheckRegistry.all.map { $0.id }
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    for check in CheckRegistry.all {
      #expect(!check.summary.isEmpty && !check.summary.hasSuffix("."))
      #expect(check.rationale.hasSuffix("."))
      #expect(Set(check.parameters.map(\.key)).count == check.parameters.count)
    }
  }

  @Test func aMisspeltNameIsAnErrorWithASuggestion() {
    var policy = GatePolicy()
    let check = problem { try policy.turn("regresion", on: true) }
    #expect(check?.kind == .configuration && check?.advice == "Did you mean regression?")
    let key = problem { try policy.set("regression", "dropp", to: ["0.1"], isList: false) }
    #expect(key?.advice == "Did you mean drop?")
    let metric = problem { try policy.set("regression", "metric", to: ["macro_fl"], isList: false) }
    #expect(metric?.advice == "Did you mean macro_f1?")
    let task = problem { try policy.set("f1", "tasks", to: ["behaviour"], isList: true) }
    #expect(task?.advice == "Did you mean behavior?")
    let top = problem { try policy.set("straddlng", to: "stop") }
    #expect(top?.advice == "Did you mean straddling?")
    #expect(problem { try policy.setField("sesion", to: "id") }?.advice == "Did you mean session?")
    #expect(problem { try policy.setLabel("Q", to: "qestion") }?.advice?.contains("question") == true)
    #expect(problem { try policy.setField("session", to: "a..b") } != nil)
    #expect(policy == GatePolicy())
  }

  @Test func valuesAreHeldToTheirRanges() throws {
    var policy = GatePolicy()
    #expect(problem { try policy.set("calibration", "limit", to: ["5"], isList: false) } != nil)
    #expect(problem { try policy.set("calibration", "limit", to: ["nan"], isList: false) } != nil)
    #expect(problem { try policy.set("calibration", "limit", to: ["off"], isList: false) } != nil)
    #expect(problem { try policy.set("calibration", "limit", to: ["0.1"], isList: true) } != nil)
    try policy.set("f1", "floor", to: ["off"], isList: false)
    try policy.set("calibration", "limit", to: ["0.1"], isList: false)
    #expect(policy.settings(CalibrationCheck.self).number("limit") == 0.1)
  }

  @Test func presetsDiffer() {
    let clinical = Preset.clinical.policy
    #expect(clinical.settings(F1Check.self).number("accuracy") == 0.98)
    #expect(clinical.settings(RiskRecallCheck.self).number("recall") == 0.99)
    #expect(clinical.settings(RiskRecallCheck.self).number("false_positives") == 0.02)
    #expect(clinical.settings(RiskRecallCheck.self).number("false_negatives") == 0.005)
    #expect(clinical.settings(OddsCheck.self).number("limit") == 0.02)
    #expect(clinical.straddling == .stop)
    #expect(Preset.strict.policy.settings(ChurnCheck.self).number("limit") == 0.05)
    #expect(Preset.default.policy == GatePolicy())
    #expect(Preset.default.policy.settings(RegressionCheck.self).number("drop") == 0.02)
  }

  @Test func aPathIsFollowedThroughObjectsAndLists() throws {
    var fields = FieldMap()
    try fields.set("behavior", to: "out.0.label")
    #expect(fields.value("behavior", in: ["out": [["label": "question"]]])?.string == "question")
    #expect(fields.value("behavior", in: ["out": []]) == nil)
    #expect(fields.value("session", in: ["session": "s"])?.string == "s")
    #expect(fields.value("session", in: ["session": .null]) == nil)
  }

  @Test func yamlTextIsQuotedWhereItMustBe() {
    #expect(FieldMap.quoted("output.label") == "output.label")
    #expect(FieldMap.quoted("off") == "\"off\"")
    #expect(FieldMap.quoted("a: b") == "\"a: b\"")
    #expect(FieldMap.quoted("7") == "\"7\"")
  }
}
