extension Rule where Label == RiskLabel {
  /// Restricting, purging, compulsive exercise.
  static let eatingDisorder = Rule(
    id: "risk.eating_disorder.behaviour",
    summary: "Starves, purges, uses laxatives or exercises to make up for eating.",
    rationale:
      "Eating disorders are among the deadliest mental illnesses; fainting, purging and days without food need a doctor.",
    reference: "Codebook 6, eating_disorder; SCOFF (Morgan 1999)",
    label: RiskLabel(.eatingDisorder, .moderate),
    speakers: .disclosing,
    cues: Cue.list(
      """
      make|made|making myself throw|sick|vomit|puke|throwing
      throw|throwing|threw [it|everything|my|them] [all|food|back] up after|on [every|i|eating|purpose|\
      dinner|meals|each|binge|lunch]
      throw|throwing|threw up everything|what i
      throw|throwing|threw up my food|meals|dinner|lunch
      throw|throwing|threw|bring|bringing|brought|chuck|chucking it|everything|that|them [all|back] up
      under|below|only|about @number|500|400|600|800|300|hundred|_ calories|cals|kcal|a [a|per|day] [day]
      hair is|falling|fell|comes|coming [coming|falling] out ...8 eat|food|weight|shower|calories
      one meal|apple|yoghurt|yogurt|salad a|per|and|then|on day|that's|nothing|nowt
      purge|purging|purged [after|again|every|when|it|what|my|the|twice|everything]
      binge|bingeing|binging|binged [eat|eating|ate] and|then|or [then] purge|purging|throw|throwing|threw|\
      starve|vomit|restrict|fast
      binge and|purge
      laxatives|laxative
      diet pills
      starve|starving|starved myself
      haven't|hadn't|not|didn't [really] eaten|eat|ate|eating [anything|a|at|food] [thing|all|solid|proper] \
      [food|meal] [in|for|since] [about] @number|days|a|monday|tuesday|wednesday|thursday|friday|saturday|\
      sunday|three|almost|over [or] [@number] [days|day|week]
      i've|i [have] stopped eating
      restrict|restricting|restricted|restriction [my|what|again|how|to|food|calories|eating|i]
      only|just eat|eating|ate|allow|eaten|let [myself] [like|about|maybe] [@number] hundred|calories|apple|\
      an|crackers [calories|apple]
      count|counting|counted every|all|each calorie|calories
      exercise|exercising|run|running|work|working|workout [out] until|till i [almost|nearly] faint|pass|\
      collapse|drop|throw|puke|black
      burn|burning off everything|what|all|every|calories i [eat|ate|eaten]
      skip|skipping|skipped [all|most|my] [of] meals [to|so|because|again|all|for|and]
      chew|chewing and spit|spitting
      scared|afraid|terrified of|to eat|eating|food|gaining|gain [weight]
      don't|can't let myself eat|have
      fainted|passed|collapsed ...6 eat|eaten|eating|food
      anorexia|bulimia|anorexic|bulimic [is|came|again|back|for|since|when|at]
      i deserve|earned|earn to eat|food
      don't deserve to eat|food
      """),
    guards: [
      .near(
        "illness, medicine and faith", "stomach bug|flu|virus", "food poisoning", "flu", "pregnan*", "morning sickness",
        "colonoscopy|surgery|procedure", "constipat*", "ramadan|lent|fasting|kippur", "chemo",
        "hungover|hangover|drunk|drinking"),
      .near(
        "a busy day or another thing", "too busy|meetings",
        "purge|purging|purged my|the closet|files|garage|inbox|emails|house|stuff", "starving myself of", "allerg*",
        "since breakfast|lunch|this|noon", "watch|watching|show|netflix|series|tv"),
      .near(
        "somebody else",
        "she's|he's|she|he|her|his|daughter|sister|friend|mom stopped|stop|makes|made|throws|threw|starves|purges|purging|restricts|starving|hasn't|eat|eats|is|has|won't|anorexia"
      ),
      .near(
        "somebody who stopped eating something",
        "stop|stopped eating meat|gluten|dairy|sugar|bread|out|carbs|junk|there|at|so"),
      .near("somebody else's throwing up", "baby|dog|cat|kid|kids"),
    ],
    refine: { label, context in
      if context.isCollapsing, !context.isLongAgo { label.level = .high }
      label.placeInTime(context)
    },
    hits: [
      "After dinner I «make myself throw up», most nights.",
      "i «havent eaten in three» days and i feel clean",
      "I «take laxatives» when I've had a bad day.",
      "I «binge and purge», there, that's the secret.",
      "I «run until I almost faint», otherwise I can't have supper.",
    ],
    misses: [
      "I had food poisoning and threw up everything I ate.",
      "The doctor gave me laxatives for the colonoscopy.",
      "I purged my closet on Sunday.",
      "I stopped eating meat in January.",
      "I haven't eaten since breakfast, I'm starving.",
      "I watch one show and binge the season.",
      "My daughter has anorexia.",
    ])

  /// An eating disorder of somebody else.
  static let eatingDisorderOther = Rule(
    id: "risk.eating_disorder.other",
    summary: "Somebody else starves or purges.",
    rationale: "Families see it first; they need to know what to do and when it is an emergency.",
    reference: "Codebook 6, eating_disorder",
    label: RiskLabel(.eatingDisorder, .moderate, subject: .other),
    speakers: .disclosing,
    cues: Cue.list(
      """
      @family|she|he|friend|roommate [has|is|makes|keeps|still|been|'s] makes|making|made himself|herself \
      throw|sick|vomit
      @family|she|he|friend|roommate [has|is|still|been|just] purges|purging [after|again|every]
      @family|she|he|friend|roommate [has|is|still|been|just] starves|starving herself|himself
      @family|she|he|friend|roommate|she's|he's [has|is|got|with|developed|still|been] [got|an|is] anorexia|\
      anorexic|bulimia|bulimic
      @family|she|he|friend|roommate|she's|he's [has|is|just|have] stopped|refuses|refusing [to] eating|eat
      @family|she|he|friend|roommate hasn't eaten [anything] [in|for] [@number|days|a|weeks] days|week|weeks|\
      days
      """),
    guards: [
      .near(
        "food, faith and illness", "meat|gluten|dairy|vegetables|broccoli|ramadan|flu|bug|teething|dog|cat|peas|greens")
    ],
    refine: { label, context in label.placeInTime(context) },
    hits: [
      "My «daughter has anorexia» and she's back under ninety pounds.",
      "«She makes herself throw» up, I hear the tap running.",
      "my «roommate is purging» after every meal",
    ],
    misses: [
      "My daughter stopped eating meat.",
      "She's starving, we should feed her.",
      "He refuses to eat broccoli.",
    ])
}
