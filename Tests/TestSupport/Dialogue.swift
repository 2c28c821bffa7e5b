import Language
import Recognition
import Transcripts

/// Short dialogues for tests: lines that start with `T:` or `C:`.
public enum Dialogue {
  /// A transcript of the lines.
  public static func transcript(_ id: String, trainee: String? = nil, _ lines: String...) -> Transcript {
    transcript(id, trainee: trainee, lines: lines)
  }

  /// A transcript of the lines.
  public static func transcript(_ id: String, trainee: String? = nil, lines: [String]) -> Transcript {
    var information = SessionInformation(id: id)
    information.trainee = trainee
    let utterances = lines.map { line in
      Utterance(speaker: line.hasPrefix("T:") ? .therapist : .client, text: String(line.dropFirst(3)))
    }
    return Transcript(information: information, utterances: utterances, source: "\(id).txt", format: "text")
  }
}
