import Recognition
import Transcripts

/// Coded sessions from files, whatever their form: AnnoMI's table, GoEmotions, posts with a severity, or `pe.gold/1` with its transcripts.
public struct LabelledCorpus: Sendable {
  /// Why a file gives no coded sessions.
  public struct Problem: Error, CustomStringConvertible {
    /// What is wrong, where, and what to do.
    public let description: String
  }

  /// The sessions, in the order of the files.
  public internal(set) var sessions: [LabelledSession] = []
  /// The files' names.
  public private(set) var names: [String] = []

  /// Reads the turns' states, for what is fitted on them.
  public mutating func read(_ states: TurnStates) {
    let read = Parallel.map(sessions.map(\.conversation)) { states.states(of: $0) }
    for (place, states) in read.enumerated() { sessions[place].states = states }
  }

  /// Reads files.
  ///
  /// - Parameters:
  ///   - paths: the files.
  ///   - grouping: what AnnoMI's sessions are kept together by.
  ///   - transcripts: the transcripts that `pe.gold/1` codes.
  /// - Throws: `Problem`, `ReadingProblem` or `GoldCorpus.Problem`.
  public init(
    paths: [String], grouping: AnnoMICorpus.Grouping = .video, transcripts: [String: Transcript] = [:]
  ) throws {
    for path in paths {
      let file = InputFile(path: path)
      let bytes = try file.contents()
      names.append(file.source)
      if AnnoMICorpus.recognizes(bytes) {
        sessions += try AnnoMICorpus.sessions(bytes, source: file.source, grouping: grouping)
      } else if SeverityCorpus.recognizes(bytes) {
        sessions += try SeverityCorpus.sessions(bytes, source: file.source)
      } else if WrittenCorpus.recognizes(bytes) {
        sessions += try WrittenCorpus.sessions(bytes, source: file.source)
      } else if GoldCorpus.recognizes(bytes) {
        sessions += try GoldCorpus.sessions(bytes, source: file.source, transcripts: transcripts)
      } else {
        let text = String(decoding: bytes, as: UTF8.self)
        guard GoEmotionsCorpus.recognizes(text) else {
          throw Problem(
            description:
              "\(file.source): this is neither pe.gold/1, nor AnnoMI's table, nor GoEmotions, nor posts with a severity; pe schema gold"
          )
        }
        sessions += GoEmotionsCorpus.sessions(text)
      }
    }
  }
}
