import Language
import Transcripts

/// Explains the trained code of a turn: what carried it, and what would have changed it.
public struct TurnExplainer: Sendable {
  private let library: ModelLibrary
  private let recognizer: LinearRecognizer
  private let states: TurnStates?

  /// How many carriers are named for and against.
  private static let mostCarriers = 5
  /// How many changes are named.
  private static let mostChanges = 4

  /// With the encoder's states, what would have changed a code is sought with so many turns to each side: reading a whole session once
  /// more for every word would take minutes.
  private static let sceneReach = 5
  /// And for so many words of the turn, the first ones.
  private static let mostWords = (reading: 80, counting: 400)

  /// Makes an explainer of the models.
  ///
  /// - Parameters:
  ///   - choice: the recogniser whose codes are explained.
  ///   - programme: the programme's weights with which it coded.
  /// - Throws: `ModelLibrary.Problem`.
  public init(
    _ library: ModelLibrary, for choice: RecognizerChoice = .encoder, programme: ProgrammeWeights? = nil
  ) throws {
    self.library = library
    switch choice {
    case .linear:
      states = nil
      recognizer = try LinearRecognizer(library)
    case .encoder:
      let states = try TurnStates()
      recognizer = try LinearRecognizer(
        library, secondStage: try TurnStates.embeddedSecondStage.get().model.replacing(programme?.heads ?? []),
        stateWidth: states.width)
      self.states = states
    }
  }

  /// Why the turn has its main act, or its client talk; nil for a speaker who is not coded or a turn without words.
  public func explain(_ turn: Int, of conversation: Conversation) -> TurnExplanation? {
    let speaker = conversation.turns[turn].speaker
    guard speaker != .other, !conversation.turns[turn].text.tokens.isEmpty else { return nil }
    let isTherapist = speaker == .therapist
    let model = isTherapist ? library.therapist : library.client
    let name = isTherapist ? Behavior.family : ClientTalk.family
    guard let head = model.head(isTherapist ? "behavior" : "client_talk"),
      let given = code(of: turn, in: conversation)
    else { return nil }
    var vectorizer = model.vectorizer()
    vectorizer.read(turn, of: conversation, wordVectors: library.vectors.vectors(of: conversation))
    let alone =
      isTherapist || states != nil ? head.probabilities(model.scores(model.scores(vectorizer.vector), of: head)) : nil
    let label =
      isTherapist
      ? Behavior(rawValue: given.code).flatMap { Behavior.Coarse.allCases.firstIndex(of: $0.coarse) } ?? 0
      : given.ordinal
    let (groups, carriers) = parts(label, head, model, vectorizer, turn, conversation)
    return TurnExplanation(
      decision: name, code: given.code, probability: given.probability, aloneProbability: alone.map { $0[label] },
      groups: groups, carriers: carriers, changes: changes(turn, conversation, from: given.code))
  }

  private func code(
    of turn: Int, in conversation: Conversation
  ) -> (code: String, ordinal: Int, probability: Double)? {
    var utterances = conversation.turns.enumerated().map { UtteranceAnalysis(index: $0, speaker: $1.speaker) }
    recognizer.recognize(conversation, states: states?.states(of: conversation), into: &utterances)
    if let finding = utterances[turn].behavior {
      // The main act's probability, of which the subtype's is a part: the explanation is of the main act.
      let whole = zip(Behavior.allCases, finding.distribution).reduce(0) {
        $0 + ($1.0.coarse == finding.code.coarse ? $1.1 : 0)
      }
      return (finding.code.rawValue, finding.code.ordinal, Probability.rounded(whole))
    }
    return utterances[turn].clientTalk.map { ($0.code.rawValue, $0.code.ordinal, $0.probability) }
  }

