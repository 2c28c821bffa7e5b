/// Adjusts p values for how many were looked at (Holm 1979): the chance of any false finding stays at the level, whatever depends on
/// what.
public enum Holm {
  /// The adjusted p values, in the order of the given ones, each 0 to 1.
  public static func adjusted(_ values: [Double]) -> [Double] {
    var adjusted = values
    var highest = 0.0
    for (rank, place) in values.indices.sorted(by: { (values[$0], $0) < (values[$1], $1) }).enumerated() {
      highest = max(highest, min(1, values[place] * Double(values.count - rank)))
      adjusted[place] = highest
    }
    return adjusted
  }
}
