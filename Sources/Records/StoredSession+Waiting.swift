import Recognition

extension StoredSession {
  /// Whether a person has to look at the safety of the session, whether or not somebody has: what
  /// `SessionRisk.needsPerson` says, risk that was not read, and a disclosure of suicide at the end of the export.
  public var needsPerson: Bool {
    let risk = assessed.analysis.risk
    // Whoever cannot see an answer cannot know that there was one.
    return risk.level == nil || risk.needsPerson || risk.disclosures.contains { $0.domain == .suicide && $0.isCut }
  }

  /// What was found under Safety, in short; a look is bound to it.
  public var findings: String { RiskFingerprint.of(self) }

  /// Whether a person has looked at what is found now.
  public var isLookedAt: Bool { look.map { $0.findings == findings } ?? false }

  /// Whether the safety of the session waits for a person: it needs one, and nobody has looked since it last changed.
  public var waitsForPerson: Bool { needsPerson && !isLookedAt }

  /// The flagged wordings that nobody has reviewed.
  public var unreviewedFlags: Int {
    assessed.analysis.utterances.reduce(0) { sum, utterance in
      sum + (utterance.bias?.count { $0.review == .unreviewed } ?? 0)
    }
  }
}
