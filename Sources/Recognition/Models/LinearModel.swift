/// Rows of weights over one vocabulary, and the heads that read them.
///
/// A class, because all threads read the same one: handing it around costs one count instead of one for each table.
public final class LinearModel: Sendable {
  /// The model's name, such as `therapist`.
  public let name: String
  /// What is read of a turn.
  public let settings: FeatureSettings
  /// The features it knows.
  public let vocabulary: Vocabulary
  /// How many rows each feature has a weight in.
  public let rows: Int
  /// The weights, one byte each: `weights[feature * rows + row]`, times the row's scale.
  public let weights: [Int8]
  /// The weights with room behind them, so that the last feature's can be read as one vector.
  private let readable: [Int8]
  /// What a weight of 1 stands for in each row.
  public let scales: [Float]
  /// The weights of the word vectors' numbers: `denseWeights[number * rows + row]`; empty when they are not read.
  public let denseWeights: [Float]
  /// The same, a vector a number.
  private let readableDense: [SIMD16<Float>]
  /// Each row's constant.
  public let biases: [Float]
  /// The decisions.
  public let heads: [LinearHead]
  /// What it was trained on: the first 64 bits of each transcript's SHA-256, ascending.
  public let manifest: [UInt64]

  /// Makes a model.
  public init(
    name: String, settings: FeatureSettings, vocabulary: Vocabulary, rows: Int, weights: [Int8], scales: [Float],
    denseWeights: [Float] = [], biases: [Float], heads: [LinearHead], manifest: [UInt64]
  ) {
    precondition(weights.count == rows * vocabulary.hashes.count, "each feature has a weight in each row")
    precondition(rows <= Self.mostRows, "a model has at most \(Self.mostRows) rows")
    readable = weights + [Int8](repeating: 0, count: Self.mostRows)
    precondition(denseWeights.count % rows == 0, "each number of the word vectors has a weight in each row")
    self.denseWeights = denseWeights
    readableDense = (0..<(denseWeights.count / rows)).map { number in
      var lanes = SIMD16<Float>(repeating: 0)
      for row in 0..<rows { lanes[row] = denseWeights[number * rows + row] }
      return lanes
    }
    self.name = name
    self.settings = settings
    self.vocabulary = vocabulary
    self.rows = rows
    self.weights = weights
    self.scales = scales
    self.biases = biases
    self.heads = heads
    self.manifest = manifest
  }

  /// The head of that name.
  public func head(_ name: String) -> LinearHead? { heads.first { $0.name == name } }

  /// How a manifest lists a transcript; nil when the text is no SHA-256.
  public static func manifestEntry(_ sha256: String) -> UInt64? { UInt64(sha256.prefix(16), radix: 16) }

  /// A vectorizer for this model.
  public func vectorizer() -> Vectorizer { Vectorizer(settings: settings, vocabulary: vocabulary) }

  /// The most rows a model may have: a feature's weights are read as one vector.
  public static let mostRows = 16

  /// The scores of all rows.
  public func scores(_ vector: SparseVector) -> [Float] {
    var sums = SIMD16<Float>(repeating: 0)
    readable.withUnsafeBytes { weights in
      vector.indices.withUnsafeBufferPointer { places in
        vector.values.withUnsafeBufferPointer { values in
          for at in 0..<places.count {
            // What lies behind a feature's own rows is the next feature's, and is not looked at.
            let own = weights.loadUnaligned(fromByteOffset: Int(places[at]) * rows, as: SIMD16<Int8>.self)
            sums += SIMD16<Float>(own) * values[at]
          }
        }
      }
    }
    var dense = SIMD16<Float>(repeating: 0)
    readableDense.withUnsafeBufferPointer { weights in
      vector.dense.withUnsafeBufferPointer { values in
        for at in 0..<min(values.count, weights.count) { dense += weights[at] * values[at] }
      }
    }
    return (0..<rows).map { sums[$0] * scales[$0] + dense[$0] + biases[$0] }
  }

  /// The scores of a head's rows.
  public func scores(_ all: [Float], of head: LinearHead) -> ArraySlice<Float> {
    all[head.firstRow..<(head.firstRow + head.rowCount)]
  }

  /// How much the feature speaks for a label of a head, against the mean of the others.
  func support(_ place: Int32, for label: Int, of head: LinearHead) -> Float {
    let base = Int(place) * rows
    return lead(of: label, in: head) { Float(weights[base + $0]) * scales[$0] }
  }

  /// The same for a number of the word vectors.
  func denseSupport(_ number: Int, for label: Int, of head: LinearHead) -> Float {
    lead(of: label, in: head) { denseWeights[number * rows + $0] }
  }

  /// A label's weight less the mean of the others'.
  @inline(__always)
  private func lead(of label: Int, in head: LinearHead, _ weight: (_ row: Int) -> Float) -> Float {
    guard head.rowCount > 1 else { return label == 1 ? weight(head.firstRow) : -weight(head.firstRow) }
    var own: Float = 0
    var others: Float = 0
    for row in 0..<head.rowCount {
      if row == label { own = weight(head.firstRow + row) } else { others += weight(head.firstRow + row) }
    }
    return own - others / Float(head.rowCount - 1)
  }

  /// The tokens that carried a decision: the run with the largest sum of support, each feature's support spread over its tokens.
  ///
  /// - Returns: nil when no known word of the turn supports the label.
  public func evidence(
    for label: Int, of head: LinearHead, known: [Vectorizer.Known], tokens: Int
  ) -> Range<Int>? {
    guard tokens > 0 else { return nil }
    var carried = [Float](repeating: 0, count: tokens)
    for (place, first, count) in known {
      let share = support(place, for: label, of: head) * vocabulary.rarity[Int(place)] / Float(count)
      for token in first..<(first + count) { carried[Int(token)] += share }
    }
    var best: Float = 0
    var range: Range<Int>?
    var sum: Float = 0
    var start = 0
    for (index, value) in carried.enumerated() {
      if sum <= 0 {
        sum = 0
        start = index
      }
      sum += value
      if sum > best {
        best = sum
        range = start..<(index + 1)
      }
    }
    return range
  }
}
