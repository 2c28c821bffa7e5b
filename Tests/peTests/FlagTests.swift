import JSON
import TestSupport
import Testing

@testable import pe

/// `pe bias` and `pe annotate`.
@Suite struct FlagTests {
  private static let flag = "s1/0/substance_stigma"

  private func prepared() throws -> CommandSession {
    let session = try CommandSession()
    try session.analyzed(
      "So your brother is a junkie then, as you see it now.", "He drinks. He is still my brother.")
    return session
  }

  private func run(_ session: CommandSession, _ arguments: String...) -> CommandSession.Result {
    session.run(arguments + ["--store", session.path("s.sqlite")])
  }

  @Test func aFlagIsListedConfirmedAndTakenBack() throws {
    let session = try prepared()
    let listed = run(session, "bias").output
    #expect(listed.contains(Self.flag))
    #expect(listed.contains("«junkie"))
    #expect(listed.contains("Try: "))
    #expect(listed.contains("1 not reviewed, 0 confirmed, 0 dismissed in 1 session."))
    #expect(run(session, "queue").output.contains("1 flag"))

    let confirmed = run(session, "annotate", "--confirm", Self.flag, "--by", "Kim Lee", "--note", "a word to drop")
    #expect(confirmed.status == 0)
    #expect(confirmed.errors == "confirmed by Kim Lee on 2026-11-20: \(Self.flag)\n")
    #expect(run(session, "bias").output.hasPrefix("No flag waits for a review in 1 session."))
    #expect(run(session, "bias", "--all").output.contains("confirmed by Kim Lee on 2026-11-20: a word to drop"))
    #expect(run(session, "queue").output.hasPrefix("Nothing waits"))

    // Nobody's review is replaced by another's without a word.
    let other = run(session, "annotate", "--dismiss", Self.flag, "--by", "Ash")
    #expect(other.status == 64 && other.errors.contains("Kim Lee confirmed \(Self.flag) on 2026-11-20"))
    #expect(run(session, "annotate", "--again", Self.flag).status == 0)
    #expect(run(session, "annotate", "--dismiss", Self.flag, "--by", "Ash").status == 0)
    let document = try JSONParser.parse(run(session, "bias", "--all", "--format", "json").output)
    #expect(document["schema"]?.string == "pe.bias/1")
    #expect(document["flags"]?.array?.first?["review"]?.string == "dismissed")
    #expect(document["flags"]?.array?.first?["reviewed_by"]?.string == "Ash")

    #expect(run(session, "annotate", "--again", Self.flag).errors == "waits again: \(Self.flag)\n")
    #expect(run(session, "bias").output.contains("1 not reviewed"))
  }

  @Test func wordsCanBeLeftOut() throws {
    let session = try prepared()
    for format in ["text", "json", "jsonl", "csv"] {
      let output = run(session, "bias", "--no-quotes", "--format", format).output
      #expect(!output.contains("brother"), "\(format)")
      #expect(output.contains(Self.flag), "\(format)")
    }
  }

  @Test func aDryRunRecordsNothing() throws {
    let session = try prepared()
    let result = run(session, "annotate", "--confirm", Self.flag, "--by", "Kim", "--dry-run")
    #expect(result.errors == "would be confirmed by Kim on 2026-11-20: \(Self.flag)\n")
    #expect(run(session, "bias").output.contains("1 not reviewed"))
  }

  @Test(
    arguments: [
      (["--confirm", "s1/0/substance_stigma"], 64, "--by NAME"),
      (["--confirm", "s1/0/age", "--by", "K"], 66, "nothing is flagged under s1/0/age"),
      (["--confirm", "s9/0/age", "--by", "K"], 66, "no session \"s9\""),
      (["--dismiss", "junkie", "--by", "K"], 64, "no name of a flag"),
      ([], 64, "--confirm, --dismiss or --again"),
      (["--again", "s1/0/substance_stigma", "--by", "K"], 64, "--by and --note"),
    ] as [([String], Int32, String)]) func whatIsRefused(arguments: [String], status: Int32, says: String) throws
  {
    let session = try prepared()
    let result = session.run(["annotate"] + arguments + ["--store", session.path("s.sqlite")])
    #expect(result.status == status)
    #expect(result.errors.contains(says), "\(result.errors)")
  }
}
