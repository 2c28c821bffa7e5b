import Language
import Transcripts

/// The fast recogniser: linear models over hashed words. With a second stage that reads the encoder's states it is also how
/// `EncoderRecognizer` codes main acts and client talk.
public struct LinearRecognizer: Recognizer {
  private let library: ModelLibrary
  private let secondStage: NeighbourModel
  /// Decide on evidence: the same decisions by the turn's own words.
  private let ownBehavior: LinearHead
  private let ownClientTalk: LinearHead
  private let behavior: LinearHead
  private let question: LinearHead
  private let reflection: LinearHead
  private let input: LinearHead
  private let acts: [LinearHead]
  /// The second stage's decision on client talk; nil where the turn's own words decide.
  private let clientTalk: LinearHead?
  private let emotion: LinearHead
  private let risk: RiskScorer

  /// Fewer words than this say nothing about the language.
  static let fewestWords = 5

  /// Makes a recogniser of a library's models.
  ///
  /// - Parameters:
  ///   - secondStage: what decides from the turns around a turn; the library's own when nil.
  ///   - stateWidth: how many numbers a state has that the second stage reads.
  /// - Throws: `ModelLibrary.Problem` when a model lacks a decision that is needed.
  public init(_ library: ModelLibrary, secondStage: NeighbourModel? = nil, stateWidth: Int = 0) throws {
    func head(_ name: String, _ model: LinearModel, labels: Int) throws -> LinearHead {
      guard let head = model.head(name), head.labels.count == labels else {
        throw ModelLibrary.Problem(description: "the model \(model.name) does not decide \(name); run make models")
      }
      return head
    }
    self.library = library
    let stage = secondStage ?? library.neighbours
    self.secondStage = stage
    func wider(_ name: String, of speaker: Speaker, labels: Int) throws -> LinearHead {
      let width =
        SessionScores.sceneWidth(library, of: speaker, reach: stage.reach) + (stage.layer == nil ? 0 : stateWidth)
      guard let head = stage.head(name), head.labels.count == labels, head.rowCount == width
      else { throw ModelLibrary.Problem(description: "the second stage does not decide \(name); run make models") }
      return head
    }
    ownBehavior = try head("behavior", library.therapist, labels: Behavior.Coarse.allCases.count)
    behavior = try wider("behavior", of: .therapist, labels: Behavior.Coarse.allCases.count)
    question = try head("question", library.therapist, labels: 2)
    reflection = try head("reflection", library.therapist, labels: 2)
    input = try head("input", library.therapist, labels: 4)
    acts = try ["question", "reflection", "input"].map { try wider("acts.\($0)", of: .therapist, labels: 2) }
    ownClientTalk = try head("client_talk", library.client, labels: ClientTalk.allCases.count)
    clientTalk =
      stage.head("client_talk") == nil
      ? nil : try wider("client_talk", of: .client, labels: ClientTalk.allCases.count)
    emotion = try head("emotion", library.emotion, labels: Emotion.allCases.count)
    risk = try RiskScorer(library.risk)
  }

  /// The name under which analyses list it.
  public var name: String { "linear" }

  /// The models it uses.
  public var models: [String: String] { library.hashes }

  /// The share of words that are English.
  public func knownWordShare(of conversation: Conversation) -> Double? {
    var words = 0
    var known = 0
    for turn in conversation.turns {
      for token in turn.text.tokens where token.kind == .word {
        words += 1
        if library.words.contains(token.hash) { known += 1 }
      }
    }
    return words < Self.fewestWords ? nil : Double(known) / Double(words)
  }

  /// Adds what the models say of each turn.
  public func recognize(
    _ conversation: Conversation, after reading: Reading?, into utterances: inout [UtteranceAnalysis]
  ) {
    recognize(conversation, states: nil, wordVectors: reading?.wordVectors, into: &utterances)
  }

