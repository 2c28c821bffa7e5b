import Language
import Recognition
import Transcripts

/// Reads posts with a C-SSRS severity of 0 to 6 (Patil et al. 2025, CC BY 4.0): a table with the columns `content` and `severity`.
///
/// Posts are of people in distress: no message names their words.
public enum SeverityCorpus {
  /// The severities, folded as the Screener's triage folds its items: none, low, moderate, high.
  public static let folds = ["0", "1-2", "3", "4-6"]

  /// Whether the bytes are such a table.
  public static func recognizes(_ bytes: [UInt8]) -> Bool {
    CSVDocument(Array(bytes.prefix(1024))).header == ["content", "severity"]
  }

  /// The posts as sessions of one client turn each.
  ///
  /// - Throws: `GoldCorpus.Problem` with the line when a row is malformed.
  public static func sessions(_ bytes: [UInt8], source: String) throws -> [LabelledSession] {
    try CSVDocument(bytes).map { row in
      guard row.defect == nil, row.fields.count == 2, let severity = Int(row.fields[1].filter { $0 != " " }),
        (0...6).contains(severity)
      else {
        throw GoldCorpus.Problem(description: "\(source), line \(row.line): this is no post with a severity of 0 to 6")
      }
      let id = "\(source):\(row.line)"
      let conversation = Conversation(turns: [.init(speaker: .client, text: TokenizedText(row.fields[0]))])
      return LabelledSession(
        id: id, group: id, sha256: SHA256.hexadecimal(of: Array(row.fields[0].utf8)), conversation: conversation,
        labels: [labels(severity)])
    }
  }

  private static func labels(_ severity: Int) -> [String: String] {
    let fold = severity == 0 ? 0 : severity <= 2 ? 1 : severity == 3 ? 2 : 3
    var labels = ["severity": folds[fold], "severity.by_level": folds[fold], "risk.severity": folds[fold]]
    if severity > 0 { labels["risk.domain"] = RiskDomain.suicide.rawValue }
    // A wish to be dead stands between: the score is to tell what needs a person from what does not.
    if fold != 1 { labels["risk.post"] = severity == 0 ? "absent" : "present" }
    if fold == 0 || fold == 3 { labels["severity.caught"] = severity == 0 ? "absent" : "present" }
    return labels
  }
}
