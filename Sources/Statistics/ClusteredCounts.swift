/// How often each of several outcomes occurred in each cluster, such as the cells of a confusion table by session.
///
/// Flat memory: resampling adds whole rows, ten thousand clusters two thousand times over.
public struct ClusteredCounts: Sendable, Equatable {
  /// How many outcomes are counted.
  public let cells: Int
  /// How many clusters there are.
  public let clusters: Int
  private var counts: [Int32]

  /// Makes an empty table.
  public init(clusters: Int, cells: Int) {
    self.clusters = clusters
    self.cells = cells
    counts = [Int32](repeating: 0, count: clusters * cells)
  }

  /// Counts a case.
  public mutating func add(cluster: Int, cell: Int, _ count: Int32 = 1) {
    counts[cluster * cells + cell] += count
  }

  /// The counts of one cluster.
  public subscript(cluster: Int) -> [Int] {
    counts[(cluster * cells)..<((cluster + 1) * cells)].map(Int.init)
  }

  /// The counts over all clusters.
  public var total: [Int] { sum([Int](repeating: 1, count: clusters)) }

  /// The clusters that hold a case; a cluster without one would thin out resamples without saying anything.
  public var occupied: ClusteredCounts {
    let kept = (0..<clusters).filter { cluster in
      counts[(cluster * cells)..<((cluster + 1) * cells)].contains { $0 != 0 }
    }
    guard kept.count < clusters else { return self }
    var result = ClusteredCounts(clusters: kept.count, cells: cells)
    for (place, cluster) in kept.enumerated() {
      for cell in 0..<cells { result.counts[place * cells + cell] = counts[cluster * cells + cell] }
    }
    return result
  }

  /// The same cases in at most `most` clusters, every so many put together, so that resampling many thousands stays quick. Clusters of
  /// clusters are as independent as clusters are.
  public func folded(to most: Int) -> ClusteredCounts {
    guard clusters > most else { return self }
    var result = ClusteredCounts(clusters: most, cells: cells)
    for cluster in 0..<clusters {
      for cell in 0..<cells { result.counts[cluster % most * cells + cell] += counts[cluster * cells + cell] }
    }
    return result
  }

  /// The sum of clusters, each as often as given.
  func sum(_ times: [Int]) -> [Int] {
    var sums = [Int](repeating: 0, count: cells)
    counts.withUnsafeBufferPointer { counts in
      sums.withUnsafeMutableBufferPointer { sums in
        for (cluster, times) in times.enumerated() where times > 0 {
          let row = cluster * cells
          for cell in 0..<cells { sums[cell] &+= times &* Int(counts[row + cell]) }
        }
      }
    }
    return sums
  }

  /// The values of a statistic over resamples of whole clusters, sorted; see `Bootstrap.values`.
  public func resampled(
    repetitions: Int = Bootstrap.repetitions, seed: UInt64 = Bootstrap.seed, statistic: ([Int]) -> Double?
  ) -> [Double]? {
    Bootstrap.values(clusters: clusters, repetitions: repetitions, seed: seed) { statistic(sum($0)) }
  }
}
