import Language
import Recognition
import Testing
import Transcripts

@Suite struct RiskPipelineTests {
  private let pipeline = RiskPipeline()

  /// A conversation of turns written as "C: ..." (client), "T: ..." (therapist) or "O: ..." (other).
  private func conversation(_ lines: [String]) -> Conversation {
    Conversation(
      turns: lines.map { line in
        let speaker: Speaker = line.hasPrefix("T: ") ? .therapist : line.hasPrefix("O: ") ? .other : .client
        return Conversation.Turn(speaker: speaker, text: TokenizedText(String(line.dropFirst(3))))
      })
  }

  private func findings(_ lines: String...) -> [[RiskFinding]] { pipeline.findings(in: conversation(lines)) }

  private func session(_ lines: [String]) -> SessionRisk {
    let conversation = conversation(lines)
    return pipeline.session(conversation, findings: pipeline.findings(in: conversation))
  }

  private func session(_ lines: String...) -> SessionRisk { session(lines) }

  // MARK: Levels

  struct Expected: Sendable, CustomTestStringConvertible {
    let text: String
    let level: RiskLevel
    let items: [Int]
    var temporality = RiskFinding.Temporality.current

    var testDescription: String { text }
  }

  /// The Screener's triage (codebook 6).
  @Test(arguments: [
    Expected(text: "Some mornings I wish I was dead.", level: .low, items: [1]),
    Expected(text: "I keep thinking about killing myself.", level: .low, items: [2]),
    Expected(text: "I think about hanging myself.", level: .moderate, items: [3]),
    Expected(text: "I've decided to kill myself.", level: .high, items: [4]),
    Expected(text: "I have been planning to kill myself.", level: .high, items: [5]),
    Expected(text: "I tried to kill myself in the spring.", level: .high, items: [6]),
    Expected(text: "I tried to kill myself when I was fifteen.", level: .moderate, items: [6], temporality: .past),
    Expected(text: "I wrote a suicide note on Sunday.", level: .high, items: [6]),
    Expected(text: "I'm going to kill myself tonight.", level: .imminent, items: [4]),
    Expected(text: "I'm going to kill myself. The gun is in my lap.", level: .imminent, items: [4]),
    Expected(text: "Years ago I thought about killing myself.", level: .low, items: [2], temporality: .past),
  ]) func suicideLevels(_ expected: Expected) throws {
    let own = findings("C: \(expected.text)")[0].filter { $0.domain == .suicide && $0.subject == .oneself }
    let finding = try #require(own.first)
    #expect(own.count == 1)
    #expect(finding.level == expected.level)
    #expect(finding.items.contains(expected.items[0]))
    #expect(finding.temporality == expected.temporality)
  }

  @Test func aMoreSeriousMatchSwallowsTheThoughtItImplies() {
    #expect(findings("C: I tried to kill myself in the spring.")[0].map(\.items) == [[6]])
  }

  @Test func itemsOfSeveralMatchesAreUnited() {
    let list = findings("C: I wish I was dead. Last week I wrote a suicide note.")[0]
    #expect(list.map(\.level) == [.high])
    #expect(list.map(\.items) == [[1, 6]])
    #expect(list[0].evidence.count == 2)
  }

  @Test func evidenceQuotesTheWords() {
    let text = "Ça va. But «no», I want to die."
    let list = findings("C: \(text)")[0]
    #expect(list.flatMap { $0.evidence.map { $0.quote(from: text) } } == ["I want to die"])
  }

  // MARK: Questions and answers

  @Test(arguments: [
    ("Are you having thoughts of suicide?", "Yes.", RiskLevel.low, [2]),
    ("Are you having thoughts of suicide?", "Some nights.", .low, [2]),
    ("Do you ever wish you were dead?", "Sometimes.", .low, [1]),
    ("Have you ever tried to kill yourself?", "Yeah, once.", .high, [6]),
  ]) func yesMeansWhatWasAsked(question: String, answer: String, level: RiskLevel, items: [Int]) {
    let list = findings("T: \(question)", "C: \(answer)")[1]
    #expect(list.map(\.level) == [level])
    #expect(list.map(\.items) == [items])
  }

  @Test func furtherQuestionsRaiseTheLevel() {
    let risk = session(
      "T: Are you thinking about killing yourself?", "C: Yes.", "T: Do you have a plan?", "C: Kind of.",
      "T: When would you do it?", "C: Tonight.")
    #expect(risk.course.map(\.level) == [.low, .high, .imminent])
    #expect(risk.level == .imminent)
  }

  @Test func noIsADenial() {
    let list = findings("T: Are you thinking about suicide?", "C: No.")[1]
    #expect(list.map(\.isDenial) == [true])
    #expect(list.map(\.level) == [.none])
    let risk = session("T: Are you thinking about suicide?", "C: No.", "T: Okay.")
    #expect(risk.level == RiskLevel.none)
    #expect(risk.disclosures.isEmpty)
  }

  @Test func aDenialDoesNotHideWhatFollowsIt() {
    let list = findings("T: Are you thinking about suicide?", "C: No, but I wish I was dead.")[1]
    #expect(list.map(\.isDenial) == [false])
    #expect(list.map(\.level) == [.low])
  }

  @Test func yesToAnythingElseIsNoDisclosure() {
    #expect(findings("T: Is it okay if I ask you about suicide?", "C: Yes.")[1].isEmpty)
    #expect(findings("T: Any thoughts of suicide?", "C: No.", "T: I'm glad.", "C: Yeah.")[3].isEmpty)
  }

  @Test func therapistsNeverDisclose() {
    #expect(findings("T: I want to die, is what many people say. Do you want to die?")[0].isEmpty)
  }

  // MARK: Whose risk

