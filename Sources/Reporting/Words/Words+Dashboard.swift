import Assessment
import Recognition
import Statistics

/// Sentences of a cohort's dashboard.
extension Words {
  static let riskNotReadShort = "Risk was not read, as the words are not English."
  static let traineesLead = "In the order of their identifiers. The page ranks nobody."
  static let emptyCohort = "No session of this cohort is kept yet."
  static let notShrunk = "Estimates are raw: fewer than three trainees have a pooled number to draw on."
  static let isShrunk = "Estimates are drawn towards the cohort, the more so the fewer turns they rest on."
  static let noCautions = "No caution was coded in the newest sessions."
  static let skillsLead = "Turns in which a technique was coded, in the newest sessions of each trainee, five at most."
  static let healthLead = "How many codes lie under .6, where the coder was unsure."
  static let suppressed = "too few to show"
  static let fewTrainees = "Too few to show: a count of trainees needs five of them."

  static func mark(_ audience: Audience) -> String {
    switch audience {
    case .supervisor: "supervisor's dashboard"
    case .director: "director's dashboard"
    }
  }

  static func dashboardMethod(_ audience: Audience) -> [String] {
    switch audience {
    case .supervisor: supervisorMethod
    case .director:
      [
        "No row, page or name of a trainee stands here, and no words of a session.",
        "A count of trainees stands only where it and the rest are each nobody, or five and more.",
        "Quartiles stand from \(DistributionSection.fewest) trainees on.",
      ] + method
    }
  }

  private static let supervisorMethod =
    [
      "Only codes and counts stand here. The words of a session stand on the trainee's pages.",
      "Estimates draw each trainee towards the cohort by empirical Bayes, with a beta-binomial fitted by moments.",
      "Their intervals count the cohort's weight as turns. They leave out how unsure the weight itself is.",
      "A trainee without a session for 14 days is called inactive.",
      "A session that a person has looked at leaves the list. It returns when what was found changes.",
    ] + method

  private static let method = [
    "A pooled number rests on the newest three to five sessions that the same models coded.",
    "Funnel limits hold 95% and 99.8% of trainees if n alone sets them apart, widened for the usual spread.",
    "The cohort's course is a slope, with a level of its own for each trainee. Its interval draws trainees anew.",
    "Groups of clients are those of the roster. A difference needs 30 sessions and 10 trainees on each side. "
      + "P values are adjusted by Holm.",
    "Flags that nobody reviewed enter no number.",
    "For practice and supervision. Not for hiring, grading, licensing or ranking.",
  ]
  static func dashboardTitle(_ cohort: String) -> String { "Cohort \(cohort)" }
  static func dashboardHeading(_ cohort: String) -> String { "Cohort \(cohort)" }
  static func courseOf(_ trainee: String) -> String { "Course of \(trainee)" }
  static let pooledTooFew = "too few sessions"

  static func needs(sessions: Int, flags: Int, disputes: Int, unread: Int) -> String {
    guard sessions + flags + disputes > 0 else {
      return unread > 0 ? "No session waits for a person." : "Nothing waits for a person."
    }
    let parts =
      ["\(count(sessions, "session")) to look at", "\(count(flags, "flag")) not reviewed"]
      + (disputes > 0 ? [self.disputes(disputes)] : [])
    return parts.joined(separator: ", ") + "."
  }
  /// The same for a director, who sees no count of fewer than five.
  static func needsOfCohort(sessions: Int, flags: Int) -> String {
    func text(_ count: Int, _ noun: String) -> String {
      count == 0 || count >= SmallCounts.fewest ? self.count(count, noun) : "fewer than five \(noun)s"
    }
    guard sessions + flags > 0 else { return "Nothing waits for a person." }
    let words = "\(text(sessions, "session")) to look at, \(text(flags, "flag")) not reviewed."
    return words.prefix(1).uppercased() + words.dropFirst()
  }
  static func oldest(_ days: Int) -> String { "The oldest of them was \(count(days, "day")) ago." }
  static func unread(_ count: Int, oldest day: String) -> String {
    let since = count == 1 ? "since \(day)" : "the oldest since \(day)"
    return "\(self.count(count, "input")) could not be used, \(since); pe queue lists \(count == 1 ? "it" : "them")."
  }
  static func disputes(_ count: Int) -> String { self.count(count, "dispute") }
  static func disputesLead(_ count: Int) -> String {
    "\(disputes(count)) without an answer; pe queue shows the words."
  }

  // MARK: Since the last run

  static let firstRun = "This is the first run of this dashboard."
  static func since(_ day: String, sessions: Int, trainees: Int) -> String {
    let people = trainees > 0 ? " and \(count(trainees, "new trainee"))" : ""
    guard sessions >= 0 else { return "Since \(day): \(count(-sessions, "session")) left the store." }
    return "Since \(day): \(count(sessions, "new session"))\(people)."
  }
  static func moved(_ one: String, _ many: String, from before: Int, to now: Int) -> String {
    let noun = now == 1 ? one : many
    return before == now ? "\(now) \(noun), as before." : "\(now) \(noun), \(before) before."
  }

  // MARK: Course of trainees and cohort

