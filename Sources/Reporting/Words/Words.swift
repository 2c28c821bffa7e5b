import Assessment
import Recognition
import Statistics
import Transcripts

/// Every fixed sentence of the reports, in one place, so that one test can read them all.
///
/// The subject is the turn or the count, never the person. At most 20 words, plain. Observation, count, link. No cause.
/// No percent without its counts. "Cannot tell" where the interval cannot (`reports.md`, Words).
enum Words {
  static let dash = "\u{2013}"
  static let unknown = "not known"
  static let unnamed = "Unnamed trainee"
  static let noTimes = "not known: the export has no times"

  static func reportTitle(_ trainee: String, _ session: String) -> String { "\(trainee), session \(session)" }
  static func reportHeading(_ trainee: String) -> String { "Session feedback for \(trainee)" }

  // MARK: Header

  static let purpose = "For practice and supervision only. Not a personnel assessment."
  static let notEnglish = "The words of this session were not read as English. No turn was coded."
  static let guessedRoles = "The roles of the speakers were guessed. Check the transcript before any number."

  static func checked(_ checked: Int, of codes: Int) -> String { "\(checked) of \(Percent.grouped(codes)) codes" }
  static func fewTurns(_ turns: Int) -> String {
    switch turns {
    case 0: "No therapist turn was coded."
    case 1: "Only 1 therapist turn was coded; numbers from fewer than 20 turns say little."
    default: "Only \(turns) therapist turns were coded; numbers from fewer than 20 turns say little."
    }
  }
  static func short(_ minutes: Int) -> String {
    "The session lasted \(length(minutes)); numbers from fewer than 10 minutes say little."
  }
  /// Whole minutes, or that it was less than one.
  static func length(_ minutes: Int) -> String { minutes > 0 ? count(minutes, "minute") : "less than a minute" }
  static func uncertainCodes(_ uncertain: Int, of all: Int) -> String {
    "\(uncertain) of \(Percent.grouped(all)) codes lie under .6: the coder was often unsure."
  }
  static func newModels(since session: String) -> String {
    "Other models coded the session before (\(session)). Numbers from before are not compared with this session."
  }

  // MARK: Counts

  /// Such as "1 turn" and "2 turns".
  static func count(_ number: Int, _ noun: String) -> String {
    "\(Percent.grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }
  static func turns(_ number: Int) -> String { count(number, "turn") }

  static func speaker(_ speaker: Speaker) -> String {
    switch speaker {
    case .therapist: "Therapist"
    case .client: "Client"
    case .other: "Other"
    }
  }

  // MARK: Transcript

  static let transcriptLead =
    "Each turn with its codes and how sure the coder is. A question mark stands behind codes under .6."

  // MARK: Client

  static let clientNotRead = "Not scored because no client turn was coded."
  static let emotionTitle = "Feeling over the session"
  static let emotionNote =
    "Each dot is a client turn, from unpleasant (\u{2212}1) to pleasant (+1). Bars show the mean of each third."
  static let thirds = ["First third", "Middle third", "Last third"]

  static func changeTalk(_ share: Share) -> String {
    guard share.total > 0 else { return "No client turn was coded change or sustain." }
    return "Change talk was coded in \(share.text("client turns")) that were coded change or sustain."
  }
  static func talkShare(_ share: Share) -> String {
    guard share.total > 0 else { return "Not scored because there are no words." }
    return "The therapist's turns hold \(share.text("words"))."
  }
}