  @Test func somebodyElsesRiskIsNotTheClients() {
    let risk = session("C: My brother tried to kill himself last week.", "T: I'm so sorry.")
    #expect(risk.level == RiskLevel.none)
    #expect(risk.others == .high)
    #expect(risk.needsPerson)
  }

  @Test func someoneWhoDiedIsNoRisk() {
    #expect(session("C: My cousin killed himself in June.", "T: I'm so sorry.").others == .none)
  }

  @Test func aThirdPersonsOwnRiskCountsAmongTheOthers() {
    let risk = session("O: I want to die, and he knows it.", "T: Thank you for saying that.")
    #expect(risk.level == RiskLevel.none)
    #expect(risk.others == .low)
  }

  // MARK: Response

  @Test func stepsInTheWindowCount() throws {
    let risk = session(
      "C: I want to die.", "T: Thank you for telling me. Are you thinking about killing yourself?", "C: Yes.",
      "T: Do you have a plan?", "C: No.", "T: Do you have access to pills or a gun?", "C: No.",
      "T: Could we make a safety plan together?")
    let first = try #require(risk.disclosures.first)
    #expect(
      first.response.map(\.code) == [.acknowledged, .askedDirectly, .askedPlan, .askedMeans, .safetyPlan])
    #expect(first.response.map(\.index) == [1, 1, 3, 5, 7])
    #expect(first.asked && !first.missed && !first.isCut)
  }

  @Test func stepsAfterTheFourthTherapistTurnDoNotCount() throws {
    let risk = session(
      "C: I want to die.", "T: Okay.", "T: And the bus?", "T: Right.", "T: Let's see.",
      "T: Are you thinking about suicide?")
    let first = try #require(risk.disclosures.first)
    #expect(first.response.isEmpty)
    #expect(first.missed)
    #expect(risk.missed)
  }

  @Test func aQuestionOnlyBeforeDoesNotCount() throws {
    let risk = session(
      "T: Are you thinking about suicide?", "C: Sometimes.", "T: Okay. And how is the job?")
    let first = try #require(risk.disclosures.first)
    #expect(!first.asked)
    #expect(first.missed)
  }

  @Test func noTherapistTurnAfterItIsACutWindow() throws {
    let first = try #require(session("T: How was it?", "C: I want to die.").disclosures.first)
    #expect(first.isCut)
    #expect(!first.missed)
  }

  @Test func acknowledgingSomethingElseIsNoAcknowledgement() throws {
    let risk = session(
      "C: I wish I was dead.", "T: Let's look at the form.", "C: My boss yelled at me about the form again today.",
      "T: That sounds so frustrating.")
    #expect(try #require(risk.disclosures.first).missed)
  }

  @Test func givingTheWordsBackAcknowledges() throws {
    let risk = session("C: They'd be better off without me. I'm just a burden to everyone.", "T: A burden.")
    let first = try #require(risk.disclosures.first)
    #expect(first.response.map(\.code) == [.acknowledged])
    #expect(!first.asked)
  }

  @Test func moreOfWhatWasTakenUpIsNotMissed() throws {
    let asked = "T: Are you thinking about killing yourself?"
    func last(_ turns: String...) throws -> SessionRisk.Disclosure {
      let risk = session(turns)
      #expect(risk.disclosures.count > 1)
      return try #require(risk.disclosures.last)
    }
    let more = try last("C: I want to die.", asked, "C: I wish I was dead.", "T: Let's look at the form.")
    #expect(more.isContinued && !more.missed && more.response.isEmpty)
    // What nobody took up is missed each time, and so is what is graver, of another kind, or told much later.
    #expect(try last("C: I want to die.", "T: Okay.", "C: I wish I was dead.", "T: Let's look at the form.").missed)
    #expect(
      try last(
        "C: I wish I was dead.", asked, "C: I'm going to kill myself tonight, I have the pills here.",
        "T: Let's look at the form."
      ).missed)
    #expect(
      try last("C: I want to die.", asked, "C: My husband hits me when he drinks.", "T: Let's look at the form.").missed
    )
    #expect(
      try last(
        "C: I want to die.", asked, "T: And the bus?", "T: Right.", "T: Let's see.", "T: And the rent?",
        "C: I wish I was dead.", "T: Let's look at the form."
      ).missed)
  }

  @Test func aQuestionAboutCuttingDoesNotAskAboutSuicide() throws {
    let risk = session("C: I want to die.", "T: Have you been cutting yourself?")
    #expect(!(try #require(risk.disclosures.first).asked))
  }

  // MARK: Properties

  static let turns = [
    "I want to die.", "I think about hanging myself.", "I'm going to kill myself tonight.", "I tried to kill myself.",
    "I cut my arms last night.", "He hits me when he drinks.", "I hear voices.", "I can't do this anymore.",
    "They'd be better off without me.",
  ]
  static let unrelated = [
    "C: The bus was late again.", "T: It rained all morning.", "C: We had soup.", "T: Shall we sit by the window?",
    "O: The parking is dreadful here.",
  ]

  /// An unrelated turn before or after never lowers what a turn says.
  @Test(arguments: turns, unrelated) func unrelatedTurnsNeverLowerALevel(turn: String, unrelated: String) {
    func level(_ list: [RiskFinding]) -> RiskLevel { list.map(\.level).max() ?? .none }
    let alone = level(findings("C: \(turn)")[0])
    #expect(alone > .none)
    #expect(level(findings(unrelated, "C: \(turn)")[1]) >= alone)
    #expect(level(findings("C: \(turn)", unrelated)[0]) >= alone)
  }

  @Test func protectiveFactorsAreListed() {
    let risk = session("C: I want to die, but I couldn't leave my kids.", "T: They keep you here.")
    #expect(risk.protective.map(\.code).contains("reasons_for_living"))
  }
}
