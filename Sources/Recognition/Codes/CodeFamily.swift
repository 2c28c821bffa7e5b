/// What the codes of a family have in common: for the handbook and `pe explain`.
public struct CodeFamily: Sendable {
  /// The identifier, such as `techniques`.
  public let id: String
  /// How it is called on pages.
  public let title: String
  /// What it codes, a sentence.
  public let scope: String
  /// How its codes are found, a sentence or two.
  public let detection: String

  /// Every family, in the codebook's order.
  public static let all: [CodeFamily] = [
    CodeFamily(
      id: Behavior.family, title: "Behavior", scope: "One code for every therapist turn: its main act.",
      detection: linear + " A second stage reads the turns around it as well."),
    CodeFamily(
      id: Technique.family, title: "Techniques", scope: "Any number for each therapist turn.", detection: read),
    CodeFamily(
      id: Caution.family, title: "Cautions",
      scope: "Any number for each therapist turn: practices that a supervisor would want to talk about.",
      detection: read),
    CodeFamily(
      id: ClientTalk.family, title: "Client talk",
      scope: "One code for every client turn: whether it leans towards change.", detection: linear),
    CodeFamily(
      id: EmpathyMechanism.family, title: "Empathy mechanisms",
      scope: "Three levels, 0 to 2, for every therapist turn that answers a client's.",
      detection: "The encoder reads the turn behind what the client said. Not read with --recognizer linear."),
    CodeFamily(
      id: RiskDomain.family, title: "Risk", scope: "Any number for each client turn, each with a level.",
      detection:
        "Rules find words that tell of risk, and contexts in which they do not count. The encoder says which weaker signs count, and "
        + "asks a person to read what no rule can place."),
    CodeFamily(
      id: ResponseStep.family, title: "Response to a disclosure",
      scope: "The steps that a therapist takes in the four turns after a disclosure.",
      detection:
        "Rules and the encoder together: a step counts where the encoder sees it or a rule's words that it does not doubt."
    ),
    CodeFamily(
      id: ProtectiveFactor.family, title: "Protective factors", scope: "Any number for each client turn.",
      detection: "Rules over words and their context."),
    CodeFamily(
      id: BiasType.family, title: "Wordings to review",
      scope:
        "Wordings of the therapist that may land badly because of who the client is; a person confirms or dismisses each.",
      detection:
        "Rules find wordings; the encoder says how sure each is and finds others, of which it shows the clause. Neither counts in any "
        + "number before a person has looked."),
    CodeFamily(
      id: Emotion.family, title: "Emotion", scope: "One feeling for every client turn, with its valence.",
      detection: linear),
  ]

  /// The codes that a programme adds.
  public static let programme = CodeFamily(
    id: ProgrammeCode.family, title: "Codes of the programme",
    scope: "What this programme added to the codebook; any number for each turn.",
    detection: "The programme's own rules over words. How often they are right was not measured.")

  /// The family of that identifier.
  public static func named(_ id: String) -> CodeFamily? { (all + [programme]).first { $0.id == id } }

  private static let linear = "A trained, calibrated linear model over words and their neighbours."
  private static let read =
    "The encoder reads the turn behind what was said before, and rules know words that are surer than it; together they give one "
    + "calibrated probability. With --recognizer linear the rules stand alone."
}
