import Testing

@testable import Gate

/// Checks on figures, each both ways.
@Suite struct FigureCheckTests {
  private static let acts = ["question", "reflection", "input", "other"]

  /// Sessions of behavior; `wrong` says which turns are predicted wrong.
  private func behavior(
    sessions: Int, turns: Int, wrong: (Int) -> Bool, _ probability: (Int) -> String = { _ in "" }
  ) throws -> Judged {
    var judged = try Judged()
    for session in 0..<sessions {
      let truths = (0..<turns).map { Self.acts[mixed(session * turns + $0, below: 4)] }
      judged.code("s\(session)", "behavior", truths)
      for turn in 0..<turns {
        let number = session * turns + turn
        let truth = truths[turn]
        let said = wrong(number) ? (truth == "other" ? "input" : "other") : truth
        judged.predictions.append(
          "{\"session\":\"s\(session)\",\"turn\":\(turn),\"behavior\":\"\(said)\"\(probability(number))}")
      }
    }
    return judged
  }

  @Test func f1AndKappaAreHeldToFloors() throws {
    var judged = try behavior(sessions: 20, turns: 20) { mixed($0, below: 10) == 0 }
    #expect(try judged.judge(F1Check.self).verdict == .skipped)
    for (check, key) in [
      ("f1", "floor"), ("f1", "accuracy"), ("f1", "lower_bound"), ("kappa", "floor"), ("code_f1", "floor"),
    ] {
      let type = try CheckRegistry.named(check)
      judged.policy = GatePolicy()
      try judged.policy.set(check, key, to: ["0.7"], isList: false)
      #expect(try judged.judge(type).verdict == .pass, "\(check).\(key)")
      try judged.policy.set(check, key, to: ["0.99"], isList: false)
      #expect(try judged.judge(type).verdict == .fail, "\(check).\(key)")
    }
    judged.policy = GatePolicy()
    try judged.policy.set("f1", "floor", to: ["0.9"], isList: false)
    #expect(try judged.judge(F1Check.self).verdict == .inconclusive(.straddles))
  }

