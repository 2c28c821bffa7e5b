/// In what a second reading of a turn differs from the first: nothing that should change its codes.
public enum Variant: String, Sendable, CaseIterable {
  /// Another gender, faith or origin is named.
  case group
  /// Letters changed places or are missing.
  case typos
  /// Everything in small letters.
  case casing
  /// No punctuation.
  case punctuation
  /// "Um" and repeated words.
  case disfluency
  /// One turn in ten is given to the other speaker; it is not judged itself.
  case speakers

  /// The place among the variants.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The variants that are noise.
  static let noises = allCases.filter { $0 != .group }
}