  private func parts(
    _ label: Int, _ head: LinearHead, _ model: LinearModel, _ vectorizer: Vectorizer, _ turn: Int,
    _ conversation: Conversation
  ) -> ([(group: TurnExplanation.Group, support: Double)], [TurnExplanation.Carrier]) {
    let vector = vectorizer.vector
    let values = Dictionary(zip(vector.indices, vector.values)) { first, _ in first }
    func support(_ place: Int32) -> Double {
      Double((values[place] ?? 0) * model.support(place, for: label, of: head))
    }
    var carriers: [TurnExplanation.Carrier] = []
    var sums: [TurnExplanation.Group: Double] = [:]
    let text = conversation.turns[turn].text
    var seen: Set<Int32> = []
    for (place, first, count) in vectorizer.known where seen.insert(place).inserted {
      let own = support(place)
      sums[.ownWords, default: 0] += own
      carriers.append(
        .init(words: text.string(of: Int(first)..<Int(first + count)), place: .turn, support: own))
    }
    let extractor = FeatureExtractor(model.settings)
    var hashes: [UInt32] = []
    let blocks: [(FeatureBlock, TurnExplanation.Group, Int, TurnExplanation.Place?)] = [
      (.previous, .wordsBefore, turn - 1, .turnBefore), (.next, .wordsAfter, turn + 1, .turnAfter),
      (.shape, .shape, turn, nil),
    ]
    for (block, group, neighbour, place) in blocks {
      extractor.features(block, of: turn, in: conversation, into: &hashes)
      model.vocabulary.withTable { table in
        for (number, hash) in hashes.enumerated() {
          let feature = table.index(of: hash)
          guard feature >= 0, seen.insert(feature).inserted else { continue }
          let own = support(feature)
          sums[group, default: 0] += own
          // Neighbours are read word by word, so the number of a feature is the number of its token.
          if let place, conversation.turns[neighbour].text.read.count == hashes.count {
            let said = conversation.turns[neighbour].text
            let words = said.string(of: said.tokens(ofRead: number..<(number + 1)))
            carriers.append(.init(words: words, place: place, support: own))
          }
        }
      }
    }
    for (number, value) in vector.dense.enumerated() {
      sums[.meaning, default: 0] += Double(value * model.denseSupport(number, for: label, of: head))
    }
    let sorted = carriers.sorted { (-$0.support, $0.words) < (-$1.support, $1.words) }
    let speaking = sorted.prefix(Self.mostCarriers).filter { $0.support > 0.01 }
    let against = sorted.suffix(Self.mostCarriers).filter { $0.support < -0.01 }.reversed()
    return (TurnExplanation.Group.allCases.map { ($0, sums[$0] ?? 0) }, speaking + against)
  }

  /// What, taken away by itself, gives another code: a word, then the turn before, then the turn after.
  private func changes(
    _ turn: Int, _ conversation: Conversation, from code: String
  ) -> [TurnExplanation.Change] {
    guard states != nil else { return changes(turn, conversation, from: code, words: Self.mostWords.counting) }
    let scene = max(0, turn - Self.sceneReach)..<min(conversation.turns.count, turn + Self.sceneReach + 1)
    let part = Conversation(turns: Array(conversation.turns[scene]), changeTarget: conversation.changeTarget)
    let place = turn - scene.lowerBound
    // Where the turns around do not give the same code, nothing said of them would hold for the session.
    guard self.code(of: place, in: part)?.code == code else { return [] }
    return changes(place, part, from: code, words: Self.mostWords.reading)
  }

  private func changes(
    _ turn: Int, _ conversation: Conversation, from code: String, words: Int
  ) -> [TurnExplanation.Change] {
    var changes: [TurnExplanation.Change] = []
    func note(_ without: String, _ turns: [Conversation.Turn], at place: Int) {
      guard changes.count < Self.mostChanges else { return }
      let other = Conversation(turns: turns, changeTarget: conversation.changeTarget)
      guard let given = self.code(of: place, in: other), given.code != code else { return }
      changes.append(.init(without: without, code: given.code))
    }
    let own = conversation.turns[turn]
    let bytes = Array(own.text.text.utf8)
    for token in own.text.tokens.prefix(words) where changes.count < Self.mostChanges {
      let rest = bytes[..<Int(token.start)] + bytes[Int(token.end)...]
      var turns = conversation.turns
      turns[turn] = .init(speaker: own.speaker, text: TokenizedText(String(decoding: rest, as: UTF8.self)))
      note("\"" + String(decoding: bytes[token.bytes], as: UTF8.self) + "\"", turns, at: turn)
    }
    for (neighbour, name) in [(turn - 1, "the turn before"), (turn + 1, "the turn after")]
    where conversation.turns.indices.contains(neighbour) {
      var turns = conversation.turns
      turns.remove(at: neighbour)
      note(name, turns, at: neighbour < turn ? turn - 1 : turn)
    }
    return changes
  }
}
