import Assessment
import JSON

extension ControlLimits {
  /// The limits and how they are written.
  var document: JSONValue {
    [
      "mean": .decimal(mean), "lower": .decimal(lower), "upper": .decimal(upper), "sessions": .int(Self.baseline),
      "text": .string("\(Percent.whole(lower)) to \(Percent.whole(upper))"), "mean_text": .string(Percent.whole(mean)),
    ]
  }
}
