import Assessment
import JSON
import Recognition
import Records
import Transcripts

/// Who, when, how much was coded, and what limits its use.
struct HeaderSection {
  let session: SessionReading
  /// The session before, for a change of models.
  let previous: SessionReading?
  let context: ReportContext

  var document: JSONValue {
    let period = context.period.map { [("Sessions read", $0)] } ?? []
    let facts: [(String, String)] =
      [
        ("Session", session.id),
        ("Date", session.day ?? Words.unknown),
        ("Length", length),
        ("Turns coded", "\(session.tally.therapistTurns) therapist, \(session.tally.clientTurns) client"),
        ("Checked by a person", Words.checked(reviewed, of: codes.all)),
        ("Coder", "pe \(session.stored.assessed.tool.version) (\(session.models))"),
        ("Written", context.generated),
      ] + period
    return [
      "trainee": .string(session.analysis.information.trainee ?? Words.unnamed),
      "session": .string(session.id),
      "date": .optional(session.day),
      "therapist_turns": .int(session.tally.therapistTurns),
      "client_turns": .int(session.tally.clientTurns),
      "codes": .int(codes.all),
      "codes_below_threshold": .int(codes.uncertain),
      "checked": .int(reviewed),
      "seconds": session.tally.seconds.map { .decimal($0, places: 3) } ?? .null,
      "models": .string(session.models),
      "purpose": .string(Words.purpose),
      "facts": .array(facts.map { ["label": .string($0.0), "fact": .string($0.1)] }),
      "has_banner": .bool(!banner.isEmpty),
      "banner": .array(banner.map { .string($0) }),
    ]
  }

  private var length: String {
    session.tally.minutes.map(Words.length) ?? Words.noTimes
  }

  private var codes: (all: Int, uncertain: Int) { CodeCount.of(session.analysis.utterances) }

  private var reviewed: Int {
    let utterances = session.analysis.utterances
    let flags = utterances.reduce(0) { $0 + ($1.bias?.count { $0.review != .unreviewed } ?? 0) }
    let set = utterances.reduce(0) { $0 + $1.codesOfPersons }
    return flags + (session.stored.checkers.isEmpty ? set : CodeCount.of(utterances, withFlags: false).all)
  }

  /// What a reader should know before any number (`reports.md`, section 0).
  private var banner: [String] {
    var lines: [String] = []
    if !session.analysis.isEnglish { lines.append(Words.notEnglish) }
    let turns = session.tally.therapistTurns
    if turns < 20 { lines.append(Words.fewTurns(turns)) }
    if let minutes = session.tally.minutes, minutes < 10 { lines.append(Words.short(minutes)) }
    if session.analysis.roles == .guessed { lines.append(Words.guessedRoles) }
    if codes.uncertain * 10 > codes.all { lines.append(Words.uncertainCodes(codes.uncertain, of: codes.all)) }
    if let previous, previous.models != session.models { lines.append(Words.newModels(since: previous.label)) }
    return lines
  }
}
