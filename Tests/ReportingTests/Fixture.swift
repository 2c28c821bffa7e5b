import Assessment
import JSON
import Recognition
import Records
import Transcripts

@testable import Reporting

/// Sessions made by hand, with findings of every kind. The same arguments give the same session.
enum Fixture {
  static let context = ReportContext(
    version: "0.1.0", models: tool.modelsFingerprint, generated: "2026-11-23", evaluation: .object([]))
  static let tool = ToolIdentity(
    version: "0.1.0", recognizer: "linear", models: ["therapist": "ab12", "client": "cd34"])
  static let newTool = ToolIdentity(
    version: "0.2.0", recognizer: "linear", models: ["therapist": "ff99", "client": "cd34"])

  private static let clientLines = [
    "I have been lying awake since my sister stopped calling, and I keep going over what I said to her.",
    "It is not that bad, honestly. Everyone at work drinks on a Friday and nobody says a word about it.",
    "I want to cut down before the summer. My daughter asked me why I am always tired on Saturdays.",
    "I feel sick with worry every time the phone rings in the evening.",
    "Maybe. I do not know what else I could try at this point.",
    "Last week I went for a walk instead, and it was the first evening in months that felt like mine.",
  ]
  private static let therapistLines: [(Behavior, String)] = [
    (.openQuestion, "What is it like for you when the phone rings?"),
    (.closedQuestion, "Did you drink on Friday as well?"),
    (.simpleReflection, "So you have been lying awake since she stopped calling."),
    (.complexReflection, "Part of you misses her, and part of you is worn out from waiting for her to call."),
    (.advice, "You should write her a letter and tell her how you feel about it."),
    (.closedQuestion, "Have you told anyone? Do you sleep at all? And what about work?"),
    (.information, "Alcohol shortens the deep part of sleep, even when falling asleep comes easier."),
    (.other, "Mm-hm."),
  ]

  /// A session of `turns` turns. `lean` moves it from questions (0) to reflections (1).
  static func session(
    _ id: String, trainee: String? = "T01", date: String? = "2026-10-05", turns: Int = 60, lean: Double = 0.4,
    tool: ToolIdentity = tool, isEnglish: Bool = true, risk: Bool = false, hostile: String? = nil,
    cohort: String? = "autumn", flags: Int = 1, roles: Transcript.Roles = .known
  ) -> StoredSession {
    var utterances: [Utterance] = []
    var analyses: [UtteranceAnalysis] = []
    for index in 0..<turns {
      let isClient = index % 2 == 0
      var text = isClient ? clientLines[(index / 2 * 5 + id.utf8.count) % clientLines.count] : ""
      var analysis = UtteranceAnalysis(
        index: index, speaker: isClient ? .client : .therapist, start: Double(index) * 12, end: Double(index) * 12 + 11)
      if isClient {
        if risk, index == 10 {
          text = "Some nights I think it would be easier if I did not wake up. I have thought of the pills."
        }
        if let hostile, index == 2 { text = hostile }
        if isEnglish { code(client: &analysis, text, index) }
        if risk, index == 10 {
          analysis.risk = [
            RiskFinding(
              domain: .suicide, level: .moderate, items: [1, 3], probability: 0.91, evidence: [Span(0..<59)],
              rule: "fixture")
          ]
        }
      } else {
        let choice = pick(index, lean, id)
        text = therapistLines[choice].1
        if let hostile, index == 3 { text = hostile }
        if isEnglish { code(therapist: &analysis, choice, text, index, flags: flags) }
      }
      utterances.append(
        Utterance(speaker: isClient ? .client : .therapist, text: text, start: analysis.start, end: analysis.end))
      analyses.append(analysis)
    }
    var information = SessionInformation(id: id)
    information.trainee = trainee
    information.date = date
    information.cohort = cohort
    let transcript = Transcript(
      information: information, utterances: utterances, source: "\(id).json", format: "pe.transcript/1", roles: roles)
    let analysis = SessionAnalysis(
      information: information, source: transcript.source, format: transcript.format, roles: roles,
      sha256: transcript.sha256, isEnglish: isEnglish,
      pipelines: [
        PipelineOutcome("behavior", notAssessed: isEnglish ? nil : "language"),
        PipelineOutcome("risk", notAssessed: isEnglish ? nil : "language"),
      ],
      utterances: analyses, risk: sessionRisk(isEnglish: isEnglish, risk: risk, turns: turns), warnings: [])
    return StoredSession(
      transcript: transcript,
      assessed: AssessedSession(analysis, words: utterances.map { AssessedSession.words(in: $0.text) }, tool: tool))
  }

  /// The session with a look at it: at what is found, or at something else.
  static func looked(_ session: StoredSession, by name: String = "Kim", findings: String? = nil) -> StoredSession {
    var session = session
    session.look = PersonLook(by: name, on: "2026-11-20", note: "phoned", findings: findings ?? session.findings)
    return session
  }

