import Foundation
import JSON
import TestSupport
import Testing

@testable import pe

/// `pe risk`, `pe queue`, and what `pe analyze` says of them.
@Suite struct QueueTests {
  private static let grave = [
    "T: What is on your mind?", "C: I am going to kill myself tonight. I have the pills here.",
    "T: Let's look at your homework.", "C: Fine, I did all of it.",
  ]
  private static let calm = ["T: What would you like to talk about?", "C: My garden, mostly. The beans are up."]

  private func line(_ id: String, _ turns: [String], trainee: String = "rowan") -> String {
    let utterances: [JSONValue] = turns.map {
      ["speaker": $0.hasPrefix("T") ? "therapist" : "client", "text": .string(String($0.dropFirst(3)))]
    }
    var writer = JSONWriter()
    writer.value([
      "id": .string(id), "trainee": .string(trainee), "cohort": "winter", "date": "2026-11-02",
      "utterances": .array(utterances),
    ])
    return writer.text + "\n"
  }

  /// Analyses the sessions into the store.
  @discardableResult private func analyze(_ session: CommandSession, _ lines: String..., with options: [String] = [])
    throws -> CommandSession.Result
  {
    let path = try session.write(lines.joined(), to: "in.jsonl")
    return session.run(["analyze", path, "--store", session.path("s.sqlite")] + options)
  }

  private func run(_ session: CommandSession, _ arguments: String...) -> CommandSession.Result {
    session.run(arguments + ["--store", session.path("s.sqlite")])
  }

  @Test func aLookEmptiesTheQueueUntilTheFindingsChange() throws {
    let session = try CommandSession()
    try analyze(session, line("s1", Self.grave), line("s2", Self.calm))
    #expect(run(session, "queue").output.contains("needs a person: 1 safety."))
    let recorded = run(session, "queue", "--looked", "s1", "--by", "Kim Lee", "--note", "rang the site")
    #expect(recorded.status == 0)
    #expect(recorded.output.isEmpty)
    #expect(recorded.errors == "recorded: Kim Lee looked at s1 on 2026-11-20\n")
    let empty = run(session, "queue")
    #expect(empty.output.hasPrefix("Nothing waits for a person. A person has looked at 1 session."))
    #expect(run(session, "queue", "--all").output.contains("Kim Lee looked on 2026-11-20: rang the site"))
    #expect(run(session, "risk").output.contains("Kim Lee looked on 2026-11-20"))

    // The same findings again: nothing waits.
    try analyze(session, line("s1", Self.grave, trainee: "hazel"))
    #expect(run(session, "queue").output.hasPrefix("Nothing waits"))
    try analyze(session, line("s1", Self.grave + ["T: And school?", "C: I hear voices telling me to do it."]))
    #expect(run(session, "queue").output.contains("new since Kim Lee looked on 2026-11-20"))
    let queue = try JSONParser.parse(run(session, "queue", "--format", "json").output)
    #expect(queue["schema"]?.string == "pe.queue/1")
    #expect(queue["sessions"]?.array?.first?["changed_since_look"] == true)
    #expect(queue["sessions"]?.array?.first?["age_days"] == 18)
  }

  @Test func aLookIsTakenBack() throws {
    let session = try CommandSession()
    try analyze(session, line("s1", Self.grave))
    #expect(run(session, "queue", "--again", "s1").errors == "nobody has looked at s1\n")
    _ = run(session, "queue", "--looked", "s1", "--by", "Kim")
    #expect(run(session, "queue", "--again", "s1", "--dry-run").errors == "would take back: the look at s1\n")
    #expect(run(session, "queue").output.hasPrefix("Nothing waits"))
    #expect(run(session, "queue", "--again", "s1").errors == "took back: the look at s1\n")
    #expect(run(session, "queue").output.contains("1 safety"))
  }

  @Test func aDryRunRecordsNothing() throws {
    let session = try CommandSession()
    try analyze(session, line("s1", Self.grave))
    let before = try Data(contentsOf: URL(fileURLWithPath: session.path("s.sqlite")))
    let result = run(session, "queue", "--looked", "s1", "--by", "Kim", "--dry-run")
    #expect(result.status == 0)
    #expect(result.errors == "would record: Kim looked at s1 on 2026-11-20\n")
    #expect(try Data(contentsOf: URL(fileURLWithPath: session.path("s.sqlite"))) == before)
    #expect(run(session, "queue").output.contains("1 safety"))
  }

