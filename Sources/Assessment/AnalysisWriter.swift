import JSON
import Recognition
import Statistics
import Transcripts

/// Writes `pe.analysis/1`.
public struct AnalysisWriter: Sendable {
  /// Texts of the utterances to write beside their codes; nil writes none.
  private let texts: [String]?

  /// Makes a writer.
  ///
  /// - Parameter texts: the text of each utterance, or nil to keep transcript text out.
  public init(texts: [String]? = nil) {
    self.texts = texts
  }

  /// Writes a session as one value.
  public func write(_ session: AssessedSession, into writer: inout JSONWriter) {
    let analysis = session.analysis
    writer.beginObject()
    writer.name("schema")
    writer.value("pe.analysis/1")
    writer.name("session")
    header(analysis, into: &writer)
    writer.name("tool")
    tool(session.tool, into: &writer)
    writer.name("pipelines")
    writer.beginObject()
    for outcome in analysis.pipelines {
      writer.name(code: outcome.pipeline)
      writer.value(outcome.notAssessed.map { "not_assessed: \($0)" } ?? "ran")
    }
    writer.endObject()
    writer.name("utterances")
    writer.beginArray()
    for utterance in analysis.utterances { write(utterance, into: &writer) }
    writer.endArray()
    writer.name("measures")
    writer.beginObject()
    for measure in session.measures { Self.write(measure, into: &writer) }
    writer.endObject()
    writer.name("risk")
    write(analysis.risk, into: &writer)
    writer.name("warnings")
    writer.beginArray()
    for warning in analysis.warnings { writer.value(warning) }
    writer.endArray()
    writer.endObject()
  }

  private func header(_ analysis: SessionAnalysis, into writer: inout JSONWriter) {
    writer.beginObject()
    analysis.information.writeMembers(into: &writer)
    writer.name("source")
    writer.value(analysis.source)
    writer.name("format")
    writer.value(analysis.format)
    writer.name("language")
    writer.value(analysis.isEnglish ? "en" : "und")
    writer.name("roles")
    writer.value(analysis.roles.rawValue)
    writer.name("sha256")
    writer.value(analysis.sha256)
    writer.endObject()
  }

  private func tool(_ tool: ToolIdentity, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("version")
    writer.value(tool.version)
    writer.name("recognizer")
    writer.value(tool.recognizer)
    writer.name("models")
    writer.beginObject()
    for (name, hash) in tool.models.sorted(by: { $0.key < $1.key }) {
      writer.name(name)
      writer.value(hash)
    }
    writer.endObject()
    writer.endObject()
  }

  private func write(_ utterance: UtteranceAnalysis, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("index")
    writer.value(utterance.index)
    writer.name("speaker")
    writer.value(utterance.speaker.rawValue)
    if let start = utterance.start {
      writer.name("start")
      writer.value(start, places: 3)
    }
    if let end = utterance.end {
      writer.name("end")
      writer.value(end, places: 3)
    }
    if let texts {
      writer.name("text")
      writer.value(texts[utterance.index])
    }
    if let behavior = utterance.behavior {
      writer.name("behavior")
      write(behavior, into: &writer)
    }
    if let acts = utterance.acts {
      writer.name("acts")
      writer.beginObject()
      writer.name("question")
      writer.value(acts.question)
      writer.name("reflection")
      writer.value(acts.reflection)
      writer.name("input")
      writer.value(acts.input)
      writer.endObject()
    }
    if let techniques = utterance.techniques { list("techniques", techniques, into: &writer) }
    if let cautions = utterance.cautions { list("cautions", cautions, into: &writer) }
    if let empathy = utterance.empathy {
      writer.name("empathy_mechanisms")
      writer.beginObject()
      for finding in empathy { write(finding, into: &writer) }
      writer.endObject()
    }
    if let bias = utterance.bias {
      writer.name("bias")
      writer.beginArray()
      for finding in bias { write(finding, into: &writer) }
      writer.endArray()
    }
    if let talk = utterance.clientTalk {
      writer.name("client_talk")
      write(talk, into: &writer)
    }
    if let emotion = utterance.emotion {
      writer.name("emotion")
      writer.beginObject()
      writer.name("valence")
      writer.value(emotion.valence)
      writer.name("categories")
      distribution(Emotion.self, emotion.distribution, into: &writer)
      writer.endObject()
    }
    if let risk = utterance.risk {
      writer.name("risk")
      writer.beginArray()
      for finding in risk { write(finding, into: &writer) }
      writer.endArray()
    }
    writer.endObject()
  }

  private func write(_ finding: EmpathyFinding, into writer: inout JSONWriter) {
    switch finding.mechanism {
    case .emotionalReactions: writer.name("emotional_reactions")
    case .interpretations: writer.name("interpretations")
    case .explorations: writer.name("explorations")
    }
    writer.beginObject()
    writer.name("level")
    writer.value(finding.level)
    writer.name("probability")
    writer.value(finding.probability)
    if !finding.evidence.isEmpty { evidence(finding.evidence, into: &writer) }
    writer.endObject()
  }

  private func list<C: Code>(_ name: StaticString, _ findings: [Finding<C>], into writer: inout JSONWriter) {
    writer.name(name)
    writer.beginArray()
    for finding in findings { write(finding, into: &writer) }
    writer.endArray()
  }

  private func write<C: Code>(_ finding: Finding<C>, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("code")
    writer.value(finding.code.rawValue)
    writer.name("probability")
    writer.value(finding.probability)
    if !finding.distribution.isEmpty {
      writer.name("distribution")
      distribution(C.self, finding.distribution, into: &writer)
    }
    evidence(finding.evidence, into: &writer)
    if finding.isUncertain {
      writer.name("uncertain")
      writer.value(true)
    }
    if finding.source != .recognizer {
      writer.name("source")
      writer.value(finding.source.rawValue)
    }
    if let rule = finding.rule {
      writer.name("rule")
      writer.value(rule)
    }
    writer.endObject()
  }

