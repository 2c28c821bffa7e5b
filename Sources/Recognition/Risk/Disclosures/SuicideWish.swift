extension Rule where Label == RiskLabel {
  private static let adverb = SuicideWords.adverb

  /// Wishes to be dead or not to wake up.
  static let suicideWish = Rule(
    id: "risk.suicide.wish",
    summary: "A wish to be dead, not to wake up, or not to be alive anymore.",
    rationale:
      "A wish to be dead is the first item of the screener: it is often said in passing, and asking directly is safe.",
    reference: "C-SSRS Screener, item 1",
    label: RiskLabel(.suicide, .low, items: [1]),
    speakers: .disclosing,
    cues: Cue.list(
      """
      + i|i'd \(adverb) want|wanted|wanna|wish|long|ache|beg|begged|pray|prayed [so] [badly] to [just] die
      + want|wanted|wanna to [just] be dead
      i \(adverb) wanna [just] die
      want|wanted|wanting to [just] die
      wanna die
      + wish|wished|wishing [that] i was|were|am dead|gone
      wish|wished|wishing i'd [just] die|died
      wish|wished [that] i could|would [just] die|cease|evaporate|vanish
      wish|wished|wishing [that] i wasn't|weren't|hadn't|didn't [ever|even] [been] alive|here|around|born|\
      exist|existed|living
      wish|wished|wishing i was|had|were|would|could|'d never|not [have] [been] born|exist|existed|alive|here
      wish i'd never been born
      wish|wished|wishing|hope|hoping|hoped|want|wanted|pray|praying|prayed|like|love [that] [if] [i] [could|\
      would|to|will] [i] [just] [fall|go] [asleep|to] [sleep] [and] not|never wake|waking up
      wish|wished|wishing|hope|hoping|hoped|pray|praying|prayed [that] i don't|won't|wouldn't|didn't [ever] \
      wake up|again
      go|going|fall|falling to|asleep [sleep] and [just|then] not|never [have] [to] [ever] wake|waking|waken \
      [back] up
      never wake|waking up [again|tomorrow]
      not wake|waking up [again|anymore|tomorrow|in] [the] [morning]
      not have|having to wake up [again|anymore|tomorrow]
      didn't|don't|won't wake up tomorrow|again|anymore
      if i didn't|don't [just] wake up
      sleep forever
      just sleep|sleeep and never|not|forever
      wouldn't|don't|didn't|won't [really|even|actually] mind|care [much] if|whether i [just] died|die|\
      didn't|don't|got|get|was|were|wasn't|stopped|disappeared ...3 wake|hit|killed|dead|alive|here|existing|\
      cancer|forever|tomorrow
      wouldn't|don't|won't [really|even|actually] mind|care if|whether i [just] died|die|lived|live|dropped
      don't care whether|if i live|die|lived|died
      don't|didn't|doesn't|do|not \(adverb) [not] want|wanna|wanted|wanting [to] [be] [here|alive] live|\
      alive|exist|around [here|like] [this] anymore
      don't|didn't [really|even] want|wanted to [be] live|alive|exist|existing
      don't|didn't wanna [be] live|alive|exist
      don't think i want|wanna|can [to] [be] live|alive|exist|here anymore|alive
      don't know if|whether|why|that i want|wanna|can to [be] [keep] live|living|alive|exist|here anymore|\
      alive|living
      not [be] sure|certain i want|wanna to [be] [keep] live|living|alive|exist
      don't want|wanna [to] be here anymore|tomorrow|any
      not want|wanting to be here|alive|around|live anymore|any
      not want|wanting to be alive|live|exist
      tired|sick|done|exhausted of|with living|existing|life|waking [up]
      tired|sick|exhausted of|with being here|alive|around [anymore]
      tired|done being alive
      sick|tired|done of|with my|this [whole] life
      tired of existing
      rather be dead|dying
      better off [if] [i] [was|were] dead
      better off not being alive|here|around
      better off not waking up
      no|any|the|see [real|more] point|reason|use|sense [in|to|of|for] [me] [to|in] [keep|keeping|even|be|\
      being|stay|staying|go|going] living|live|alive|existing|exist|on|here|around [anymore]
      no|any reason|point [for] [me] [to] [keep|be] living|live|alive|going
      no|any point|reason|use in|to|of|for [me] [to] living|live|existing|exist|be|being
      what's|whats the [even] point of|in [me] [even] living|being|existing|staying|going|waking
      what is the point of|in living|being|existing|staying|going
      nothing [left] [for] [me] to live for
      life isn't|is|not|ain't|wasn't|doesn't|feel|feels [not|feel] [really] worth [living|it]
      not worth living
      isn't worth living
      ready to die
      okay|fine|cool with dying|death|being dead
      looking forward to dying|death|being dead
      death|dying would [just|really|actually] be [a|so] [relief|easier|peaceful|nice|comfort|release|better]
      want|wish|wanted [to] [just] stop|cease existing|exist
      stop existing
      cease to exist
      want|wish to not exist|be|wake
      i|just wish|want|wanted|wanna|could [i] [to] [could] [just] disappear|vanish forever|completely|\
      altogether|for|off|and|from|from
      - i \(adverb) wish|want|wanted|wanna|could [i] [to] [could] [just] disappear|vanish
      want|wanted|need|wish [for] it all|everything|life to [just|all] be over
      - want|wanted|need it|this|everything all to [just] end|stop|be [over]
      - want|wanted|need|wish everything to [just] end|stop|be [over]
      - don't want to live like this anymore
      please let me die
      ask|asked|asking|beg|pray|prayed|tell|told god|him|the|allah|jesus ...6 take|call|carry me
      lord|god|jesus ...4 take|carry|call|come [for] me
      wish|wishing|long for death
      rather|prefer [to] not wake|be|wake [up] dead|up
      prefer|preferred to be dead
      if i wasn't|weren't|wasnt around|about|here at|it|they'd|everyone|everybody|i|that
      wouldn't|don't|didn't [think] [i'd] mind ...8 over|didn't|died|done|asleep|sleep
      died|die|go in my sleep
      not|never existing|exist ...4 nice|better|easier|good
      don't|dont want|wanna to live
      tired of to|the|all [be|of|whole] [in] [this|it|being|the] world|here|existing|life
      let me [just] die
      hope|hoping|wish|wishing|pray|praying|hoped [that] i [just|don't] [get|got|die|died|would|could] [hit] \
      [by] die|died|hit|killed|crash|cancer
      hope|hoping|wish|wishing|pray|praying|wished [that] a|some|the car|truck|bus|plane|something|train \
      would|will|just [just] hit|hits|crashes|takes|kills|happens|crash|kill|take [me]
      it|that would|would've|might be [so|much] easier|better|nicer|peaceful if|to i [was|were] [be] [just] \
      dead|gone|died|die
      it would|be|might easier|better to be|if dead|i [was|were] [dead|wasn't|weren't] [alive|here|gone]
      - kms
      should|shouldn't|could [have] [just] be|been dead|alive
      deserve to die|live
      not supposed to be alive|here anymore
      not be here|alive|around anymore
      not being here|alive|around anymore
      just not be here|alive
      being dead
      thinking|think|thought|dream|dreaming|daydream|fantasize|fantasise about|of [my|me] [own] [just] [not] \
      dying|death|funeral|existing
      """),
    guards: [
      .near(
        "an end to something that is named", "exam*", "trial", "divorce", "semester", "winter", "lawsuit", "pregnancy",
        "shift", "renovation",
        "court", "pandemic", "tax", "chemo", "treatment", "wedding", "deadline", "war"),
      .near(
        "a place to leave for a while", "disappear|vanish into|to the|a crowd|mountains|woods|beach|cabin|weekend|bit",
        "disappear|vanish for a"),
      .near(
        "a fear of death",
        "afraid|scared|terrified|fear|fears|worried|worry|anxious of|about [the|my|him|her] [own] dying|death|he|she"),
      .near(
        "being made to attend", "made|make|makes|making|forced me [to] come|be|do|here", "court ordered",
        "this appointment|session|therapy|clinic|meeting|group"),
    ],
    refine: { label, context in label.placeInTime(context) },
    hits: [
      "Most evenings «I just want to die», and then I make the kids' lunches.",
      "i keep going to bed «hoping i dont wake up»",
      "I'm okay at work but honestly «I wish I was dead».",
      "«I don't want to be alive anymore». There, I said it.",
      "It's not a plan or anything, I'd «just like to go to sleep and not wake up».",
      "Some days I «can't see any reason to keep living».",
      "like i wouldnt do anything but i «wouldn't mind if i got hit» by a bus",
      "«I'm so tired of being alive»",
      "He left in March and since then I «wish I'd never been born».",
      "I can't do this, «I want to die».",
      "wish i could just «sleep forever» tbh",
      "I honestly «don't care if I live» or not.",
      "i don't know if «i want to be alive» anymore",
      "There's «no point in living» like this, is there.",
    ],
    misses: [
      "I was so embarrassed on that stage I wanted to die.",
      "I don't want to die, I want to see my girls grow up.",
      "There's a song on the radio that goes I want to die and it's somehow cheerful.",
      "My knees are killing me and I'm dead tired.",
      "I'm dying to see the new place.",
      "I wanted to disappear into the crowd at that party.",
      "I wish he was here to see the baby.",
      "I'm scared of dying in a plane, always have been.",
      "My mom made me come, I don't want to be here anymore than you do.",
      "I wake up at four and can't fall back asleep.",
      "I just want this exam season to be over.",
      "She said she would die for one of those cakes.",
      "I never wanted to die, even then.",
      "My grandfather was ready to die and he went peacefully.",
    ])
}
