import Language
import Statistics
import Transcripts

/// Turns a transcript into everything that is found in it. Pure: no input or output, no clock, no randomness.
public struct Analyzer: Sendable {
  /// The share of known words below which a session is not read as English (codebook, Sources).
  public static let fewestKnownWords = 0.6

  /// What codes the trained families.
  public let recognizer: any Recognizer
  private let risk = RiskPipeline()
  private let bias = BiasPipeline()

  /// Makes an analyser.
  public init(recognizer: any Recognizer) {
    self.recognizer = recognizer
  }

  /// Makes an analyser with the models that ship in the binary.
  ///
  /// - Throws: `ModelLibrary.Problem`.
  public init(_ choice: RecognizerChoice = .encoder) throws {
    self.init(recognizer: try choice.recognizer())
  }

  /// Everything that is found in the session, and how many words each utterance has.
  public func analyze(_ transcript: Transcript) -> (analysis: SessionAnalysis, words: [Int]) {
    let conversation = Conversation(transcript)
    var utterances = transcript.utterances.enumerated().map { index, utterance in
      UtteranceAnalysis(index: index, speaker: utterance.speaker, start: utterance.start, end: utterance.end)
    }
    let isEnglish = recognizer.knownWordShare(of: conversation).map { $0 >= Self.fewestKnownWords } ?? true
    var sessionRisk = SessionRisk(level: nil)
    if isEnglish {
      sessionRisk = code(conversation, into: &utterances).0
    }
    let analysis = SessionAnalysis(
      information: transcript.information, source: transcript.source, format: transcript.format,
      roles: transcript.roles, sha256: transcript.sha256, isEnglish: isEnglish,
      pipelines: outcomes(isEnglish: isEnglish), utterances: utterances, risk: sessionRisk,
      warnings: Self.warnings(transcript, isEnglish: isEnglish, sessionRisk))
    return (analysis, conversation.turns.map { $0.text.tokens.count { $0.kind == .word } })
  }

  /// What is found in an English conversation: in each turn, its risk, and what the trained readers said of each turn.
  public func findings(
    in conversation: Conversation
  ) -> (utterances: [UtteranceAnalysis], risk: SessionRisk, reading: Reading) {
    var utterances = conversation.turns.enumerated().map { UtteranceAnalysis(index: $0, speaker: $1.speaker) }
    let (risk, reading) = code(conversation, into: &utterances)
    return (utterances, risk, reading)
  }

  /// How likely a turn holds a code, as log-odds, and from which log-odds on the code is given.
  public typealias CodeOdds = (logOdds: Double, threshold: Double)

  /// The odds of each technique and each caution in each turn, rules included, in the codebook's order: nil for everybody but
  /// therapists, where nobody weighs them, and where codes are withheld because the turn as a whole likely holds none.
  public func codeOdds(in conversation: Conversation) -> (techniques: [[CodeOdds]?], cautions: [[CodeOdds]?]) {
    let reading = risk.read(conversation, by: recognizer).reading
    func odds<C: Code>(_ rules: RuleSet<C>, _ reading: CodeReading<C>?) -> [[CodeOdds]?] {
      conversation.turns.indices.map {
        CodePipeline.odds(rules, in: TurnContext(conversation: conversation, index: $0), reading: reading)
      }
    }
    var techniques = odds(Registry.techniques, reading.techniques)
    var cautions = odds(Registry.cautions, reading.cautions)
    for turn in conversation.turns.indices {
      let given = ((techniques[turn] ?? []) + (cautions[turn] ?? [])).filter { $0.logOdds >= $0.threshold }
      let none = given.reduce(1) { $0 * (1 - LogOdds.probability($1.logOdds)) }
      guard !given.isEmpty, 1 - none < reading.leastOfAnyCode else { continue }
      techniques[turn] = nil
      cautions[turn] = nil
    }
    return (techniques, cautions)
  }

  private func code(
    _ conversation: Conversation, into utterances: inout [UtteranceAnalysis]
  ) -> (SessionRisk, Reading) {
    let (findings, reading) = risk.read(conversation, by: recognizer)
    let biases = bias.findings(in: conversation, reading: reading.bias)
    for index in utterances.indices {
      utterances[index].risk = findings[index]
      guard utterances[index].speaker == .therapist else { continue }
      let turn = TurnContext(conversation: conversation, index: index)
      let techniques = CodePipeline.findings(Registry.techniques, in: turn, reading: reading.techniques)
      let cautions = CodePipeline.findings(Registry.cautions, in: turn, reading: reading.cautions)
      let none = (techniques.map(\.probability) + cautions.map(\.probability)).reduce(1) { $0 * (1 - $1) }
      let isGiven = 1 - none >= reading.leastOfAnyCode
      utterances[index].techniques = isGiven ? techniques : []
      utterances[index].cautions = isGiven ? cautions : []
      utterances[index].empathy = reading.empathy?[index]
      utterances[index].bias = biases[index]
    }
    recognizer.recognize(conversation, after: reading, into: &utterances)
    for index in utterances.indices {
      let told =
        utterances[index].risk?.contains { $0.subject == .oneself && !$0.isDenial && $0.level > .none } ?? false
      if told { utterances[index].emotion = utterances[index].emotion?.withoutJoy }
    }
    return (risk.session(conversation, findings: findings, reading: reading.risk), reading)
  }

  /// The pipelines in the codebook's order.
  private func outcomes(isEnglish: Bool) -> [PipelineOutcome] {
    let names = ["behavior", "acts", "techniques", "cautions", "client_talk", "risk", "bias", "emotion"]
    let ran = names.map { PipelineOutcome($0, notAssessed: isEnglish ? nil : "language") }
    let reason = !isEnglish ? "language" : recognizer.readsEmpathy ? nil : "only the encoder reads it"
    return ran + [PipelineOutcome(EmpathyMechanism.family, notAssessed: reason)]
  }

  private static func warnings(_ transcript: Transcript, isEnglish: Bool, _ risk: SessionRisk) -> [String] {
    var warnings: [String] = []
    if !isEnglish {
      warnings.append("language: too few words are English; nothing was coded and risk was not read")
    }
    if transcript.roles == .guessed { warnings.append("roles: who is the therapist was guessed") }
    for speaker in [Speaker.therapist, .client] where !transcript.utterances.contains(where: { $0.speaker == speaker })
    {
      warnings.append("speakers: the session has no \(speaker.rawValue) turn")
    }
    for disclosure in risk.disclosures where disclosure.isCut {
      warnings.append("risk: no therapist turn follows the disclosure in turn \(disclosure.index)")
    }
    return warnings
  }
}