  @Test func anUnknownSessionRecordsNoneOfThem() throws {
    let session = try CommandSession()
    try analyze(session, line("session-1", Self.grave))
    let result = run(session, "queue", "--looked", "session-1", "session-l", "--by", "Kim")
    #expect(result.status == 66)
    #expect(result.errors.contains("Did you mean session-1?"))
    #expect(run(session, "queue").output.contains("1 safety"))
    #expect(run(session, "queue", "--looked", "session-1").status == 64)
    #expect(run(session, "queue", "--looked", "session-1", "--by", " ").status == 64)
    #expect(run(session, "queue", "--again", "session-l").status == 66)
    #expect(run(session, "queue", "--cohort", "wintr").errors.contains("Did you mean winter?"))
    #expect(run(session, "risk", "--trainee", "rowen").errors.contains("Did you mean rowan?"))
  }

  @Test func quietSaysOneLineAndNothingOnceAPersonHasLooked() throws {
    let session = try CommandSession()
    let first = try analyze(session, line("s1", Self.grave), line("s2", Self.calm), with: ["--quiet"])
    #expect(first.status == 0)
    #expect(first.output.isEmpty)
    #expect(first.errors == "needs a person: 1 safety; pe queue\n")
    let again = try analyze(session, line("s1", Self.grave), with: ["--quiet"])
    #expect(again.errors == "needs a person: 1 safety; pe queue\n")
    _ = run(session, "queue", "--looked", "s1", "--by", "Kim")
    let looked = try analyze(session, line("s1", Self.grave), with: ["--quiet"])
    #expect(looked.output.isEmpty && looked.errors.isEmpty)
    // Without the store nobody knows of the look, and there is no queue to point at.
    let path = session.path("in.jsonl")
    #expect(session.run("analyze", path, "--no-store", "--quiet").errors == "needs a person: 1 safety\n")
    let changed = try analyze(
      session, line("s1", Self.grave + ["T: And now?", "C: I hear voices telling me to do it."]), with: ["--quiet"])
    #expect(changed.errors == "needs a person: 1 safety; pe queue\n")
  }

  @Test(arguments: ["text", "json", "jsonl", "csv"]) func nothingSilencesWhatNeedsAPerson(_ format: String) throws {
    let session = try CommandSession()
    let result = try analyze(session, line("s1", Self.grave), with: ["--format", format])
    #expect(result.errors.contains("needs a person: 1 safety"))
    #expect(!result.errors.contains("s1") && !result.errors.contains("pills"))
  }

  @Test func aRunThatEndsEarlyStillSaysWhatNeedsAPerson() throws {
    let session = try CommandSession()
    let result = try analyze(session, line("s1", Self.grave), "{\n", with: ["--quiet", "--fail-fast"])
    #expect(result.status == 65)
    #expect(result.errors.contains("needs a person: 1 safety; pe queue"))
  }

  @Test func anUnreadSessionNeedsAPerson() throws {
    let session = try CommandSession()
    let french = line("f", ["T: Comment allez-vous aujourd'hui ?", "C: Je ne dors plus depuis la semaine passée."])
    #expect(try analyze(session, french, with: ["--quiet"]).errors == "needs a person: 1 safety; pe queue\n")
    #expect(run(session, "queue").output.contains("not read"))
    #expect(run(session, "risk", "--min-level", "imminent").output.contains("not read"))
    #expect(run(session, "sessions", "--format", "jsonl").output.contains("\"needs_person\":true"))
  }

  @Test func quotesAreLeftOut() throws {
    let session = try CommandSession()
    try analyze(session, line("s1", Self.grave))
    _ = run(session, "queue", "--looked", "s1", "--by", "Kim", "--note", "of the pills")
    for format in ["text", "json", "jsonl", "csv"] {
      #expect(run(session, "risk", "--format", format).output.contains("pills"))
      #expect(!run(session, "risk", "--no-quotes", "--format", format).output.contains("pills"))
      #expect(run(session, "risk", "--no-quotes", "--format", format).output.contains("s1"))
    }
  }

  @Test func everyFormatCanBeRead() throws {
    let session = try CommandSession()
    try analyze(session, line("s1", Self.grave), line("s2", Self.calm))
    for (command, name) in [("risk", "items"), ("queue", "sessions")] {
      let document = try JSONParser.parse(run(session, command, "--format", "json").output)
      #expect(document["schema"]?.string == "pe.\(command)/1")
      let records = try #require(document[name]?.array)
      #expect(!records.isEmpty)
      let lines = run(session, command, "--format", "jsonl").output.split(separator: "\n")
      #expect(try lines.map { try JSONParser.parse(String($0)) } == records)
      let table = run(session, command, "--format", "csv").output.split(separator: "\n")
      #expect(table.count == records.count + 1)
      #expect(table.first?.split(separator: ",").map(String.init) == records.first?.members?.map(\.name))
    }
  }

