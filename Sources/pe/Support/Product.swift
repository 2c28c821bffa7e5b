import EmbeddedFiles
import Recognition

/// What this binary is.
enum Product {
  /// The version, as in the changelog.
  static let version = "0.1.0"

  /// The commit it was built from, where the build said so.
  static let commit = EmbeddedFile("commit").map { $0.text.filter { !$0.isWhitespace } } ?? ""

  /// The documents it reads and writes.
  static let schemas = [
    "pe.transcript/1", "pe.analysis/1", "pe.gold/1", "pe.report/1", "pe.dashboard/2", "pe.evaluation/1",
    "pe.gate/1", "pe.baseline/1", "pe.manifest/1",
  ]

  /// The text of `pe --version`.
  static var description: String {
    var lines = [
      "pe \(version)" + (commit.isEmpty ? "" : " (\(commit))"), "schemas: " + schemas.joined(separator: " "),
    ]
    if let models = RecognizerChoice.encoder.models {
      lines += models.sorted { $0.key < $1.key }.map { "model \($0.key): \($0.value)" }
    }
    return lines.joined(separator: "\n")
  }
}
