import JSON
import Recognition

/// Every flagged wording and every caution, with an alternative and where its review stands.
struct LanguageSection {
  let session: SessionReading
  let context: ReportContext

  var document: JSONValue {
    let flags = self.flags
    let cautions = self.cautions
    let isRead = session.utterances.contains { $0.bias != nil || $0.cautions != nil }
    return [
      "lead": .string(
        lead(isRead: isRead, flags: flags.reduce(0) { $0 + ($1["count"]?.int ?? 0) }, cautions: cautions.count)),
      "precision": .string(
        Words.precision(
          FlagPrecision(context.evaluation, recognizer: session.stored.assessed.tool.recognizer))),
      "unreviewed": .int(unreviewed),
      "review_note": .string(Words.unreviewed(unreviewed)),
      "has_flags": .bool(!flags.isEmpty),
      "flags": .array(flags),
      "has_cautions": .bool(!cautions.isEmpty),
      "cautions": .array(cautions),
      "not_quoted": uncertain > 0 ? .string(Words.notQuoted(uncertain)) : .null,
    ]
  }

  private func lead(isRead: Bool, flags: Int, cautions: Int) -> String {
    if !isRead { return Words.languageNotRead }
    guard flags + cautions == 0 else { return Words.flagged(flags, kinds: cautions) }
    let isAnyCoded = session.analysis.utterances.contains { !($0.cautions ?? []).isEmpty }
    return isAnyCoded ? Words.noneSure : Words.noneFlagged
  }

  private var unreviewed: Int { session.stored.unreviewedFlags }

  private var uncertain: Int {
    session.utterances.reduce(0) { $0 + ($1.cautions?.count(where: \.isUncertain) ?? 0) }
  }

  /// The flags by what they say, in the order of their first turn, so that a reason stands once.
  private var flags: [JSONValue] {
    let all = session.utterances.flatMap { turn in (turn.bias ?? []).map { (index: turn.index, flag: $0) } }
    var order: [String] = []
    let groups = Dictionary(grouping: all) { item in
      let flag = item.flag
      let key = "\(flag.rule) \(flag.type) \(flag.kind) \(flag.severity) \(flag.review) \(flag.why)"
      if !order.contains(key) { order.append(key) }
      return key
    }
    return order.compactMap { groups[$0].flatMap(flag) }
  }

  private func flag(_ items: [(index: Int, flag: BiasFinding)]) -> JSONValue? {
    guard let flag = items.first?.flag else { return nil }
    return [
      "type": .string(flag.type.rawValue),
      "kind": .string(flag.kind.rawValue),
      "heading": .string(Words.flagHeading(flag.type.title, flag.kind.rawValue.replacing("_", with: " "))),
      "severity": .string(flag.severity.rawValue),
      "severity_text": .string(Words.severity(flag.severity.rawValue)),
      "count": .int(items.count),
      "count_text": .string(Words.turns(items.count)),
      "why": .string(flag.why),
      "alternative": .string(flag.alternative),
      "review": .string(flag.review.rawValue),
      "status": .string(Words.review(flag.review)),
      "rule": .string(flag.rule),
      "turns": .array(
        items.map { index, flag in
          [
            "said": session.quote(index, evidence: flag.evidence).document(turn: index),
            "words": .array(flag.evidence.map { .string($0.quote(from: session.text(index))) }),
            "probability": .decimal(flag.probability),
            "confidence": .string(Percent.probability(flag.probability)),
          ]
        }),
    ]
  }

  /// The cautions by code, so that what a code marks stands once.
  private var cautions: [JSONValue] {
    Caution.allCases.compactMap { code in
      let turns = session.utterances.compactMap { turn in
        turn.cautions?.first { $0.code == code && !$0.isUncertain }.map { (turn.index, $0) }
      }
      guard !turns.isEmpty else { return nil }
      return [
        "code": .string(code.rawValue),
        "heading": .string(code.title),
        "count": .int(turns.count),
        "count_text": .string(Words.turns(turns.count)),
        "why": .string(Words.cautionWhy(code)),
        "alternative": .string(Words.cautionAlternative(code)),
        "status": .string(Words.review(.unreviewed)),
        "turns": .array(
          turns.map { index, finding in
            [
              "said": session.quote(index, evidence: finding.evidence).document(turn: index),
              "probability": .decimal(finding.probability),
              "confidence": .string(Percent.probability(finding.probability)),
            ]
          }),
      ]
    }
  }
}