  @Test func anEmptyListPromisesNothing() throws {
    let session = try CommandSession()
    try analyze(session, line("s2", Self.calm))
    for command in ["risk", "queue"] {
      let result = run(session, command)
      #expect(result.status == 0)
      #expect(result.output.contains("Nothing"))
      #expect(result.output.hasSuffix("The rules miss disclosures: never rely on silence.\n"))
      let table = run(session, command, "--format", "csv").output
      #expect(table.contains("session,trainee,cohort,date") && table.split(separator: "\n").count == 1)
    }
    let bare = try CommandSession()
    let broken = try bare.write("{", to: "b.json")
    #expect(bare.run("analyze", broken, "--store", bare.path("s.sqlite")).status == 65)
    #expect(run(bare, "risk").output.hasPrefix("No session was looked through."))
    #expect(run(bare, "queue").status == 0)
    #expect(run(bare, "queue", "--cohort", "winter").status == 66)
  }

  @Test func whatATranscriptHoldsIsEscaped() throws {
    let session = try CommandSession()
    let hostile = "=x;\u{1B}[2J\u{202E}"
    try analyze(
      session,
      line(
        hostile,
        ["T: Yes?", "C: =1+1 I want to kill myself \u{1B}]0;x\u{7} tonight, \u{202E}I have the pills.", "T: Ok."],
        trainee: "@\u{9B}31m"))
    let looked = run(session, "queue", "--looked", hostile, "--by", "\u{1B}[31mKim", "--note", "=2+2\nand \u{7}more")
    for result in [run(session, "risk"), run(session, "queue", "--all"), looked] {
      #expect(result.status == 0)
      for scalar in (result.output + result.errors).unicodeScalars where scalar != "\n" {
        #expect(!(scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0x202E))
      }
    }
    // The command to copy is one word for a shell.
    #expect(run(session, "risk").output.contains("pe show '=x;\u{FFFD}[2J\u{FFFD}' --turn 1"))
    for command in [["risk"], ["queue", "--all"]] {
      let table = session.run(command + ["--format", "csv", "--store", session.path("s.sqlite")]).output
      #expect(table.contains("'=x;"))
      #expect(table.contains("'@"))
      #expect(!table.contains(",=") && !table.contains(",@") && !table.contains("\u{1B}"))
      _ = try JSONParser.parse(
        session.run(command + ["--format", "json", "--store", session.path("s.sqlite")]).output)
    }
  }

  @Test func textFitsEightyColumns() throws {
    let session = try CommandSession()
    _ = session.analyzedFixtures()
    for command in [["risk", "--min-level", "low"], ["queue", "--all"], ["bias", "--all"]] {
      let lines = session.run(command + ["--store", session.path("s.sqlite")]).output.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 80 })
    }
  }

  @Test func colourIsNeverAloneAndNeverInALog() throws {
    let session = try CommandSession()
    try analyze(session, line("s1", Self.grave))
    let plain = run(session, "risk").output
    #expect(!plain.contains("\u{1B}"))
    let coloured = run(session, "risk", "--color", "always").output
    #expect(coloured.contains("\u{1B}[1;31m"))
    let stripped = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(stripped == plain)
  }

  @Test func aStoreIsNeededAndNeverMade() throws {
    let session = try CommandSession()
    for arguments in [["risk"], ["queue"], ["queue", "--looked", "a", "--by", "Kim"], ["queue", "--again", "a"]] {
      #expect(session.run(arguments + ["--store", session.path("none.sqlite")]).status == 66)
    }
    #expect(!FileManager.default.fileExists(atPath: session.path("none.sqlite")))
  }

  @Test func reportsSayWhoHasLooked() throws {
    let session = try CommandSession()
    _ = session.analyzedFixtures()
    _ = run(session, "queue", "--looked", "ash-05", "--by", "Kim Lee")
    let page = run(session, "report", "--session", "ash-05", "--out", "-").output
    #expect(page.contains("A person looked at this on 2026-11-20.") && !page.contains("Kim Lee"))
    _ = run(session, "dashboard", "--cohort", "autumn-2026", "--out", session.path("d"))
    let index = try String(contentsOfFile: session.path("d/index.html"), encoding: .utf8)
    #expect(index.contains("A person has looked at 1 session"))
    #expect(index.contains("<bdi>Kim Lee</bdi>, 2026-11-20"))
  }
}
