import Foundation
import TestSupport
import Transcripts

@testable import Gate

/// Gold and predictions of a test, written as lines and read as the gate reads them.
struct Judged {
  let folder: String
  var gold: [String] = []
  var predictions: [String] = []
  var policy = GatePolicy()
  var texts: TranscriptTexts?
  var withText = false

  init() throws { folder = try Folders.temporary() }

  /// Codes a session: a turn a label of `behavior`, `client_talk` or a level of risk, by `member`.
  mutating func code(_ session: String, _ member: String, _ labels: [String], group: String? = nil) {
    let turns = labels.enumerated().map { index, label in
      switch member {
      case "risk":
        let list = label == "none" ? "" : "{\"domain\":\"suicide\",\"level\":\"\(label)\",\"subject\":\"self\"}"
        return "{\"index\":\(index),\"risk\":[\(list)]}"
      case "bias": return "{\"index\":\(index),\"bias\":[\(label == "present" ? "{\"type\":\"age\"}" : "")]}"
      case "techniques", "cautions":
        return "{\"index\":\(index),\"\(member)\":[\(label.isEmpty ? "" : "\"\(label)\"")]}"
      default: return "{\"index\":\(index),\"\(member)\":\"\(label)\"}"
      }
    }
    let groups = group.map { ",\"client_groups\":{\"gender\":\"\($0)\"}" } ?? ""
    gold.append(
      "{\"schema\":\"pe.gold/1\",\"session\":\"\(session)\",\"coder\":\"a\"\(groups),\"utterances\":[\(turns.joined(separator: ","))]}"
    )
  }

  /// Predicts a session in the same way; `more` is added to each record.
  mutating func predict(_ session: String, _ member: String, _ labels: [String], _ more: String = "") {
    for (index, label) in labels.enumerated() {
      let value =
        member == "techniques" || member == "cautions"
        ? "[\(label.isEmpty ? "" : "\"\(label)\"")]" : member == "bias" ? "\(label == "present")" : "\"\(label)\""
      predictions.append("{\"session\":\"\(session)\",\"turn\":\(index),\"\(member)\":\(value)\(more)}")
    }
  }

  func write(_ lines: [String], _ name: String) throws -> String {
    let path = "\(folder)/\(name)"
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  func table() throws -> GoldTable { try GoldReader.read([write(gold, "gold.jsonl")]).table }

  func input() throws -> GateInput {
    let table = try table()
    let reader = OutputReader(table, texts: texts, policy: policy, withText: withText)
    return GateInput(gold: table, output: try reader.read(InputFile(path: write(predictions, "out.jsonl"))))
  }

  /// What a check says.
  func judge(_ check: any Check.Type, baseline: [String]? = nil) throws -> CheckResult {
    var input = try input()
    if let baseline {
      let reader = OutputReader(input.gold, texts: nil, policy: policy)
      let output = try reader.read(InputFile(path: write(baseline, "before.jsonl")))
      input.baseline = Baseline(id: "before", output: output, gold: input.gold, created: "2026-01-01")
    }
    return check.judge(input, policy.settings(check))
  }
}

/// Numbers in which no pattern meets another.
func mixed(_ index: Int, below bound: Int, salt: Int = 0) -> Int {
  var word = UInt64(index &* 7919 &+ salt &* 104_729 &+ 1) &* 0x9E37_79B9_7F4A_7C15
  word = (word ^ (word >> 29)) &* 0xBF58_476D_1CE4_E5B9
  return Int((word >> 33) % UInt64(bound))
}
