import Language
import Transcripts

extension Rule where Label == Caution {
  static let hotlineDeflection = Rule(
    id: "caution.hotline_deflection",
    summary: "Answers a disclosure only by referring away.",
    rationale: "A number in place of an answer may land as 'not with me'; first listen and ask, then connect together.",
    reference: "Stanley and Brown 2012; C-SSRS triage guidance",
    label: .hotlineDeflection,
    cues: [
      Cue(
        """
        call|text|dial|contact|ring|phone|try [the|a|this|your] \
        [suicide|crisis|national|local|emergency|nearest|prevention] [prevention|suicide|crisis] \
        988|911|999|111|hotline|helpline|lifeline|samaritans|line|services|741741|ambulance
        """, .strong),
      "go [straight|right] to [the|your|an] [nearest|local] er|emergency|hospital|a&e",
      "the number|hotline is|for [for]",
      Cue(
        """
        you need|should|have|ought [to|really] [to|really] see|talk|speak|contact|find|get|go|tell \
        [with|to|see] [with|to] [a|an|your|some] [different|proper|real|mental] [health] \
        professional|psychiatrist|doctor|specialist|someone|gp|counselor|expert|therapist|team|help
        """),
      Cue(
        """
        please|just reach|call|contact|see|speak|talk [out] [to|with] [to] [a|an|your|the] \
        [crisis|mental|trained|qualified|licensed] [health] \
        professional|psychiatrist|doctor|hotline|helpline|line|lifeline|specialist|counselor
        """, .strong),
    ],
    guards: [
      .quoted, .secondHand, .invited,
      Guard("no disclosure before it") { context in
        guard context.turn.index > 0 else { return false }
        return context.turn.clientPain == nil
      },
      Guard("the therapist engages in the same turn") { $0.turn.engages },
      Guard("the therapist engaged before") { $0.turn.engagedSinceDisclosure },
      .near("a later chance", "if ...4 weekend|between|worse|changes|ever|anything", "in case"),
      .near("other offices", "front desk|reception|billing|pharmacy|school|landlord|court|bank|insurance|line manager"),
    ],
    hits: [
      "C: I want to die. | T: Please «call 988».",
      "C: I've been cutting myself again. | T: «You should talk to a professional» about that.",
      "C: I don't want to live any more. | T: I'm not able to discuss this. «Contact the crisis line».",
      "C: He hit me last night. | T: «Just call the helpline», they deal with that sort of thing.",
      "C: i took a blade to my arm i want to disappear | T: «go to the nearest er» or call someone",
      "If you feel suicidal, «call the lifeline».",
    ],
    misses: [
      "C: I want to die. | T: Thank you for telling me. Let's call 988 together, right now.",
      "C: I want to die. | T: Are you thinking of killing yourself? | C: Yes. | T: Call 988 at any hour.",
      "C: The pharmacy lost my script. | T: Call the helpline on the box.",
      "C: I want to die.  T: I'm so sorry it hurts this much. There is a crisis line at 988, and I'm staying with you.",
      "C: Who can I phone at night? I feel so alone. | T: You can call the helpline at any hour.",
      "Your sister told you to call the hotline.",
      "C: My tooth hurts a lot. | T: That sounds sore. You should see a doctor.",
    ])
}

extension TurnContext {
  /// Whether the turn does more than refer away: takes in, asks, or stays.
  fileprivate var engages: Bool { Self.engagesIn(text) }

  /// Whether a therapist turn after the client's first disclosure of the last turns engaged with it.
  fileprivate var engagedSinceDisclosure: Bool {
    let start = max(0, index - 8)
    guard
      let told = (start..<index).first(where: {
        conversation.turns[$0].speaker == .client && Self.namesPain(conversation.turns[$0].text)
      })
    else { return false }
    return ((told + 1)..<max(told + 1, index)).contains {
      conversation.turns[$0].speaker == .therapist && Self.engagesIn(conversation.turns[$0].text)
    }
  }

  private static func engagesIn(_ text: TokenizedText) -> Bool { engagement.isIn(text) }

  private static let engagement = PhraseSet(
    "thank you|thanks for telling|sharing|trusting|saying", "i'm [@very] glad you",
    "i'm [@very] sorry [@very] you|you're|that|to|it|this|he|she", "together|with you",
    "i'll|i can|we can|could stay|help|call|sit|come|dial|make|walk", "sounds|must be", "i hear|care|want you|to",
    "let's", "tell me", "what|how|when|where|who ...8 ?",
    "are|do|have|did|is|can|could|would you|it|there|he|she ...12 ?", "that must|sounds",
    "are you safe|thinking|okay|alone", "you sound|seem", "i'm [right] here",
    "what's happening|going|been", "makes sense")
}