  /// The same with what was made of the conversation before.
  ///
  /// - Parameter states: each turn's state; needed where the second stage reads them.
  func recognize(
    _ conversation: Conversation, states: [[Float]]?, wordVectors: [Float]? = nil,
    into utterances: inout [UtteranceAnalysis]
  ) {
    precondition(secondStage.layer == nil || states != nil, "a second stage over states needs them")
    var therapistVectors = library.therapist.vectorizer()
    var clientVectors = library.client.vectorizer()
    var emotionVectors = library.emotion.vectorizer()
    let wordVectors = wordVectors ?? library.vectors.vectors(of: conversation)
    var scores = SessionScores(
      conversation, therapistRows: library.therapist.rows, clientRows: library.client.rows)
    var known = [[Vectorizer.Known]](repeating: [], count: conversation.turns.count)
    for index in conversation.turns.indices where !conversation.turns[index].text.tokens.isEmpty {
      switch conversation.turns[index].speaker {
      case .therapist:
        therapistVectors.read(index, of: conversation, wordVectors: wordVectors)
        scores[index] = library.therapist.scores(therapistVectors.vector)
        known[index] = therapistVectors.known
      case .client:
        clientVectors.read(index, of: conversation, wordVectors: wordVectors)
        scores[index] = library.client.scores(clientVectors.vector)
        known[index] = clientVectors.known
        emotionVectors.read(index, of: conversation, wordVectors: wordVectors)
        let feelings = library.emotion.scores(emotionVectors.vector)
        utterances[index].emotion = EmotionFinding(
          distribution: emotion.probabilities(library.emotion.scores(feelings, of: emotion)))
      case .other: break
      }
    }
    var scene: [Float] = []
    for index in conversation.turns.indices where !scores[index].isEmpty {
      scores.scene(of: index, reach: secondStage.reach, into: &scene)
      if secondStage.layer != nil, let states { scene += states[index] }
      let text = conversation.turns[index].text
      if conversation.turns[index].speaker == .therapist {
        let (finding, acts) = therapistTurn(text, scores[index], scene, known[index])
        utterances[index].behavior = finding
        utterances[index].acts = acts
      } else {
        utterances[index].clientTalk = clientTurn(text, scores[index], scene, known[index])
      }
    }
  }

  /// Short passages.
  public var passageLengths: [Passages.Length] { [.short] }

  /// How likely each turn needs a person. Techniques, cautions, the steps of the response and wordings
  /// to review are left to the rules.
  public func reading(of conversation: Conversation, signals: () -> [[Float]]) -> Reading {
    let wordVectors = library.vectors.vectors(of: conversation)
    return Reading(
      risk: RiskReading(
        scores: risk.scores(of: conversation, signals: signals(), wordVectors: wordVectors),
        steps: Array(repeating: .init(), count: conversation.turns.count), confirming: .byLinearScore),
      wordVectors: wordVectors)
  }

  private func therapistTurn(
    _ text: TokenizedText, _ scores: [Float], _ scene: [Float], _ known: [Vectorizer.Known]
  ) -> (Finding<Behavior>, Acts) {
    let model = library.therapist
    func probabilities(_ head: LinearHead) -> [Double] { head.probabilities(model.scores(scores, of: head)) }
    let coarse = behavior.probabilities(scene)
    let questions = probabilities(question)
    let reflections = probabilities(reflection)
    let inputs = probabilities(input)
    // Behavior.allCases: open, closed, simple, complex, information, advice, options, negotiation, other.
    let distribution =
      (questions.map { $0 * coarse[0] } + reflections.map { $0 * coarse[1] } + inputs.map { $0 * coarse[2] } + [
        coarse[3]
      ])
      .map(Probability.rounded)
    let act = behavior.decide(coarse)
    let code =
      switch act {
      case 0: question.decide(questions)
      case 1: 2 + reflection.decide(reflections)
      case 2: 4 + input.decide(inputs)
      default: 8
      }
    let evidence = model.evidence(for: act, of: ownBehavior, known: known, tokens: text.tokens.count)
    let finding = Finding(
      code: Behavior.allCases[code], probability: distribution[code], evidence: [span(evidence, in: text)],
      distribution: distribution)
    let present = acts.map { $0.probabilities(scene)[1] }
    return (finding, Acts(question: present[0], reflection: present[1], input: present[2]))
  }

  private func clientTurn(
    _ text: TokenizedText, _ scores: [Float], _ scene: [Float], _ known: [Vectorizer.Known]
  ) -> Finding<ClientTalk> {
    let model = library.client
    let decider = clientTalk ?? ownClientTalk
    let distribution =
      clientTalk?.probabilities(scene) ?? ownClientTalk.probabilities(model.scores(scores, of: ownClientTalk))
    let code = decider.decide(distribution)
    let evidence = model.evidence(for: code, of: ownClientTalk, known: known, tokens: text.tokens.count)
    return Finding(
      code: ClientTalk.allCases[code], probability: distribution[code], evidence: [span(evidence, in: text)],
      distribution: distribution)
  }

  /// The place of the tokens that carried a decision, or of all of them when none stands out.
  private func span(_ tokens: Range<Int>?, in text: TokenizedText) -> Span {
    Span(text.scalars(of: tokens ?? text.tokens.indices))
  }
}
