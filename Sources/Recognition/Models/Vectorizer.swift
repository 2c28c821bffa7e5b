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
  /// The known runs of the last turn's own words: place in the vocabulary, first token, count.
  public private(set) var known: [(place: Int32, first: Int32, count: Int32)] = []

  /// Makes a vectorizer.
  public init(settings: FeatureSettings, vocabulary: Vocabulary) {
    extractor = FeatureExtractor(settings)
    self.vocabulary = vocabulary
    occurrences = Array(repeating: 0, count: vocabulary.hashes.count)
  }

  /// Makes `vector` and `known` of the turn at `index`.
  public mutating func read(_ index: Int, of conversation: Conversation) {
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
    for block in [FeatureBlock.previous, .next, .shape] {
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
  }
}
