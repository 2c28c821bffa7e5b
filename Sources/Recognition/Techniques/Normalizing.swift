extension Rule where Label == Technique {
  static let normalizing = Rule(
    id: "technique.normalizing",
    summary: "Says that others in this situation often feel or do the same.",
    rationale:
      "Knowing that others go through the same takes shame away, as long as the feeling itself is not made small.",
    reference: "Hill 2020, Helping Skills, approval and reassurance",
    label: .normalizing,
    cues: [
      Cue(
        """
        lot|lots|many|most|plenty|other [of] [other|the] \
        people|parents|women|men|folks|clients|students|couples|teens|veterans|survivors|moms|dads|mothers|\
        fathers|caregivers|carers \
        ...6 tell|told|say|share|shared|report ...2 me|they|same|similar|that
        """),
      Cue(
        """
        you're|you [are] [@very|certainly|definitely] not [at] [all] alone
        """, .strong),
      Cue(
        """
        you're|you [are] not|far|hardly|aren't [by] [any] [means] [from] [the] alone|only|first [one|person] \
        in|with|there|feeling|who|to|here|on|that
        """),
      "isn't|aren't|not just|only you who|that|feeling",
      Cue(
        """
        it's|that's|this|it|that|which|those|these|they're [is|are] [all|also|actually] [a|an] \
        [@very|perfectly] common|normal|natural|typical \
        to|for|that|reaction|response|thing|feeling|experience|part|worry|fear|after|when|with|in|among
        """, .strong),
      "is|are|'s @very|perfectly common|normal|typical to|for|after|when|in|among|with|at",
      Cue(
        """
        not|isn't|aren't|hardly [@very|at] [all|an] uncommon|unusual [at] [all] \
        [to|for|that|after|when|with|in|feeling|thing|reaction]
        """, .strong),
      Cue(
        """
        happens|happen [@very] [often] to [@very|a] [lot|many|most|plenty] [of] \
        people|others|parents|us|folks|everybody|couples
        """),
      Cue(
        """
        part|parts of [being|the|any] [early] \
        human|grieving|recovery|recovering|parenting|healing|process|quitting|mourning|adjusting
        """),
      "anyone|anybody ...5 in your|that|this position|shoes|situation|place|spot ...3 would|might|feel",
      Cue(
        """
        what you're|you feeling|describing|feel|describe|experiencing ...2 is|sounds ...3 \
        common|normal|typical
        """, .strong),
      "so|too|very|how many|most people ...5 in your|this|that|same|similar position|shoes|situation|boat|place|spot",
      "lots|lot|many|plenty [of] people|parents|folks|couples go|have|been|gone through this|that|it|the|something",
      Cue(
        """
        lot|lots|many|most|plenty [of] [the] [new|young|single|other|working|first] \
        people|parents|women|men|folks|clients|students|couples|teens|teenagers|veterans|survivors|mothers|\
        moms|fathers|dads|caregivers|carers|patients \
        ...5 feel|felt|struggle|struggled|describe|find|notice|worry|experience|wrestle|blame|freeze|dread
        """, .strong),
      Cue(
        """
        other|some [new|young] \
        people|parents|women|men|folks|clients|students|couples|teens|veterans|survivors|mothers|moms|\
        fathers|dads|caregivers|carers|patients \
        [who|in|at|with] ...4 [have|also|often|too] \
        feel|felt|struggle|struggled|describe|experience|worry|wrestle|blame|dread
        """),
    ],
    guards: [
      .quoted, .secondHand, .asked,
      .near(
        "a fact about a method or number",
        "helps|helpful|works|worked|benefit|success|succeed|quit|patch",
        "gum|percent|die|results|tests|pressure|range|blood|prefer"
      ),
      .near("company", "with|have some|other|many|most people"),
      .near(
        "making it small", "get over it", "big deal", "everyone|everybody gets|has|does|feels", "stop worrying",
        "so ...2 don't worry"),
    ],
    hits: [
      "C: I thought of driving off without the baby. | T: «A lot of new mothers feel» that pull.",
      "«You're not the only one who» lies awake before a hearing.",
      "«It's really common to» feel flat once the exams are over, and it is still hard.",
      "in my experience «many people who lose a parent find» the second year harder",
      "«That's a very normal reaction» to a crash like that.",
      "It is «not unusual» to miss someone who treated you badly.",
      "A slip is often «part of recovery», and it still stings.",
    ],
    misses: [
      "Everyone gets sad now and then, you'll be fine.",
      "Is it normal for you to skip breakfast?",
      "Most people quit with the patch and a phone call a week.",
      "Your blood pressure is normal for your age.",
      "Many people at your work are on the night shift, then.",
      "He told you that a lot of parents feel like that and walked out.",
      "Are you alone in the house on weekdays?",
      "What's a normal Tuesday like for you?",
    ])
}
