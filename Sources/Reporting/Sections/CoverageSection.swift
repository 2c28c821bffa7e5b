import Assessment
import JSON
import Recognition

/// The codes that the scenario gives room for, and where they stand in the session.
struct CoverageSection {
  let session: SessionReading
  let context: ReportContext
  let programme: [[ProgrammeFinding]]

  /// At most so many places of a code are linked.
  private static let mostLinks = 5

  /// Null where no scenario of the session is described, and where the session was not read.
  var document: JSONValue {
    guard session.analysis.isEnglish, let name = session.analysis.information.scenario,
      let scenario = context.scenarios[name],
      !scenario.expected.isEmpty
    else { return .null }
    let coverage = SessionCoverage(
      scenario, in: session.utterances, measured: session.measured,
      programme: (context.programme?.codes ?? [], programme))
    let judged = coverage.items.filter { !$0.isExperimental }
    return [
      "scenario": .string(name),
      "lead": .string(Words.coverage(seen: judged.count { !$0.turns.isEmpty }, of: judged.count)),
      "items": .array(coverage.items.map(item)),
    ]
  }

  private func item(_ item: SessionCoverage.Item) -> JSONValue {
    [
      "code": .string(item.code), "title": .string(item.title), "count": .int(item.turns.count),
      "count_text": .string(
        item.isExperimental
          ? Words.experimentalCoverage : item.turns.isEmpty ? Words.notSeen : Words.turns(item.turns.count)),
      "turns": .array(item.isExperimental ? [] : item.turns.prefix(Self.mostLinks).map(TurnLink.document)),
    ]
  }
}
