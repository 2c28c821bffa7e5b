import Testing
import Transcripts

@Suite struct RosterTests {
  private static func transcript(_ id: String) -> Transcript {
    var information = SessionInformation(id: id)
    (information.trainee, information.cohort, information.clientGroups) = (
      "export", "old", ["age": "old", "faith": "kept"]
    )
    return Transcript(
      information: information, utterances: [Utterance(speaker: .client, text: "x")], source: "a.json", format: "json")
  }

  @Test func theRosterWinsWhereItSaysSomething() throws {
    let text =
      "\u{FEFF}Session,trainee,client,date,cohort,scenario,change_target,group:age\r\na,T1,C1,2026-10-05,,S,less,65+\r\n"
    let roster = try Roster(Array(text.utf8), source: "roster.csv")
    #expect(roster.problems == [])
    var transcript = Self.transcript("a")
    #expect(roster.apply(to: &transcript))
    var expected = SessionInformation(id: "a")
    (expected.trainee, expected.client, expected.cohort, expected.scenario) = ("T1", "C1", "old", "S")
    (expected.changeTarget, expected.date, expected.clientGroups) = (
      "less", "2026-10-05", ["age": "65+", "faith": "kept"]
    )
    #expect(transcript.information == expected)
    var other = Self.transcript("b")
    #expect(!roster.apply(to: &other))
    #expect(other == Self.transcript("b"))
  }

  @Test func badRowsCostOnlyThemselves() throws {
    let text = """
      session,trainee,date,shoe,group:,trainee
      a,T1,2026-02-30,9,x,T9
      a,T2,,,,
      ,T3,,,,
      ,,,,,
      c,,,,,
      d,T4
       e ,\(" ")T5 ,,,,
      """
    let roster = try Roster(Array(text.utf8), source: "roster.csv")
    #expect(roster.problems.allSatisfy { $0.reason == .roster })
    #expect(
      roster.problems.map(\.position) == [
        "line 1", "line 1", "line 1", "line 2", "line 3", "line 4", "line 6", "line 7",
      ])
    #expect(roster.sessions.keys.sorted() == ["a", "e"])
    #expect(roster.sessions["a"]?.trainee == "T1")
    #expect(roster.sessions["a"]?.date == nil)
    #expect(roster.sessions["e"]?.trainee == "T5")
  }

  @Test(arguments: ["session,client\na,b\n", "trainee\nT1\n", "", "a\u{0}b"])
  func whatIsNoRoster(text: String) {
    #expect(throws: ReadingProblem.self) { try Roster(Array(text.utf8), source: "roster.csv") }
  }

  @Test func aRosterThatIsNotThere() {
    #expect(throws: ReadingProblem.self) { try Roster(path: "nowhere/roster.csv") }
  }
}
