import Assessment

/// The reference values of a measure, on the scale of a share.
enum ReferenceTicks {
  static func of(_ id: MeasureID) -> [(value: Double, label: String)] {
    guard let reference = id.reference else { return [] }
    switch id.unit {
    case .ratio:
      return [reference.fair, reference.good].map { ($0 / (1 + $0), "\(Int($0)):1") }
    case .share:
      return [reference.fair, reference.good].map { ($0, Percent.whole($0)) }
    default: return []
    }
  }
}
