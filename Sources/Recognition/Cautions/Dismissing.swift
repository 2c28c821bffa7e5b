import Language
import Transcripts

extension Rule where Label == Caution {
  static let dismissing = Rule(
    id: "caution.dismissing",
    summary: "Leaves a feeling or a disclosure unanswered by changing the topic.",
    rationale:
      "A disclosure that is passed over may not be made again; one sentence that takes it in keeps the door open.",
    reference: "EPITOME, level 0; Hill 2020",
    label: .dismissing,
    structure: { turn in turn.topicChange },
    guards: [.quoted],
    hits: [
      "C: I've been crying every night since he left. | T: «Okay. Did you bring» the insurance form?",
      "C: My stepfather used to hit me. | T: «Anyway», let's get back to your sleep diary.",
      "C: Some days I feel so worthless. | T: «Right. And how is» work going?",
      "C: I miss her so much it hurts. | T: «Let's move on» to the next item.",
      "C: honestly i dont want to live like this | T: «ok have you filled» out the questionnaire",
    ],
    misses: [
      "C: I've been crying every night. | T: Every night. What goes through you then?",
      "C: I feel so worthless. | T: That sounds painful. Before we go on, did you bring the form?",
      "C: The bus was late. | T: Okay. Did you bring the insurance form?",
      "C: My stepfather used to hit me. | T: How old were you when it started?",
      "C: I'm not sad any more. | T: Good. And how is work going?",
      "C: I'm so ashamed. | T: Let's stay with the shame for a moment.",
      "C: I feel so lonely. | T: Mm-hmm.",
    ])
}

extension TurnContext {
  /// Where the turn changes the topic right behind a client's pain and takes in nothing of it.
  fileprivate var topicChange: [Range<Int>] {
    guard index > 0, conversation.turns[index - 1].speaker == .client, let said = clientPain, !acknowledges,
      tokens.count(where: { $0.kind == .word }) >= 3
    else { return [] }
    if let change = Self.changes.matches(in: text).first { return [change] }
    guard !takesUp(said), PhraseSet.questionOnsets.isIn(text), Self.business.isIn(text) else { return [] }
    return [0..<min(tokens.count, 6)]
  }

  private static let changes = PhraseSet(
    "anyway|anyhow|anyways", "moving on",
    "let's|lets move|get back|get|go|talk|stick|turn|return|change on|to|back|about|with|the",
    "changing the subject|topic", "on to the next", "we'll get|come back to that later|another",
    "back to the|your|our|what", "we don't have time", "we need|have to move|get|finish|fill|go on|through|to|back|out",
    "next question|item|topic")

  private static let business = PhraseSet(
    "form|forms|insurance|appointment|homework|worksheet|questionnaire|schedule|medication|meds|agenda|paperwork",
    "diary|log|payment|weekend|work|job|school|exercise|exercising|breakfast|lunch|eating",
    "weather|sleep|sleeping|diet|exam|grades|address|phone|prescription|drink|drinking|smoke",
    "smoking|cigarettes|weight|goal|goals|treatment|referral|chart|vacation|holiday|hobbies|thermostat|pills"
  )
}
