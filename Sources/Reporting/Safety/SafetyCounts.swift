import Recognition

/// What was found under Safety in a session, in numbers and in the sentences that pages share.
struct SafetyCounts {
  let risk: SessionRisk

  /// Disclosures of suicide without a direct question.
  var unasked: Int { risk.disclosures.count { $0.domain == .suicide && !$0.asked } }

  var missed: Int { risk.disclosures.count(where: \.missed) }

  /// The highest level, whoever is at risk.
  var level: RiskLevel { max(risk.level ?? .none, risk.others) }

  /// A sentence a kind; none when risk was not read.
  var lines: [String] {
    guard risk.level != nil else { return [] }
    let all = risk.disclosures.count
    var lines: [String] = []
    if all > 0 {
      lines.append(Words.disclosures(all, level: level.rawValue))
      if missed > 0 { lines.append(Words.missed(missed, of: all)) }
      if unasked > 0 { lines.append(Words.unasked(unasked)) }
      if risk.disclosures.contains(where: \.isCut) { lines.append(Words.cut) }
    }
    let looks = risk.looks(withoutLevelFrom: .low).count
    if looks > 0 { lines.append(Words.looks(looks, besideDisclosures: all > 0)) }
    return lines
  }
}
