import Testing
import Transcripts

/// Files that other programs made, and files made to break programs: none may crash, hang, or end without a result.
@Suite(.enabled(if: SharedFolder.exists, "the shared folder is not here"))
struct SharedFilesTests {
  @Test(arguments: ["bad", "formats"])
  func everyFileEndsInAResult(folder: String) throws {
    let files = SharedFolder.files(folder)
    #expect(files.count > 50)
    for path in files {
      let clock = ContinuousClock()
      var count = 0
      let duration = clock.measure {
        InputFile(path: path).stream(options: .guessing) { _ in count += 1 }
      }
      #expect(count > 0, "\(path)")
      #expect(duration < .seconds(2), "\(path)")
    }
  }

  @Test(arguments: [
    ("chat-json/demo_conversations.json", 10, 60), ("chat-json/counselreflect-300.json", 1, 174),
    ("chat-json/counselreflect-long.json", 1, 64), ("csv/AnnoMI-full.head.csv", 2, 59),
  ])
  func sessionsWithKnownRoles(file: String, sessions: Int, turns: Int) throws {
    let reading = Reading(streaming: try #require(SharedFolder.path("formats/\(file)")))
    #expect(reading.transcripts.count == sessions)
    #expect(reading.lines.count == turns)
    #expect(reading.faults == [])
  }

  @Test(arguments: [
    ("webvtt/podcast20.vtt", 2), ("zoom/focil_2026-03-24_031.transcript.vtt", 3), ("text/vera-mh-Lena.txt", 2),
    ("zoom/focil_2026-03-24_031.chat.txt", 1), ("assemblyai/assemblyai_utterances.json", 1),
  ])
  func sessionsWhoseSpeakersHaveNames(file: String, speakers: Int) throws {
    let path = try #require(SharedFolder.path("formats/\(file)"))
    #expect(Reading(streaming: path).problems.map(\.reason) == [.unknownRole])
    let transcript = try #require(Reading(streaming: path, .guessing).transcripts.first)
    #expect(Set(transcript.utterances.map(\.name)).count == speakers)
    #expect(transcript.roles == .guessed)
  }
}
