extension Confusion {
  /// Gwet's AC1: agreement beyond chance where one code is rare, for which kappa says little though nearly all agree (Gwet 2008).
  /// nil for an empty table or one code.
  public var gwetAC1: Double? {
    guard total > 0, labels.count > 1 else { return nil }
    let cases = Double(total)
    let chance =
      labels.indices.reduce(0.0) { sum, label in
        let share = Double(support(label) + predicted(label)) / (2 * cases)
        return sum + share * (1 - share)
      } / Double(labels.count - 1)
    guard chance < 1 else { return nil }
    return (accuracy - chance) / (1 - chance)
  }
}
