import Foundation
import Gate
import Yams

/// Reads a policy of the gate from YAML. A key, check, metric or code that is none is an error with its line: it would otherwise be a check
/// that never runs.
enum GatePolicyReader {
  /// A policy is a page of text.
  private static let largestFile = 65_536

  /// Reads a file.
  ///
  /// - Throws: `CommandFailure` (78) naming file and line.
  static func read(_ path: String) throws -> GatePolicy {
    let shown = TerminalText.safe(path)
    guard let bytes = FileManager.default.contents(atPath: path), bytes.count <= largestFile,
      let text = String(data: bytes, encoding: .utf8)
    else {
      throw CommandFailure(
        .configuration, "\(shown): the policy cannot be read, or is larger than \(largestFile / 1024) KiB",
        advice: "pe validate --print-policy > \(shown) makes one")
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw CommandFailure(.configuration, "\(shown): this is not YAML: \(YAMLProblem.text(error))")
    }
    guard let root else { return Preset.default.policy }
    guard let mapping = root.mapping else { throw failure(shown, root, "expected keys and values") }
    var policy = try root["preset"].map { try preset($0, shown) } ?? Preset.default.policy
    for (key, value) in mapping {
      switch key.string {
      case "preset": continue
      case "checks": try readChecks(value, shown, into: &policy)
      case "fields":
        try pairs(value, shown) { name, path in try policy.setField(name, to: path) }
      case "labels":
        try pairs(value, shown) { theirs, ours in try policy.setLabel(theirs, to: ours) }
      default:
        try placed(shown, key) { try policy.set(key.string ?? "", to: value.scalar?.string ?? "") }
      }
    }
    return policy
  }

  private static func preset(_ node: Node, _ path: String) throws -> GatePolicy {
    try placed(path, node) { try preset(node.scalar?.string ?? "") }
  }

  /// The policy of a preset.
  ///
  /// - Throws: `GateProblem` with what may have been meant.
  static func preset(_ name: String) throws -> GatePolicy {
    guard let preset = Preset(rawValue: name) else {
      throw GateProblem(
        .configuration, "there is no preset \"\(name)\"",
        advice: "Presets: " + Preset.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return preset.policy
  }

  private static func readChecks(_ node: Node, _ path: String, into policy: inout GatePolicy) throws {
    guard let mapping = node.mapping else { throw failure(path, node, "checks needs CHECK: lines") }
    for (key, value) in mapping {
      let check = key.string ?? ""
      if let word = value.scalar?.string, let isOn = ["on": true, "off": false][word] {
        try placed(path, key) { try policy.turn(check, on: isOn) }
        continue
      }
      guard let settings = value.mapping else {
        // A misspelt check is said before its value.
        try placed(path, key) { try policy.turn(check, on: true) }
        throw failure(path, value, "\(check) needs on, off, or keys and values")
      }
      try placed(path, key) { try policy.turn(check, on: true) }
      for (name, setting) in settings {
        let texts = setting.scalar.map { [$0.string] } ?? setting.sequence.map { $0.compactMap { $0.scalar?.string } }
        guard let texts, setting.sequence.map({ $0.count == texts.count }) ?? true else {
          throw failure(path, setting, "\(check).\(name.string ?? "") needs a value or a list")
        }
        try placed(path, name) {
          try policy.set(check, name.string ?? "", to: texts, isList: setting.sequence != nil)
        }
      }
    }
  }

  private static func pairs(_ node: Node, _ path: String, _ body: (String, String) throws -> Void) throws {
    guard let mapping = node.mapping else { throw failure(path, node, "expected NAME: NAME lines") }
    for (key, value) in mapping {
      guard let name = key.scalar?.string, let text = value.scalar?.string else {
        throw failure(path, value, "expected one name")
      }
      try placed(path, key) { try body(name, text) }
    }
  }

  /// Runs `body` with the file and line in front of what it throws.
  private static func placed<Result>(_ path: String, _ node: Node, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let problem as GateProblem {
      throw CommandFailure(
        .configuration, "\(path):\(node.mark?.line ?? 0): \(TerminalText.safe(problem.message))",
        advice: problem.advice)
    }
  }

  private static func failure(_ path: String, _ node: Node, _ reason: String) -> CommandFailure {
    CommandFailure(
      .configuration, "\(path):\(node.mark?.line ?? 0): \(TerminalText.safe(reason))",
      advice: "pe validate --print-policy shows a whole policy")
  }
}
