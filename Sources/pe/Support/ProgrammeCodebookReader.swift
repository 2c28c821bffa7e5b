import Assessment
import Foundation
import Language
import Recognition
import Transcripts
import Yams

/// Reads a programme's own codes from a folder of YAML files, one code a file.
///
/// ```yaml
/// id: miracle_question
/// title: Miracle question            # the id with spaces where it is missing
/// definition: Asks how life would look if the problem were gone overnight
/// not: a question about wishes
/// speaker: therapist                 # or client; therapist where it is missing
/// why: It opens a picture of change before the means are discussed.
/// source: de Shazer 1988
/// cues:
///   - miracle happened|happens
///   - phrase: problem [was|were|is] gone overnight
///     strength: strong               # weak, usual or strong
/// hits:
///   - "Suppose tonight a «miracle happened». What would you notice first?"
/// misses:
///   - "It is a miracle that you came at all."
/// ```
enum ProgrammeCodebookReader {
  /// A code is a page of text at most.
  private static let largestFile = 65_536
  /// The most steps of a phrase, and the most gaps and optional words among them: every way to fill these is tried.
  private static let mostSteps = 12
  private static let mostOpenSteps = 4

  private static let keys: Set<String> = [
    "id", "title", "definition", "not", "speaker", "why", "source", "cues", "hits", "misses",
  ]

  /// Reads a folder.
  ///
  /// - Throws: `CommandFailure` (78) naming the file and the line of what is wrong.
  static func read(_ folder: String) throws -> ProgrammeCodebook {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw CommandFailure(
        .configuration, "\(TerminalText.safe(folder)): the folder of codes cannot be read",
        advice: "Check its name, as given, in pe.yml or in PE_CODEBOOK")
    }
    let files = names.filter { ($0.hasSuffix(".yml") || $0.hasSuffix(".yaml")) && !$0.hasPrefix(".") }.sorted()
    guard !files.isEmpty else {
      throw CommandFailure(
        .configuration, "\(TerminalText.safe(folder)): the folder holds no .yml file",
        advice: "Write one file for each code; pe codes test --help shows one")
    }
    var places: [String: String] = [:]
    let rules = try files.map { name in
      let path = "\(folder)/\(name)"
      let rule = try rule(path)
      if let other = places.updateValue(name, forKey: rule.label.id) {
        throw CommandFailure(
          .configuration, "\(TerminalText.safe(path)): \(rule.label.id) is a code of \(other) as well")
      }
      return rule
    }
    return ProgrammeCodebook(rules)
  }

  private static func rule(_ path: String) throws -> Rule<ProgrammeCode> {
    func failure(_ node: Node?, _ reason: String, advice: String? = nil) -> CommandFailure {
      let line = node?.mark.map { ":\($0.line)" } ?? ""
      return CommandFailure(
        .configuration, "\(TerminalText.safe(path))\(line): \(TerminalText.safe(reason))", advice: advice)
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let size = attributes?[.size] as? Int, size <= largestFile else {
      throw failure(nil, "the file cannot be read, or is larger than \(largestFile / 1024) KiB")
    }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw failure(nil, "the file cannot be read as UTF-8")
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw failure(nil, "this is not YAML: \(YAMLProblem.text(error))")
    }
    guard let root, let mapping = root.mapping else { throw failure(root, "expected keys and values") }
    for (key, _) in mapping where !keys.contains(key.string ?? "") {
      throw failure(
        key, "unknown key \"\(key.string ?? "")\"", advice: "Known keys: " + keys.sorted().joined(separator: ", "))
    }
    func string(_ key: String) throws -> String? {
      guard let node = root[key] else { return nil }
      guard let string = node.scalar?.string, !string.isEmpty else { throw failure(node, "\(key) needs a text") }
      return string
    }
    func required(_ key: String) throws -> String {
      guard let string = try string(key) else { throw failure(root, "\(key) is missing") }
      return string
    }
    func list(_ key: String, atLeast count: Int) throws -> [Node] {
      let nodes = root[key]?.sequence.map(Array.init) ?? []
      guard nodes.count >= count else {
        throw failure(root[key] ?? root, "\(key) needs a list of at least \(count)")
      }
      return nodes
    }
    let speakerName = try string("speaker") ?? Speaker.therapist.rawValue
    guard let speaker = Speaker(rawValue: speakerName), speaker != .other else {
      throw failure(root["speaker"], "speaker must be therapist or client, not \"\(speakerName)\"")
    }
    func examples(_ key: String) throws -> [Example] {
      try list(key, atLeast: 1).map { node in
        guard let string = node.scalar?.string else { throw failure(node, "\(key): expected dialogue") }
        let example = Example(string)
        guard let last = example.turns(speaker: speaker).last, last.speaker == speaker, !last.text.isEmpty else {
          throw failure(node, "\(key): the last turn of an example must be the \(speaker.rawValue)'s")
        }
        return example
      }
    }
    let id = try required("id")
    guard id.wholeMatch(of: /[a-z][a-z0-9_]{1,63}/) != nil else {
      throw failure(root["id"], "id must be lower case letters, digits and _, from 2 to 64, not \"\(id)\"")
    }
    if let known = Codebook.entries.first(where: { $0.id == id }) {
      throw failure(root["id"], "\(id) is a code of the family \(known.family) already")
    }
    guard SessionCoverage.title(of: id) == nil else { throw failure(root["id"], "\(id) is a code of pe already") }
    let cues = try list("cues", atLeast: 1).map { node in
      for (key, value) in node.mapping ?? [:]
      where key.string != "phrase" && key.string != "strength" || value.scalar == nil {
        throw failure(key, "a cue has a phrase and a strength, not \"\(key.string ?? "")\"")
      }
      guard let phrase = node.scalar?.string ?? node["phrase"]?.scalar?.string else {
        throw failure(node, "cues: expected a phrase")
      }
      let steps = phrase.split(separator: " ")
      guard steps.count <= mostSteps, steps.count(where: { $0.hasPrefix("...") || $0.hasPrefix("[") }) <= mostOpenSteps
      else {
        throw failure(
          node, "a phrase has at most \(mostSteps) steps, \(mostOpenSteps) of them gaps or optional words")
      }
      let strengths = ["weak": Cue.Strength.weak, "usual": .usual, "strong": .strong]
      let name = node["strength"]?.scalar?.string ?? "usual"
      guard let strength = strengths[name] else {
        throw failure(node["strength"], "strength must be weak, usual or strong, not \"\(name)\"")
      }
      do {
        _ = try Phrase(phrase)
      } catch {
        throw failure(node, "\(error)")
      }
      return Cue(phrase, strength)
    }
    let code = ProgrammeCode(
      id: id, title: try string("title") ?? Codebook.title(of: id), definition: try required("definition"),
      exclusion: try string("not"), speaker: speaker)
    return Rule(
      id: "\(ProgrammeCode.family).\(id)", summary: "\(code.definition).", rationale: try string("why") ?? "",
      reference: try string("source") ?? "the programme's own codebook", label: code, speakers: [speaker], cues: cues,
      guards: [.quoted], hits: try examples("hits"), misses: try examples("misses"))
  }
}
