import Language
import Transcripts

/// Finds wordings of the therapist that may land badly, by rules that read the turn and what was said before it, and by a
/// trained reader that weighs them and finds some of its own (codebook 7).
public struct BiasPipeline: Sendable {
  private let rules: RuleSet<BiasLabel>

  /// Makes a pipeline of the registered rules.
  public init() {
    self.init(rules: Registry.bias)
  }

  init(rules: RuleSet<BiasLabel>) {
    self.rules = rules
  }

  /// The findings of every utterance, by index; none for speakers other than the therapist.
  ///
  /// Overlapping matches of one type become the surest of them, and the places where one rule fires become one finding.
  /// Findings stand in the order of their first words.
  ///
  /// - Parameter reading: what a trained reader says of each turn. It says how sure a rule's finding is, and what it is sure of
  ///   stands where no rule's words do.
  public func findings(in conversation: Conversation, reading: BiasReading? = nil) -> [[BiasFinding]] {
    conversation.turns.indices.map { index in
      let context = TurnContext(conversation: conversation, index: index)
      guard context.turn.speaker == .therapist else { return [] }
      let found = findings(in: context)
      guard let reading, let score = reading.scores[index] else { return found }
      return weighed(found, score, reading.weighing, in: context)
    }
  }

  private func weighed(
    _ found: [BiasFinding], _ score: BiasReading.Score, _ weighing: BiasReading.Weighing, in context: TurnContext
  ) -> [BiasFinding] {
    guard found.isEmpty else {
      return found.map { finding in
        var finding = finding
        finding.probability = Probability.rounded(weighing.probability(score.logOdds, rule: finding.probability))
        return finding
      }
    }
    let probability = Probability.rounded(weighing.probability(score.logOdds, rule: nil))
    guard probability >= weighing.withoutRule else { return [] }
    func likeliest<C>(_ codes: [C], _ values: [Double]) -> C? { zip(codes, values).max { $0.1 < $1.1 }?.0 }
    let types = zip(score.types, BiasTopic.support(in: context)).map { $0 + $1 }
    guard let type = likeliest(BiasType.allCases, types), let kind = likeliest(BiasKind.allCases, score.kinds)
    else { return [] }
    let label = ReadBias.label(type, kind)
    return [
      BiasFinding(
        type: type, kind: kind, severity: label.severity, probability: probability,
        evidence: score.evidence.sorted { $0.start < $1.start },
        why: label.why, alternative: label.alternative, rule: ReadBias.rule)
    ]
  }

  private func findings(in context: TurnContext) -> [BiasFinding] {
    var kept: [RuleSet<BiasLabel>.Match] = []
    for match in rules.everyMatch(in: context).sorted(by: Self.isSurer)
    where !kept.contains(where: { $0.label.type == match.label.type && $0.tokens.overlaps(match.tokens) }) {
      kept.append(match)
    }
    var findings: [BiasFinding] = []
    for match in kept.sorted(by: { ($0.tokens.lowerBound, $0.rule.id) < ($1.tokens.lowerBound, $1.rule.id) }) {
      let span = Span(context.text.scalars(of: match.tokens))
      if let same = findings.firstIndex(where: { $0.rule == match.rule.id }) {
        findings[same].evidence.append(span)
        findings[same].probability = max(findings[same].probability, match.probability)
        findings[same].severity = max(findings[same].severity, match.label.severity)
      } else {
        findings.append(BiasFinding(match, evidence: span))
      }
    }
    return findings
  }

  /// The surer first, then the graver, the longer, the earlier, and at last by the rule.
  private static func isSurer(_ one: RuleSet<BiasLabel>.Match, _ other: RuleSet<BiasLabel>.Match) -> Bool {
    if one.probability != other.probability { return one.probability > other.probability }
    if one.label.severity != other.label.severity { return one.label.severity > other.label.severity }
    return (-one.tokens.count, one.tokens.lowerBound, one.rule.id)
      < (-other.tokens.count, other.tokens.lowerBound, other.rule.id)
  }
}

extension BiasFinding {
  fileprivate init(_ match: RuleSet<BiasLabel>.Match, evidence: Span) {
    self.init(
      type: match.label.type, kind: match.label.kind, severity: match.label.severity, probability: match.probability,
      evidence: [evidence], why: match.label.why, alternative: match.label.alternative, rule: match.rule.id)
  }
}
