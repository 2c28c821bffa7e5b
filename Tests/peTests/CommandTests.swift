import Foundation
import JSON
import TestSupport
import Testing

@testable import pe

@Suite struct CommandTests {
  @Test func aDryRunSaysWhatTheRunWouldSay() throws {
    let session = try CommandSession()
    let store = session.path("s.sqlite")
    _ = session.run("analyze", Folders.fixture("sessions/ash-04.txt"), "--recognizer", "linear", "--store", store)
    _ = try session.write("mine", to: "note.html")
    let refused = session.run("report", "--session", "ash-04", "--store", store, "--out", session.path("note.html"))
    let dry = session.run(
      "report", "--session", "ash-04", "--store", store, "--out", session.path("note.html"), "--dry-run")
    #expect(refused.status == 73 && dry.status == 73 && dry.errors == refused.errors)
  }

  @Test func theNameOfAReportSaysItsForm() throws {
    let session = try CommandSession()
    let store = session.path("s.sqlite")
    _ = session.run("analyze", Folders.fixture("sessions/ash-04.txt"), "--recognizer", "linear", "--store", store)
    _ = session.run("report", "--session", "ash-04", "--store", store, "--out", session.path("r.json"))
    let written = try #require(FileManager.default.contents(atPath: session.path("r.json")))
    #expect(try JSONParser.parse(Array(written))["schema"]?.string == "pe.report/1")
    let day = session.run("report", "--trainee", "ash", "--store", store, "--from", "2026-13-01")
    #expect(day.status == 64 && day.errors.contains("is no day"))
  }

  @Test func analyzingTwiceChangesNothing() throws {
    let session = try CommandSession()
    let first = session.analyzedFixtures()
    #expect(first.status == 0)
    #expect(first.output.contains("24 sessions, 1447 turns, 4 trainees; store: 24 new."))
    let second = session.run(
      "analyze", Folders.fixture("sessions"), "--roster", Folders.fixture("roster.csv"), "--store",
      session.path("s.sqlite"))
    #expect(second.output.contains("store: 24 unchanged."))
  }

  @Test func bytesDoNotDependOnTheNumberOfWorkers() throws {
    let session = try CommandSession()
    let lines = ["1", "2", "7"].map { jobs in
      session.run("analyze", Folders.fixture("sessions"), "--no-store", "--format", "jsonl", "--jobs", jobs).output
    }
    #expect(lines[0].split(separator: "\n").count == 24)
    #expect(lines[0] == lines[1])
    #expect(lines[1] == lines[2])
  }

