import JSON

/// Evaluations as one HTML page: figures, tables of confusion, reliability, the learning curve and a comparison.
public struct EvaluationPage: Sendable {
  private static let template = PageTemplate("evaluation.mustache")

  /// Makes a writer.
  public init() {}

  /// Writes a `pe.evaluations/1` document.
  ///
  /// - Parameter document: `evaluations`, and where they were made `summary`, `curve`, `comparisons` and `recall_at_precision`.
  public func write(_ document: JSONValue) -> [UInt8] {
    let evaluations = document["evaluations"]?.array ?? []
    let first = evaluations.first
    let comparisons = document["comparisons"]?.array ?? []
    let curve = document["curve"]?.array ?? []
    let summary = document["summary"]
    return Self.template.render([
      "heading": .string(document["task"]?.string ?? "evaluation"),
      "gold": .string(first?["gold"]?.string ?? Words.unknown),
      "protocol": .string(first?["protocol"]?.string ?? Words.unknown),
      "has_summary": .bool(summary != nil),
      "summary_text": .string(
        summary.map { EvaluationTable.figure($0["mean"]) + ", mean over \(evaluations.count) decisions" } ?? ""),
      "has_comparisons": .bool(!comparisons.isEmpty),
      "comparisons": .array(comparisons.map(Self.comparison)),
      "has_curve": .bool(!curve.isEmpty),
      "curves": .array(
        curve.isEmpty
          ? [] : [["draw": "learning", "task": document["task"] ?? .null, "points": .array(curve)]]),
      "evaluations": .array(evaluations.map(Self.evaluation)),
    ])
  }

  private static func comparison(_ comparison: JSONValue) -> JSONValue {
    let p = comparison["mcnemar_p"]?.double ?? 1
    return [
      "task": .string(comparison["task"]?.string ?? Words.unknown),
      "turns": .int(comparison["turns"]?.int ?? 0),
      "first": .string(Percent.decimal(comparison["macro_f1"]?.double ?? 0)),
      "second": .string(Percent.decimal(comparison["macro_f1_other"]?.double ?? 0)),
      "difference": .string(EvaluationTable.figure(comparison["difference"])),
      "only": .string("\(comparison["only_right"]?.int ?? 0) and \(comparison["only_other_right"]?.int ?? 0)"),
      "p": .string(p < 0.001 ? "under 0.001" : "\(Int((p * 1000).rounded()) / 1000).\(Self.thousandths(p))"),
    ]
  }

  private static func thousandths(_ value: Double) -> String {
    let digits = String(Int((value * 1000).rounded()) % 1000)
    return String(repeating: "0", count: 3 - digits.count) + digits
  }

  private static func evaluation(_ evaluation: JSONValue) -> JSONValue {
    let name = evaluation["task"]?.string ?? Words.unknown
    let labels = (evaluation["labels"]?.array ?? []).map { $0["label"]?.string ?? Words.unknown }
    let rows = evaluation["confusion"]?.array ?? []
    let table = EvaluationTable(name: name, evaluation: evaluation).document
    let floor = evaluation["calibration_noise_floor"]?.double
    let figures: [(String, JSONValue)] = [
      ("floor", .string(floor.map(Percent.decimal) ?? Words.dash)),
      ("levels", evaluation["quadratic_kappa"]?.double.map { .string(Percent.decimal($0)) } ?? .null),
      ("columns", .array(labels.map { .string($0) })),
      (
        "confusion",
        .array(
          zip(labels, rows).map { label, row in
            let counts = row.array?.compactMap(\.int) ?? []
            let whole = max(1, counts.reduce(0, +))
            return [
              "label": .string(label),
              "cells": .array(
                counts.map { count in
                  let share = Double(count) / Double(whole)
                  return [
                    "count": .string(Percent.grouped(count)),
                    "heat": .string(share >= 0.5 ? "n h2" : share >= 0.2 ? "n h1" : "n"),
                  ]
                }),
            ]
          })
      ),
      ("calibration", evaluation["calibration"] ?? .array([])),
      ("draw", "reliability"),
    ]
    return .object((table.members ?? []) + figures.map { JSONValue.Member($0.0, $0.1) })
  }
}
