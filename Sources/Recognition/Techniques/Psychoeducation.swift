extension Rule where Label == Technique {
  static let psychoeducation = Rule(
    id: "technique.psychoeducation",
    summary: "Explains a condition, mechanism or treatment for the client's use.",
    rationale: "Knowing how a problem works makes it less frightening and shows where to act on it.",
    reference: "Beck 2020, Cognitive Behavior Therapy; Hill 2020, Giving information",
    label: .psychoeducation,
    cues: [
      Cue(
        """
        your|the|our [own] brain|body|nervous|amygdala|mind [system] ...3 \
        releases|reacts|responds|learns|perceives|floods|interprets|treats|produces|rewires|associates|\
        prepares|reads|thinks \
        [to|it's|there's|with|the|that|it|as]
        """, .strong),
      Cue(
        """
        the|your|our|a brain|body|nervous|amygdala|body's|brain's [system] ...2 \
        goes|switches|stays|kicks|gets|sends|sounds|learns|starts|adjusts|adapts|builds ...2 \
        into|on|stuck|alarm|signal|signals|danger|used|tolerance|to
        """),
      Cue("fight or|flight flight|freeze", .strong),
      "stress hormones|response",
      "adrenaline|cortisol|dopamine|serotonin",
      "alarm system|bell ...6 brain|body|goes|false|danger|off|on",
      "is|it's like a|an [body's] [smoke] alarm",
      Cue(
        """
        that's|this|that|it|it's|what|something|there's [is] what [we] [call|called|known] \
        called|call|as|known [as] a|an|the|@condition|rumination|avoidance|exposure|safety
        """),
      Cue(
        """
        @condition [often|usually|typically|actually|also|attacks|symptoms|can] \
        tends|feeds|grows|shrinks|peaks|lasts|works|makes|tricks|convinces|lies|passes|rises|causes|affects|\
        drains|builds|comes \
        [to|in|on|up|by|us|you|people|when|your|from]
        """, .strong),
      Cue(
        """
        @condition [often|usually|typically|actually|symptoms|attacks] can [also|often] \
        be|make|cause|come|lead|affect|feel|look|show|drain|last
        """, .strong),
      Cue(
        """
        panic|anxiety attacks|attack usually|typically|generally|often|tend|peak|last|is|are \
        [peak|last|to|a|the|caused|not]
        """, .strong),
      Cue(
        """
        the way|how [that|the] @condition|exposure|cbt|therapy|treatment|medication|antidepressants|it \
        [therapy] works|work is
        """, .strong),
      Cue(
        """
        one of|common|typical|classic|known|a|physical [the] [main|common|core|most] \
        symptom|symptoms|effect|sign|hallmark of|is
        """),
      Cue(
        """
        cognitive behavioral|behavioural|behaviour|behavior therapy|model \
        [is|looks|works|helps|says|teaches]
        """, .strong),
      "vicious cycle|circle",
      Cue("in the short run|term ...12 long|later|over", .strong),
      Cue(
        """
        each|every time we|you|people avoid|escape|give|leave ...12 learns|teaches|grows|stronger|brain|fear
        """, .strong),
      Cue("when we|people|someone|humans|you're|we're ...8 the|our|your brain|body|mind|heart|muscles", .strong),
      Cue(
        """
        when we|people [are|feel|get|avoid|lose|drink|stop|keep] ...8 we|they|it \
        tend|tends|start|get|often|usually|can
        """),
      Cue(
        """
        it|they|this|antidepressants usually|typically|often|can take|takes ...4 weeks|days ...4 \
        work|effect|kick|build
        """),
      Cue("thoughts feelings [and] behaviors|behaviours|actions|behavior", .strong),
      Cue("window of tolerance", .strong),
      Cue("emotions|feelings|urges|cravings come|are|rise|work [like|in|and] waves|fall|signals", .strong),
      Cue(
        """
        alcohol|nicotine|caffeine|cannabis|marijuana|cocaine|opioids is a \
        stimulant|depressant|sedative|psychoactive
        """, .strong),
      Cue(
        """
        alcohol|nicotine|caffeine|cannabis|marijuana|smoking|drinking [also|actually|can] \
        affects|affect|changes|change|raises|raise|disrupts|disrupt|slows|slow|interferes|interfere|\
        triggers|interacts \
        ...2 your|the|with|sleep|brain|blood|mood|lungs
        """, .strong),
      Cue(
        """
        research|studies|evidence show|shows|suggests|suggest [us] [that] ...6 \
        anxiety|depression|sleep|exposure|therapy|treatment|grief|cravings|exercise|mood|trauma|cbt|\
        medication|avoidance
        """),
      Cue("therapists|psychologists|clinicians|doctors call this|that|it", .strong),
      "we call this|that|it a|an|the _",
      Cue(
        """
        the more we|you|people ...3 avoid|fight|push|resist|worry|check|escape|suppress|feed ...6 the \
        more|stronger|worse|bigger|louder
        """, .strong),
      Cue(
        """
        cbt|exposure|emdr|dbt|antidepressants|ssris|methadone|buprenorphine|naltrexone \
        [therapy|treatment|usually|can|mostly] \
        works|work|involves|is|teaches|focuses|take|takes|lowers|blocks|reduces|helps
        """, .strong),
    ],
    guards: [
      .quoted, .secondHand, .asked,
      .near(
        "the client's own case given back", "you feel|said|told|mentioned|notice|noticed|think|say", "sounds|seems like"
      ),
    ],
    hits: [
      "C: Why does my heart race? | T: «Your body reacts» as if a car were coming at you.",
      "«That's what we call» a safety behavior: it calms you now and keeps the fear alive.",
      "«Panic attacks usually peak» within ten minutes and then come down by themselves.",
      "«The way exposure works is» that you stay until the fear has had time to fall.",
      "so basically «when we avoid something our brain» never finds out that it was safe",
      "«Trauma can make» ordinary sounds feel like danger for a long time.",
      "«Antidepressants take» two to six weeks before you would notice much.",
    ],
    misses: [
      "The clinic opens at nine and closes at five.",
      "You said your body was tired all week.",
      "How does your anxiety show up at work?",
      "Your mother thinks depression makes you lazy.",
      "We call the ward every morning at eight, by phone.",
      "Is that a symptom of something?",
      "It sounds like the panic comes at night.",
      "The train is delayed.",
    ])
}
