/// How fast sessions are analysed.
public struct SpeedMeasure: Sendable, Equatable {
  /// Utterances per second, the middle one of several rounds.
  public let utterancesPerSecond: Double
  /// How far the rounds lie apart: the largest less the smallest, as a share of the middle one.
  public let band: Double

  /// The measure of rounds; nil without any.
  ///
  /// - Parameters:
  ///   - utterances: how many were read in each round.
  ///   - seconds: how long each round took.
  public init?(utterances: Int, seconds: [Double]) {
    let rates = seconds.filter { $0 > 0 }.map { Double(utterances) / $0 }.sorted()
    guard let least = rates.first, let most = rates.last else { return nil }
    let middle = rates[rates.count / 2]
    self.init(utterancesPerSecond: middle, band: (most - least) / middle)
  }

  init(utterancesPerSecond: Double, band: Double) {
    self.utterancesPerSecond = utterancesPerSecond
    self.band = band
  }
}
