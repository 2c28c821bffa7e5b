/// Every code with its definition, for `pe codes` and `pe explain`.
public enum Codebook {
  /// A code as a reader sees it.
  public struct Entry: Sendable, Equatable {
    /// The identifier.
    public let id: String
    /// The family, such as `techniques`.
    public let family: String
    /// How it is called.
    public let title: String
    /// What it marks.
    public let definition: String
    /// What looks like it and is not.
    public let exclusion: String?
  }

  /// All codes, in the codebook's order.
  public static let entries: [Entry] =
    entries(Behavior.self) + entries(Technique.self) + entries(Caution.self) + entries(ClientTalk.self)
    + entries(EmpathyMechanism.self)
    + entries(RiskDomain.self) + entries(ResponseStep.self) + entries(ProtectiveFactor.self) + entries(BiasType.self)
    + entries(Emotion.self)

  /// An identifier as words: with spaces, its first letter capital.
  public static func title(of id: String) -> String {
    let words = id.replacing("_", with: " ").replacing(".", with: ", ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func entries<C: Code>(_ codes: C.Type) -> [Entry] {
    codes.allCases.map {
      Entry(
        id: $0.rawValue, family: C.family, title: $0.title, definition: $0.definition, exclusion: $0.exclusion)
    }
  }
}
