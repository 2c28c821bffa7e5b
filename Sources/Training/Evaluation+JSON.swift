import JSON
import Statistics

extension Evaluation {
  /// The evaluation as a `pe.evaluation/1` document.
  public var document: JSONValue {
    [
      "schema": "pe.evaluation/1",
      "task": .string(task),
      "gold": .string(gold),
      "protocol": .string(protocolName),
      "turns": .int(turns),
      "sessions": .int(sessions),
      "macro_f1": .figure(macroF1, macroF1Interval),
      "accuracy": .decimal(accuracy),
      "kappa": kappa.map { .decimal($0) } ?? .null,
      "quadratic_kappa": quadraticKappa.map { .decimal($0) } ?? .null,
      "calibration_noise_floor": .decimal(calibration.noiseFloor),
      "calibration_error": .figure(calibrationError, calibrationInterval),
      "labels": .array(
        labels.map { label in
          [
            "label": .string(label.label),
            "support": .int(label.support),
            "predicted": .int(label.predicted),
            "precision": .decimal(label.precision),
            "recall": .decimal(label.recall),
            "recall_interval": label.recallInterval.map { [.decimal($0.lower), .decimal($0.upper)] } ?? .null,
            "f1": .figure(label.f1, label.f1Interval),
            "kappa": label.kappa.map { .decimal($0) } ?? .null,
          ]
        }),
      "confusion": .array(confusion.counts.map { .array($0.map { .int($0) }) }),
      "calibration": .array(
        calibration.bins.map {
          ["stated": .decimal($0.stated), "observed": .decimal($0.observed), "n": .int($0.count)]
        }),
    ]
  }
}

extension JSONValue {
  /// A value with its interval.
  public static func figure(_ value: Double, _ interval: Interval?) -> JSONValue {
    [
      "value": .decimal(value),
      "interval": interval.map { [.decimal($0.lower), .decimal($0.upper)] } ?? .null,
    ]
  }
}
