/// How measures are written for people. Whole percents, two decimals of a ratio, one of a rate.
extension MeasureID {
  /// A value in its unit.
  public func text(_ value: Double) -> String {
    switch unit {
    case .share: "\(Int((value * 100).rounded()))%"
    case .ratio: Self.decimals(value, 2) + " : 1"
    case .count: "\(Int(value.rounded()))"
    case .rate, .rating: Self.decimals(value, 1)
    case .points: "\(Int(value.rounded()))"
    }
  }

  /// An interval in its unit, such as "22% to 61%".
  public func text(from lower: Double, to upper: Double) -> String {
    guard upper.isFinite, unit != .ratio || upper < 100 else { return "\(text(lower)) and above" }
    return "\(text(lower)) to \(text(upper))"
  }

  static func decimals(_ value: Double, _ places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((abs(value) * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    let padded = String(repeating: "0", count: places - fraction.count) + fraction
    return (value < 0 && scaled != 0 ? "-" : "") + "\(scaled / scale).\(padded)"
  }
}

extension MeasureID {
  /// A number with two decimals, whatever the measure.
  public static func decimal(_ value: Double) -> String { decimals(value, 2) }
}
