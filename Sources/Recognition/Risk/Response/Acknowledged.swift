extension Rule where Label == ResponseStep {
  /// Answers a disclosure: thanks for it, names the feeling, stays with it.
  static let acknowledged = Rule(
    id: "response.acknowledged",
    summary: "Thanks the client for saying it, names the feeling, or stays with what was said.",
    rationale: "A disclosure that is met is followed by more; one that is passed over is often the last.",
    reference: "Codebook 6, response",
    label: .acknowledged,
    cues: Cue.list(
      """
      glad|grateful|relieved|pleased you|that|to ...2 told|said|tell|say|typed|came|come|rang|called|phoned|here|mentioned|shared|trusted|know|asked|hear|still
      took|takes|take some|a|real|lot|courage|guts|nerve|something saying|courage|guts|to|lot|of|nerve
      sounds|sound|sounded|feels|seems|must|that's|thats|it's|what ...5 @hardship
      sounds|sound|sounded|feels|seems|must|that's|thats|it's|you're|you ...5 @feeling|alone|carrying|pain|desperate|done|tired
      @hardship thing|place|night|week|thought|to|feeling|spot|way
      i'm here
      i'm|i hear|hearing|heard how|that|you|what|the
      worried|worries about|me you|hearing|that|a
      don't have to ...3 say|explain|alone|apologise|apologize|tell|carry
      + thank|thanks you|for for telling|sharing|trusting|saying|being|letting
      thank|thanks you [so|very] [much] for [_] telling|sharing|trusting|saying|being|letting|opening
      appreciate you|that|your telling|sharing|saying|you|trust|honesty|openness|trusting
      glad|grateful|honored|honoured [that] you|you're [told|could|felt|were|are|can|shared|said|trusted|\
      here|trust] [able|safe] [to|me|it|that|telling|with|enough|talking|saying]
      takes|took [a] [lot|so] [of|much] courage|strength|trust|guts [to]
      courage to say|tell|share
      i'm|i [am] [so|really|very|truly] sorry [to|that|you|you're|it's|this|things|it]
      that|it|this|you sounds|sound|must|seems [be|like] [have] [so|really|very|incredibly|pretty|unbearably|\
      been] [be|been|very|so|a] @feeling|painful|heavy|hard|frightening|scary|dark|exhausting|unbearable|\
      awful|difficult|terrifying|tough|serious|desperate
      it sounds like you're|you [are|feel|have] [been] [in|so|really|feeling|carrying|hurting] @feeling|pain|\
      hurting|desperate|much
      sounds|sound [so|really|very|incredibly|unbearably|like] [a] painful|heavy|hard|frightening|scary|dark|\
      lot|exhausting|unbearable|awful|lonely|terrifying
      you're|you [are|have|been|feel|felt|must] [feeling|carrying|so|be] [so|really] @feeling
      you're|you've [been] in|carrying [so|a] [much|lot] [of] pain
      i hear [you|that|how|just]
      i can hear|see|feel [how|that]
      so much pain
      that much pain
      in [so|a] [much|lot] [of] pain
      i want|need|like to stay|slow|come|go|understand|hear [back|down|more] [with|to|how|about] [that|this|\
      you|bad|what]
      i'd like to stay|slow|come|go|understand|hear
      let's|let|can|could [me|we|us] stay|slow|pause [down|here|with|there] [that|this|for|a|moment]
      want to go back to what you|something
      what you [just] said|told|shared
      you just said|told [me]
      you said that you
      i take|taking that|this|it [very|really] serious|seriously
      i'm [very|really|a|little] worried|concerned about|for|that|by you|your|what|how|hearing
      that's|it's|that [is] [a] [an] [so|really|very|such|incredibly] [a] painful|heavy|hard|scary|\
      frightening|awful|terrible|lonely|exhausting|terrifying to|thing|place|feeling [carry|be|carrying|hold|\
      bear|live|say|in|have|sit]
      that's|it's [such] a lot to carry|hold|bear|live|deal|be
      makes|make sense [that|you|why]
      that matters
      i'm|i [am] here [with|for|and]
      you're|you are not alone
      you don't have to carry|hold|go|do|face|be|sit [this|it|through|with] [this|it] alone|yourself
      tell me more
      say more
      what's that like
      what is it|that like
      """),
    guards: [
      .quoted, .denied,
      .near(
        "courtesy about something else",
        "sorry i'm|i|for|about being|was|the [late|wait|delay|noise|room|interruption]",
        "thank|thanks you|for for coming|waiting|filling|completing|being [on|here|time|early|today]",
        "glad you could make", "sorry to interrupt"),
      .near("the form, the time, the room", "form|forms|paperwork|parking|invoice|calendar"),
    ],
    hits: [
      "C: I wish I was dead. | «Thank you for telling» me that.",
      "C: I don't want to be here anymore. | «I'm so sorry you're» in this much pain.",
      "C: Nobody would miss me. | «That sounds» unbearably lonely.",
      "C: Sometimes I cut myself. | «It took a lot of courage» to say so.",
      "C: I think about ending it. | «I'm really glad you told me».",
      "C: I want to disappear. | I'd like to come back to «what you just said».",
    ],
    misses: [
      "C: I wish I was dead. | Okay. And how is the job going?",
      "C: I wish I was dead. | Thanks for coming in on time.",
      "C: Nobody would miss me. | Sorry I was late, by the way.",
      "C: I want to disappear. | Let's talk about your homework from last week.",
      "C: I think about ending it. | Mm-hm.",
    ])
}
