#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A turn's features with their values: log term frequency times rarity, each block brought to length 1 and weighted; and its word
/// vectors, weighted.
public struct SparseVector: Sendable {
  /// The places of the features in the vocabulary, a block after the other, each in the order of first occurrence.
  public private(set) var indices: [Int32] = []
  /// The value of each.
  public private(set) var values: [Float] = []

  /// The turn's and the previous turn's word vectors, one behind the other; empty when the model does not read them.
  public private(set) var dense: [Float] = []

  /// Makes an empty vector.
  public init() {}

  /// Forgets everything and keeps the memory.
  mutating func removeAll() {
    indices.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    dense.removeAll(keepingCapacity: true)
  }

  /// Adds a block.
  ///
  /// - Parameters:
  ///   - places: known features, repeated as often as they occur.
  ///   - occurrences: a zero for every feature of the vocabulary, as scratch; zeros again afterwards.
  ///   - rarity: of every feature of the vocabulary.
  ///   - weight: the block's weight.
  mutating func addBlock(_ places: [Int32], occurrences: inout [UInt16], rarity: [Float], weight: Float) {
    guard !places.isEmpty, weight > 0 else { return }
    let start = values.count
    var squares: Float = 0
    occurrences.withUnsafeMutableBufferPointer { occurrences in
      rarity.withUnsafeBufferPointer { rarity in
        for place in places {
          let seen = occurrences[Int(place)]
          if seen == 0 { indices.append(place) }
          if seen < UInt16.max { occurrences[Int(place)] = seen + 1 }
        }
        for place in indices[start...] {
          let value = Self.dampened(Int(occurrences[Int(place)])) * rarity[Int(place)]
          occurrences[Int(place)] = 0
          values.append(value)
          squares += value * value
        }
      }
    }
    let scale = weight / squares.squareRoot()
    for index in start..<values.count { values[index] *= scale }
  }

  /// Adds a word vector, or zeros where the turn is missing.
  mutating func addDense(_ vector: ArraySlice<Float>?, weight: Float, dimensions: Int) {
    if let vector {
      vector.withUnsafeBufferPointer { for value in $0 { dense.append(value * weight) } }
    } else {
      dense.append(contentsOf: repeatElement(0, count: dimensions))
    }
  }

  /// Takes the last numbers away again.
  mutating func removeDense(_ count: Int) { dense.removeLast(count) }

  /// Adds single numbers.
  mutating func addDense(_ numbers: [Float]) { dense += numbers }

  /// 1 + ln(occurrences).
  private static func dampened(_ occurrences: Int) -> Float {
    occurrences == 1 ? 1 : 1 + logf(Float(occurrences))
  }
}
