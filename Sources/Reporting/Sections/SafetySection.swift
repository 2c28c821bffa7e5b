import JSON
import Recognition

/// Risk disclosures and what the therapist did: for a person to look at, and never a score.
struct SafetySection {
  let session: SessionReading
  /// The trainee's other sessions.
  let others: [SessionReading]

  var document: JSONValue {
    let risk = session.analysis.risk
    let isRead = risk.level != nil
    // The page shows every disclosure: a turn is not listed twice.
    let looks = risk.looks(withoutLevelFrom: .low)
    let isPresent = !isRead || !risk.disclosures.isEmpty || !risk.look.isEmpty
    return [
      "present": .bool(isPresent),
      "only_looks": .bool(isPresent && onlyLooks),
      "read": .bool(isRead),
      "level": .string(risk.level?.rawValue ?? "not_assessed"),
      "others": .string(risk.others.rawValue),
      "needs_person": .bool(session.stored.needsPerson),
      "looked": .bool(session.isLookedAt),
      "looked_by": .optional(session.stored.look?.by),
      "looked_on": .optional(session.stored.look?.on),
      "changed_since_look": .bool(session.stored.look != nil && !session.isLookedAt),
      "lead": .string(lead(isRead: isRead, isPresent: isPresent) + Words.cleared(session.stored.cleared.count)),
      "looked_text": .optional(notLooked(isPresent: isPresent)),
      "counts": .array(SafetyCounts(risk: risk).lines.map { .string($0) }),
      "disclosures": .array(risk.disclosures.map(disclosure)),
      "looks": .array(looks.map(look)),
      "has_looks": .bool(!looks.isEmpty),
      "protective": .array(risk.protective.map(protective)),
      "has_protective": .bool(!risk.protective.isEmpty),
      "other_sessions": .array(earlier),
      "has_other_sessions": .bool(!earlier.isEmpty),
      "note": .string(Words.safetyNote),
    ]
  }

  /// Whether nothing was coded and turns are only to be read: the page asks for a person and raises no alarm.
  private var onlyLooks: Bool { session.analysis.risk.level != nil && session.analysis.risk.disclosures.isEmpty }

  private func lead(isRead: Bool, isPresent: Bool) -> String {
    guard let look = session.stored.look, session.isLookedAt else {
      if !isRead { return Words.riskNotRead }
      guard isPresent else { return noDisclosure }
      return onlyLooks ? Words.personShouldRead : Words.personMustLook
    }
    // The page says when, not who.
    let looked = Words.looked(on: look.on)
    if !isRead { return "\(Words.riskNotReadShort) \(looked)" }
    return isPresent ? looked : "\(noDisclosure) \(looked)"
  }

  private var noDisclosure: String { session.stored.cleared.isEmpty ? Words.noDisclosure : Words.nothingLeft }

  private func notLooked(isPresent: Bool) -> String? {
    if session.isLookedAt { return nil }
    if let look = session.stored.look { return Words.lookedBeforeChange(on: look.on) }
    return isPresent ? Words.nobodyLooked : nil
  }

  private func disclosure(_ disclosure: SessionRisk.Disclosure) -> JSONValue {
    let findings = (session.utterance(disclosure.index)?.risk ?? []).filter { $0.domain == disclosure.domain }
    let due = StepsDue.of(disclosure.domain)
    let seen = StepsDue.seen(after: disclosure).count
    let items = findings.flatMap(\.items)
    let quote = session.quote(disclosure.index, evidence: findings.flatMap(\.evidence))
    return [
      "said": quote.document(turn: disclosure.index),
      "domain": .string(disclosure.domain.rawValue),
      "level": .string(disclosure.level.rawValue),
      "heading": .string("\(disclosure.domain.title), level \(disclosure.level.rawValue)"),
      "items_text": items.isEmpty ? .null : .string(Words.items(items)),
      "asked": .bool(disclosure.asked),
      "missed": .bool(disclosure.missed),
      "cut": .bool(disclosure.isCut),
      "steps_seen": .int(seen),
      "steps_due": .int(due.count),
      "status": .string(status(disclosure, seen: seen, due: due.count)),
      "steps": .array(
        due.map { step in
          let turns = disclosure.response.filter { $0.code == step }.map(\.index)
          return [
            "step": .string(step.rawValue), "name": .string(step.title), "seen": .bool(!turns.isEmpty),
            "turns": .array(turns.map(TurnLink.document)),
          ]
        }),
    ]
  }

  private func status(_ disclosure: SessionRisk.Disclosure, seen: Int, due: Int) -> String {
    if disclosure.isCut { return Words.cut }
    let steps = Words.steps(seen, of: due)
    if disclosure.missed { return "\(steps) \(Words.notAnswered)" }
    return disclosure.asked ? "\(steps) \(Words.asked)" : "\(steps) \(Words.notAsked)"
  }

  private func look(_ look: SessionRisk.Look) -> JSONValue {
    [
      "said": session.quote(look.index, evidence: look.evidence).document(turn: look.index),
      "domain": .optional(look.domain?.rawValue),
      "heading": .string(look.domain.map { Words.mayTouch($0.title) } ?? Words.domainUnclear),
      "score": .decimal(look.score),
    ]
  }

  private func protective(_ factor: SessionRisk.Protective) -> JSONValue {
    [
      "said": session.quote(factor.index, evidence: factor.evidence).document(turn: factor.index),
      "heading": .string(ProtectiveFactor(rawValue: factor.code)?.title ?? factor.code),
    ]
  }

  private var earlier: [JSONValue] {
    others.compactMap { other in
      let risk = other.analysis.risk
      guard !risk.disclosures.isEmpty || !risk.look.isEmpty else { return nil }
      return [
        "session": .string(other.id), "date": .optional(other.day),
        "line": .string(
          Words.otherSession(disclosures: risk.disclosures.count, looks: risk.looks(withoutLevelFrom: .low).count)),
      ]
    }
  }
}
