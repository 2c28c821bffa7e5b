import JSON
import TestSupport
import Testing

@testable import pe

/// `pe annotate SESSION`, `pe reflect`, `pe agreement` and `pe export`.
@Suite struct AnnotateTests {
  private func prepared() throws -> CommandSession {
    let session = try CommandSession()
    try session.analyzed(
      "What would you like to be different by the spring?",
      "I want to sleep again. I used to run in the mornings before work.", "You miss those mornings.", "I do.")
    return session
  }

  private func run(_ session: CommandSession, _ arguments: String...) -> CommandSession.Result {
    session.run(arguments + ["--store", session.path("s.sqlite")])
  }

  @Test func aPersonTakesAFalseAlarmOffAndItIsSaid() throws {
    let session = try CommandSession()
    try session.analyzed(
      "What happened?", "I want to kill myself tonight, I have the pills here.", "And work?",
      "I think about killing myself on most days.", "I see.")
    func run(_ arguments: String...) -> CommandSession.Result {
      session.run(arguments + ["--store", session.path("s.sqlite")])
    }
    func turns() throws -> Set<Int> {
      let list = try JSONParser.parse(run("risk", "--min-level", "low", "--format", "json").output)
      return Set(try #require(list["items"]?.array).compactMap { $0["turn"]?.int })
    }
    #expect(try turns() == [1, 3])
    let set = run(
      "annotate", "s1", "--turn", "1", "--override", "risk.none", "--text", "read out from a play", "--by", "Kim")
    #expect(set.status == 0, "\(set.errors)")
    #expect(try turns() == [3])
    let listed = run("risk").output
    #expect(listed.contains("Persons set 1 turn to no risk; pe annotate SESSION lists which, and who."))
    #expect(run("annotate", "s1").output.contains("risk.none"))
    let report = try JSONParser.parse(run("report", "--session", "s1", "--format", "json", "--out", "-").output)
    #expect("\(report["supervisor"] ?? .null)".contains("No risk, in place of a level of risk"))
    // The session waits on for what is left, and another look would be needed for what has changed.
    #expect(run("queue").output.contains("1 safety"))
    #expect(run("annotate", "s1", "--turn", "3", "--override", "risk.none", "--by", "Kim").status == 0)
    #expect(run("queue").output.contains("Nothing waits"))
    #expect(run("risk").output.contains("Persons set 2 turns to no risk"))
    #expect(run("risk", "--format", "json").errors.contains("Persons set 2 turns to no risk"))
    let page = run("report", "--session", "s1", "--out", "-").output
    #expect(page.contains("No disclosure of risk is left in this session."))
    #expect(page.contains("A person set 2 turns to no risk; the section Supervisor says who."))
    #expect(!page.contains("No disclosure of risk was coded"))
    // It is a code of a client's turn, and can be taken back.
    #expect(run("annotate", "s1", "--turn", "2", "--override", "risk.none", "--by", "Kim").status == 64)
    #expect(run("annotate", "s1", "--turn", "1", "--without", "risk.none", "--by", "Lee").status == 0)
    #expect(try turns() == [1])
  }

  @Test func whatIsRecordedIsListedAndStandsInTheReport() throws {
    let session = try prepared()
    let recorded = run(
      session, "annotate", "s1", "--turn", "2", "--override", "reflection.complex", "empathy", "--type", "strength",
      "--text", "stayed with <b>it</b>", "--by", "Kim Lee")
    #expect(recorded.status == 0)
    #expect(recorded.errors.contains("recorded: s1#1  turn 2  is reflection.complex  Kim Lee, 2026-11-20\n"))
    let listed = run(session, "annotate", "s1").output
    #expect(listed.split(separator: "\n").count == 3)
    #expect(listed.contains("s1#3  turn 2  strength \"stayed with <b>it</b>\""))
    let page = run(session, "report", "--session", "s1", "--out", "-").output
    #expect(page.contains("stayed with &lt;b&gt;it&lt;/b&gt;"))
    #expect(page.contains("Complex reflection, set by a person"))
    #expect(page.contains("id=\"supervisor\""))
    let document = try JSONParser.parse(run(session, "annotate", "s1", "--format", "json").output)
    #expect(document["schema"]?.string == "pe.annotations/1")
    #expect(document["annotations"]?.array?.map { $0["kind"]?.string } == ["code", "code", "note.strength"])
  }

  @Test func draftsStandInNoReport() throws {
    let session = try prepared()
    _ = run(session, "annotate", "s1", "--type", "critical", "--text", "canary-draft", "--by", "Kim", "--draft")
    #expect(!run(session, "report", "--session", "s1", "--out", "-").output.contains("canary-draft"))
    #expect(run(session, "annotate", "--share", "s1#1").errors == "shared: s1#2\n")
    #expect(run(session, "report", "--session", "s1", "--out", "-").output.contains("canary-draft"))
    #expect(run(session, "annotate", "--remove", "s1#2").errors == "removed: s1#2\n")
    #expect(run(session, "annotate", "s1").errors == "nothing was recorded of s1\n")
    #expect(run(session, "annotate", "--remove", "s1#1").status == ExitStatus.noInput.rawValue)
  }

  @Test func aDryRunRecordsNothing() throws {
    let session = try prepared()
    let said = run(session, "annotate", "s1", "--checked", "--by", "Kim", "--dry-run")
    #expect(said.errors == "would record: s1#1  codes checked  Kim, 2026-11-20\n")
    #expect(run(session, "annotate", "s1").errors.hasPrefix("nothing was recorded"))
  }

  @Test func disputesWaitInTheQueue() throws {
    let session = try prepared()
    #expect(run(session, "queue").output.hasPrefix("Nothing waits"))
    _ = run(session, "annotate", "s1", "--turn", "2", "--dispute", "all", "--text", "it was more", "--by", "rowan")
    let queue = run(session, "queue").output
    #expect(queue.contains("turn 2: all codes disputed"))
    #expect(queue.contains("1 dispute"))
    _ = run(session, "annotate", "s1", "--checked", "--by", "Kim")
    #expect(run(session, "queue").output.hasPrefix("Nothing waits"))
  }

  @Test func reflectionsStandInTheReport() throws {
    let session = try prepared()
    #expect(run(session, "reflect", "s1", "--rating", "3", "--worked", "I waited", "--by", "rowan").status == 0)
    let page = run(session, "report", "--session", "s1", "--out", "-").output
    #expect(page.contains("How it went: 3 of 5"))
    #expect(page.contains("I waited"))
    #expect(run(session, "reflect", "s1", "--by", "rowan").status == ExitStatus.usage.rawValue)
    #expect(run(session, "reflect", "s1", "--rating", "6", "--by", "rowan").status == ExitStatus.usage.rawValue)
  }

  @Test func whatIsCheckedIsComparedAndExported() throws {
    let session = try prepared()
    #expect(run(session, "agreement").output.hasPrefix("No session was checked"))
    #expect(run(session, "export", "--gold").status == ExitStatus.noInput.rawValue)
    _ = run(session, "annotate", "s1", "--turn", "2", "--override", "reflection.simple", "--checked", "--by", "Kim")
    #expect(run(session, "agreement").output.contains("model, Kim"))
    let gold = session.path("gold.jsonl")
    #expect(run(session, "export", "--gold", "--out", gold).status == 0)
    let judged = session.run(
      "evaluate", "--task", "behavior", "--gold", gold, "--transcripts", session.path("in.jsonl"), "--recognizer",
      "linear",
      "--format", "json")
    #expect(judged.status == 0, "\(judged.errors)")
    #expect(judged.errors.contains("1 of 1 sessions were coded with a model's codes in view"))
    #expect(try JSONParser.parse(judged.output)["turns"]?.int == 2)
  }

  static let refused: [[String]] = [
    ["s1", "--turn", "2", "--override", "nonsense", "--by", "Kim"],
    ["s1", "--turn", "9", "--override", "empathy", "--by", "Kim"],
    ["s1", "--turn", "1", "--override", "empathy", "--by", "Kim"], ["s1", "--override", "empathy", "--by", "Kim"],
    ["s1", "--turn", "2", "--override", "empathy"],
    ["s1", "--turn", "2", "--without", "reflection.simple", "--by", "Kim"],
    ["s1", "--turn", "2", "--override", "reflection.simple", "other", "--by", "Kim"],
    ["s1", "--turn", "2", "--override", "empathy", "--without", "empathy", "--by", "Kim"],
    ["s1", "--type", "general", "--by", "Kim"],
    ["s1", "--text", "what for", "--by", "Kim"], ["s1", "--rate", "relational=6", "--by", "Kim"],
    ["s1", "--rate", "charm=3", "--by", "Kim"], ["s1", "--turn", "2", "--dispute", "all", "--by", "Kim"],
    ["s1", "--turn", "2", "--checked", "--by", "Kim"], ["s1", "--checked", "--by", "model"],
    ["s1", "--checked", "--by", "  "],
    ["nobody", "--checked", "--by", "Kim"], ["--share", "s1"], ["--share", "s1#1", "--by", "Kim"], ["s1", "--draft"],
    [],
  ]

  @Test(arguments: refused) func whatMakesNoSenseIsRefusedAndRecordsNothing(_ arguments: [String]) throws {
    let session = try prepared()
    let result = session.run(["annotate"] + arguments + ["--store", session.path("s.sqlite")])
    #expect([ExitStatus.usage.rawValue, ExitStatus.noInput.rawValue].contains(result.status), "\(result.errors)")
    #expect(!result.errors.isEmpty)
    #expect(run(session, "annotate", "s1").output.isEmpty)
  }
}
