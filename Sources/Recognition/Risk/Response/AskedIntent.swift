extension Rule where Label == ResponseStep {
  /// Asks whether the client means to act.
  static let askedIntent = Rule(
    id: "response.asked_intent",
    summary: "Asks whether the client means to act.",
    rationale: "Thoughts and intent are two questions, and the second decides what happens next.",
    reference: "Codebook 6, response",
    label: .askedIntent,
    cues: Cue.list(
      """
      do|did|are|were|would|will you [really|actually|think|feel|still] mean|meaning|intend|intending|planning|going|want|wanting|do [to] [do|act|go|kill|use|hit|hurt|it|die|you'd|you'll]
      how likely|close|strongly|near|serious is|are|did|do|were|have|would|you
      is|are|was there|any|some part|of you ...5 mean|means|wants|want|going|act|do
      would you [actually|really|ever] do|act|use|go|hurt
      you mean|intend|plan|want to kill|do|die|use|end|hurt
      intend|intending|intention|intentions|intent to|of|on [actually|really] act|acting|do|doing|kill|\
      killing|end|ending|die|dying|hurt|go|going|harm
      any|have [any] intention|intent|intentions
      mean|plan|planning|going|want|likely|close|tempted|ready|able|urge to|on|is|it [actually|to|you|\
      really] act|acting
      act|acting|acted on it|them|those|these|that|your [thoughts|urges|feelings]
      act|acting on these|those|the|your|this|it|them
      go|going|went|follow|carry through with
      carry|carrying it|that|them out
      going to [actually|really] do it|kill|end
      do|are|would you [actually|really] want|going to kill|die|end
      how likely|close is|are|were it|you|that [that] [you|to] [you'd|would|to|that] [would] [act|do|doing|\
      acting|it|kill]
      might you [actually] act|do|kill
      can|could you keep yourself safe
      part of you that wants to die|live
      """),
    guards: [
      .quoted, Guard("outside of a question") { !$0.asks },
      .near(
        "something else", "homework|diary|worksheet|interview|patch|exam|walk", "intention of|for the|today|this",
        "how close are you with|to [your|her|him|them]", "likely ...4 quit|smoke|drink|stay|change|come",
        "likely to stay|quit|drink|smoke|change|come|are|you", "advice"
      ),
    ],
    hits: [
      "C: I want to die. | Do you «intend to act» on those thoughts?",
      "C: I want to die. | Are you «going to do it»?",
      "C: I want to die. | How likely is it that you'd «act on them»?",
      "C: I want to die. | Do you think you would «go through with» it?",
      "C: I want to die. | are you «planning to act on» this",
    ],
    misses: [
      "How close are you with your sister?",
      "You acted on your own advice, nice.",
      "Are you going to do the homework this week?",
      "I intend to end on time today.",
      "How likely are you to quit smoking?",
    ])
}
