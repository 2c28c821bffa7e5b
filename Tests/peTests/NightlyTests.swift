import Foundation
import JSON
import Records
import Testing

@testable import pe

/// Runs from cron: only what changed, one at a time, and silent unless something needs a person.
@Suite struct NightlyTests {
  private static let calm = ["What would you like to talk about?", "My garden, mostly. The beans are up."]
  private static let grave = ["What is it?", "I am going to kill myself tonight. I have the pills here.", "And work?"]

  private func write(_ session: CommandSession, _ id: String, _ turns: [String]) throws {
    let folder = session.path("in")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let utterances = turns.enumerated().map { index, text -> JSONValue in
      ["speaker": index % 2 == 0 ? "therapist" : "client", "text": .string(text)]
    }
    var writer = JSONWriter()
    writer.value(["id": .string(id), "trainee": "rowan", "utterances": .array(utterances)])
    _ = try session.write(writer.text + "\n", to: "in/\(id).jsonl")
  }

  /// A run whose clock stands `later` seconds after now, as files get their times from the real clock.
  private func analyze(_ session: CommandSession, later: Double, _ options: String...) -> CommandSession.Result {
    session.run(
      ["analyze", session.path("in"), "--recognizer", "linear", "--store", session.path("s.sqlite")] + options,
      now: Date().addingTimeInterval(later))
  }

