import Assessment
import JSON
import Recognition
import Transcripts

/// The codes as a handbook to browse: what each marks, how it is found, examples, and how often it is right.
public struct HandbookPage: Sendable {
  private static let template = PageTemplate("handbook.mustache")

  private let measured: MeasuredCodes
  private let recognizer: String
  private let rules: [RuleDescription]

  /// Makes a handbook.
  ///
  /// - Parameters:
  ///   - recognizer: whose figures are shown.
  ///   - programme: the codes that a programme adds; nil where it adds none.
  public init(recognizer: RecognizerChoice, programme: ProgrammeCodebook? = nil) {
    measured = .of(recognizer)
    rules = Registry.catalog + (programme?.rules ?? [])
    self.recognizer = recognizer.rawValue
  }

  /// Writes the page.
  ///
  /// - Parameters:
  ///   - entries: the codes that are shown, family by family.
  ///   - version: the version of `pe` that writes it.
  public func write(_ entries: [Codebook.Entry], version: String) -> [UInt8] {
    let families = (CodeFamily.all + [.programme]).compactMap { family -> JSONValue? in
      let own = entries.filter { $0.family == family.id }
      return own.isEmpty ? nil : section(family, own)
    }
    return Self.template.render([
      "version": .string(version), "recognizer": .string(recognizer),
      "experimental_text": .string(Words.experimentalLead(MeasuredCodes.experimental)),
      "families": .array(families),
    ])
  }

  private func section(_ family: CodeFamily, _ entries: [Codebook.Entry]) -> JSONValue {
    let rows = entries.compactMap { entry -> JSONValue? in
      measured.figures(family.id, entry.id).map { row(entry, $0) }
    }
    return [
      "id": .string(family.id), "title": .string(family.title), "scope": .string(family.scope),
      "detection": .string(family.detection), "has_rows": .bool(!rows.isEmpty), "rows": .array(rows),
      "codes": .array(entries.map(code)),
    ]
  }

  private func row(_ entry: Codebook.Entry, _ figures: MeasuredCodes.Figures) -> JSONValue {
    [
      "anchor": .string(Self.anchor(entry)),
      "title": .string(entry.title + (figures.among.map { ", among \($0)s" } ?? "")),
      "n": .int(figures.turns),
      "precision": .string(figures.precision.map(Percent.decimal) ?? Words.dash),
      "recall": .string(figures.recall.map(Percent.decimal) ?? Words.dash), "f1": .string(Percent.decimal(figures.f1)),
      "mark": .string(measured.isExperimental(entry.family, entry.id) ? Words.experimental : ""),
    ]
  }

  private func code(_ entry: Codebook.Entry) -> JSONValue {
    let rules = rules.filter { $0.family == entry.family && $0.code == entry.id }
    let figures = measured.figures(entry.family, entry.id).map(Words.measured) ?? levels(entry)
    let document: JSONValue = [
      "anchor": .string(Self.anchor(entry)), "id": .string(entry.id), "title": .string(entry.title),
      "definition": .string("\(entry.definition)."), "exclusion": entry.exclusion.map { .string("\($0).") } ?? .null,
      "figures": .string(figures ?? Words.notMeasuredCode),
      "experimental": measured.isExperimental(entry.family, entry.id) ? .string(Words.experimental) : .null,
      "has_rules": .bool(!rules.isEmpty), "rules_text": .string(Words.count(rules.count, "rule")),
      "rules": .array(rules.map(rule)),
    ]
    return document.withoutNulls
  }

  private func levels(_ entry: Codebook.Entry) -> String? {
    guard entry.family == EmpathyMechanism.family else { return nil }
    return EmpathyMechanism(rawValue: entry.id).flatMap(measured.levels).map(Words.measured)
  }

  private func rule(_ rule: RuleDescription) -> JSONValue {
    let speaker = rule.speakers.first ?? .therapist
    func examples(_ examples: [Example]) -> JSONValue { .array(examples.map { Self.example($0, speaker: speaker) }) }
    return [
      "id": .string(rule.id), "summary": .string(rule.summary), "rationale": .string(rule.rationale),
      "reference": .string(rule.reference), "has_guards": .bool(!rule.guards.isEmpty),
      "guards": .string(rule.guards.joined(separator: "; ")), "hits": examples(rule.hits),
      "has_misses": .bool(!rule.misses.isEmpty), "misses": examples(rule.misses),
    ]
  }

  /// An example's turns, the evidence of the judged one marked.
  private static func example(_ example: Example, speaker: Speaker) -> JSONValue {
    let turns = example.turns(speaker: speaker)
    let evidence = example.evidence(speaker: speaker).map { $0.start..<$0.end }
    return [
      "turns": .array(
        turns.enumerated().map { index, turn in
          let marked = index == turns.count - 1 ? evidence : []
          return [
            "speaker": .string(Words.speaker(turn.speaker)),
            "pieces": .array(
              MarkedText.pieces(of: turn.text, evidence: marked).map {
                ["text": .string($0.text), "mark": .bool($0.isMarked)]
              }),
          ]
        })
    ]
  }

  private static func anchor(_ entry: Codebook.Entry) -> String {
    "\(entry.family)-\(entry.id.replacing(".", with: "-"))"
  }
}
