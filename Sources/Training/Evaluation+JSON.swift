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
      "accuracy": .exact(accuracy),
      "kappa": kappa.map { .exact($0) } ?? .null,
      "quadratic_kappa": quadraticKappa.map { .exact($0) } ?? .null,
      "calibration_noise_floor": .exact(calibration.noiseFloor),
      "calibration_error": .figure(calibrationError, calibrationInterval),
      "labels": .array(
        labels.map { label in
          [
            "label": .string(label.label),
            "support": .int(label.support),
            "predicted": .int(label.predicted),
            "precision": .exact(label.precision),
            "recall": .exact(label.recall),
            "recall_interval": label.recallInterval.map { [.exact($0.lower), .exact($0.upper)] } ?? .null,
            "f1": .figure(label.f1, label.f1Interval),
            "kappa": label.kappa.map { .exact($0) } ?? .null,
          ]
        }),
      "confusion": .array(confusion.counts.map { .array($0.map { .int($0) }) }),
      "calibration": .array(
        calibration.bins.map {
          ["stated": .exact($0.stated), "observed": .exact($0.observed), "n": .int($0.count)]
        }),
    ]
  }
}

extension JSONValue {
  /// A value with its interval.
  public static func figure(_ value: Double, _ interval: Interval?) -> JSONValue {
    [
      "value": .exact(value),
      "interval": interval.map { [.exact($0.lower), .exact($0.upper)] } ?? .null,
    ]
  }
}
