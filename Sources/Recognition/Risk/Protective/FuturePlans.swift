import Transcripts

extension Rule where Label == ProtectiveFactor {
  /// Speaks of plans and hopes beyond the coming days.
  static let futurePlans = Rule(
    id: "protective.future_plans",
    summary: "Speaks of plans and hopes beyond the coming days.",
    rationale: "A future that can be pictured is something to live towards.",
    reference: "Codebook 6, protective",
    label: .futurePlans,
    speakers: [.client],
    cues: Cue.list(
      """
      looking forward to
      can't wait to see|go|meet|be|start|for
      i'm|we're|i|we [am|are|really|still|also|just] going|planning|hoping|excited|saving|starting|enrolled|\
      booked|training|applying|hope|plan [to|for|on|about|up|a|in] ...4 next summer|fall|spring|autumn|\
      winter|year|month|semester
      i'm|we're [still] saving|planning|excited for|about|to|a [a|the|my|our] [_] trip|wedding|house|\
      vacation|holiday|move|degree
      i'm|i [am|just] starting|enrolled|applying|applied|training [to|in|at|for|as] [_] college|school|\
      nursing|university|classes|degree|course|job
      one day i|i'd|i'll [want|hope|would|like|'d|will]
      i [still|really|do] want|hope|dream|wanna [to|of] [be|become|becoming|travel|finish|open|get|write|\
      graduate|start|learn|opening|go] [to|from] [a|an|my|the|own|back] [own] nurse|teacher|degree|vet|\
      bakery|college|novel|graduate|university|school|business|therapist|doctor|travel|married
      hopeful|excited about|for the|my future
      my future
      when i graduate|retire|finish
      we're expecting|pregnant|engaged
      in [a] [few|five|ten|two|three|couple] [of] years|months i|i'd|i'll|we|we'll
      """),
    guards: [
      .denied, .fromWork,
      .near("no future", "no|any|can't|don't|without|not|never ...4 future|forward|wait|point|see|hope"),
      Guard("the words of a wish to die") { $0.turn.wishesDeath }, Guard("no plan named") { $0.isPlainWish },
    ],
    hits: [
      "I'm «looking forward to» the baby in May.",
      "i «want to finish my degree» still",
      "We're «going to Portugal next summer».",
      "«One day I'd like» to open a bakery.",
      "I'm «saving for a trip next year».",
    ],
    misses: [
      "I can't see any future.",
      "I'm not looking forward to anything.",
      "I'm going to the shop now.",
      "I want to die before next summer.",
      "My brother is starting college next fall.",
    ])
}
