import Transcripts

/// Identifiers as names of files and folders: letters, digits, hyphens and underscores.
///
/// An identifier that needs a change, or that differs from another only in case, gets eight digits of its SHA-256
/// behind it, so that two never share a name, on no file system.
struct SafeName: Sendable {
  private static let longest = 60
  private static let reserved: Set<String> = ["con", "prn", "aux", "nul"]

  private let names: [String: String]

  init(_ identifiers: [String]) {
    let folded = Dictionary(grouping: Set(identifiers)) { $0.lowercased() }
    names = Dictionary(
      uniqueKeysWithValues: Set(identifiers).map { id in
        let isAlone = folded[id.lowercased()]?.count == 1
        return (id, Self.name(id, isAlone: isAlone))
      })
  }

  /// The name of an identifier that was given at the start.
  func callAsFunction(_ identifier: String) -> String {
    names[identifier] ?? Self.name(identifier, isAlone: false)
  }

  private static func name(_ identifier: String, isAlone: Bool) -> String {
    let kept = String(
      String.UnicodeScalarView(
        identifier.unicodeScalars.prefix(longest).map { scalar in
          let isKept = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
          return isKept || scalar == "-" || scalar == "_" ? scalar : "-"
        }))
    if kept == identifier, isAlone, !kept.isEmpty, !reserved.contains(kept.lowercased()) { return kept }
    return "\(kept)-\(SHA256.hexadecimal(of: Array(identifier.utf8)).prefix(8))"
  }
}
