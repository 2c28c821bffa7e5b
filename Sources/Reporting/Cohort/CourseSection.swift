import Assessment
import JSON
import Statistics

/// How a focus measure moves from session to session over the whole cohort.
struct CourseSection {
  /// With fewer trainees than this, nothing is said of the cohort's course.
  static let fewest = 5

  let trainees: [CohortTrainee]
  let audience: Audience

  var document: JSONValue { .array(FocusMeasure.allCases.map(course)) }

  private func course(_ focus: FocusMeasure) -> JSONValue {
    let courses = trainees.compactMap { $0.points(focus) }.filter { $0.count > 1 }
    let shows =
      courses.count >= Self.fewest
      && (audience == .supervisor || SmallCounts.canStand(courses.count, of: trainees.count))
    let slope = shows ? SharedSlope.slope(courses) : nil
    let interval = shows ? SharedSlope.interval(courses) : nil
    let text: String
    if let slope, let interval {
      text = Words.cohortSlope(slope, interval, trainees: courses.count)
    } else {
      text = Words.noCohortSlope
    }
    return [
      "id": .string(focus.rawValue), "title": .string(focus.title),
      "trainees": shows ? .int(courses.count) : .null,
      "slope": slope.map { .decimal($0) } ?? .null, "lower": interval.map { .decimal($0.lower) } ?? .null,
      "upper": interval.map { .decimal($0.upper) } ?? .null, "text": .string(text),
    ]
  }
}
