import Transcripts

extension Rule where Label == ProtectiveFactor {
  /// Looks for help, or takes it.
  static let helpSeeking = Rule(
    id: "protective.help_seeking",
    summary: "Looks for help, or takes it.",
    rationale: "Having asked once makes it likelier to ask again; say that it was noticed.",
    reference: "Codebook 6, protective",
    label: .helpSeeking,
    speakers: [.client],
    cues: Cue.list(
      """
      i|i've|i'm [have|finally|just|also|even|already|am] [been] called|calling|texted|contacted|called [the|\
      a|my|up] 988|hotline|lifeline|crisis|samaritans|trevor [line]
      i|i've|i'm|i'd [have|finally|just|also|even|already|am|like] [been] booked|made|got|started|scheduled|\
      seeing|see|saw|joined [to] [an|seeing|a|up|with|to|the|my] [appointment|good|new|support] [with|at|\
      for] [a|my|the] therapist|counselor|counsellor|doctor|psychiatrist|psychologist|therapy|counseling|\
      counselling|help|rehab|treatment|support|psychiatry
      i|i've|i'm|i'd [have|finally|just|also|even|already|am|like|want|will] [to] reached|reaching|reach out \
      [to|for] [my|a|the|some] therapist|counselor|counsellor|doctor|psychiatrist|psychologist|therapy|\
      counseling|counselling|help|rehab|treatment|crisis|support|you|hotline|lifeline
      i|i've [have|finally|just|even|already] asked|ask|asking for help|support
      i want to get help
      that's why i'm here
      that's why i came|called|reached
      i want|need [to] [get|find|some|professional] help
      asked|asking|ask for help
      open to [trying|try|seeing|talking|getting|therapy|help]
      i'll|i|i'd [will|can|would|could] call|text|reach [out] [to] 988|hotline|lifeline|trevor|crisis [line]
      """),
    guards: [
      .denied, .fromWork,
      .near(
        "help refused",
        "don't|won't|didn't|never|not|can't|no want|need|see|seeing|going|help|believe|therapist|point|talk|ask"),
      Guard("help that is not named") { $0.namesNoHelp },
      .near(
        "help for somebody else", "for him|her|them|my [son|daughter|mother|father|husband|wife|kid|brother|sister]"),
    ],
    hits: [
      "I «called the crisis line» on Sunday night.",
      "I finally «booked an appointment with my doctor».",
      "i «asked for help» this time",
      "«I want to get help».",
      "I've «started seeing a psychiatrist» again.",
    ],
    misses: [
      "I won't see a therapist.",
      "I called the bank about the loan.",
      "I don't need help.",
      "She went to rehab in May.",
      "I helped my neighbor with the fence.",
    ])
}
