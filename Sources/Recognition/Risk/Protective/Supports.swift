import Transcripts

extension Rule where Label == ProtectiveFactor {
  /// Has somebody to turn to.
  static let supports = Rule(
    id: "protective.supports",
    summary: "Has somebody to turn to.",
    rationale: "People who know are people who can help; a plan names them.",
    reference: "Codebook 6, protective",
    label: .supports,
    speakers: [.client],
    cues: Cue.list(
      """
      my [best|older|younger|big|little] @family|friend|friends|neighbor|sponsor|roommate|pastor|group|\
      therapist|counselor [is|has|are|have|always|really|been] [always|been|really|very|so] supportive|helps|\
      listens|checks|understands|supports [me|in|on|and|about]
      i|i'd|i'll|can|could [could|can|would|will|might|usually|always|do] [talk|call|text|turn|go|talked|\
      called|texted|lean|reach|told|tell|rely|count|open] [to|on|up|out] [to] my|a|her|him [best|older|close|\
      younger] @family|friend|friends|sponsor|neighbor|roommate|pastor|sister|brother
      she|he|they|@family|friend|friends|someone|somebody|people checks|check|is|are [always|there] in|on|\
      there [on|for|with] me
      @family|friend|friends|sponsor|neighbor|roommate|pastor checks|check in
      have|got people|friends|someone|somebody|family|a|good|great [who|i|that|to|good|great|few|support|\
      friends] [i|can|friends|group|system|people] care|talk|turn|call|trust|support|count|system|rely|love|\
      help|helping
      there for me
      got my back
      supportive
      support group|system|network
      aa meeting|meetings
      close to|with my
      """),
    guards: [
      .denied, .fromWork,
      .near(
        "supports that are missing",
        "nobody|noone|no one|not|isn't|wasn't|aren't|never|don't|doesn't|weren't|wish|nobody's|without|used"),
      Guard("somebody named who gives nothing") { $0.isPlainPerson },
    ],
    hits: [
      "«My sister checks in» every evening.",
      "I «could call my best friend», she knows.",
      "My husband «is really supportive».",
      "i «have friends i can talk to»",
      "My sponsor is always «there for me».",
    ],
    misses: [
      "I have nobody to talk to.",
      "My sister is never there for me.",
      "My friend has a new car.",
      "I told my boss I'd be late.",
      "I wish I had people who care.",
    ])
}
