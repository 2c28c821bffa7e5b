/// Sentences about what a scenario gives room for.
extension Words {
  static let notSeen = "not seen"
  static let experimentalCoverage = "cannot tell: experimental"

  static func coverage(seen: Int, of expected: Int) -> String {
    expected == 0
      ? "The scenario names codes that cannot be judged yet."
      : "The scenario gives room for \(count(expected, "code")) that can be judged. \(seen) of them stand in this session."
  }
}
