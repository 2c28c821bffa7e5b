import ArgumentParser
import Recognition
import Records

/// `pe annotate`.
struct Annotate: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "Record what a person makes of a session: notes, other codes, disputes, ratings, reviews of flags.",
    usage: """
      pe annotate oak-03 --turn 12 --type strength --text "waited for the answer" --by NAME
      pe annotate oak-03 --turn 12 --override reflection.complex --by NAME
      pe annotate oak-03 --turn 9 --override risk.none --text "tells of a film" --by NAME
      pe annotate oak-03 --turn 14 --dispute validation --text "that was sarcasm" --by NAME
      pe annotate oak-03 --checked --rate relational=4 --by NAME
      pe annotate oak-03
      pe annotate --confirm oak-03/12/age --by NAME
      """,
    discussion: """
      A session alone lists what was recorded. --override gives a turn a code, in place of the one found where a turn has \
      only one of the family; --without takes a code away. Both replace the code in every report and count, are marked, and are \
      bound to the turn's words. --override risk.none says that a person has read a client's turn and nothing is at risk in it: \
      the turn leaves levels, disclosures and lists, and pe risk says how many did. --checked says that the codes of the whole session were read: pe agreement compares such \
      sessions, and pe export --gold writes them. A dispute waits in pe queue until a person sets a code in its turn or checks \
      the session.
      pe bias lists flags with their names. A confirmed flag enters the counts of its session; a dismissed one stays in the \
      report, marked, and enters none. --again takes a review back.
      """)

  @Argument(help: ArgumentHelp("The session.", valueName: "session"))
  var session: String?

  @Option(help: ArgumentHelp("The turn that it is about, as pe show counts them.", valueName: "n"))
  var turn: Int?

  @Option(help: ArgumentHelp("What kind of note: strength, growth_area, critical or general.", valueName: "type"))
  var type: Note.Kind?

  @Option(help: ArgumentHelp("The words of a note, of a dispute, or why a code is set.", valueName: "text"))
  var text: String?

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("The turn has these codes, whatever was found.", valueName: "code"))
  var override: [String] = []

  @Option(parsing: .upToNextOption, help: ArgumentHelp("The turn has none of these codes.", valueName: "code"))
  var without: [String] = []

  @Option(help: ArgumentHelp("Ask a person to look at this code of the turn, or at \"all\".", valueName: "code"))
  var dispute: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Rate the session, 1 to 5: relational, technical, bias_awareness, cultural_sensitivity.", valueName: "name=n"))
  var rate: [String] = []

  @Flag(help: "The codes of the whole session were read and, where nothing was set, found right.")
  var checked = false

  @Flag(help: "Keep it back: drafts stand in no report and change no code.")
  var draft = false

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Share these drafts.", valueName: "session#n"))
  var share: [String] = []

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Remove these annotations.", valueName: "session#n"))
  var remove: [String] = []

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("These wordings may land badly, a person agrees.", valueName: "flag"))
  var confirm: [String] = []

  @Option(parsing: .upToNextOption, help: ArgumentHelp("These wordings are fine, a person says.", valueName: "flag"))
  var dismiss: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Take the review of these flags back, so that they wait again.", valueName: "flag"))
  var again: [String] = []

  @Option(help: ArgumentHelp("Who says so.", valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("What is to be remembered of a review.", valueName: "text"))
  var note: String?

  @Flag(help: "Say what would be recorded, and record nothing.")
  var dryRun = false

  @OptionGroup var storing: StoreOption
  @OptionGroup var list: ListFormatOption

  /// What is asked for.
  private enum Action: CaseIterable {
    case annotations, share, remove, confirm, dismiss, again
  }

  private var actions: [Action] {
    Action.allCases.filter { action in
      switch action {
      case .annotations: saysSomething
      case .share: !share.isEmpty
      case .remove: !remove.isEmpty
      case .confirm: !confirm.isEmpty
      case .dismiss: !dismiss.isEmpty
      case .again: !again.isEmpty
      }
    }
  }

  /// Whether anything is said of the session itself.
  var saysSomething: Bool {
    type != nil || text != nil || !override.isEmpty || !without.isEmpty || dispute != nil || !rate.isEmpty || checked
  }

  func validate() throws {
    guard actions.count < 2 else {
      throw ValidationError(
        "Give annotations of one session, or one of --share, --remove, --confirm, --dismiss and --again.")
    }
    switch actions.first {
    case nil:
      guard session != nil else {
        throw ValidationError("Name a session, or give flags (pe bias) with --confirm, --dismiss or --again.")
      }
      guard by == nil, note == nil, turn == nil, !draft, !dryRun else {
        throw ValidationError("Nothing is to be recorded: a session alone lists what was.")
      }
    case .annotations: try validateAnnotations()
    case .confirm, .dismiss:
      try needName("A review needs the name of the person who made it: --by NAME.")
      try noSession()
    case .again, .share, .remove:
      guard by == nil, note == nil else { throw ValidationError("--by and --note do not go with it.") }
      try noSession()
    }
  }

  private func validateAnnotations() throws {
    guard session != nil else { throw ValidationError("Name the session that this is about.") }
    try needName("An annotation needs the name of the person who made it: --by NAME.")
    guard note == nil else {
      throw ValidationError("--note goes with reviews of flags; the words of a note are --text.")
    }
    if type != nil, text?.allSatisfy(\.isWhitespace) ?? true {
      throw ValidationError("A note needs its words: --text.")
    }
    if dispute != nil, text?.allSatisfy(\.isWhitespace) ?? true { throw ValidationError("A dispute says why: --text.") }
    if turn == nil, dispute != nil || !override.isEmpty || !without.isEmpty {
      throw ValidationError("--override, --without and --dispute are about a turn: --turn N.")
    }
    if turn != nil, type == nil, dispute == nil, override.isEmpty, without.isEmpty {
      throw ValidationError("--checked and --rate are about the whole session: they do not go with --turn alone.")
    }
    if dispute != nil, type != nil || !override.isEmpty || !without.isEmpty || !rate.isEmpty || checked {
      throw ValidationError("A dispute stands alone.")
    }
    if text != nil, type == nil, dispute == nil, override.isEmpty, without.isEmpty {
      throw ValidationError("Say what --text is: a note (--type), a dispute, or why a code is set.")
    }
  }

  private func needName(_ message: String) throws {
    if by?.allSatisfy(\.isWhitespace) ?? true { throw ValidationError(message) }
  }

  private func noSession() throws {
    guard session == nil, turn == nil, !draft else {
      throw ValidationError("Flags and annotations are named by themselves: no session, no --turn, no --draft.")
    }
  }

  func run(in context: CommandContext) throws {
    switch actions.first {
    case nil: try listAnnotations(context)
    case .annotations: try addAnnotations(context)
    case .share, .remove: try changeAnnotations(context)
    case .confirm, .dismiss, .again: try review(context)
    }
  }
}

extension Note.Kind: ExpressibleByArgument {}
