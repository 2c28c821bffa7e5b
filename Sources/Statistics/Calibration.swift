/// How well stated probabilities match what happened.
public struct Calibration: Sendable, Equatable {
  /// Cases of similar probability.
  public struct Bin: Sendable, Equatable {
    /// The mean stated probability.
    public let stated: Double
    /// The share that came true.
    public let observed: Double
    /// How many cases.
    public let count: Int

    /// Makes a bin.
    public init(stated: Double, observed: Double, count: Int) {
      self.stated = stated
      self.observed = observed
      self.count = count
    }
  }

  /// Makes a calibration of bins that were filled elsewhere.
  public init(bins: [Bin]) {
    self.bins = bins
  }

  /// The bins, from the least to the most sure.
  public let bins: [Bin]

  /// Sorts cases into bins of equal size.
  ///
  /// - Parameters:
  ///   - cases: the stated probability and whether it came true.
  ///   - count: how many bins, 10 as usual (`gate.md`).
  public init(_ cases: [(probability: Double, isTrue: Bool)], bins count: Int = 10) {
    let sorted = cases.enumerated().sorted {
      ($0.element.probability, $0.offset) < ($1.element.probability, $1.offset)
    }.map(\.element)
    bins = (0..<count).compactMap { number in
      let part = sorted[(sorted.count * number / count)..<(sorted.count * (number + 1) / count)]
      guard !part.isEmpty else { return nil }
      let size = Double(part.count)
      return Bin(
        stated: part.reduce(0) { $0 + $1.probability } / size, observed: Double(part.count { $0.isTrue }) / size,
        count: part.count)
    }
  }

  /// The error that coder would show on average whose every probability is true, with this many cases: what is measured below it
  /// is noise. In each bin the mean distance of a binomial share from its probability, by the normal approximation
  /// (`sqrt(2 p (1 - p) / (pi n))`).
  public var noiseFloor: Double {
    let total = bins.reduce(0) { $0 + $1.count }
    guard total > 0 else { return 0 }
    return bins.reduce(0) { sum, bin in
      let spread = max(0, bin.stated * (1 - bin.stated)) / Double(bin.count)
      return sum + (2 * spread / Double.pi).squareRoot() * Double(bin.count) / Double(total)
    }
  }

  /// The expected calibration error: the mean distance of stated from observed, weighted by the bins' sizes.
  public var error: Double {
    let total = bins.reduce(0) { $0 + $1.count }
    guard total > 0 else { return 0 }
    return bins.reduce(0) { $0 + abs($1.stated - $1.observed) * Double($1.count) } / Double(total)
  }
}