  @Test func onlyWhatChangedIsReadAgain() throws {
    let session = try CommandSession()
    try write(session, "one", Self.calm)
    try write(session, "two", Self.calm)
    #expect(
      analyze(session, later: 100, "--since", "last", "--format", "jsonl").output.split(separator: "\n").count == 2)
    let again = analyze(session, later: 200, "--since", "last", "--format", "jsonl")
    #expect(again.status == 0 && again.output.isEmpty)
    #expect(again.errors.contains("2 files passed over, unchanged since the last run"))
    // Other options, and everything is read.
    let others = analyze(session, later: 300, "--since", "last", "--format", "jsonl", "--guess-roles")
    #expect(others.output.split(separator: "\n").count == 2)
    // A run that says nothing of --since reads everything.
    #expect(analyze(session, later: 400, "--format", "jsonl").output.split(separator: "\n").count == 2)
  }

  @Test func whatArrivesLaterIsReadHoweverOldItIs() throws {
    let session = try CommandSession()
    try write(session, "one", Self.calm)
    // A folder that was filled long ago and is moved in: its files do not change.
    let staging = session.path("staging")
    try FileManager.default.createDirectory(atPath: staging, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: session.path("in/one.jsonl"), toPath: staging + "/old.txt")
    _ = try session.write("Therapist: How are you?\nClient: Fine, the beans are up.\n", to: "staging/old.txt")
    _ = analyze(session, later: 100)
    try FileManager.default.moveItem(atPath: staging, toPath: session.path("in/sub"))
    let next = analyze(session, later: 200, "--since", "last", "--format", "jsonl")
    #expect(next.output.split(separator: "\n").count == 1 && next.output.contains("\"old\""))
    // A link to an old file is a new path.
    try FileManager.default.createSymbolicLink(
      atPath: session.path("in/linked.txt"), withDestinationPath: session.path("in/sub/old.txt"))
    #expect(analyze(session, later: 300, "--since", "last", "--format", "jsonl").output.contains("\"linked\""))
  }

  @Test func aNewFileDoesNotReplaceTheSessionOfOneThatIsPassedOver() throws {
    let session = try CommandSession()
    try write(session, "one", Self.grave)
    _ = analyze(session, later: 100)
    let other = try String(contentsOfFile: session.path("in/one.jsonl"), encoding: .utf8)
      .replacing("I am going to kill myself tonight. I have the pills here.", with: "All is well, thank you.")
    _ = try session.write(other, to: "in/two.jsonl")
    let next = analyze(session, later: 200, "--since", "last", "--quiet")
    #expect(next.status != 0 && next.errors.contains("is already the one of one.jsonl"))
    #expect(session.run("queue", "--store", session.path("s.sqlite")).output.contains("1 safety"))
  }

  @Test func whatWaitsIsSaidThoughItsFileIsGone() throws {
    let session = try CommandSession()
    try write(session, "one", Self.grave)
    _ = analyze(session, later: 100, "--since", "last", "--quiet")
    try FileManager.default.removeItem(atPath: session.path("in/one.jsonl"))
    try write(session, "two", Self.calm)
    #expect(analyze(session, later: 200, "--since", "last", "--quiet").errors == "needs a person: 1 safety; pe queue\n")
    try FileManager.default.removeItem(atPath: session.path("in/two.jsonl"))
    let empty = analyze(session, later: 300, "--since", "last", "--quiet")
    #expect(empty.status == 66 && empty.errors.contains("needs a person: 1 safety"))
  }

  @Test func whatCouldNotBeUsedIsTriedAgain() throws {
    let session = try CommandSession()
    try write(session, "one", Self.calm)
    _ = try session.write("{\"utterances\": 3}\n", to: "in/broken.jsonl")
    let first = analyze(session, later: 100, "--since", "last", "--quiet")
    #expect(first.status == 4 && first.errors.contains("broken.jsonl"))
    let second = analyze(session, later: 200, "--since", "last", "--quiet")
    #expect(second.status == 4 && second.errors.contains("broken.jsonl"))
  }

  @Test func whatCouldNotBeUsedWaitsUntilItIsReadOrGone() throws {
    let session = try CommandSession()
    let store = session.path("s.sqlite")
    func queue(_ options: String...) -> String { session.run(["queue", "--store", store] + options).output }
    try write(session, "one", Self.calm)
    _ = try session.write("{\"utterances\": 3}\n", to: "in/broken.jsonl")
    // Two files of one name, of which one is good.
    for folder in ["a", "b"] {
      try FileManager.default.createDirectory(atPath: session.path("in/\(folder)"), withIntermediateDirectories: true)
    }
    _ = try session.write("Therapist: How are you?\nClient: Fine.\n", to: "in/a/twin.txt")
    _ = try session.write("Jane Miller: How are you?\nTom Baker: Fine.\n", to: "in/b/twin.txt")
    _ = analyze(session, later: 100)
    let first = queue()
    #expect(first.contains("2 inputs could not be used") && first.contains("broken.jsonl, since 20"))
    #expect(first.contains("No session waits for a person."))
    // Who speaks is no business of a queue.
    #expect(
      first.contains("twin.txt, since 20") && first.contains("it does not say who speaks") && !first.contains("Miller"))
    // The day stays that of the first run.
    _ = analyze(session, later: 300 * 86_400)
    #expect(queue() == first)
    #expect(!queue("--trainee", "rowan").contains("broken.jsonl"))
    // A run over something else settles nothing.
    _ = session.run(
      "analyze", session.path("in/a"), "--recognizer", "linear", "--store", store)
    #expect(queue() == first)
    try FileManager.default.removeItem(atPath: session.path("in/b"))
    try FileManager.default.removeItem(atPath: session.path("in/broken.jsonl"))
    try write(session, "broken", Self.calm)
    _ = analyze(session, later: 400 * 86_400)
    #expect(queue().contains("Nothing waits for a person.") && !queue().contains("could not be used"))
  }

  @Test func aFolderThatWasEmptiedSettlesWhatWaitedInIt() throws {
    let session = try CommandSession()
    let store = session.path("s.sqlite")
    try write(session, "one", Self.calm)
    _ = try session.write("", to: "in/empty.txt")
    _ = analyze(session, later: 100)
    #expect(session.run("queue", "--store", store).output.contains("empty.txt"))
    for name in ["one.jsonl", "empty.txt"] { try FileManager.default.removeItem(atPath: session.path("in/\(name)")) }
    #expect(analyze(session, later: 200).status == 66)
    #expect(!session.run("queue", "--store", store).output.contains("empty.txt"))
  }

  @Test func aFolderSettlesNothingThatItDoesNotRead() throws {
    let session = try CommandSession()
    let store = session.path("s.sqlite")
    try write(session, "one", Self.calm)
    let odd = try session.write("", to: "in/odd.weird")
    _ = session.run("analyze", odd, "--recognizer", "linear", "--store", store)
    #expect(session.run("queue", "--store", store).output.contains("odd.weird"))
    _ = analyze(session, later: 100)
    #expect(session.run("queue", "--store", store).output.contains("odd.weird"))
  }

  @Test func aRosterThatWasTakenForATranscriptDoesNotWait() throws {
    let session = try CommandSession()
    let store = session.path("s.sqlite")
    try write(session, "one", Self.calm)
    let roster = try session.write("session,trainee\none,rowan\n", to: "in/roster.csv")
    _ = analyze(session, later: 100)
    #expect(session.run("queue", "--store", store).output.contains("roster.csv"))
    _ = analyze(session, later: 200, "--roster", roster)
    #expect(!session.run("queue", "--store", store).output.contains("roster.csv"))
  }

  @Test func whatWaitsIsSaidThoughItsFileIsPassedOver() throws {
    let session = try CommandSession()
    try write(session, "one", Self.grave)
    let first = analyze(session, later: 100, "--since", "last", "--quiet")
    #expect(first.errors == "needs a person: 1 safety; pe queue\n")
    #expect(analyze(session, later: 200, "--since", "last", "--quiet").errors == first.errors)
    _ = session.run("queue", "--looked", "one", "--by", "Kim", "--store", session.path("s.sqlite"))
    #expect(analyze(session, later: 300, "--since", "last", "--quiet").errors.isEmpty)
  }

  @Test func aSecondRunIsRefusedWhileTheFirstHoldsTheStore() throws {
    let session = try CommandSession()
    try write(session, "one", Self.calm)
    _ = analyze(session, later: 100)
    let lock = try RunLock(store: session.path("s.sqlite"))
    let refused = analyze(session, later: 200)
    #expect(refused.status == 75 && refused.errors.contains("another run is analysing into this store"))
    withExtendedLifetime(lock) {}
  }

  @Test func resultsAndMetricsHoldCountsAndNoNames() throws {
    let session = try CommandSession()
    try write(session, "secret-name", Self.grave)
    let results = session.path("run_results.json")
    let metrics = session.path("pe.prom")
    _ = analyze(session, later: 100, "--quiet", "--results", results, "--metrics", metrics)
    let text = try String(contentsOfFile: results, encoding: .utf8)
    let document = try JSONParser.parse(text)
    #expect(document["schema"]?.string == "pe.run/1" && document["sessions"]?.int == 1)
    #expect(document["needs_person"]?["safety"]?.int == 1)
    let lines = try String(contentsOfFile: metrics, encoding: .utf8)
    #expect(lines.contains("\npe_needs_person_safety 1\n") && lines.contains("# TYPE pe_run_sessions gauge\n"))
    for written in [text, lines] { #expect(!written.contains("secret-name") && !written.contains("rowan")) }
    // Over its own files pe writes again, over others it does not.
    #expect(analyze(session, later: 200, "--quiet", "--results", results, "--metrics", metrics).status == 0)
    let foreign = try session.write("mine\n", to: "notes.txt")
    #expect(analyze(session, later: 300, "--quiet", "--metrics", foreign).status == 73)
  }

  @Test func aRunThatEndsEarlyCountsWhatWaitsOnce() throws {
    let session = try CommandSession()
    try write(session, "one", Self.grave)
    _ = analyze(session, later: 100, "--since", "last", "--quiet")
    // What was known is counted before the report fails, and once.
    let report = try session.write("mine", to: "taken")
    let ended = analyze(session, later: 200, "--since", "last", "--quiet", "--report", report + "/no")
    #expect(ended.status == 73 && ended.errors.contains("needs a person: 1 safety; pe queue"))
  }

  @Test func sinceAsksTheStore() throws {
    let session = try CommandSession()
    try write(session, "one", Self.calm)
    // Without a store nothing is known, and everything is read.
    #expect(analyze(session, later: 100, "--since", "last", "--dry-run").status == 0)
    #expect(session.run("analyze", "x", "--since", "last", "--no-store").status == 64)
    #expect(session.run("analyze", "x", "--since", "yesterday").status == 64)
  }
}
