import Statistics

/// So many of so many. Shares add up, so that sessions can be pooled.
public struct Share: Sendable, Equatable {
  /// How many.
  public let count: Int
  /// Of how many.
  public let total: Int

  /// Makes a share.
  public init(_ count: Int, of total: Int) {
    self.count = count
    self.total = total
  }

  /// Nothing of nothing.
  public static let none = Share(0, of: 0)

  /// Both counted together.
  public static func + (left: Share, right: Share) -> Share {
    Share(left.count + right.count, of: left.total + right.total)
  }

  /// The value; nil of nothing.
  public var value: Double? { total > 0 ? Double(count) / Double(total) : nil }

  /// Wilson's 95% interval; nil of nothing.
  public var interval: Interval? { Wilson.interval(successes: count, of: total) }

  /// The 95% interval of this share less another (Newcombe 1998); nil where either is of nothing.
  public func difference(from other: Share) -> Interval? {
    ShareDifference.interval((count, total), (other.count, other.total))
  }
}