  @Test func fewSessionsCannotTell() throws {
    var judged = try behavior(sessions: 4, turns: 40) { _ in false }
    try judged.policy.set("f1", "floor", to: ["0.5"], isList: false)
    #expect(try judged.judge(F1Check.self).verdict == .inconclusive(.tooLittleData))
    #expect(
      try judged.judge(RegressionCheck.self, baseline: judged.predictions).verdict == .inconclusive(.tooLittleData))
  }

  @Test func aDropFailsAndNoneDoesNot() throws {
    let good = try behavior(sessions: 40, turns: 30) { mixed($0, below: 10) < 2 }
    let equal = try behavior(sessions: 40, turns: 30) { mixed($0, below: 10, salt: 3) < 2 }
    let worse = try behavior(sessions: 40, turns: 30) { mixed($0, below: 10) < 4 }
    let better = try behavior(sessions: 40, turns: 30) { mixed($0, below: 10) < 1 }
    #expect(try equal.judge(RegressionCheck.self, baseline: good.predictions).verdict == .pass)
    #expect(try worse.judge(RegressionCheck.self, baseline: good.predictions).verdict == .fail)
    #expect(try better.judge(RegressionCheck.self, baseline: good.predictions).verdict == .pass)
    #expect(try good.judge(RegressionCheck.self).verdict == .skipped)
    for metric in ["accuracy", "kappa"] {
      var other = worse
      try other.policy.set("regression", "metric", to: [metric], isList: false)
      #expect(try other.judge(RegressionCheck.self, baseline: good.predictions).verdict == .fail)
    }
    var lenient = worse
    try lenient.policy.set("regression", "drop", to: ["0.5"], isList: false)
    #expect(try lenient.judge(RegressionCheck.self, baseline: good.predictions).verdict == .pass)
  }

  @Test func aTaskThatIsNoLongerPredictedFails() throws {
    let good = try behavior(sessions: 12, turns: 30) { _ in false }
    var judged = good
    judged.predictions = judged.predictions.map {
      $0.replacing("behavior", with: "emotion").replacing("question", with: "joy")
        .replacing("reflection", with: "joy").replacing("input", with: "joy").replacing("other", with: "joy")
    }
    #expect(try judged.judge(RegressionCheck.self, baseline: good.predictions).verdict == .fail)
  }

  @Test func churnIsListedAndFailsUnderALimit() throws {
    let good = try behavior(sessions: 12, turns: 20) { mixed($0, below: 10) == 0 }
    var other = try behavior(sessions: 12, turns: 20) { mixed($0, below: 10) == 1 }
    let listed = try other.judge(ChurnCheck.self, baseline: good.predictions)
    #expect(listed.verdict == .skipped && listed.findings.count == (0..<240).count { mixed($0, below: 10) == 1 })
    try other.policy.set("churn", "limit", to: ["0.01"], isList: false)
    #expect(try other.judge(ChurnCheck.self, baseline: good.predictions).verdict == .fail)
    try other.policy.set("churn", "limit", to: ["0.5"], isList: false)
    #expect(try other.judge(ChurnCheck.self, baseline: good.predictions).verdict == .pass)
  }

  @Test func calibrationSeesWhatIsStated() throws {
    let isWrong: (Int) -> Bool = { mixed($0, below: 10) < 2 }
    let honest = try behavior(sessions: 30, turns: 40, wrong: isWrong) { _ in ",\"probability\":0.8" }
    let bold = try behavior(sessions: 30, turns: 40, wrong: isWrong) { _ in ",\"probability\":0.99" }
    let few = try behavior(sessions: 12, turns: 10, wrong: isWrong) { _ in ",\"probability\":0.8" }
    #expect(try honest.judge(CalibrationCheck.self).verdict == .pass)
    #expect(try bold.judge(CalibrationCheck.self).verdict == .fail)
    #expect(try few.judge(CalibrationCheck.self).verdict == .inconclusive(.tooLittleData))
    #expect(try behavior(sessions: 12, turns: 30, wrong: isWrong).judge(CalibrationCheck.self).verdict == .skipped)
  }

  /// Sessions of ten turns, one of them a disclosure; `found` says whether it is found.
  private func risk(sessions: Int, groups: Bool = false, found: (Int) -> Bool) throws -> Judged {
    var judged = try Judged()
    for session in 0..<sessions {
      let truths = (0..<10).map { $0 == 3 ? "high" : "none" }
      judged.code("s\(session)", "risk", truths, group: groups ? (session % 2 == 0 ? "woman" : "man") : nil)
      judged.predict("s\(session)", "risk", truths.map { $0 == "high" && !found(session) ? "low" : $0 })
    }
    return judged
  }

  @Test func missedDisclosuresFail() throws {
    let all = try risk(sessions: 100) { _ in true }
    #expect(try all.judge(RiskRecallCheck.self).verdict == .pass)
    let half = try risk(sessions: 100) { $0 % 2 == 0 }.judge(RiskRecallCheck.self)
    #expect(half.verdict == .fail && half.findings.count == 50)
    #expect(half.findings.kept[0].turn == 3 && half.findings.kept[0].message == "a disclosure of high is given low")
    #expect(try risk(sessions: 10) { _ in true }.judge(RiskRecallCheck.self).verdict == .inconclusive(.straddles))
  }

  @Test func theListIsAlwaysCaught() throws {
    var judged = try risk(sessions: 100) { $0 != 7 }
    #expect(try judged.judge(RiskRecallCheck.self).verdict == .inconclusive(.straddles))
    try judged.policy.set("risk_recall", "must_catch", to: ["s7/3"], isList: true)
    #expect(try judged.judge(RiskRecallCheck.self).verdict == .fail)
    try judged.policy.set("risk_recall", "must_catch", to: ["s9/3"], isList: true)
    #expect(try judged.judge(RiskRecallCheck.self).parts.last?.verdict == .pass)
    try judged.policy.set("risk_recall", "must_catch", to: ["nobody/3"], isList: true)
    #expect(try judged.judge(RiskRecallCheck.self).verdict == .fail)
    judged = try risk(sessions: 300) { _ in true }
    try judged.policy.set("risk_recall", "false_positives", to: ["0.02"], isList: false)
    #expect(try judged.judge(RiskRecallCheck.self).verdict == .pass)
    judged.predictions = judged.predictions.map { $0.replacing("none", with: "moderate") }
    #expect(try judged.judge(RiskRecallCheck.self).verdict == .fail)
  }

  @Test func groupsAreComparedByWhatIsFound() throws {
    let fair = try risk(sessions: 200, groups: true) { _ in true }
    #expect(try fair.judge(OddsCheck.self).verdict == .pass)
    #expect(try fair.judge(ImpactCheck.self).verdict == .pass)
    let unfair = try risk(sessions: 200, groups: true) { $0 % 2 == 0 || $0 % 8 == 1 }
    #expect(try unfair.judge(OddsCheck.self).verdict == .fail)
    #expect(try unfair.judge(ImpactCheck.self).verdict == .fail)
    let unclear = try risk(sessions: 80, groups: true) { $0 % 2 == 0 || $0 % 7 != 0 }
    #expect(try unclear.judge(OddsCheck.self).verdict == .inconclusive(.straddles))
    #expect(try unclear.judge(ImpactCheck.self).verdict == .inconclusive(.straddles))
    #expect(try risk(sessions: 40) { _ in true }.judge(OddsCheck.self).verdict == .skipped)
    let few = try risk(sessions: 8, groups: true) { _ in true }
    #expect(try few.judge(ImpactCheck.self).verdict == .inconclusive(.tooLittleData))
    #expect(try few.judge(OddsCheck.self).verdict == .inconclusive(.tooLittleData))
  }

  @Test func flagsAreHeldToPrecisionAndRecall() throws {
    func flags(_ said: (Int) -> Bool) throws -> Judged {
      var judged = try Judged()
      for session in 0..<40 {
        judged.code("s\(session)", "bias", (0..<10).map { $0 < 3 ? "present" : "absent" })
        judged.predict("s\(session)", "bias", (0..<10).map { said($0) ? "present" : "absent" })
      }
      return judged
    }
    #expect(try flags { $0 < 3 }.judge(BiasPrecisionCheck.self).parts.map(\.verdict) == [.pass, .pass])
    #expect(try flags { $0 < 6 }.judge(BiasPrecisionCheck.self).parts.map(\.verdict) == [.fail, .pass])
    #expect(try flags { $0 < 1 }.judge(BiasPrecisionCheck.self).parts.map(\.verdict) == [.pass, .fail])
    #expect(try flags { _ in false }.judge(BiasPrecisionCheck.self).parts.map(\.verdict) == [.skipped, .fail])
  }

  @Test func counterfactualsAndNoiseAreCompared() throws {
    func variants(_ name: String, changed: (Int) -> Bool) throws -> Judged {
      var judged = try behavior(sessions: 40, turns: 20) { _ in false }
      judged.predictions += judged.predictions.enumerated().map { number, line in
        let other =
          line.contains("other")
          ? line.replacing("other", with: "input")
          : line.replacing("question", with: "other").replacing("reflection", with: "other").replacing(
            "input", with: "other")
        let session = "s\(number / 20)"
        return (changed(number) ? other : line).replacing(
          "{\"session\":\"\(session)\"",
          with: "{\"session\":\"\(session)-2\",\"counterfactual\":\"\(session)\",\"variant\":\"\(name)\"")
      }
      return judged
    }
    #expect(try variants("group") { _ in false }.judge(FlipCheck.self).verdict == .pass)
    #expect(try variants("group") { $0 % 10 == 0 }.judge(FlipCheck.self).verdict == .fail)
    #expect(try variants("group") { $0 % 100 == 0 }.judge(FlipCheck.self).verdict == .inconclusive(.straddles))
    #expect(try variants("typos") { _ in false }.judge(NoiseCheck.self).verdict == .pass)
    #expect(try variants("typos") { mixed($0, below: 5) == 0 }.judge(NoiseCheck.self).verdict == .fail)
    let plain = try behavior(sessions: 12, turns: 10) { _ in false }
    #expect(try plain.judge(FlipCheck.self).verdict == .skipped)
    #expect(try plain.judge(NoiseCheck.self).verdict == .skipped)
    #expect(try variants("typos") { _ in false }.judge(SchemaCheck.self).verdict == .pass)
  }

  @Test func repeatedRunsAndSpeed() throws {
    var input = try behavior(sessions: 12, turns: 10) { _ in false }.input()
    let settings = GatePolicy()
    func verdict(_ check: any Check.Type) -> Verdict { check.judge(input, settings.settings(check)).verdict }
    #expect(verdict(DeterminismCheck.self) == .skipped)
    input.isRepeatable = true
    #expect(verdict(DeterminismCheck.self) == .pass)
    input.isRepeatable = false
    #expect(verdict(DeterminismCheck.self) == .fail)
    #expect(verdict(SpeedCheck.self) == .skipped)
    let before = SpeedMeasure(utterances: 1000, seconds: [1, 1.01, 1.02])
    input.baseline = Baseline(id: "b", output: input.output, gold: input.gold, created: "2026-01-01", speed: before)
    input.speed = SpeedMeasure(utterances: 1000, seconds: [1.05, 1.06, 1.04])
    #expect(verdict(SpeedCheck.self) == .pass)
    input.speed = SpeedMeasure(utterances: 1000, seconds: [1.5, 1.51, 1.52])
    #expect(verdict(SpeedCheck.self) == .fail)
    input.speed = SpeedMeasure(utterances: 1000, seconds: [1, 1.5, 2])
    #expect(verdict(SpeedCheck.self) == .pass)
    #expect(SpeedMeasure(utterances: 10, seconds: []) == nil)
  }

  @Test func familiesAreJudgedByCode() throws {
    var judged = try Judged()
    for session in 0..<30 {
      let codes = (0..<10).map { $0 < 5 ? "affirmation" : $0 < 8 ? "validation" : "" }
      judged.code("s\(session)", "techniques", codes)
      judged.predict("s\(session)", "techniques", codes.map { $0 == "validation" ? "" : $0 })
    }
    try judged.policy.set("code_f1", "floor", to: ["0.5"], isList: false)
    let result = try judged.judge(CodeF1Check.self)
    #expect(result.parts.map(\.name) == ["techniques/affirmation", "techniques/validation"])
    #expect(result.parts.map(\.verdict) == [.pass, .fail])
    let whole = judged.predictions.map { $0.replacing("[]", with: "[\"validation\"]") }
    #expect(try judged.judge(RegressionCheck.self, baseline: whole).verdict == .fail)
  }
}
