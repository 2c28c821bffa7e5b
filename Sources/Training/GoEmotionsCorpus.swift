import Language
import Recognition
import Transcripts

/// Reads GoEmotions (Demszky et al. 2020, Apache-2.0): tab-separated comment, label numbers, identifier. Its 28 labels are grouped as
/// its authors group them (Ekman); comments whose labels fall into more than one group are left out.
public enum GoEmotionsCorpus {
  /// The 28 labels in the order of the data set's `labels.txt`, by their group.
  private static let groups: [Emotion] = [
    .joy, .joy, .anger, .anger, .joy, .joy, .surprise, .surprise, .joy, .sadness, .anger, .disgust, .sadness, .joy,
    .fear,
    .joy, .sadness, .joy, .joy, .fear, .joy, .joy, .surprise, .joy, .sadness, .sadness, .surprise, .neutral,
  ]

  /// Whether the text looks like the data set: three columns, the second all numbers below 28.
  public static func recognizes(_ text: String) -> Bool {
    let lines = text.split(separator: "\n", maxSplits: 20).prefix(20).dropLast()
    return !lines.isEmpty && lines.allSatisfy { row($0) != nil }
  }

  private static func row(_ line: Substring) -> (text: Substring, labels: [Int])? {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count == 3 else { return nil }
    let labels = columns[1].split(separator: ",").compactMap { Int($0) }
    guard !labels.isEmpty, labels.allSatisfy(groups.indices.contains) else { return nil }
    return (columns[0], labels)
  }

  /// The comments as sessions of one client turn each.
  public static func sessions(_ text: String) -> [LabelledSession] {
    text.split(separator: "\n").enumerated().compactMap { number, line in
      guard let (text, labels) = row(line) else { return nil }
      let emotions = Set(labels.map { groups[$0] })
      guard emotions.count == 1, let emotion = emotions.first else { return nil }
      let id = "goemotions-\(number + 1)"
      let conversation = Conversation(turns: [.init(speaker: .client, text: TokenizedText(String(text)))])
      return LabelledSession(
        id: id, group: id, sha256: SHA256.hexadecimal(of: Array(text.utf8)), conversation: conversation,
        labels: [["emotion": emotion.rawValue]])
    }
  }
}
