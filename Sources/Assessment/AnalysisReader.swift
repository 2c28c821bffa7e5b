import JSON
import Recognition
import Transcripts

/// Reads `pe.analysis/1` back. What `AnalysisWriter` wrote comes back equal.
public enum AnalysisReader {
  /// Why a document is no analysis.
  public struct Malformed: Error, CustomStringConvertible {
    /// Which member is missing or wrong.
    public let member: String

    /// What is wrong, for a person.
    public var description: String { "not a pe.analysis/1 document: \(member) is missing or wrong" }
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - document: the parsed JSON.
  ///   - words: the number of words of each utterance, of which the measures are computed anew.
  /// - Throws: `Malformed`.
  public static func session(_ document: JSONValue, words: [Int]) throws -> AssessedSession {
    guard document["schema"]?.string == "pe.analysis/1" else { throw Malformed(member: "schema") }
    let utterances = try list(document, "utterances").map(utterance)
    guard utterances.count == words.count else { throw Malformed(member: "utterances") }
    let tool = document["tool"]
    let models = (tool?["models"]?.members ?? []).map { ($0.name, $0.value.string ?? "") }
    let session = try need(document["session"], "session")
    let analysis = SessionAnalysis(
      information: try information(session), source: session["source"]?.string ?? "",
      format: session["format"]?.string ?? "",
      roles: session["roles"]?.string.flatMap(Transcript.Roles.init) ?? .known,
      sha256: try need(session["sha256"]?.string, "session.sha256"), isEnglish: session["language"]?.string != "und",
      pipelines: (document["pipelines"]?.members ?? []).map { member in
        let text = member.value.string ?? ""
        let prefix = "not_assessed: "
        return PipelineOutcome(
          member.name, notAssessed: text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : nil)
      },
      utterances: utterances, risk: try risk(need(document["risk"], "risk")),
      warnings: try list(document, "warnings").compactMap(\.string))
    return AssessedSession(
      analysis, words: words,
      tool: ToolIdentity(
        version: try need(tool?["version"]?.string, "tool.version"), recognizer: tool?["recognizer"]?.string ?? "",
        models: Dictionary(models, uniquingKeysWith: { _, last in last })))
  }

  private static func need<Value>(_ value: Value?, _ member: String) throws -> Value {
    guard let value else { throw Malformed(member: member) }
    return value
  }

  private static func list(_ value: JSONValue, _ name: String) throws -> [JSONValue] {
    try need(value[name]?.array, name)
  }

  private static func code<C: RawRepresentable<String>>(_ value: JSONValue?, _ member: String) throws -> C {
    try need(value?.string.flatMap(C.init), member)
  }

  private static func information(_ value: JSONValue) throws -> SessionInformation {
    var information = SessionInformation(id: try need(value["id"]?.string, "session.id"))
    information.trainee = value["trainee"]?.string
    information.client = value["client"]?.string
    information.cohort = value["cohort"]?.string
    information.scenario = value["scenario"]?.string
    information.changeTarget = value["change_target"]?.string
    information.date = value["date"]?.string
    let groups = (value["client_groups"]?.members ?? []).map { ($0.name, $0.value.string ?? "") }
    information.clientGroups = Dictionary(groups, uniquingKeysWith: { _, last in last })
    return information
  }

  private static func utterance(_ value: JSONValue) throws -> UtteranceAnalysis {
    var result = UtteranceAnalysis(
      index: try need(value["index"]?.int, "utterances.index"),
      speaker: try code(value["speaker"], "utterances.speaker"),
      start: value["start"]?.double, end: value["end"]?.double)
    result.behavior = try value["behavior"].map(finding)
    if let acts = value["acts"] {
      result.acts = Acts(
        question: try need(acts["question"]?.double, "acts"), reflection: try need(acts["reflection"]?.double, "acts"),
        input: try need(acts["input"]?.double, "acts"))
    }
    result.techniques = try value["techniques"]?.array?.map(finding)
    result.cautions = try value["cautions"]?.array?.map(finding)
    if let empathy = value["empathy_mechanisms"] {
      result.empathy = try EmpathyMechanism.allCases.compactMap { mechanism in
        try empathy[mechanism.rawValue].map { try Self.empathy(mechanism, $0) }
      }
    }
    result.bias = try value["bias"]?.array?.map(bias)
    result.clientTalk = try value["client_talk"].map(finding)
    if let emotion = value["emotion"] {
      result.emotion = EmotionFinding(distribution: distribution(Emotion.self, emotion["categories"]))
    }
    result.risk = try value["risk"]?.array?.map(risk)
    return result
  }

