import Assessment
import Gate
import JSON
import Recognition
import Transcripts

/// Something that `pe explain` knows.
struct Topic {
  /// What it is: `code`, `rule`, `measure`, `error` or `exit code`.
  let kind: String
  /// The identifier.
  let id: String
  /// The code that a rule finds.
  var code: String?
  /// The explanation, a line a sentence.
  let lines: [String]

  /// As JSON.
  var document: JSONValue {
    ["kind": .string(kind), "id": .string(id), "text": .array(lines.map(JSONValue.string))]
  }

  /// Everything, codes first.
  ///
  /// - Parameter programme: the codes that a programme adds.
  static func all(_ programme: ProgrammeCodebook?) -> [Topic] {
    codes(Codebook.entries + (programme?.entries ?? [])) + rules(Registry.catalog + (programme?.rules ?? []))
      + readers + measures + checks + errors + exits
  }

  private static func codes(_ entries: [Codebook.Entry]) -> [Topic] {
    entries.map { entry in
      var lines = ["\(entry.title) (\(entry.family)): \(entry.definition)."]
      if let exclusion = entry.exclusion { lines.append("Not: \(exclusion).") }
      if let family = CodeFamily.named(entry.family) { lines.append(family.detection) }
      let measured = MeasuredCodes.of(.encoder)
      if let figures = measured.figures(entry.family, entry.id) {
        let found = figures.precision.map { ", \(percent($0)) of what is found is right" } ?? ""
        lines.append(
          "Measured on \(figures.turns) turns with it: \(percent(figures.recall ?? 0)) of them are found\(found).")
      }
      if measured.isExperimental(entry.family, entry.id) { lines.append("Experimental: it enters no number.") }
      let marked = [Behavior.family, Technique.family, Caution.family, ClientTalk.family]
      if marked.contains(entry.family) { lines.append("Below \(Uncertainty.threshold) it is marked uncertain.") }
      return Topic(kind: "code", id: entry.id, lines: lines)
    }
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  private static func rules(_ rules: [RuleDescription]) -> [Topic] {
    rules.map { rule in
      var lines = [
        rule.summary, rule.rationale, "Source: \(rule.reference).",
        "Reads: \(rule.speakers.map(\.rawValue).joined(separator: ", ")) turns.",
      ]
      if !rule.phrases.isEmpty { lines.append("Phrases: " + rule.phrases.joined(separator: " · ")) }
      if !rule.guards.isEmpty { lines.append("Does not count: " + rule.guards.joined(separator: "; ") + ".") }
      lines += rule.hits.map { "Fires:  \($0.marked)" } + rule.misses.map { "Silent: \($0.marked)" }
      return Topic(kind: "rule", id: rule.id, code: rule.code, lines: lines)
    }
  }

  private static var readers: [Topic] {
    [
      Topic(
        kind: "rule", id: ReadBias.rule,
        lines: [
          "A wording that no rule's words tell and the encoder reads as one that may land badly.",
          "It learnt from written pairs of such wordings and others that share their words (Models/corpus/bias).",
          "The clause that carries it most is shown; type and kind are the likeliest, and why and what to try follow from them.",
          "Reads: therapist turns, behind what was said before. Not with --recognizer linear.",
        ])
    ]
  }

  private static var measures: [Topic] {
    MeasureID.allCases.map { measure in
      var lines = ["\(measure.title). \(measure.definition)"]
      if let reference = measure.reference {
        lines.append(
          "MITI 4.2.1 reference values: fair \(measure.text(reference.fair)), good \(measure.text(reference.good)). "
            + "Expert opinion, and approximate here: turns are coded where MITI codes utterances within a turn.")
      }
      return Topic(kind: "measure", id: measure.rawValue, lines: lines)
    }
  }

  private static var checks: [Topic] {
    CheckRegistry.all.map { check in
      Topic(
        kind: "check", id: check.id,
        lines: GateText.explanation(check).dropFirst().map { String($0.drop { $0 == " " }) })
    }
  }

  private static var errors: [Topic] {
    ReadingProblem.Reason.allCases.map { Topic(kind: "error", id: $0.rawValue, lines: [$0.explanation]) }
  }

  private static var exits: [Topic] {
    ExitStatus.explained.map { Topic(kind: "exit code", id: "\($0.status.rawValue)", lines: [$0.text]) }
  }
}

extension ExitStatus {
  /// What each exit code means.
  static let explained: [(status: ExitStatus, text: String)] = [
    (.done, "Done."), (.gateFailed, "A check of the gate failed."),
    (.notEnoughData, "There is not enough data, and the policy says that this matters."),
    (.someInputsUnusable, "At least one session was analysed and at least one input could not be used."),
    (.usage, "The command line cannot be read."), (.noUsableInput, "Inputs were found, and none could be used."),
    (.noInput, "A path is missing, or a folder holds no candidate."), (.internalError, "A fault of pe itself."),
    (.cannotCreate, "A file or the store cannot be created or replaced."),
    (.inputOutput, "The disk reports an error, or is full."),
    (.locked, "Another program holds the store."), (.notPermitted, "Not permitted."),
    (.configuration, "pe.yml, a PE_ variable or a policy cannot be read."),
  ]
}

extension ReadingProblem.Reason {
  /// What the reason means and what to do.
  var explanation: String {
    switch self {
    case .missing: "There is no such file or folder, or the folder holds no candidate. Check the path."
    case .unreadable: "The file exists and may not be read. Check its permissions."
    case .empty: "The file is empty."
    case .unknownFormat: "No reader knows the file. It may be no text, or have no speaker names."
    case .malformed:
      "The file looks like a known format and breaks its rules at the position named. What could be read was read."
    case .encoding: "The bytes are not valid text at the position named. Export the file as UTF-8."
    case .tooLarge: "The file, or a line, is larger than the limit. Split it, or export JSON Lines."
    case .unknownRole: "Nothing says who is therapist and who is client. Map the names with --role NAME=therapist."
    case .noSessionID: "The session has no usable identifier of 1 to 200 characters."
    case .duplicateSession: "Two sessions share an identifier; the second was left out."
    case .noUtterances: "The session has no turns."
    case .roster: "A row of the roster cannot be used, or names something unknown."
    }
  }
}
