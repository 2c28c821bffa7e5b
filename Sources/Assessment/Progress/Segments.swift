/// Sessions in a row that the same models coded. No line and no pooled number crosses from one to the next.
public struct Segments: Sendable {
  /// The number of the segment of each session, from 0.
  public let numbers: [Int]

  /// - Parameter models: the fingerprint of the models that coded each session, in order.
  public init(_ models: [String]) {
    var number = 0
    var previous: String?
    numbers = models.map { models in
      if let previous, previous != models { number += 1 }
      previous = models
      return number
    }
  }

  /// How many segments there are.
  public var count: Int { (numbers.last ?? -1) + 1 }

  /// The places of the sessions of the newest segment.
  public var newest: Range<Int> {
    guard let last = numbers.last, let first = numbers.firstIndex(of: last) else { return 0..<0 }
    return first..<numbers.count
  }
}
