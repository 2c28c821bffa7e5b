import JSON
import Recognition
import Statistics

/// How often a code changes when nothing but a named group does.
public struct InvarianceEvaluation: Sendable {
  /// What is compared.
  public enum Pipeline: String, Sendable, CaseIterable {
    case behavior
    case techniques
    case cautions
    case clientTalk = "client_talk"
    case risk
    case emotion

    /// What the pipeline says of a turn, in short; nil where it says nothing of such turns.
    func reading(_ utterance: UtteranceAnalysis, asksForReader: Bool) -> String? {
      switch self {
      case .behavior: utterance.behavior?.code.rawValue
      case .techniques: Self.codes(utterance.techniques)
      case .cautions: Self.codes(utterance.cautions)
      case .clientTalk: utterance.clientTalk?.code.rawValue
      case .risk:
        utterance.speaker == .therapist
          ? nil
          : (utterance.risk ?? []).map { "\($0.domain.rawValue) \($0.level.rawValue) \($0.subject.rawValue)" }.sorted()
            .joined(separator: ", ") + (asksForReader ? " look" : "")
      case .emotion:
        utterance.emotion.map { emotion in
          emotion.distribution.indices.max { emotion.distribution[$0] < emotion.distribution[$1] }.map(String.init)
            ?? ""
        }
      }
    }

    /// The codes that count, those that are uncertain left out: they enter no number.
    private static func codes<C: Code>(_ findings: [Finding<C>]?) -> String? {
      findings.map { $0.filter { !$0.isUncertain }.map(\.code.rawValue).joined(separator: " ") }
    }
  }

  /// How many comparisons were made, and how many of them changed.
  public struct Count: Sendable, Equatable {
    /// Turns that were compared: all variants of a turn but one.
    public var compared = 0
    /// Variants whose code differs from what most variants of the turn are given.
    public var flipped = 0
  }

  /// The counts by source and pipeline, sources in order.
  public let sources: [(source: String, counts: [Pipeline: Count])]

  /// Compares the variants of each set, turn by turn.
  public init(_ sets: [Variants], analyzer: Analyzer) {
    let results = Parallel.map(sets) { set -> [Pipeline: Count] in
      let readings = set.conversations.map { conversation -> [[String?]] in
        let (utterances, risk, _) = analyzer.findings(in: conversation)
        let looks = Set(risk.look.map(\.index))
        return utterances.map { utterance in
          Pipeline.allCases.map { $0.reading(utterance, asksForReader: looks.contains(utterance.index)) }
        }
      }
      var counts: [Pipeline: Count] = [:]
      for turn in readings.first?.indices ?? 0..<0 {
        for (place, pipeline) in Pipeline.allCases.enumerated() {
          let said = readings.compactMap { $0[turn][place] }
          guard said.count > 1 else { continue }
          let most = Dictionary(grouping: said) { $0 }.values.map(\.count).max() ?? 0
          counts[pipeline, default: Count()].compared += said.count - 1
          counts[pipeline, default: Count()].flipped += said.count - most
        }
      }
      return counts
    }
    var order: [String] = []
    var all: [String: [Pipeline: Count]] = [:]
    for (set, counts) in zip(sets, results) {
      if all[set.source] == nil { order.append(set.source) }
      for (pipeline, count) in counts {
        all[set.source, default: [:]][pipeline, default: Count()].compared += count.compared
        all[set.source, default: [:]][pipeline, default: Count()].flipped += count.flipped
      }
    }
    sources = order.map { ($0, all[$0] ?? [:]) }
  }

  /// The counts over all sources.
  public var total: [Pipeline: Count] {
    sources.reduce(into: [:]) { total, one in
      for (pipeline, count) in one.counts {
        total[pipeline, default: Count()].compared += count.compared
        total[pipeline, default: Count()].flipped += count.flipped
      }
    }
  }

  /// The `pe.invariance/1` document.
  public var document: JSONValue {
    func counts(_ counts: [Pipeline: Count]) -> JSONValue {
      .object(
        Pipeline.allCases.compactMap { pipeline in
          guard let count = counts[pipeline] else { return nil }
          let interval = Wilson.interval(successes: count.flipped, of: count.compared)
          return JSONValue.Member(
            pipeline.rawValue,
            [
              "compared": .int(count.compared), "flipped": .int(count.flipped),
              "share": .decimal(Double(count.flipped) / Double(max(1, count.compared))),
              "interval": interval.map { [.decimal($0.lower), .decimal($0.upper)] } ?? .null,
            ])
        })
    }
    return [
      "schema": "pe.invariance/1", "total": counts(total),
      "sources": .array(sources.map { ["source": .string($0.source), "pipelines": counts($0.counts)] }),
    ]
  }
}
