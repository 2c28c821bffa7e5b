/// Krippendorff's alpha: the agreement of any number of coders, some of whom may be missing (Krippendorff 2019, chapter 12).
public enum KrippendorffAlpha {
  /// The agreement, 1 where all agree, 0 where they agree as by chance; nil where no unit has two values or no two values differ.
  ///
  /// - Parameter units: the codes that coders gave each unit; a coder who gave none is left out.
  public static func nominal(_ units: [[Int]]) -> Double? {
    let pairable = units.filter { $0.count > 1 }
    let values = Set(pairable.joined()).sorted()
    guard values.count > 1 else { return nil }
    let place = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
    var coincidences = [[Double]](repeating: [Double](repeating: 0, count: values.count), count: values.count)
    for unit in pairable {
      for (first, one) in unit.enumerated() {
        for (second, other) in unit.enumerated() where first != second {
          coincidences[place[one] ?? 0][place[other] ?? 0] += 1 / Double(unit.count - 1)
        }
      }
    }
    let sums = coincidences.map { $0.reduce(0, +) }
    let total = sums.reduce(0, +)
    var observed = 0.0
    var expected = 0.0
    for one in values.indices {
      for other in values.indices where one != other {
        observed += coincidences[one][other]
        expected += sums[one] * sums[other]
      }
    }
    guard expected > 0 else { return nil }
    return 1 - (total - 1) * observed / expected
  }
}
