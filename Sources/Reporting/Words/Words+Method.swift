/// Sentences about how a report was made.
extension Words {
  /// The mark of a code that was found wanting when it was measured.
  static let experimental = "experimental"
  static let notCounted = "experimental, only what persons gave"
  static let notMeasured = "Agreement with human coders was not measured in this build."
  static let measured = "Agreement of the coder with human coders, on sessions that it did not learn from."
  static let noHumanFigure =
    "Where several people coded the same turns, one person's F1 against the majority of the others stands beside it."
  static let exclusions = [
    "Turns of speakers other than therapist and client are not coded.",
    "Codes under .6 count in the numbers, and are not quoted as evidence.",
    "Turns that tell of risk are not used for drills, strengths or moments.",
    "Ratings of a supervisor and reflections of the trainee are not part of this report.",
  ]
  static func experimentalCodes(_ titles: [String]) -> String {
    "Experimental, so in no number: \(titles.joined(separator: ", ").lowercased())."
  }
  static let notFor = [
    "Not for hiring, grading, licensing or ranking.",
    "Not for decisions about a client's care without a person who reads the turns.",
    "Every code can be disputed. A supervisor's reading stands above the coder's.",
  ]
  static let terms = [
    ("Interval", "The range that holds the true value in 95 of 100 such samples."),
    ("Cannot tell", "The interval holds the reference value, so the session does not settle it."),
    ("Code", "A name for what a turn does, given by a program, with a probability from 0 to 1."),
    ("Reference value", "What experts named as fair and good for a whole session of motivational interviewing."),
    ("Trial limits", "The range where sessions lie while nothing has changed, drawn from the first five."),
  ]

  static func evaluated(turns: Int, sessions: Int) -> String {
    "Measured on \(count(turns, "turn")) of \(count(sessions, "session"))."
  }
  static func coder(version: String, recognizer: String, models: String) -> String {
    "The session was coded by pe \(version), coder \(recognizer), models \(models)."
  }
  static func otherModels(_ models: String) -> String {
    "The figures below belong to the models \(models), not to those that coded this session."
  }
  static func measuredOnOthers(_ models: String) -> String {
    "\(measured) These figures belong to the models \(models), which did not code every session here."
  }
  static func written(_ date: String, version: String) -> String {
    "The report was written on \(date) by pe \(version)."
  }
  static func notRead(_ pipeline: String, _ reason: String) -> String {
    "\(pipeline.replacing("_", with: " ")): \(notScored(reason).prefix(1).lowercased())\(notScored(reason).dropFirst())"
  }
}
