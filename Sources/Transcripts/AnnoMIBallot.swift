/// What one annotator of AnnoMI says of one utterance; what is "n/a" is nil.
struct AnnoMIBallot {
  var annotator: Int
  var behavior: String?
  /// The kinds of the acts that are present, by the main behaviour they belong to.
  var subtypes: [String: String]
  var hasQuestion: Bool?
  var hasReflection: Bool?
  var hasInput: Bool?
  var clientTalk: String?

  /// What the annotators say together.
  static func count(_ ballots: [AnnoMIBallot]) -> AnnoMILabels {
    let behavior = majority(of: ballots, \.behavior)
    let subtype = behavior.flatMap { behavior in
      majority(of: ballots.filter { $0.behavior == behavior }) { $0.subtypes[behavior] }
    }
    return AnnoMILabels(
      behavior: behavior, subtype: subtype, hasQuestion: isHeld(ballots, \.hasQuestion),
      hasReflection: isHeld(ballots, \.hasReflection), hasInput: isHeld(ballots, \.hasInput),
      clientTalk: majority(of: ballots, \.clientTalk), annotators: ballots.count)
  }

  private static func majority(of ballots: [AnnoMIBallot], _ value: (AnnoMIBallot) -> String?) -> String? {
    var counts: [String: Int] = [:]
    for ballot in ballots {
      if let value = value(ballot) { counts[value, default: 0] += 1 }
    }
    guard let most = counts.values.max() else { return nil }
    let tied = ballots.filter { value($0).map { counts[$0] == most } ?? false }
    return tied.min { $0.annotator < $1.annotator }.flatMap(value)
  }

  private static func isHeld(_ ballots: [AnnoMIBallot], _ value: (AnnoMIBallot) -> Bool?) -> Bool {
    let answers = ballots.compactMap(value)
    return !answers.isEmpty && answers.count { $0 } * 2 >= answers.count
  }
}