  private func distribution<C: Code>(_ codes: C.Type, _ values: [Double], into writer: inout JSONWriter) {
    writer.beginObject()
    for (code, value) in zip(codes.allCases, values) {
      writer.name(code: code.rawValue)
      writer.value(value)
    }
    writer.endObject()
  }

  private func evidence(_ spans: [Span], into writer: inout JSONWriter) {
    writer.name("evidence")
    writer.beginArray()
    for span in spans {
      writer.beginObject()
      writer.name("start")
      writer.value(span.start)
      writer.name("end")
      writer.value(span.end)
      writer.endObject()
    }
    writer.endArray()
  }

  private func write(_ finding: RiskFinding, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("domain")
    writer.value(finding.domain.rawValue)
    writer.name("level")
    writer.value(finding.level.rawValue)
    if !finding.items.isEmpty {
      writer.name("items")
      writer.beginArray()
      for item in finding.items { writer.value(item) }
      writer.endArray()
    }
    writer.name("subject")
    writer.value(finding.subject.rawValue)
    writer.name("temporality")
    writer.value(finding.temporality.rawValue)
    if finding.isDenial {
      writer.name("denial")
      writer.value(true)
    }
    writer.name("probability")
    writer.value(finding.probability)
    evidence(finding.evidence, into: &writer)
    if finding.probability < Uncertainty.threshold {
      writer.name("uncertain")
      writer.value(true)
    }
    writer.name("rule")
    writer.value(finding.rule)
    writer.endObject()
  }

  private func write(_ finding: BiasFinding, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("type")
    writer.value(finding.type.rawValue)
    writer.name("kind")
    writer.value(finding.kind.rawValue)
    writer.name("severity")
    writer.value(finding.severity.rawValue)
    writer.name("probability")
    writer.value(finding.probability)
    evidence(finding.evidence, into: &writer)
    writer.name("why")
    writer.value(finding.why)
    writer.name("alternative")
    writer.value(finding.alternative)
    writer.name("rule")
    writer.value(finding.rule)
    if finding.probability < Uncertainty.threshold {
      writer.name("uncertain")
      writer.value(true)
    }
    writer.name("review")
    writer.value(finding.review.rawValue)
    writer.endObject()
  }

  /// Writes a measure as a member of an open object.
  public static func write(_ measure: Measure, into writer: inout JSONWriter) {
    writer.name(code: measure.id.rawValue)
    writer.beginObject()
    writer.name("value")
    if let value = measure.value { writer.value(value) } else { writer.null() }
    if let interval = measure.interval {
      writer.name("interval")
      writer.beginArray()
      writer.value(interval.lower)
      writer.value(interval.upper)
      writer.endArray()
    }
    writer.name("n")
    writer.value(measure.n)
    if let raw = measure.raw {
      writer.name("raw")
      writer.value(raw)
    }
    writer.name("against_reference")
    writer.value(measure.againstReference.rawValue)
    if let reason = measure.notAssessed {
      writer.name("not_assessed")
      writer.value(reason)
    }
    writer.endObject()
  }

  private func write(_ risk: SessionRisk, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("level")
    writer.value(risk.level?.rawValue ?? "not_assessed")
    writer.name("others")
    writer.value(risk.others.rawValue)
    writer.name("domains")
    writer.beginObject()
    for (domain, level) in risk.domains {
      writer.name(code: domain.rawValue)
      writer.value(level.rawValue)
    }
    writer.endObject()
    writer.name("course")
    writer.beginArray()
    for (index, domain, level) in risk.course {
      writer.beginObject()
      writer.name("index")
      writer.value(index)
      writer.name("domain")
      writer.value(domain.rawValue)
      writer.name("level")
      writer.value(level.rawValue)
      writer.endObject()
    }
    writer.endArray()
    writer.name("look")
    writer.beginArray()
    for look in risk.look {
      writer.beginObject()
      writer.name("index")
      writer.value(look.index)
      if let domain = look.domain {
        writer.name("domain")
        writer.value(domain.rawValue)
      }
      writer.name("score")
      writer.value(look.score)
      evidence(look.evidence, into: &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.name("protective")
    writer.beginArray()
    for factor in risk.protective {
      writer.beginObject()
      writer.name("index")
      writer.value(factor.index)
      writer.name("code")
      writer.value(factor.code)
      evidence(factor.evidence, into: &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.name("disclosures")
    writer.beginArray()
    for disclosure in risk.disclosures { write(disclosure, into: &writer) }
    writer.endArray()
    writer.name("response")
    writer.beginArray()
    for step in risk.response { writer.value(step.rawValue) }
    writer.endArray()
    writer.name("missed")
    writer.value(risk.missed)
    writer.endObject()
  }

  private func write(_ disclosure: SessionRisk.Disclosure, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("index")
    writer.value(disclosure.index)
    writer.name("domain")
    writer.value(disclosure.domain.rawValue)
    writer.name("level")
    writer.value(disclosure.level.rawValue)
    writer.name("response")
    writer.beginArray()
    for step in disclosure.response {
      writer.beginObject()
      writer.name("code")
      writer.value(step.code.rawValue)
      writer.name("index")
      writer.value(step.index)
      writer.endObject()
    }
    writer.endArray()
    writer.name("asked")
    writer.value(disclosure.asked)
    writer.name("missed")
    writer.value(disclosure.missed)
    writer.name("window")
    writer.value(disclosure.isCut ? "cut" : "full")
    writer.endObject()
  }
}
