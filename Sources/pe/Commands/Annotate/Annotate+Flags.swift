import Records

/// The reviews of flagged wordings.
extension Annotate {
  func review(_ context: CommandContext) throws {
    let repository = try storing.open(context, dryRun ? .readOnly : .update)
    let flags = try named(confirm + dismiss + again, in: repository)
    let list = flags.map { TerminalText.safe($0.flag.description) }.joined(separator: ", ")
    guard again.isEmpty else {
      if !dryRun { try repository.forgetReviews(of: flags.map(\.flag)) }
      return try context.say("\(dryRun ? "would wait" : "waits") again: \(list)")
    }
    let (name, day) = (try PersonName.checked(by), context.day)
    for one in flags {
      guard let known = one.review, known.by != name, known.words == TurnWords.digest(one.words) else { continue }
      throw CommandFailure(
        .usage,
        "\(TerminalText.safe(known.by)) \(known.isConfirmed ? "confirmed" : "dismissed") \(TerminalText.safe(one.flag.description)) on \(known.on)",
        advice: "Agree on it first; --again takes that review back")
    }
    if !dryRun {
      try repository.keep(
        Dictionary(
          flags.map { flag, words, _ in
            let review = FlagReview(
              isConfirmed: !confirm.isEmpty, by: name, on: day, note: note, words: TurnWords.digest(words))
            return (flag, review)
          }, uniquingKeysWith: { _, last in last }))
    }
    let verb = confirm.isEmpty ? "dismissed" : "confirmed"
    try context.say("\(dryRun ? "would be " : "")\(verb) by \(TerminalText.safe(name)) on \(day): \(list)")
  }

  /// The flags, each once, with the words of their turns.
  private func named(
    _ names: [String], in repository: SQLiteRepository
  ) throws -> [(flag: FlagID, words: String, review: FlagReview?)] {
    var seen = Set<String>()
    return try names.filter { seen.insert($0).inserted }.map { name in
      guard let flag = FlagID(name) else {
        throw CommandFailure(
          .usage, "\"\(TerminalText.safe(name))\" is no name of a flag",
          advice: "A name is SESSION/TURN/TYPE, as pe bias lists it")
      }
      guard let stored = try repository.session(flag.session) else {
        try Unknown.session(flag.session, in: repository)
      }
      guard stored.flags.contains(flag) else {
        throw CommandFailure(
          .noInput, "nothing is flagged under \(TerminalText.safe(name))",
          advice: "pe bias --all --session \(TerminalText.shellWord(flag.session)) lists what is")
      }
      return (flag, stored.transcript.utterances[flag.turn].text, stored.reviews[flag])
    }
  }
}
