import JSON

/// The trainees of a cohort as a table: a row a trainee and focus measure.
enum TraineesTable {
  private static let header = [
    "trainee", "sessions", "newest", "measure", "pooled_sessions", "count", "n", "raw", "estimate", "lower", "upper",
    "shrunk",
  ]

  static func table(_ rows: [JSONValue]) -> [UInt8] {
    var csv = CSVText(header)
    for row in rows {
      for estimate in row["estimates"]?.array ?? [] {
        let raw = estimate["raw"]
        csv.add([
          row["trainee"]?.string ?? "", row["sessions"]?.identifier ?? "", row["newest"]?.string ?? "",
          estimate["id"]?.string ?? "", estimate["pooled_sessions"]?.identifier ?? "",
          raw?["count"]?.identifier ?? "", raw?["n"]?.identifier ?? "", raw?["value"]?.identifier ?? "",
          estimate["value"]?.identifier ?? "", estimate["lower"]?.identifier ?? "",
          estimate["upper"]?.identifier ?? "", estimate["shrunk"]?.bool == true ? "true" : "false",
        ])
      }
    }
    return csv.bytes
  }
}
