extension Rule where Label == ResponseStep {
  private static let helpers =
    """
    crisis|doctor|doctors|gp|psychiatrist|psychiatry|supervisor|emergency|ambulance|911|988|999|112|lifeline|\
    hospital|er|team|clinic|specialist|counselor|counsellor|therapist|program|programme|shelter|advocate|\
    hotline|sister|brother|mother|father|mom|dad|wife|husband|partner|family|friend|nurse|police|somebody|\
    someone
    """

  /// Makes or offers a contact with help.
  static let connectedToHelp = Rule(
    id: "response.connected_to_help",
    summary: "Makes or offers to make a referral or contact; a number read out alone is not one.",
    rationale: "A warm hand-over is taken up far more often than a number.",
    reference: "Codebook 6, response",
    label: .connectedToHelp,
    cues: Cue.list(
      """
      ring|contact|speak|talk|tell|involve|fetch|ringing|calling|phoning|telling [to|with] [your|the|a|my|our|an|in|on|her|his] \
      [local|own|duty|team] \(helpers)
      ring|call|phone|speak|talk to|him|her|them|it|now|together|with|ahead ...4 together|now|with|here|today|you|tonight
      walk|go|come|drive|take|bring you|over|down|with|together|her|him ...4 to|there|hospital|clinic|doctor|health|centre|center|\
      office|reception
      someone|somebody|a|an|doctor|nurse|person|team|worker from|at|there|in ...4 team|clinic|centre|center|hospital|doctor|see|drop|service
      appointment|referral|assessment with|at|for|today|tomorrow|this
      there's|theres a|an doctor|nurse|team|service|clinic|counsellor|group|person
      crisis|mobile|duty team|doctor|worker
      ambulance|paramedics|psychiatrist
      i'd|i|we|let's|i'll|we'll|i'm|we're|me|us [can|could|will|would|should|need] [like|want|going] [to] \
      [also] call|phone|ring|contact|involve|bring|reach|get|include [out|in|on|hold|to] [of|to] [the|your|a|\
      our|my] [local|mobile|on] [call|own] \(helpers)
      call|phone|ring|contact [out] [to] them|the|your|her|him|988|a [crisis|lifeline|line|doctor|sister|\
      team] [line|team] together|now|from|while
      call|phone|ring [988|them|her|him] together|with
      with you while you|we call
      sit|stay|be with you while|until|when
      refer|referring you [to|over|for|on]
      make|made|making|send|put [you] [a|the|in|an] [warm|urgent] referral|handoff|handover
      put|putting you in touch [with]
      connect|connecting you [with|to|up]
      get|getting you [some] seen|connected|linked|admitted|help [today|tonight|by|with|to]
      get|getting you [in] to|an [the|a|your] [hospital|er|emergency|clinic|crisis] appointment|hospital|er|\
      room|clinic|team|psychiatrist|doctor
      take|drive|walk|bring|go|come with|you [you] [over|down] [to] [the] hospital|er|emergency|clinic
      """),
    guards: [
      .quoted, .denied,
      .near("the past or somebody else's doing", "did|have|has you|he|she|they [ever] call|called|contact|contacted"),
    ],
    hits: [
      "C: I want to die. | Let's «call the crisis team» together now.",
      "C: I want to die. | I can «refer you to» a psychiatrist this week.",
      "C: I want to die. | «I'd like to call your sister» with you here.",
      "C: I want to die. | I'll «put you in touch with» someone at the clinic.",
      "C: I want to die. | I'm going to «stay with you while» you speak to them.",
    ],
    misses: [
      "If it gets worse, call 988.",
      "Here's the number of the crisis line.",
      "Did you call your doctor about the rash?",
      "I'll call the next point on the agenda.",
      "You can always go to the emergency room.",
    ])
}
