import Language
import Transcripts

/// Explains the trained code of a turn: what carried it, and what would have changed it.
public struct TurnExplainer: Sendable {
  private let library: ModelLibrary
  private let recognizer: LinearRecognizer

  /// How many carriers are named for and against.
  private static let mostCarriers = 5
  /// How many changes are named.
  private static let mostChanges = 4

  /// Makes an explainer of the models.
  ///
  /// - Throws: `ModelLibrary.Problem`.
  public init(_ library: ModelLibrary) throws {
    self.library = library
    recognizer = try LinearRecognizer(library)
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
    let alone = isTherapist ? head.probabilities(model.scores(model.scores(vectorizer.vector), of: head)) : nil
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
    recognizer.recognize(conversation, after: nil, into: &utterances)
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
          if let place, conversation.turns[neighbour].text.tokens.count == hashes.count {
            let words = conversation.turns[neighbour].text.string(of: number..<(number + 1))
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
    var changes: [TurnExplanation.Change] = []
    func note(_ without: String, _ turns: [Conversation.Turn], at place: Int) {
      guard changes.count < Self.mostChanges else { return }
      let other = Conversation(turns: turns, changeTarget: conversation.changeTarget)
      guard let given = self.code(of: place, in: other), given.code != code else { return }
      changes.append(.init(without: without, code: given.code))
    }
    let own = conversation.turns[turn]
    let bytes = Array(own.text.text.utf8)
    for token in own.text.tokens.prefix(400) where changes.count < Self.mostChanges {
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
