import Assessment
import Recognition
import Testing
import Transcripts

/// Differences between groups of clients, and flagged wordings over sessions.
@Suite struct GroupTests {
  private static let tool = ToolIdentity(version: "0", recognizer: "test", models: [:])

  /// A session of ten therapist turns with so many open questions among ten, and flags with these reviews.
  private func session(
    _ id: String, trainee: String, age: String? = nil, open: Int = 5, _ reviews: [BiasFinding.Review] = [],
    type: BiasType = .age
  ) -> AssessedSession {
    var information = SessionInformation(id: id)
    information.trainee = trainee
    if let age { information.clientGroups = ["age": age] }
    let utterances = (0..<10).map { index in
      var utterance = UtteranceAnalysis(index: index, speaker: .therapist)
      utterance.bias =
        reviews.indices.contains(index)
        ? [
          BiasFinding(
            type: type, kind: .assumption, severity: .low, probability: 0.8, evidence: [Span(0..<1)], why: "w",
            alternative: "a", rule: "r", review: reviews[index])
        ] : []
      return utterance
    }
    var assessed = AssessedSession(
      SessionAnalysis(
        information: information, source: "s", format: "f", roles: .known, sha256: "", isEnglish: true, pipelines: [],
        utterances: utterances, risk: SessionRisk(level: RiskLevel.none), warnings: []),
      words: Array(repeating: 10, count: 10), tool: Self.tool)
    assessed.tally.questions = 10
    assessed.tally.openQuestions = open
    return assessed
  }

  private func openQuestions(_ sessions: [AssessedSession], _ minimum: GroupDifference.Minimum) -> GroupDifference? {
    GroupDifference.all(sessions, minimum: minimum).first { $0.measure == .openQuestions && $0.group == "60+" }
  }

  @Test func aClearDifferenceIsNamedWithItsInterval() throws {
    let sessions = (0..<20).map {
      session("s\($0)", trainee: "t", age: $0 < 10 ? "60+" : "18-29", open: $0 < 10 ? 2 : 8)
    }
    let one = try #require(openQuestions(sessions, .ofTrainee))
    #expect(one.values?.group == 0.2)
    #expect(one.values?.others == 0.8)
    #expect(abs((one.difference ?? 0) + 0.6) < 1e-12)
    #expect((one.interval?.upper ?? 1) < 0)
    #expect((one.p ?? 1) < 0.05)
    #expect(one.verdict == .differs)
    #expect(GroupDifference.all(sessions, minimum: .ofTrainee) == GroupDifference.all(sessions, minimum: .ofTrainee))
  }

  @Test func whereBothAreAlikeNothingCanBeTold() throws {
    let sessions = (0..<20).map { session("s\($0)", trainee: "t", age: $0 < 10 ? "60+" : "18-29", open: 3 + $0 % 4) }
    let one = try #require(openQuestions(sessions, .ofTrainee))
    #expect(one.verdict == .cannotTell)
  }

  @Test func fewSessionsSayNothing() throws {
    let sessions = (0..<12).map {
      session("s\($0)", trainee: "t", age: $0 < 4 ? "60+" : "18-29", open: $0 < 4 ? 0 : 10)
    }
    let one = try #require(openQuestions(sessions, .ofTrainee))
    #expect(one.verdict == .tooFew)
    #expect(one.values == nil && one.difference == nil && one.interval == nil && one.p == nil)
    #expect(one.sessions == (4, 8))
  }

  /// Two trainees who differ, one with old clients and one with young ones, are no difference between groups.
  @Test func whatDiffersBetweenTraineesIsNoDifferenceBetweenGroups() throws {
    let sessions = (0..<20).map {
      session("s\($0)", trainee: $0 < 10 ? "t1" : "t2", age: $0 < 10 ? "60+" : "18-29", open: $0 < 10 ? 2 : 8)
    }
    let one = try #require(openQuestions(sessions, .init(sessions: 5, trainees: 1)))
    #expect(one.verdict != .differs)
  }

  @Test func aCohortNeedsMoreSessionsAndTrainees() throws {
    let sessions = (0..<60).map { session("s\($0)", trainee: "t\($0 % 5)", age: $0 < 30 ? "60+" : "18-29", open: 1) }
    #expect(try #require(openQuestions(sessions, .ofCohort)).verdict == .tooFew)
  }

  @Test func sessionsWithoutAGroupAreNotCompared() {
    #expect(GroupDifference.all([session("s", trainee: "t")], minimum: .ofTrainee).isEmpty)
  }

  @Test func patternsCountWhatPersonsMadeOfFlags() throws {
    let sessions = [
      session("s1", trainee: "t", [.confirmed, .dismissed]), session("s2", trainee: "t", [.unreviewed]),
      session("s3", trainee: "t", [.confirmed], type: .culture),
    ]
    let patterns = FlagPattern.all(sessions)
    #expect(patterns.map(\.type) == [nil, .culture, .age])
    let all = try #require(patterns.first)
    #expect((all.confirmed, all.dismissed, all.waiting) == (2, 1, 1))
    #expect(all.turns == 30)
    #expect(abs((all.rate ?? 0) - 100 * 2 / 30) < 1e-12)
    #expect((all.interval?.lower ?? 0) < 100 * 2 / 30 && (all.interval?.upper ?? 0) > 100 * 2 / 30)
    #expect(all.trend == .cannotTell)
  }

  /// A rate of what nobody has looked at would say that there is nothing.
  @Test func whereNobodyHasReviewedThereIsNoRate() {
    let waiting = FlagPattern.all([session("s", trainee: "t", [.unreviewed])])
    #expect(waiting.allSatisfy { $0.rate == nil && $0.interval == nil })
    #expect(FlagPattern.all([session("s", trainee: "t")]).first?.rate == 0)
  }

  @Test func aTrendNeedsMoreThanTheTurnsExplain() {
    func trend(_ confirmed: [Int]) -> FlagPattern.Trend? {
      FlagPattern.all(
        confirmed.enumerated().map {
          session("s\($0)", trainee: "t", Array(repeating: .confirmed, count: $1))
        }
      ).first?.trend
    }
    #expect(trend([5, 4, 4, 0, 0, 0]) == .fall)
    #expect(trend([0, 0, 0, 4, 4, 5]) == .rise)
    #expect(trend([2, 1, 2, 2, 1, 1]) == .cannotTell)
    #expect(trend([9, 9, 0, 0]) == .cannotTell)
  }
}
