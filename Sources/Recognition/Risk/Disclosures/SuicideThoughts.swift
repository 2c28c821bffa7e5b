extension Rule where Label == RiskLabel {
  private static let bareActs: [Cue] = SuicideWords.acts.map { Cue($0) }

  /// Thoughts of suicide that name no method.
  static let suicideThoughts = Rule(
    id: "risk.suicide.thoughts",
    summary: "Thoughts of killing oneself that name no method, intent or plan.",
    rationale: "Active thoughts call for a direct question and the rest of the screener in the same session.",
    reference: "C-SSRS Screener, item 2",
    label: RiskLabel(.suicide, .low, items: [2]),
    speakers: .disclosing,
    cues: bareActs
      + SuicideWords.cues(
        ["think|thinking|thought|thoughts about|of", "want|wanted|wanna [to] [just]", "feel|feeling like"],
        SuicideWords.acts, .strong)
      + Cue.list(
        """
        suicidal thoughts|ideation|feelings|urges|thinking|impulses|ideations|thought
        i'm|i|feel|feeling|felt|am|was|been|be|get|getting|got|become|became [feeling|so|really|pretty|very|\
        actively|passively|quite|still|a|kind|having] [bit|little|of] suicidal
        thoughts of|about [attempting] suicide
        think|thinking|thought|thinks about|of [attempting] suicide
        consider|considering|considered|contemplate|contemplating|contemplated|suicide suicide
        consider|considering|considered|contemplate|contemplating|contemplated [attempting] suicide
        suicide is|was|seems|feels|looks|might|would|keeps [like] [be] [crossing] [the|my|an|a] [only] option|\
        mind|way|answer|solution|out|easier|crosses
        want|wanted|wanna|going [to] kms
        wanna kms
        to kms
        killed myself
        if i killed myself
        thinking|think|thought|thoughts|ready|want|wanna|wanted|tempted|feel|could|should|easy|easier|better|\
        rather|about|of|ways [of|about|to|like] [of|about|to|like] [just] end|ending it|everything|things [all]
        end|ending everything
        just end|ending it
        end|ending my pain|suffering|misery
        end|ending it for good
        make|making it all stop [forever]
        put|putting an end to it|everything|my|myself [all|life]
        a way out of this life
        put|putting myself out of my misery
        """),
    guards: [
      .near(
        "another suicide, and somebody's curse", "political|social|career|financial suicide",
        "he|she|they|@family told|tells|said|says|yelled|screamed [me] [that] i|me|to [should|to] [go] kill myself"),
      .near(
        "work or training on the topic",
        "suicide prevention|hotline|training|awareness|squad|note|bereavement|loss|survivors"),
      .near("fear of an accident", "accidentally", "by accident"),
    ],
    refine: { label, context in label.placeInTime(context) },
    hits: [
      "I've been «thinking about killing myself» since the letter came.",
      "lately im having «suicidal thoughts» again",
      "I can't stop «thinking about ending my life».",
      "It sounds awful but I «want to end it all».",
      "On the drive home I «thought about suicide», just for a second.",
      "There are nights I «feel like killing myself».",
      "«I'm suicidal», I guess that's the word.",
      "wanna «unalive myself» ngl",
      "If I «killed myself» nobody would have to pay for this anymore.",
      "I can't say I don't «think about ending it all».",
      "Nobody knows «I want to kill myself».",
    ],
    misses: [
      "This commute is killing me.",
      "I'm killing myself trying to please two bosses.",
      "I've never thought about killing myself.",
      "I'm not suicidal, I'm just worn out.",
      "T: How are things with Mark? | I think I should just end it.",
      "It's time to end it with my boyfriend, it's been dead for a year.",
      "We had suicide prevention training at school on Friday.",
      "The main character is thinking about suicide in the second season.",
      "My cousin killed himself last spring and I miss him.",
      "She yelled that I should kill myself when we argued over the parking spot.",
      "I nearly killed myself laughing at that video.",
      "Telling the board would be career suicide.",
    ])
}
