/// From a speaker's exported name to a role. It never guesses silently.
public struct RoleMap: Sendable, Equatable {
  /// Words that say the role by themselves, lower case.
  public static let knownWords: [String: Speaker] = [
    "therapist": .therapist, "counselor": .therapist, "counsellor": .therapist, "clinician": .therapist,
    "interviewer": .therapist, "provider": .therapist, "psychologist": .therapist, "trainee": .therapist,
    "client": .client, "patient": .client,
    "narrator": .other, "observer": .other, "supervisor": .other, "system": .other,
    "other": .other,
  ]

  private var given: [String: Speaker]

  /// Makes a map from names as the user gave them; names are compared without regard to case.
  public init(_ given: [String: Speaker] = [:]) {
    self.given = Dictionary(given.map { (Self.fold($0.key), $0.value) }, uniquingKeysWith: { _, last in last })
  }

  /// The role of `name` and whether the user gave it, or nil when the name says nothing.
  public func role(of name: String) -> (speaker: Speaker, isGiven: Bool)? {
    let folded = Self.fold(name)
    if let speaker = given[folded] { return (speaker, true) }
    return Self.knownWords[folded].map { ($0, false) }
  }

  private static func fold(_ name: String) -> String {
    name.trimmed.lowercased()
  }
}