  /// A trainee's course: reflections grow from session to session.
  static func course(_ count: Int, trainee: String = "T01", from: Double = 0.2, to: Double = 0.7, turns: Int = 60)
    -> [StoredSession]
  {
    (0..<count).map { place in
      let day = String(format(1 + place % 28))
      let month = String(format(1 + place / 28))
      return session(
        "\(trainee)-\(format(place + 1))", trainee: trainee, date: "2026-\(month)-\(day)", turns: turns,
        lean: from + (to - from) * Double(place) / Double(max(count - 1, 1)), risk: place == count - 1)
    }
  }

  /// The texts that try to break out of a page or a table.
  static let hostile = [
    "</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\"\u{301} onmouseover=alert(1) x='",
    "<\u{338}b>bold</b> & 'quotes'", "\u{202E}evil\u{202C} text", "=cmd()|'/c calc'!A0", "{{title}} {{{style}}}",
    "]]> --> <!-- </style></title>", "\u{0}\u{7}bell", "line\nbreak\r\nand\ttab",
  ]

  static func report(_ sessions: [StoredSession], chosen: String? = nil, context: ReportContext = context) throws
    -> JSONValue
  {
    try TraineeReport(sessions: sessions, chosen: chosen, context: context).document
  }

  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func format(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func pick(_ index: Int, _ lean: Double, _ id: String) -> Int {
    let seed = id.utf8.reduce(index * 31) { $0 &* 33 &+ Int($1) }
    let draw = Double(abs(seed &* 2_654_435_761) % 1000) / 1000
    if draw < lean { return index % 3 == 0 ? 2 : 3 }
    return [0, 1, 5, 4, 1, 6, 7, 0][abs(seed / 7) % 8]
  }

  private static func code(client analysis: inout UtteranceAnalysis, _ text: String, _ index: Int) {
    let talk: ClientTalk =
      text.contains("want to") || text.contains("walk") ? .change : text.contains("not that bad") ? .sustain : .neutral
    let length = text.unicodeScalars.count
    analysis.clientTalk = Finding(
      code: talk, probability: 0.55 + Double(index % 40) / 100, evidence: length > 8 ? [Span(0..<8)] : [])
    let isLow = text.contains("awake") || text.contains("worry")
    let isGlad = text.contains("felt like mine")
    analysis.emotion = EmotionFinding(
      distribution: isLow
        ? [0.1, 0, 0.4, 0.05, 0.3, 0, 0.15] : isGlad ? [0, 0, 0, 0.7, 0.1, 0, 0.2] : [0.1, 0, 0, 0.1, 0.1, 0, 0.7])
    analysis.risk = []
  }

  private static func code(
    therapist analysis: inout UtteranceAnalysis, _ choice: Int, _ text: String, _ index: Int, flags: Int
  ) {
    let code = therapistLines[choice].0
    let probability = 0.52 + Double(index * 7 % 45) / 100
    let length = text.unicodeScalars.count
    var distribution = Behavior.allCases.map { _ in (1 - probability) / 8 }
    distribution[code.ordinal] = probability
    analysis.behavior = Finding(
      code: code, probability: probability, evidence: [Span(0..<min(6, length))], distribution: distribution)
    analysis.acts = Acts(
      question: code.coarse == .question ? 0.9 : 0.1, reflection: code.coarse == .reflection ? 0.88 : 0.1,
      input: code.coarse == .input ? 0.8 : 0.1)
    analysis.techniques =
      choice == 3 ? [Finding(code: .empathy, probability: 0.74, evidence: [Span(0..<min(24, length))], rule: "e")] : []
    analysis.cautions =
      switch choice {
      case 4: [Finding(code: .prematureAdvice, probability: 0.81, evidence: [Span(0..<min(10, length))], rule: "p")]
      case 5:
        [
          Finding(code: .stackedQuestions, probability: 0.9, evidence: [Span(0..<min(21, length))], rule: "s"),
          Finding(code: .dismissing, probability: 0.4, evidence: [Span(0..<4)], rule: "d"),
        ]
      default: []
      }
    analysis.bias =
      choice == 6 && index % 4 == 1 && flags > 0
      ? [
        BiasFinding(
          type: .substanceStigma, kind: .stigmatizingTerm, severity: .moderate, probability: 0.83,
          evidence: [Span(0..<7)],
          why: "The term names the person by the substance.", alternative: "\"a person who drinks\"", rule: "b")
      ] : []
  }

  private static func sessionRisk(isEnglish: Bool, risk: Bool, turns: Int) -> SessionRisk {
    guard isEnglish else { return SessionRisk(level: nil) }
    var result = SessionRisk()
    guard risk, turns > 24 else { return result }
    result.level = .moderate
    result.domains = [(.suicide, .moderate)]
    result.course = [(10, .suicide, .moderate)]
    result.disclosures = [
      SessionRisk.Disclosure(
        index: 10, domain: .suicide, level: .moderate,
        response: [
          SessionRisk.Step(code: .acknowledged, index: 11), SessionRisk.Step(code: .protectiveFactors, index: 15),
        ], isCut: false)
    ]
    result.look = [SessionRisk.Look(index: 20, domain: .severeDistress, score: 0.66, evidence: [Span(0..<6)])]
    result.protective = [SessionRisk.Protective(index: 16, code: "supports", evidence: [Span(0..<5)])]
    return result
  }
}
