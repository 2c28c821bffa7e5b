/// Adjusts p values for how many were looked at, where a share of false findings among the findings can be borne (Benjamini and
/// Hochberg 1995): that share stays at the level on average.
public enum BenjaminiHochberg {
  /// The adjusted p values, in the order of the given ones, each 0 to 1.
  public static func adjusted(_ values: [Double]) -> [Double] {
    var adjusted = values
    var lowest = 1.0
    let ordered = values.indices.sorted { (values[$0], $0) > (values[$1], $1) }
    for (passed, place) in ordered.enumerated() {
      lowest = min(lowest, values[place] * Double(values.count) / Double(values.count - passed))
      adjusted[place] = lowest
    }
    return adjusted
  }
}
