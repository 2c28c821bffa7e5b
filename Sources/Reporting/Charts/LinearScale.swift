/// From values to places on a drawing.
struct LinearScale {
  let values: ClosedRange<Double>
  let from: Double
  let to: Double

  /// The place of a value; values outside lie on the edge.
  func callAsFunction(_ value: Double) -> Double {
    let width = values.upperBound - values.lowerBound
    let share = width > 0 ? (min(max(value, values.lowerBound), values.upperBound) - values.lowerBound) / width : 0.5
    return from + share * (to - from)
  }
}
