import Testing
import Transcripts

@Suite struct AnnoMIReaderTests {
  private static let header = """
    mi_quality,transcript_id,video_title,video_url,topic,utterance_id,interlocutor,timestamp,utterance_text,annotator_id,\
    therapist_input_exists,therapist_input_subtype,reflection_exists,reflection_subtype,question_exists,question_subtype,\
    main_therapist_behaviour,client_talk_type
    """

  /// A table of therapist rows of one utterance: annotator, question, reflection, input, main behaviour.
  private static func table(_ rows: [(annotator: Int, acts: [String], main: String)]) -> [UInt8] {
    let lines = rows.map { row in
      let subtypes = ["input": "advice", "reflection": "simple", "question": "open"]
      let acts = ["input", "reflection", "question"].map { name in
        let given = row.acts.first { $0.hasPrefix(name) }
        let subtype =
          given.flatMap { $0.split(separator: "/").dropFirst().first.map(String.init) } ?? subtypes[name] ?? ""
        return given == nil ? "False,n/a" : "True,\(subtype)"
      }
      return
        "high,7,V,http://v,drink less ,0,therapist,00:00:13,Hello,\(row.annotator),\(acts.joined(separator: ",")),\(row.main),n/a"
    }
    return Array(([header] + lines).joined(separator: "\n").utf8)
  }

  @Test func rowsOfOneUtteranceAreOneTurn() throws {
    let client = "high,7,V,http://v,drink less ,1,client,00:00:24,Sure.,3,n/a,n/a,n/a,n/a,n/a,n/a,n/a,change"
    let bytes = Self.table([(3, ["question"], "question"), (4, [], "other")]) + Array("\n\(client)\n".utf8)
    let reading = Reading(bytes, "annomi.csv")
    #expect(reading.lines == ["therapist: Hello", "client: Sure."])
    let transcript = try #require(reading.transcripts.first)
    #expect(transcript.format == "annomi")
    #expect(transcript.information.id == "7")
    #expect(transcript.information.changeTarget == "drink less")
    #expect(transcript.information.scenario == nil)
    #expect(transcript.utterances.map(\.start) == [13, 24])
    let session = try #require(AnnoMIReader().labelled(bytes).first)
    #expect(session.videoURL == "http://v")
    #expect(session.labels.map(\.clientTalk) == [nil, "change"])
    #expect(session.labels.map(\.behavior) == ["question", nil])
    #expect(session.labels.map(\.annotators) == [2, 1])
  }

  @Test func majorities() throws {
    func labels(_ rows: [(Int, [String], String)]) throws -> AnnoMILabels {
      let session = try #require(AnnoMIReader().labelled(Self.table(rows.map { ($0.0, $0.1, $0.2) })).first)
      return try #require(session.labels.first)
    }
    // The majority wins over the lowest annotator.
    #expect(
      try labels([(1, [], "other"), (2, ["question"], "question"), (3, ["question"], "question")]).behavior
        == "question")
    // A tie goes to the lowest annotator among the tied, wherever the row stands.
    #expect(try labels([(9, ["question"], "question"), (2, [], "other")]).behavior == "other")
    #expect(
      try labels([
        (1, ["input"], "therapist_input"), (5, [], "other"), (6, [], "other"), (4, ["question"], "question"),
        (7, ["question"], "question"),
      ]).behavior == "question")
    // The subtype counts only among those who gave the main behaviour.
    let subtype = try labels([
      (1, ["question/open", "reflection/complex"], "reflection"), (2, ["question/closed"], "question"),
      (3, ["question/closed"], "question"), (4, ["question/open"], "question"), (5, ["question/open"], "other"),
    ])
    #expect(subtype.behavior == "question")
    #expect(subtype.subtype == "closed")
    #expect(try labels([(1, [], "other")]).subtype == nil)
    // Half is enough for an act to be present, less is not.
    let half = try labels([(1, ["question", "input"], "question"), (2, ["reflection", "input"], "reflection")])
    #expect(half.hasQuestion && half.hasReflection && half.hasInput)
    #expect(half.behavior == "question")
    let less = try labels([(1, ["question"], "question"), (2, [], "other"), (3, [], "other")])
    #expect(!less.hasQuestion && !less.hasReflection && !less.hasInput)
  }

  @Test func labelsAreRefusedWhenARowIsRagged() throws {
    let bytes = Self.table([(1, [], "other")]) + Array("\nshort,row\n".utf8)
    #expect(Reading(bytes, "annomi.csv").order == ["malformed", "7"])
    #expect(throws: ReadingProblem.self) { try AnnoMIReader().labelled(bytes) }
  }

  @Test(.enabled(if: SharedFolder.exists, "the shared folder is not here"))
  func thePublicTable() throws {
    let file = InputFile(path: try #require(SharedFolder.path("data/annomi/annomi-public.csv")))
    let sessions = try AnnoMIReader().labelled(file.contents())
    #expect(sessions.count == 100)
    #expect(sessions.reduce(0) { $0 + $1.labels.count } == 7293)
    #expect(sessions.allSatisfy { $0.labels.count == $0.transcript.utterances.count })
    let labels = sessions.flatMap { zip($0.transcript.utterances, $0.labels) }
    #expect(labels.allSatisfy { ($0.speaker == .therapist) == ($1.behavior != nil) })
    #expect(labels.allSatisfy { ($0.speaker == .client) == ($1.clientTalk != nil) })
    #expect(sessions.count { $0.transcript.information.changeTarget == "smoking cessation " } == 0)
    #expect(Reading(results: file.read(options: ReadingOptions())).ids == sessions.map(\.transcript.information.id))
  }
}
