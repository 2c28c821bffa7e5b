/// The name under which a person says something, as `--by` gives it.
enum PersonName {
  /// The name without space around it.
  ///
  /// - Throws: `CommandFailure` (64) where it is the model's, beside whom persons are compared.
  static func checked(_ name: String?) throws -> String {
    let name = (name ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard name != "model" else {
      throw CommandFailure(
        .usage, "--by model: that is how pe agreement calls the model", advice: "Give a person's name")
    }
    return name
  }
}
