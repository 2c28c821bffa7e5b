import Assessment
import JSON
import Recognition
import TestSupport
import Testing
import Transcripts

@Suite struct AnalysisRoundTripTests {
  private static let tool = ToolIdentity(version: "1", recognizer: "embedded", models: ["therapist": "00"])

  /// Every fixture, analysed by the models in the binary.
  static func fixtures() throws -> [(transcript: Transcript, assessed: AssessedSession)] {
    let pipeline = SessionPipeline(analyzer: try Analyzer(), version: "1")
    return InputFiles(paths: [Folders.fixture("sessions")]).files.flatMap { file in
      file.read(options: ReadingOptions()).compactMap { result in
        guard case .transcript(let transcript) = result else { return nil }
        return pipeline.assess(transcript)
      }
    }
  }

  @Test func whatIsWrittenComesBackEqual() throws {
    let sessions = try Self.fixtures()
    #expect(sessions.count == 24)
    for (transcript, assessed) in sessions {
      var writer = JSONWriter()
      AnalysisWriter().write(assessed, into: &writer)
      let words = transcript.utterances.map { AssessedSession.words(in: $0.text) }
      let read = try AnalysisReader.session(try JSONParser.parse(writer.bytes), words: words)
      #expect(read == assessed)
    }
  }

  @Test func evidenceLiesInTheText() throws {
    for (transcript, assessed) in try Self.fixtures() {
      for (utterance, found) in zip(transcript.utterances, assessed.analysis.utterances) {
        var spans = (found.behavior?.evidence ?? []) + (found.clientTalk?.evidence ?? [])
        spans += (found.techniques ?? []).flatMap(\.evidence) + (found.cautions ?? []).flatMap(\.evidence)
        spans += (found.bias ?? []).flatMap(\.evidence) + (found.risk ?? []).flatMap(\.evidence)
        for span in spans {
          #expect(span.start >= 0 && span.start < span.end && span.end <= utterance.text.unicodeScalars.count)
          #expect(!span.quote(from: utterance.text).isEmpty)
        }
      }
    }
  }

  @Test func anotherLanguageIsNotAssessed() throws {
    let transcript = Dialogue.transcript(
      "de", "T: Wie geht es Ihnen heute nach dem langen Wochenende?",
      "C: Ehrlich gesagt nicht besonders gut, ich habe kaum geschlafen.")
    let (_, assessed) = SessionPipeline(analyzer: try Analyzer(), version: "1").assess(transcript)
    #expect(!assessed.analysis.isEnglish)
    #expect(assessed.analysis.risk.level == nil)
    #expect(assessed.analysis.pipelines.allSatisfy { $0.notAssessed != nil })
    #expect(assessed.measures.allSatisfy { $0.value == nil && $0.notAssessed == "language" })
    #expect(assessed.analysis.warnings.contains { $0.hasPrefix("language:") })
    #expect(assessed.analysis.utterances.allSatisfy { $0.behavior == nil && $0.risk == nil })
  }

  @Test func emptyTurnsCarryNoCode() throws {
    let transcript = Dialogue.transcript(
      "x", "T:   ", "C: I want to stop drinking, I really do.", "T: You want to stop.")
    let (_, assessed) = SessionPipeline(analyzer: try Analyzer(), version: "1").assess(transcript)
    #expect(assessed.analysis.utterances[0].behavior == nil)
    #expect(assessed.analysis.utterances[2].behavior != nil)
  }
}
