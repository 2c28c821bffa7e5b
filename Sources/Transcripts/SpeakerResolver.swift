/// Finds the role of every voice of one session, and says how the roles became known.
struct SpeakerResolver {
  /// How many unknown names a message lists, and how much of each: a text that is no transcript can have thousands.
  private static let shownNames = 5
  private static let shownCharacters = 24

  let options: ReadingOptions
  let source: String
  let session: String

  /// The roles of `voices`, by index.
  ///
  /// - Parameter questionShares: the share of each voice's turns that hold a question mark; asked only when roles are guessed.
  /// - Throws: `ReadingProblem` (`unknown-role`) naming the unknown speakers.
  func resolve(
    _ voices: [Voice], questionShares: () -> [Double]
  ) throws(ReadingProblem) -> (speakers: [Speaker], roles: Transcript.Roles) {
    let found = voices.map(role)
    let unknown = found.indices.filter { found[$0] == nil }
    let named = unknown.filter { !voices[$0].shown.isEmpty }
    // A guess needs names: turns that nobody is named for may be anybody's.
    guard unknown.isEmpty || (options.guessRoles && !(named.isEmpty && unknown.count == voices.count)) else {
      throw problem(unknown.map { voices[$0].shown })
    }
    var speakers = found.map { $0?.speaker ?? .other }
    guard unknown.isEmpty else {
      let known = Set(found.compactMap { $0?.speaker })
      let shares = questionShares()
      let ranked = named.sorted {
        shares[$0] != shares[$1] ? shares[$0] > shares[$1] : voices[$0].shown < voices[$1].shown
      }
      for (rank, voice) in ranked.enumerated() { speakers[voice] = guess(rank: rank, known: known) }
      return (speakers, .guessed)
    }
    return (speakers, found.contains { $0?.isGiven == true } ? .given : .known)
  }

  /// A name that the user mapped wins over the exported role, which wins over a name that says a role by itself.
  private func role(of voice: Voice) -> (speaker: Speaker, isGiven: Bool)? {
    let byLabel = voice.label.flatMap(options.roles.role)
    if let byLabel, byLabel.isGiven { return byLabel }
    return options.roles.role(of: voice.name) ?? byLabel
  }

  /// The therapist asks: of the unknown voices, the one with the largest share of questions takes the role that is free.
  private func guess(rank: Int, known: Set<Speaker>) -> Speaker {
    if rank == 0, !known.contains(.therapist) { return .therapist }
    return known.isSuperset(of: [.therapist, .client]) ? .other : .client
  }

  private func problem(_ names: [String]) -> ReadingProblem {
    guard names.contains(where: { !$0.isEmpty }) else {
      return ReadingProblem(
        source: source, position: "session \(session)", reason: .unknownRole, "turns do not say who speaks",
        advice: "Export the session with its speakers")
    }
    // A line of the transcript may look like a name; what is long or many-worded is not repeated.
    let plausible = names.filter { $0.count <= Self.shownCharacters && $0.split(separator: " ").count <= 2 }
    let shown = plausible.prefix(Self.shownNames).map { name in
      if name.isEmpty { return "(no name)" }
      return "\"\(name)\""
    }
    let rest = names.count - shown.count
    let listed = shown + (rest > 0 ? [shown.isEmpty ? "(\(rest) unlikely names)" : "and \(rest) more"] : [])
    return ReadingProblem(
      source: source, position: "session \(session)", reason: .unknownRole,
      "nothing says which role these speakers have: \(listed.joined(separator: ", "))",
      advice: "Say who they are, as in --role NAME=therapist --role NAME=client, or add --guess-roles")
  }
}
