import JSON
import Recognition
import Records

/// What is said of a session and its turns.
extension Annotate {
  func listAnnotations(_ context: CommandContext) throws {
    let stored = try named(in: try storing.open(context))
    guard list.format == .text else {
      return try Listing(
        schema: "pe.annotations/1", name: "annotations",
        records: stored.annotations.map { AnnotationText.document($0, in: stored) }, columns: AnnotationText.columns
      ).write(list.format, to: context.output)
    }
    guard !stored.annotations.isEmpty else {
      return try context.say("nothing was recorded of \(TerminalText.safe(stored.id))")
    }
    for one in stored.annotations { try context.output.line(AnnotationText.line(one, in: stored)) }
  }

  func addAnnotations(_ context: CommandContext) throws {
    let repository = try storing.open(context, dryRun ? .readOnly : .update)
    let stored = try named(in: repository)
    let day = context.day
    let annotations = try contents(of: stored).map {
      Annotation($0, by: try PersonName.checked(by), on: day, isDraft: draft)
    }
    let first = dryRun ? try repository.nextNumber(in: stored.id) : 0
    let numbers = dryRun ? annotations.indices.map { first + $0 } : try repository.add(annotations, to: stored.id)
    for (number, annotation) in zip(numbers, annotations) {
      let line = AnnotationText.line(NumberedAnnotation(number: number, annotation: annotation), in: stored)
      try context.say(dryRun ? "would record: \(line)" : "recorded: \(line)")
    }
  }

  func changeAnnotations(_ context: CommandContext) throws {
    let repository = try storing.open(context, dryRun ? .readOnly : .update)
    var annotations = try (share + remove).map { try annotation(of: $0, in: repository) }
    if !dryRun {
      if remove.isEmpty { annotations = try repository.share(annotations) } else { try repository.remove(annotations) }
    }
    let verb = remove.isEmpty ? "shared" : "removed"
    let list = annotations.map { TerminalText.safe($0.description) }.joined(separator: ", ")
    try context.say("\(dryRun ? "would be " : "")\(verb): \(list)")
  }

  private func named(in repository: SQLiteRepository) throws -> StoredSession {
    let id = session ?? ""
    guard let stored = try repository.session(id) else { try Unknown.session(id, in: repository) }
    return stored
  }

  private func annotation(of name: String, in repository: SQLiteRepository) throws -> AnnotationID {
    guard let id = AnnotationID(name) else {
      throw CommandFailure(
        .usage, "\"\(TerminalText.safe(name))\" is no name of an annotation",
        advice: "A name is SESSION#NUMBER, as pe annotate SESSION lists it")
    }
    guard let stored = try repository.session(id.session) else { try Unknown.session(id.session, in: repository) }
    guard stored.annotations.contains(where: { $0.number == id.number }) else {
      throw CommandFailure(
        .noInput, "nothing was recorded under \(TerminalText.safe(name))",
        advice: "pe annotate \(TerminalText.shellWord(id.session)) lists what was")
    }
    return id
  }

  /// What the options say, in their order.
  private func contents(of stored: StoredSession) throws -> [Annotation.Content] {
    if let turn { try check(turn, of: stored) }
    var contents: [Annotation.Content] = []
    if let dispute, let turn {
      let code = dispute == "all" ? nil : try code(dispute, turn, of: stored)
      return [
        .dispute(
          Dispute(
            turn: turn, code: code, text: text ?? "", words: TurnWords.digest(stored.transcript.utterances[turn].text)))
      ]
    }
    if let turn {
      let words = TurnWords.digest(stored.transcript.utterances[turn].text)
      let given = try override.map { try code($0, turn, of: stored) }
      let taken = try without.map { try code($0, turn, of: stored) }
      for code in taken where code.isExclusive {
        throw CommandFailure(
          .usage, "a turn has one code of \(code.family): \(code) cannot be taken away alone",
          advice: "Say which code it is instead: --override CODE")
      }
      if let both = given.first(where: taken.contains) {
        throw CommandFailure(.usage, "\(both) cannot be given and taken away at once")
      }
      let exclusive = given.filter(\.isExclusive).map(\.family)
      if let twice = exclusive.first(where: { family in exclusive.count { $0 == family } > 1 }) {
        throw CommandFailure(.usage, "a turn has one code of \(twice), not two")
      }
      contents += given.map { .code(CodeChange(turn: turn, code: $0, isGiven: true, words: words)) }
      contents += taken.map { .code(CodeChange(turn: turn, code: $0, isGiven: false, words: words)) }
    }
    if let text, let kind = type ?? (contents.isEmpty ? nil : .general) {
      contents.append(.note(Note(kind, turn: turn, text: text)))
    }
    contents += try rate.map(rating)
    if checked { contents.append(.checked(reading: stored.reading)) }
    return contents
  }

  private func check(_ turn: Int, of stored: StoredSession) throws {
    guard stored.transcript.utterances.indices.contains(turn) else {
      throw CommandFailure(
        .noInput, "\(TerminalText.safe(stored.id)) has no turn \(turn)",
        advice: "It has the turns 0 to \(stored.transcript.utterances.count - 1); pe show lists them")
    }
  }

  private func code(_ name: String, _ turn: Int, of stored: StoredSession) throws -> TurnCode {
    guard let code = TurnCode(name) else {
      throw Unknown.code(name, among: TurnCode.all.map(\.description))
    }
    let speaker = stored.transcript.utterances[turn].speaker
    guard code.speaker == speaker else {
      throw CommandFailure(
        .usage,
        "\(code) is a code of the \(code.speaker.rawValue)'s turns, and turn \(turn) is the \(speaker.rawValue)'s",
        advice: "pe show \(TerminalText.shellWord(stored.id)) lists the turns")
    }
    return code
  }

  private func rating(_ text: String) throws -> Annotation.Content {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let names = Rating.allCases.map(\.rawValue)
    guard parts.count == 2, let value = Int(parts[1]), Rating.values.contains(value) else {
      throw CommandFailure(
        .usage, "\"\(TerminalText.safe(text))\" is no rating",
        advice: "A rating is NAME=N with N from 1 to 5; the names are \(names.joined(separator: ", "))")
    }
    guard let rating = Rating(rawValue: parts[0]) else {
      throw CommandFailure(
        .usage, "there is no rating \"\(TerminalText.safe(parts[0]))\"",
        advice: "The names are \(names.joined(separator: ", "))")
    }
    return .rating(rating, value: value)
  }
}
