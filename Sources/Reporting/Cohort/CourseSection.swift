import Assessment
import JSON
import Statistics

/// How a focus measure moves from session to session over the whole cohort.
struct CourseSection {
  /// With fewer trainees than this, nothing is said of the cohort's course.
  static let fewest = 5

  let trainees: [CohortTrainee]

  var document: JSONValue { .array(FocusMeasure.allCases.map(course)) }

  private func course(_ focus: FocusMeasure) -> JSONValue {
    let courses = trainees.compactMap { $0.points(focus) }.filter { $0.count > 1 }
    let slope = courses.count >= Self.fewest ? SharedSlope.slope(courses) : nil
    let interval = courses.count >= Self.fewest ? SharedSlope.interval(courses) : nil
    let text: String
    if let slope, let interval {
      text = Words.cohortSlope(slope, interval, trainees: courses.count)
    } else {
      text = Words.noCohortSlope
    }
    return [
      "id": .string(focus.rawValue), "title": .string(focus.title),
      "trainees": courses.count < Self.fewest ? .null : .int(courses.count),
      "slope": slope.map { .decimal($0) } ?? .null, "lower": interval.map { .decimal($0.lower) } ?? .null,
      "upper": interval.map { .decimal($0.upper) } ?? .null, "text": .string(text),
    ]
  }
}
