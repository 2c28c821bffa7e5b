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
  static let dashboardMethod = [
    "Only codes and counts stand here. The words of a session stand on the trainee's pages.",
    "A pooled number rests on the newest three to five sessions that the same models coded.",
    "Estimates draw each trainee towards the cohort by empirical Bayes, with a beta-binomial fitted by moments.",
    "Their intervals count the cohort's weight as turns. They leave out how unsure the weight itself is.",
    "Funnel limits hold 95% and 99.8% of trainees if n alone sets them apart, widened for the usual spread.",
    "Flags that nobody reviewed enter no number.",
    "A session that a person has looked at leaves the list. It returns when what was found changes.",
    "For practice and supervision. Not for hiring, grading, licensing or ranking.",
  ]

  static func dashboardTitle(_ cohort: String) -> String { "Cohort \(cohort)" }
  static func dashboardHeading(_ cohort: String) -> String { "Cohort \(cohort)" }
  static func courseOf(_ trainee: String) -> String { "Course of \(trainee)" }
  static let pooledTooFew = "too few sessions"

  static func needs(sessions: Int, flags: Int) -> String {
    guard sessions + flags > 0 else { return "Nothing waits for a person." }
    return "\(count(sessions, "session")) to look at, \(count(flags, "flag")) not reviewed."
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
  static func funnel(trainees: Int, outside: Int, hasLimits: Bool) -> String {
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
