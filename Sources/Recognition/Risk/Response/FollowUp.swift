extension Rule where Label == ResponseStep {
  /// Agrees when and how they speak again.
  static let followUp = Rule(
    id: "response.follow_up",
    summary: "Agrees when and how they speak again.",
    rationale: "A contact soon after is part of the treatment, and keeps people alive.",
    reference: "Codebook 6, response",
    label: .followUp,
    cues: Cue.list(
      """
      see|ring|call|text|phone|message|meet|speak|talk [to] [with] [you|again|again|each] [other] [on|tomorrow|again|this|next|first|in|at|before|tonight|later|monday|tuesday|\
      wednesday|thursday|friday|saturday|sunday]
      look|come|go|check|pick at|back|on|in|up|it|this ...3 again|tomorrow|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time|week
      next week|session|time
      same time
      i'm|we're|i'll|we'll seeing|see|come|be|ring|speak|meet|meeting|coming|here
      again on|next|tomorrow|in|this|before
      i'll|we'll|i'd [like|want] [to] [also] call|phone|ring|text|message|see|speak|talk|check [in] [with|\
      on] you|again
      let|can|could|shall me|i|we [also] call|phone|ring|text|message|see|speak|talk|check|meet [in] [with|\
      on] [you|again]
      checking|check in [with|on] you
      see|meet|speak|talk [with|to] [each|you] [other] again
      another|next|extra|earlier|follow [up] appointment|session|meeting|call|visit
      book|schedule [you|a|an|another|our|something] [in|next|time|call|session|appointment]
      follow up
      come [back] [in] [and] see me|us
      come back|in [in] tomorrow|on|this|before
      """),
    guards: [
      .quoted, Guard("no time to speak again is named") { $0.namesNoAppointment },
      .near("someone else", "call|see your|him|her|them|988|the|a", "talk|speak|talking to|with her|him|them|your"),
    ],
    hits: [
      "C: I want to die. | «I'll call you» tomorrow at nine.",
      "C: I want to die. | Can we «meet again» on Thursday?",
      "C: I want to die. | Let me «check in with you» tonight.",
      "C: I want to die. | I'd like to «book another session» for Friday.",
      "C: I want to die. | We'll «talk again» in two days, Wednesday at ten.",
    ],
    misses: [
      "I'll call your sister if you like.",
      "See what happens on Monday.",
      "You talk to her again and again.",
      "Call 988 if it gets worse.",
      "How was our last session for you?",
    ])
}