  private static func finding<C: Code>(_ value: JSONValue) throws -> Finding<C> {
    Finding(
      code: try code(value["code"], "\(C.family).code"),
      probability: try need(value["probability"]?.double, "\(C.family).probability"),
      evidence: try evidence(value), rule: value["rule"]?.string,
      distribution: value["distribution"] == nil ? [] : distribution(C.self, value["distribution"]),
      source: value["source"]?.string.flatMap(CodeSource.init) ?? .recognizer)
  }

  private static func distribution<C: Code>(_ codes: C.Type, _ value: JSONValue?) -> [Double] {
    C.allCases.map { value?[$0.rawValue]?.double ?? 0 }
  }

  private static func evidence(_ value: JSONValue) throws -> [Span] {
    try list(value, "evidence").map { span in
      guard let start = span["start"]?.int, let end = span["end"]?.int, start >= 0, end > start else {
        throw Malformed(member: "evidence")
      }
      return Span(start..<end)
    }
  }

  private static func empathy(_ mechanism: EmpathyMechanism, _ value: JSONValue) throws -> EmpathyFinding {
    guard let level = value["level"]?.int, EmpathyMechanism.levels.contains(level) else {
      throw Malformed(member: "empathy_mechanisms.level")
    }
    return EmpathyFinding(
      mechanism, level: level, probability: try need(value["probability"]?.double, "empathy_mechanisms.probability"),
      evidence: value["evidence"] == nil ? [] : try evidence(value))
  }

  private static func bias(_ value: JSONValue) throws -> BiasFinding {
    BiasFinding(
      type: try code(value["type"], "bias.type"), kind: try code(value["kind"], "bias.kind"),
      severity: try code(value["severity"], "bias.severity"),
      probability: try need(value["probability"]?.double, "bias.probability"), evidence: try evidence(value),
      why: try need(value["why"]?.string, "bias.why"),
      alternative: try need(value["alternative"]?.string, "bias.alternative"), rule: value["rule"]?.string ?? "",
      review: value["review"]?.string.flatMap(BiasFinding.Review.init) ?? .unreviewed)
  }

  private static func risk(_ value: JSONValue) throws -> RiskFinding {
    RiskFinding(
      domain: try code(value["domain"], "risk.domain"), level: try code(value["level"], "risk.level"),
      items: (value["items"]?.array ?? []).compactMap(\.int), subject: try code(value["subject"], "risk.subject"),
      temporality: try code(value["temporality"], "risk.temporality"), isDenial: value["denial"]?.bool ?? false,
      probability: try need(value["probability"]?.double, "risk.probability"), evidence: try evidence(value),
      rule: value["rule"]?.string ?? "")
  }

  private static func risk(_ value: JSONValue) throws -> SessionRisk {
    var risk = SessionRisk(level: value["level"]?.string.flatMap(RiskLevel.init))
    risk.others = try code(value["others"], "risk.others")
    risk.domains = try (value["domains"]?.members ?? []).map { member in
      (try need(RiskDomain(rawValue: member.name), "risk.domains"), try code(member.value, "risk.domains"))
    }
    risk.course = try list(value, "course").map {
      (
        try need($0["index"]?.int, "risk.course"), try code($0["domain"], "risk.course"),
        try code($0["level"], "risk.course")
      )
    }
    risk.look = try list(value, "look").map {
      SessionRisk.Look(
        index: try need($0["index"]?.int, "risk.look"), domain: $0["domain"]?.string.flatMap(RiskDomain.init),
        score: try need($0["score"]?.double, "risk.look"), evidence: try evidence($0))
    }
    risk.protective = try list(value, "protective").map {
      SessionRisk.Protective(
        index: try need($0["index"]?.int, "risk.protective"), code: try need($0["code"]?.string, "risk.protective"),
        evidence: try evidence($0))
    }
    risk.disclosures = try list(value, "disclosures").map { disclosure in
      var told = SessionRisk.Disclosure(
        index: try need(disclosure["index"]?.int, "risk.disclosures"),
        domain: try code(disclosure["domain"], "risk.disclosures"),
        level: try code(disclosure["level"], "risk.disclosures"),
        response: try list(disclosure, "response").map {
          SessionRisk.Step(
            code: try code($0["code"], "risk.disclosures"), index: try need($0["index"]?.int, "risk.disclosures"))
        },
        isCut: disclosure["window"]?.string == "cut")
      told.isContinued = told.missed && disclosure["missed"]?.bool == false
      return told
    }
    return risk
  }
}
