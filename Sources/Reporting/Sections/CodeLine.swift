import Assessment
import JSON
import Recognition

/// The codes of one turn, as values and as the line in the margin.
struct CodeLine {
  let codes: [JSONValue]
  /// The line, empty for a turn without codes. Signs say what kind a code is: a triangle for risk, a flag for a
  /// wording, a diamond for a caution.
  let text: String

  /// Lists the codes of a turn.
  ///
  /// - Parameters:
  ///   - turn: the turn.
  ///   - measured: how right the codes are; those found wanting are marked.
  ///   - programme: the programme's own codes in the turn.
  init(_ turn: UtteranceAnalysis, measured: MeasuredCodes, programme: [ProgrammeFinding] = []) {
    var codes: [JSONValue] = []
    var parts: [String] = []
    func add(
      _ family: String, _ code: String, _ title: String, _ probability: Double, _ source: CodeSource = .recognizer
    ) {
      let isExperimental = measured.isExperimental(family, code)
      let isUncertain = probability < Uncertainty.threshold
      codes.append([
        "family": .string(family), "code": .string(code), "probability": .decimal(probability),
        "uncertain": .bool(isUncertain), "experimental": .bool(isExperimental), "source": .string(source.rawValue),
      ])
      guard source == .recognizer else { return parts.append("\(title), \(Words.setByPerson)") }
      let mark = (isUncertain ? "?" : "") + (isExperimental ? ", \(Words.experimental)" : "")
      parts.append("\(title) \(Percent.probability(probability))\(mark)")
    }
    func add<C: Code>(_ finding: Finding<C>?, sign: String = "") {
      guard let finding else { return }
      add(C.family, finding.code.rawValue, sign + finding.code.title, finding.probability, finding.source)
    }
    for risk in turn.risk ?? [] {
      let level = risk.isDenial ? "denial" : risk.level.rawValue
      add(RiskDomain.family, risk.domain.rawValue, "\u{25B2} \(risk.domain.title), \(level)", risk.probability)
    }
    for flag in turn.bias ?? [] {
      add(BiasType.family, flag.type.rawValue, "\u{2691} Flagged: \(flag.type.title.lowercased())", flag.probability)
    }
    for finding in turn.cautions ?? [] { add(finding, sign: "\u{25C6} ") }
    add(turn.behavior)
    for finding in turn.techniques ?? [] { add(finding) }
    for finding in turn.empathy ?? [] where finding.level > 0 {
      let (mechanism, level) = (finding.mechanism, "\(finding.level) of \(EmpathyMechanism.levels.upperBound)")
      add(EmpathyMechanism.family, mechanism.rawValue, "\(mechanism.title) \(level),", finding.probability)
    }
    for finding in programme {
      add(ProgrammeCode.family, finding.code.id, finding.code.title, finding.probability)
    }
    if turn.clientTalk?.code != .neutral { add(turn.clientTalk) }
    if let emotion = turn.emotion { parts.append("feeling \(Percent.signed(emotion.valence))") }
    self.codes = codes
    text = parts.joined(separator: " \u{00B7} ")
  }
}