  static func weeks(_ weeks: Int?) -> String {
    weeks.map { $0 == 0 ? "this week" : "\(count($0, "week")) ago" } ?? "no note yet"
  }
  static func inactive(_ days: Int) -> String { "Inactive: no session for \(count(days, "day"))." }
  private static func short(_ focus: FocusMeasure) -> String {
    switch focus {
    case .reflectionShare: "Reflections"
    case .openQuestionShare: "Open questions"
    }
  }
  /// What moved in a focus measure; nil where nothing can be told.
  static func move(_ course: Course, _ focus: FocusMeasure) -> String? {
    switch (course.verdict, course.pattern) {
    case (_, .breakthrough): "\(short(focus)): up by 15 points or more."
    case (_, .regression): "\(short(focus)): down by 10 points or more."
    case (.rise, _): "\(short(focus)): a rise."
    case (.drop, _): "\(short(focus)): a drop."
    case (_, .plateau): "\(short(focus)): level over \(Course.plateau) sessions."
    case (.noSignal, nil), (.cannotTell, nil): nil
    }
  }
  static func move(_ retention: Retention, _ focus: FocusMeasure) -> String? {
    switch retention.verdict {
    case .kept: "\(short(focus)): kept since the last note."
    case .lower: "\(short(focus)): lower since the last note."
    case .cannotTell: nil
    }
  }
  static let noCohortSlope = "No course of the cohort yet: five trainees with two sessions are needed."
  static func cohortSlope(_ slope: Double, _ interval: Interval, trainees: Int) -> String {
    let place = interval.lower > 0 ? "A rise" : interval.upper < 0 ? "A drop" : "Cannot tell"
    return "\(place): \(decimalPoints(slope)) points a session, interval \(decimalPoints(interval.lower)) to "
      + "\(decimalPoints(interval.upper)), \(count(trainees, "trainee"))."
  }
  private static func decimalPoints(_ value: Double) -> String {
    let tenths = Int((abs(value) * 1000).rounded())
    return (value < 0 && tenths > 0 ? "\u{2212}" : value > 0 && tenths > 0 ? "+" : "") + "\(tenths / 10).\(tenths % 10)"
  }
  static let distributionLead =
    "Each trainee's newest three to five sessions together. Half of the trainees lie between the outer quartiles."

  // MARK: Competencies, groups, supervisors

  static let competenciesLead =
    "For supervisors. A band stands only where the whole interval lies inside one. Crisis response is counted, not scored."
  static let competenciesInData = "The table of so many trainees stands in data/cohort.json."
  static func points(_ value: Double, _ interval: Interval, n: Int) -> String {
    "\(Int(value.rounded())) (\(Int(interval.lower.rounded())) to \(Int(interval.upper.rounded()))), n = \(n)"
  }
  static func tooFewOf(_ count: Int) -> String { "too few openings (\(count))" }
  static let noGroups = "The roster names no groups of clients."
  static let groupsTooFew = "Too few to say: a group needs 30 sessions and 10 trainees, and so do the others."
  static let groupsLead = "Sessions with clients of a group beside all others whose group is known."
  static func difference(_ one: GroupDifference) -> String {
    guard let difference = one.difference, let interval = one.interval else { return dash }
    return "\(Percent.points(difference)) (\(Percent.points(interval.lower)) to \(Percent.points(interval.upper)))"
  }
  static func groupVerdict(_ one: GroupDifference) -> String {
    switch one.verdict {
    case .differs: one.isBeyondFourFifths ? "differs, beyond four fifths" : "differs"
    case .cannotTell: "cannot tell"
    case .tooFew: "too few"
    }
  }
  static func supervisorsLead(_ noted: Share) -> String { "\(noted.counts) sessions hold a supervisor's note." }
  static func lag(_ days: Int, sessions: Int) -> String {
    "Half of the first notes came within \(count(days, "day")) of the session, n = \(sessions)."
  }
  static func family(_ name: String) -> String {
    switch name {
    case Behavior.family: "Main act"
    case Technique.family: "Techniques"
    case Caution.family: "Cautions"
    case ClientTalk.family: "Client talk"
    default: name
    }
  }
  static let notChecked = "No session's codes were checked by a person yet (pe annotate SESSION --checked)."
  static func checkedSample(_ sessions: Int) -> String {
    "Persons checked all codes of \(count(sessions, "session")); the coder beside them:"
  }
  static func drift(older: Share, newer: Share, rises: Bool) -> String {
    let verdict = rises ? "The coder is less sure of late" : "No drift shows"
    return "\(verdict). Codes under .6: \(newer.short) in the newer half of sessions, \(older.short) before."
  }
  /// Whole days since the session.
  static func age(_ days: Int?) -> String { days.map { count($0, "day") } ?? unknown }
  static func flags(_ count: Int) -> String { self.count(count, "flag") }
  static func moreNeeds(_ count: Int) -> String {
    "\(self.count(count, "more line")) of this kind: see data/sessions.csv."
  }
  static func shrunk(_ focus: FocusMeasure, _ weight: Double) -> String {
    "\(focus.title): the cohort weighs as much as \(count(Int(weight.rounded()), "turn"))."
  }
  static func funnel(trainees: Int, outside: Int?, hasLimits: Bool) -> String {
    guard let outside else { return "\(count(trainees, "trainee")). Limits widen where n is small." }
    guard hasLimits else { return "\(count(trainees, "trainee")). Limits need three trainees with a pooled number." }
    return "\(count(trainees, "trainee")), \(outside) outside the outer limits. Limits widen where n is small."
  }
  static func cohortShare(_ share: Share, _ focus: FocusMeasure) -> String {
    guard share.total > 0 else { return "No pooled number yet: three sessions of a trainee are needed." }
    return "All together: \(share.text(focus.unit))."
  }
  static func dispersion(_ value: Double) -> String {
    "The limits are \(Percent.decimal(value.squareRoot())) times as wide as n alone would make them."
  }
  static func cautionsLead(_ turns: Int) -> String {
    "Coded in \(count(turns, "therapist turn")) of the newest sessions, five a trainee at most."
  }
  static func unread(_ sessions: Int, of all: Int) -> String {
    "\(sessions) of \(count(all, "session")) not read, as the words are not English."
  }
}
