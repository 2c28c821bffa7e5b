import Transcripts

/// The gold held against training manifests: of each transcript the most similar one that was trained on, and the share of its longer
/// turns that were.
public struct LeakageScan: Sendable {
  /// A transcript of the gold that was trained on.
  struct Match {
    let session: String
    let words: String
  }

  private struct Nearest {
    let session: String
    let similarity: Double
    let turns: Int
    let knownTurns: Int
    let isTrainedOn: Bool
  }

  /// How many transcripts of the gold were compared.
  public let compared: Int
  /// How many sessions were trained on.
  public let known: Int
  private let nearest: [Nearest]

  /// Compares.
  ///
  /// - Parameters:
  ///   - texts: the transcripts of the gold.
  ///   - gold: which of them are coded.
  ///   - manifests: the files of what was trained on.
  ///   - isTrainedOn: whether the built-in models' own list holds a transcript, by its id and SHA-256.
  /// - Throws: `GateProblem` or `ReadingProblem`.
  public init(
    _ texts: TranscriptTexts, _ gold: GoldTable, manifests: [InputFile],
    isTrainedOn: (_ session: String, _ sha256: String) -> Bool = { _, _ in false }
  ) throws {
    let coded = texts.transcripts.filter { gold.session($0.information.id) != nil }
    let sketches = coded.map { TextSketch($0.utterances.map(\.text)) }
    // A session that shares no hash with a transcript is not near it.
    var holders: [UInt64: [Int]] = [:]
    var wantedTurns = Set<UInt64>()
    for (number, sketch) in sketches.enumerated() {
      for hash in sketch.hashes { holders[hash, default: []].append(number) }
      wantedTurns.formUnion(sketch.turns)
    }
    var similarity = [Double](repeating: 0, count: coded.count)
    var knownTurns = Set<UInt64>()
    var known = 0
    for file in manifests {
      try TrainingManifest.read(file) { _, sketch in
        known += 1
        knownTurns.formUnion(sketch.turns.filter(wantedTurns.contains))
        for number in Set(sketch.hashes.flatMap { holders[$0] ?? [] }) {
          similarity[number] = max(similarity[number], sketches[number].similarity(sketch))
        }
      }
    }
    compared = coded.count
    self.known = known
    nearest = coded.indices.map { number in
      Nearest(
        session: coded[number].information.id, similarity: similarity[number], turns: sketches[number].turns.count,
        knownTurns: sketches[number].turns.count(where: knownTurns.contains),
        isTrainedOn: isTrainedOn(coded[number].information.id, coded[number].sha256))
    }
  }

  /// The transcripts that were trained on: as they are, as a near copy, or turn by turn.
  func matches(from similarity: Double) -> [Match] {
    nearest.compactMap { one in
      if one.isTrainedOn {
        return Match(session: one.session, words: "it stands in the models' own list of what they learnt from")
      }
      if Limit.reaches(one.similarity, similarity) {
        return Match(
          session: one.session, words: "it was trained on, or a copy that shares \(Part.number(one.similarity)) of it")
      }
      let share = one.turns > 0 ? Double(one.knownTurns) / Double(one.turns) : 0
      if one.turns > 1, Limit.reaches(share, similarity) {
        return Match(session: one.session, words: "\(one.knownTurns) of its \(one.turns) longer turns were trained on")
      }
      return nil
    }
  }
}