  @Test func textLeavesTheMachineOnlyWhenAsked() throws {
    let session = try CommandSession()
    let path = try session.write("Therapist: How was the peculiarword week?\nClient: Fine, thanks.\n", to: "s.txt")
    for format in ["json", "jsonl", "csv"] {
      let without = session.run("analyze", path, "--no-store", "--format", format)
      #expect(!(without.output + without.errors).contains("peculiarword"))
      #expect(
        session.run("analyze", path, "--no-store", "--format", format, "--with-text").output.contains("peculiarword"))
    }
  }

  @Test func sourceIsTheNameUnlessThePathIsAskedFor() throws {
    let session = try CommandSession()
    let path = try session.write("Therapist: Hello there, how are you?\nClient: I am fine today.\n", to: "s.txt")
    let name = try JSONParser.parse(session.run("analyze", path, "--no-store", "--format", "jsonl").output)
    #expect(name["session"]?["source"]?.string == "s.txt")
    let full = try JSONParser.parse(
      session.run("analyze", path, "--no-store", "--format", "jsonl", "--with-paths").output)
    #expect(full["session"]?["source"]?.string == path)
  }

  @Test func oneBadFileNeverStopsTheRest() throws {
    let session = try CommandSession()
    try FileManager.default.createDirectory(atPath: session.path("in"), withIntermediateDirectories: true)
    _ = try session.write("Therapist: Hello there, how are you?\nClient: I am fine today.\n", to: "in/a.txt")
    _ = try session.write("{\"messages\": [", to: "in/b.json")
    let mixed = session.run("analyze", session.path("in"), "--no-store", "--format", "jsonl")
    #expect(mixed.status == 4)
    #expect(mixed.output.split(separator: "\n").count == 1)
    #expect(mixed.errors.contains("b.json"))
    #expect(session.run("analyze", session.path("in/b.json"), "--no-store").status == 65)
    #expect(session.run("analyze", session.path("in"), "--no-store", "--fail-fast").status == 65)
  }

  @Test func aDuplicateSessionIsSetAside() throws {
    let session = try CommandSession()
    let line = #"{"id":"same","utterances":[{"speaker":"therapist","text":"How are you today?"}]}"#
    let one = try session.write(line, to: "one.jsonl")
    let two = try session.write(line, to: "two.jsonl")
    let result = session.run("analyze", one, two, "--no-store", "--format", "jsonl")
    #expect(result.status == 4)
    #expect(result.errors.contains("a session with this identifier was read already, from one.jsonl"))
  }

  @Test func dryRunsWriteNothing() throws {
    let session = try CommandSession()
    _ = session.run("analyze", Folders.fixture("sessions"), "--store", session.path("s.sqlite"), "--dry-run")
    #expect(!FileManager.default.fileExists(atPath: session.path("s.sqlite")))
    _ = session.analyzedFixtures()
    let report = session.run(
      "report", "--trainee", "ash", "--store", session.path("s.sqlite"), "--out", session.path("a.html"), "--dry-run")
    #expect(report.status == 0)
    #expect(!FileManager.default.fileExists(atPath: session.path("a.html")))
  }

  @Test func reportsAreTheSameTwiceAndInEveryFormat() throws {
    let session = try CommandSession()
    _ = session.analyzedFixtures()
    for format in ["html", "json", "csv"] {
      let arguments = [
        "report", "--trainee", "ash", "--format", format, "--out", "-", "--store", session.path("s.sqlite"),
      ]
      let first = session.run(arguments)
      #expect(first.status == 0)
      #expect(!first.output.isEmpty)
      #expect(first.output == session.run(arguments).output)
    }
    let older = session.run(
      "report", "--session", "ash-01", "--format", "json", "--out", "-", "--store", session.path("s.sqlite"))
    #expect(older.output.contains("\"ash-01\""))
  }

  /// `make demo` writes them; who changes what they hold commits them anew.
  @Test func committedReportsAreInStep() throws {
    let session = try CommandSession()
    _ = session.analyzedFixtures()
    let annotated = try session.annotatedFixtures()
    #expect(annotated.count > 12 && annotated.allSatisfy { $0 == 0 })
    for trainee in ["ash", "birch", "cedar", "dogwood"] {
      for format in ["html", "json", "csv", "md"] {
        let committed = try String(
          contentsOfFile: "\(Folders.repository)/Reports/\(trainee).\(format)", encoding: .utf8)
        let written = session.run(
          "report", "--trainee", trainee, "--format", format, "--out", "-", "--store", session.path("s.sqlite"))
        #expect(written.output == committed, "Reports/\(trainee).\(format): run make demo and commit")
      }
    }
  }

  @Test func aDashboardIsReplacedOnlyWhenItChanges() throws {
    let session = try CommandSession()
    _ = session.analyzedFixtures()
    let arguments = [
      "dashboard", "--cohort", "autumn-2026", "--store", session.path("s.sqlite"), "--out", session.path("d"),
    ]
    #expect(session.run(arguments).errors.hasPrefix("wrote"))
    #expect(session.run(arguments).errors.hasPrefix("unchanged"))
    #expect(FileManager.default.fileExists(atPath: session.path("d/trainees/ash/index.html")))
  }

  @Test func quietIsSilentUnlessSomethingNeedsAPerson() throws {
    let session = try CommandSession()
    let calm = try session.write(
      "Therapist: What would you like to talk about?\nClient: My garden, mostly.\n", to: "c.txt")
    let silent = session.run("analyze", calm, "--no-store", "--quiet")
    #expect(silent.output.isEmpty)
    #expect(silent.errors.isEmpty)
    let grave = try session.write(
      "Therapist: What is on your mind?\nClient: I want to kill myself. I have a plan and the pills are here.\nTherapist: Let's look at your homework.\n",
      to: "g.txt")
    let loud = session.run("analyze", grave, "--no-store", "--quiet")
    #expect(loud.output.isEmpty)
    #expect(loud.errors.hasPrefix("needs a person: 1 safety"))
    #expect(!loud.errors.contains("kill"))
  }

  @Test func configurationNamesTheLineOfAnUnknownKey() throws {
    let session = try CommandSession()
    try FileManager.default.createDirectory(atPath: session.path("config/pe"), withIntermediateDirectories: true)
    _ = try session.write("jobs: 1\ncolour: blue\n", to: "config/pe/config.yml")
    let result = session.run("sessions")
    #expect(result.status == 78)
    #expect(result.errors.contains("config.yml:2: unknown key \"colour\""))
  }

  @Test func roleMapsComeFromOptionsAndConfiguration() throws {
    let session = try CommandSession()
    let path = try session.write(
      #"{"id":"x","messages":[{"role":"Jo","content":"How are you doing today?"},{"role":"Sam","content":"I am fine."}]}"#,
      to: "r.json")
    #expect(session.run("analyze", path, "--no-store").status == 65)
    let given = session.run(
      "analyze", path, "--no-store", "--format", "jsonl", "--role", "Jo=therapist", "--role", "Sam=client")
    #expect(given.status == 0)
    #expect(given.output.contains("\"roles\":\"given\""))
    let guessed = session.run("analyze", path, "--no-store", "--format", "jsonl", "--guess-roles")
    #expect(guessed.output.contains("\"roles\":\"guessed\""))
    try FileManager.default.createDirectory(atPath: session.path("config/pe"), withIntermediateDirectories: true)
    _ = try session.write("roles:\n  Jo: therapist\n  Sam: client\n", to: "config/pe/config.yml")
    #expect(session.run("analyze", path, "--no-store", "--format", "jsonl").status == 0)
    #expect(session.run("analyze", path, "--no-store", "--role", "Jo=boss").status == 64)
  }

  @Test func trainedGoldIsRefused() throws {
    guard let shared = Folders.shared else { return }
    let session = try CommandSession()
    let gold = "\(shared)/data/annomi/annomi-public.csv"
    let refused = session.run("evaluate", "--task", "behavior", "--gold", gold)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("100 of 100 gold sessions were trained on"))
  }

  @Test func fixtureGoldIsJudged() throws {
    let session = try CommandSession()
    let gold = ["ash-02", "ash-05", "birch-03", "birch-05"].map { Folders.fixture("gold/\($0).jsonl") }
    let result = session.run(
      ["evaluate", "--task", "behavior", "--format", "json", "--gold"] + gold + [
        "--transcripts", Folders.fixture("sessions"),
      ])
    #expect(result.status == 0)
    let document = try JSONParser.parse(result.output)
    #expect(document["sessions"]?.int == 4)
    #expect(try #require(document["macro_f1"]?["value"]?.double) > 0.5)
  }

  private var fixtureGold: [String] {
    ["--gold"] + ["ash-02", "ash-05", "birch-03", "birch-05"].map { Folders.fixture("gold/\($0).jsonl") } + [
      "--transcripts", Folders.fixture("sessions"),
    ]
  }

  @Test func rulesAreJudgedByFamily() throws {
    let session = try CommandSession()
    let techniques = session.run(["evaluate", "--task", "techniques"] + fixtureGold)
    #expect(techniques.status == 0)
    #expect(techniques.output.contains("macro-F1 over codes"))
    #expect(techniques.output.contains("technique.affirmation"))
    let risk = session.run(["evaluate", "--task", "risk", "--at-precision", "0.5"] + fixtureGold)
    #expect(risk.output.contains("quadratic kappa"))
    #expect(risk.output.contains("recall at precision .500"))
    let refused = session.run(["evaluate", "--task", "techniques", "--folds", "3"] + fixtureGold)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("rules"))
  }

  @Test func twoTablesAreCompared() throws {
    let session = try CommandSession()
    let table = session.path("predictions.csv")
    let written = session.run(["evaluate", "--task", "behavior", "--write-predictions", table] + fixtureGold)
    #expect(written.status == 0)
    let compared = session.run("evaluate", "--predictions", table, "--against", table)
    #expect(compared.output.contains("difference .000 [.000 to .000]"))
    #expect(session.run("evaluate", "--predictions", table, "--task", "behavior").status == 64)
    #expect(session.run("evaluate", "--predictions", Folders.fixture("roster.csv")).status == 65)
    #expect(session.run("evaluate", "--task", "behavior").status == 64)
    let page = session.run("evaluate", "--predictions", table, "--against", table, "--format", "html")
    #expect(page.output.hasPrefix("<!doctype html>"))
    #expect(page.output.contains("Beside the other model"))
    #expect(page.output.contains("reliability-behavior"))
  }

  @Test func twoRecognizersAreCompared() throws {
    let session = try CommandSession()
    let compared = session.run(["evaluate", "--task", "cautions", "--compare", "linear,encoder"] + fixtureGold)
    #expect(compared.status == 0)
    #expect(compared.output.contains("cautions: encoder beside linear"))
    #expect(compared.output.contains("mean F1 over codes"))
    let acts = session.run(
      ["evaluate", "--task", "behavior", "--compare", "encoder,linear", "--format", "json"] + fixtureGold)
    let document = try JSONParser.parse(acts.output)
    #expect(document["first"]?.string == "encoder" && document["second"]?.string == "linear")
    let decision = try #require(document["decisions"]?.array?.first)
    #expect(decision["turns"]?.int == 115)
    // Each of the two is judged as --recognizer judges it.
    for (name, key) in [("encoder", "macro_f1_first"), ("linear", "macro_f1_second")] {
      let alone = session.run(
        ["evaluate", "--task", "behavior", "--recognizer", name, "--format", "json"] + fixtureGold)
      #expect(try JSONParser.parse(alone.output)["macro_f1"]?["value"]?.double == decision[key]?.double)
    }
    for wrong in ["linear", "linear,linear", "linear,other", ""] {
      #expect(session.run(["evaluate", "--task", "behavior", "--compare", wrong] + fixtureGold).status == 64)
    }
    for wrong in [
      ["--compare", "linear,encoder", "--format", "html"], ["--distil", "nothing.jsonl"],
      ["--distil", "nothing.jsonl", "--folds", "2"], ["--distil", "nothing.jsonl", "--recognizer", "linear"],
    ] {
      #expect(session.run(["evaluate", "--task", "behavior"] + wrong + fixtureGold).status == 64)
    }
  }

  @Test func aTurnIsExplained() throws {
    let session = try CommandSession()
    _ = session.analyzedFixtures()
    let store = session.path("s.sqlite")
    let explained = session.run("explain", "--session", "ash-05", "--turn", "12", "--store", store)
    #expect(explained.status == 0)
    for part in ["Why reflection", "How sure", "What would have changed it", "With what the turns around it look like"]
    {
      #expect(explained.output.contains(part))
    }
    let json = session.run("explain", "--session", "ash-05", "--turn", "13", "--format", "json", "--store", store)
    #expect(try JSONParser.parse(json.output)["explanation"]?["decision"]?.string == "client_talk")
    #expect(session.run("explain", "--session", "ash-05", "--turn", "999", "--store", store).status == 64)
    #expect(session.run("explain", "--session", "ash-05", "--store", store).status == 64)
    #expect(session.run("explain").status == 64)
  }

  @Test func showAndSessionsReadTheStore() throws {
    let session = try CommandSession()
    _ = session.analyzedFixtures()
    let shown = session.run("show", "birch-05", "--turn", "37", "--store", session.path("s.sqlite"))
    #expect(shown.status == 0)
    #expect(shown.output.hasPrefix("37 client"))
    #expect(session.run("show", "birch-05", "--turn", "999", "--store", session.path("s.sqlite")).status == 64)
    let listed = session.run("sessions", "--trainee", "ash", "--format", "jsonl", "--store", session.path("s.sqlite"))
    #expect(listed.output.split(separator: "\n").count == 6)
    let doctor = session.run("doctor", "--store", session.path("s.sqlite"))
    #expect(doctor.status == 0)
    #expect(doctor.output.contains("24 sessions, intact"))
  }
}
