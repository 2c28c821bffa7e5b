/// A closed set of codes of the codebook.
public protocol Code: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The family, such as `techniques`.
  static var family: String { get }

  /// What the code marks, one sentence without a full stop.
  var definition: String { get }

  /// What looks like it and is not, or nil.
  var exclusion: String? { get }

  /// How the code is written for people.
  var title: String { get }
}

extension Code {
  /// The identifier as words.
  public var title: String { Codebook.title(of: rawValue) }

  /// Nothing by default.
  public var exclusion: String? { nil }

  /// The place of the code in the codebook's order.
  public var ordinal: Int { Array(Self.allCases).firstIndex(of: self) ?? 0 }
}
