/// Makes vectors of turns with one vocabulary. Holds scratch memory: one a thread.
public struct Vectorizer {
  private let extractor: FeatureExtractor
  private let vocabulary: Vocabulary
  private var runs: [FeatureExtractor.Run] = []
  private var hashes: [UInt32] = []
  private var places: [Int32] = []
  private var occurrences: [UInt16]
  /// The vector of the last turn.
  public private(set) var vector = SparseVector()
  /// A known run of a turn's own words: place in the vocabulary, first token, count.
  public typealias Known = (place: Int32, first: Int32, count: Int32)

  /// The known runs of the last turn's own words.
  public private(set) var known: [Known] = []

  /// In how many turns, back from the turn itself, the talk may have come to the change target.
  private static let targetReach = 4

  /// Makes a vectorizer.
  public init(settings: FeatureSettings, vocabulary: Vocabulary) {
    extractor = FeatureExtractor(settings)
    self.vocabulary = vocabulary
    occurrences = Array(repeating: 0, count: vocabulary.hashes.count)
  }

  /// Makes `vector` and `known` of the turn at `index`.
  ///
  /// - Parameters:
  ///   - wordVectors: those of all turns (`WordVectors.vectors(of:)`); may be empty when the settings do not read them.
  ///   - signals: what the risk rules found in the turn (`RiskSignals`); may be empty when the settings do not read it.
  ///   - alone: whether the turn is read as if no other stood around it.
  public mutating func read(
    _ index: Int, of conversation: Conversation, wordVectors: [Float], signals: [Float] = [], alone: Bool = false
  ) {
    vector.removeAll()
    known.removeAll(keepingCapacity: true)
    extractor.ownRuns(conversation.turns[index].text, into: &runs)
    places.removeAll(keepingCapacity: true)
    vocabulary.withTable { table in
      for run in runs {
        let place = table.index(of: run.hash)
        guard place >= 0 else { continue }
        known.append((place, Int32(run.first), Int32(run.count)))
        places.append(place)
      }
    }
    vector.addBlock(places, occurrences: &occurrences, rarity: vocabulary.rarity, weight: 1)
    for block in [FeatureBlock.previous, .next, .shape] where !alone || block == .shape {
      add(block, of: index, in: conversation)
    }
    if extractor.settings.readsSignals {
      let weight = Float(extractor.settings.signalWeight)
      vector.addDense(signals.map { $0 * weight })
    }
    addDense(of: index, in: conversation, wordVectors, alone: alone)
  }

  /// Adds the turn before to the vector of a turn that was just read alone, as if it had been read with it. For settings that read
  /// nothing else around a turn.
  ///
  /// - Precondition: the settings read neither the next turn, nor a turn's shape, nor the change target.
  public mutating func addPrevious(of index: Int, in conversation: Conversation, wordVectors: [Float]) {
    let settings = extractor.settings
    precondition(
      settings.next == 0 && !settings.shape && settings.targetWeight == 0, "more than the turn before is read")
    add(.previous, of: index, in: conversation)
    guard settings.readsVectors else { return }
    vector.removeDense(2 * dimensions(wordVectors, conversation))
    addDense(of: index, in: conversation, wordVectors, alone: false)
  }

  private mutating func add(_ block: FeatureBlock, of index: Int, in conversation: Conversation) {
    extractor.features(block, of: index, in: conversation, into: &hashes)
    places.removeAll(keepingCapacity: true)
    vocabulary.withTable { table in
      for hash in hashes {
        let place = table.index(of: hash)
        if place >= 0 { places.append(place) }
      }
    }
    vector.addBlock(
      places, occurrences: &occurrences, rarity: vocabulary.rarity, weight: block.weight(extractor.settings))
  }

  private func dimensions(_ wordVectors: [Float], _ conversation: Conversation) -> Int {
    wordVectors.count / (conversation.turns.count + 1)
  }

  private mutating func addDense(
    of index: Int, in conversation: Conversation, _ wordVectors: [Float], alone: Bool
  ) {
    guard extractor.settings.readsVectors else { return }
    let dimensions = dimensions(wordVectors, conversation)
    func words(_ turn: Int) -> ArraySlice<Float>? {
      turn < 0 || (alone && turn != index) ? nil : wordVectors[(turn * dimensions)..<((turn + 1) * dimensions)]
    }
    vector.addDense(words(index), weight: Float(extractor.settings.vectorWeight), dimensions: dimensions)
    vector.addDense(
      words(index - 1), weight: Float(extractor.settings.previousVectorWeight), dimensions: dimensions)
    guard extractor.settings.targetWeight > 0 else { return }
    let hasTarget = conversation.changeTarget != nil
    let target = conversation.turns.count * dimensions
    let near = wordVectors.withUnsafeBufferPointer { vectors in
      (0..<Self.targetReach).map { distance -> Float in
        guard hasTarget, index >= distance else { return 0 }
        let turn = (index - distance) * dimensions
        var sum: Float = 0
        for number in 0..<dimensions { sum += vectors[turn + number] * vectors[target + number] }
        return sum
      }
    }
    let weight = Float(extractor.settings.targetWeight)
    vector.addDense([hasTarget ? 0 : weight, weight * near[0], weight * near[1], weight * (near.max() ?? 0)])
  }
}
