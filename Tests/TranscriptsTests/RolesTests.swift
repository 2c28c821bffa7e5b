import Testing
import Transcripts

@Suite struct RolesTests {
  private static func messages(_ turns: [(String, String)]) -> String {
    "[" + turns.map { #"{"role":"\#($0.0)","content":"\#($0.1)"}"# }.joined(separator: ",") + "]"
  }

  @Test(arguments: [
    ("Therapist", Speaker.therapist), (" COUNSELLOR ", .therapist), ("clinician", .therapist), ("Patient", .client),
    ("narrator", .other), ("system", .other),
  ])
  func knownWords(name: String, speaker: Speaker) throws {
    let transcript = try #require(Reading(Self.messages([(name, "x")]), "a.json").transcripts.first)
    #expect(transcript.utterances.map(\.speaker) == [speaker])
    #expect(transcript.roles == .known)
  }

  @Test func theRoleIsNoName() throws {
    let turns =
      #"[{"role":"Client","text":"a"},{"role":"Patient","text":"b"},{"role":"client","name":"Bo","text":"c"}]"#
    let transcript = try #require(Reading(turns, "a.json").transcripts.first)
    #expect(transcript.utterances.map(\.name) == [nil, "Patient", "Bo"])
  }

  @Test func unknownRolesAreNeverGuessedSilently() throws {
    let text = Self.messages([("user", "Hi"), ("assistant", "How are you?"), ("user", "Fine")])
    let problem = try #require(Reading(text, "a.json").problems.first)
    #expect(problem.reason == .unknownRole)
    #expect(problem.message == "nothing says which role these speakers have: \"user\", \"assistant\"")

    let given = Reading(text, "a.json", .roles(["USER": .client, "assistant": .therapist]))
    #expect(given.lines == ["client: Hi", "therapist: How are you?", "client: Fine"])
    #expect(given.transcripts.first?.roles == .given)

    let guessed = Reading(text, "a.json", .guessing)
    #expect(guessed.lines == given.lines)
    #expect(guessed.transcripts.first?.roles == .guessed)

    let half = Reading(text, "a.json", .roles(["user": .client]))
    #expect(half.problems.first?.message == "nothing says which role these speakers have: \"assistant\"")
  }

  @Test func aGuessFillsTheRoleThatIsFree() {
    let turns = [("Therapist", "Hi."), ("Bo", "What?"), ("Al", "Who?")]
    #expect(
      Reading(Self.messages(turns), "a.json", .guessing).transcripts[0].utterances.map(\.speaker) == [
        .therapist, .client, .client,
      ])
    let full = turns + [("client", "x")]
    #expect(
      Reading(Self.messages(full), "a.json", .guessing).transcripts[0].utterances.map(\.speaker)
        == [.therapist, .other, .other, .client])
  }

  @Test func turnsWithoutASpeakerAreNotGuessed() {
    let text = #"[{"text":"What?"},{"text":"Yes"}]"#
    #expect(Reading(text, "a.json", .guessing).faults == ["unknown-role @ session a"])
    #expect(Reading(text, "a.json").problems.first?.message == "turns do not say who speaks")
  }

  @Test func aMappedNameWinsOverTheExportedRole() {
    let text = #"[{"role":"user","name":"Ann","text":"a"},{"role":"client","name":"Bo","text":"b"}]"#
    let reading = Reading(text, "a.json", .roles(["ann": .therapist, "bo": .other]))
    #expect(reading.lines == ["therapist: a", "other: b"])
    #expect(Reading(#"[{"role":"user","name":"Patient","text":"a"}]"#, "a.json").lines == ["client: a"])
  }

  @Test func aThousandSpeakersAreNotASession() {
    let turns = (0...1000).map { ("\($0)", "x") }
    let crowd = Reading(Self.messages(turns), "a.json", .guessing)
    #expect(crowd.problems.first?.message == "there are more than 1000 speakers")
    #expect(Reading(Self.messages(turns.dropLast()), "a.json", .guessing).transcripts.count == 1)
  }

  @Test func manyAndLongNamesAreCutInTheMessage() throws {
    let turns = (0..<900).map { ($0 < 9 ? "Speaker \($0)" : "\($0) said something long in a line", "x") }
    let message = try #require(Reading(Self.messages(turns), "a.json").problems.first).message
    #expect(message.contains("\"Speaker 4\", and 895 more"))
    #expect(!message.contains("something"))
    #expect(message.count < 400)
  }
}
