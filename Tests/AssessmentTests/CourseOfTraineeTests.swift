import JSON
import Statistics
import Testing

@testable import Assessment

@Suite("Courses, retention and competency bands")
struct CourseOfTraineeTests {
  private func course(_ percents: [Int], of turns: Int = 40) -> Course {
    Course(percents.map { Share($0 * turns / 100, of: turns) })
  }

  @Test("A course that rises by little each session is a rise, though no single session lies beyond its limit")
  func movingAverage() throws {
    let course = course([40, 50, 35, 45, 40, 55, 55, 58, 58, 60, 60, 60])
    let limits = try #require(course.limits)
    #expect(course.shares.suffix(3).compactMap(\.value).allSatisfy { $0 <= limits.upper })
    #expect(course.verdict == .rise)
    #expect(self.course([40, 50, 35, 45, 40, 45, 38, 42, 44, 40, 46, 42]).verdict == .noSignal)
  }

  @Test("One turn of thirty after none of twenty is no rise, though the baseline never moved")
  func rareTurns() {
    let rare = Course(
      Array(repeating: Share(0, of: 4), count: 5) + [Share(0, of: 10), Share(0, of: 10), Share(1, of: 10)])
    #expect(rare.verdict == .cannotTell)
  }

  @Test("A rise and a drop of the same size need the same evidence")
  func symmetry() {
    let up = [40, 50, 45, 48, 43, 60, 65, 70]
    #expect(course(up).verdict == .rise)
    #expect(course(up.map { 100 - $0 }).verdict == .drop)
  }

  @Test("Three sessions in a row decide a breakthrough and a regression; one of them short of it, and there is none")
  func patterns() {
    #expect(course([40, 45, 40, 60, 62, 61]).pattern == .breakthrough)
    #expect(course([40, 45, 40, 60, 62, 50]).pattern == nil)
    #expect(course([60, 62, 60, 45, 40, 48]).pattern == .regression)
    #expect(course([60, 62, 60, 45, 40, 58]).pattern == nil)
    // Ten points of so few turns may be chance.
    #expect(course([60, 60, 60, 40, 40, 40], of: 5).pattern == nil)
    #expect(course([40, 45, 60, 62, 61]).pattern == nil)
  }

  @Test("A plateau needs more than ten sessions that go nowhere")
  func plateau() throws {
    let level = [45, 48, 44, 47, 45, 46, 44, 48, 45, 47, 46]
    #expect(course(level, of: 100).pattern == .plateau)
    #expect(course(Array(level.dropLast()), of: 100).pattern == nil)
    let change = try #require(course(level, of: 100).change)
    #expect(abs(change.value) <= Course.level && change.interval.lower < 0 && change.interval.upper > 0)
    #expect(course([30, 33, 36, 39, 42, 45, 48, 51, 54, 57, 60], of: 100).pattern != .plateau)
  }

  @Test("Retention compares the sessions up to the last feedback with those after it, once feedback has stopped")
  func retention() throws {
    func sessions(_ percents: [Int]) -> [(day: Int, share: Share)] {
      percents.enumerated().map { (day: $0.offset * 7, share: Share($0.element * 2, of: 200)) }
    }
    let kept = try #require(Retention(sessions([50, 52, 51, 50, 53, 52]), lastFeedback: 15, today: 60))
    #expect(kept.verdict == .kept && kept.before.total == 600)
    let lower = try #require(Retention(sessions([50, 52, 51, 30, 28, 31]), lastFeedback: 14, today: 60))
    #expect(lower.verdict == .lower && lower.since == Share(178, of: 600))
    let unsure = try #require(
      Retention(
        [
          (0, Share(5, of: 10)), (7, Share(5, of: 10)), (9, Share(4, of: 10)), (20, Share(5, of: 10)),
          (27, Share(4, of: 10)), (34, Share(5, of: 10)),
        ], lastFeedback: 10, today: 60))
    #expect(unsure.verdict == .cannotTell)
    #expect(Retention(sessions([50, 52, 51, 50, 53, 52]), lastFeedback: 15, today: 40) == nil)
    #expect(Retention(sessions([50, 52, 51, 50]), lastFeedback: 15, today: 60) == nil)
  }

  @Test("A rise is reliable where the coder's errors seldom make it, and not where they often do")
  func reliability() throws {
    func reliability(_ correlation: Double) -> CoderReliability? {
      let figures: JSONValue = ["correlation": .decimal(correlation), "deviation": .decimal(0.2), "sessions": 90]
      return CoderReliability(of: .reflectionShare, in: ["sessions": ["reflection_share": figures]])
    }
    let rise = course([40, 50, 45, 48, 43, 60, 65, 70])
    #expect(rise.verdict == .rise)
    #expect(try #require(reliability(0.9)?.change(in: rise)).isReliable)
    #expect(try !#require(reliability(0.2)?.change(in: rise)).isReliable)
    #expect(reliability(0.9)?.change(in: course([40, 50, 45, 48, 43, 60])) == nil)
    #expect(CoderReliability(of: .openQuestionShare, in: ["sessions": ["reflection_share": [:]]]) == nil)
  }

  @Test("A band stands only where the whole interval lies inside it; its borders belong to the higher band")
  func bands() {
    #expect(CompetencyBand.holding(Interval(62, 74)) == .developing)
    #expect(CompetencyBand.holding(Interval(60, 74.9)) == .developing)
    #expect(CompetencyBand.holding(Interval(74, 76)) == nil)
    #expect(CompetencyBand.holding(Interval(90, 100)) == .advanced)
    #expect(CompetencyBand.holding(Interval(0, 39.9)) == .beginning)
    #expect(CompetencyBand.holding(Interval(39, 40)) == nil)
  }
}
