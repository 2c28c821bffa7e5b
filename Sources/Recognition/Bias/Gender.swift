import Language

extension Rule where Label == BiasLabel {
  static let genderRole = Rule(
    id: "bias.gender.role",
    summary: "Says what somebody must do or feel as a mother, a man, a wife.",
    rationale: "A duty drawn from a role adds to the shame that often brought the client.",
    reference: "APA Guidelines for Girls and Women 2018, Boys and Men 2018",
    label: BiasLabel(
      .gender, .assumption, .moderate,
      why: "The wording draws a duty or a feeling from a role, and may land as falling short of it.",
      alternative: "What kind of parent would you like to be in this, and what gets in the way?"),
    cues: [
      """
      as a|the|his|her mother|father|mom|dad|wife|husband|woman|man|daughter|son your ...2 priority|job|duty|\
      place|role|responsibility
      """,
      Cue(
        """
        as a|the|his|her [good|new|young|single|loving|married|working|real|grown] mother|father|mom|mum|dad|\
        wife|husband|woman|man|daughter|son|girl|lady|guy|male|female [i'm|sure|of|course|i] [sure|think|would] \
        [isn't] you|you'll|you'd|your [really|probably|surely|naturally|just|also|obviously] must|should|need|\
        have|ought|can't|shouldn't|owe|naturally|belong|job|duty
        """, .strong),
      """
      mother|mothers|mom|moms|wife|wives|woman|women|man|men|father|fathers|dad|dads|husband should|needs|\
      need|ought|must|shouldn't ...2 be|put|want|stay|come|provide|protect|lead|cook|obey|cry [be|to|the|at|\
      a] [be|the] home|strong|provider|nurturing|first|breadwinner|tough|head|protector|submissive|\
      pretty|forgiving|house|family|children
      """, "men should provide|lead|protect|cook|obey",
      Cue("man|men of|wear|wears the house|pants", .usual), "woman|man in the relationship|house|kitchen",
      "mother's|motherly|maternal|female|woman's|women's instinct|instincts|intuition|place|touch|job",
      """
      who|who's looks|look|looking|takes|watches|minds|cooks|raises|watching after|care|the|for|your|of|them \
      ...3 while|when you|you're work|working|are|travel|away
      """,
      """
      a real|good|proper mother|wife|woman|man|husband|father would|always|does|doesn't|never|wouldn't|\
      provides|puts|knows
      """, "a real man|woman",
      "don't you want|feel|miss ...4 as a mother|woman|mom|wife|man|father",
      "let your|the husband|man [decide|handle] decide|provide|lead|handle|fix",
      "does your husband help|let|allow|babysit you|out|with|at|around",
      "careful how you dress|look",
      "your job|place|role|duty as a mother|father|wife|husband|woman|man|mom|dad|daughter|son",
    ],
    guards: Guard.notMeant + [.echo, .informed, .openQuestion],
    hits: [
      "C: I'd like to go back to work. | T: «As a mother you must» feel torn about leaving them.",
      "A «real man would» have walked away from that.",
      "C: We argue about money. | T: Well, he's the «man of the house», so it weighs on him.",
      "and «who looks after the kids while you work»",
      "C: I forgot her recital. | T: «Your job as a mother» is to be there for those things.",
      "C: He never apologises. | T: «A good wife would» let that one go.",
    ],
    misses: [
      "C: My mother says a good wife stays. | T: She says that a good wife stays. What do you say?",
      "As a mother of two, what does a quiet evening look like?",
      "What does being a father mean to you?",
      "You feel that as a man you should have been able to stop it.",
      "There's no rule that a mother should always be patient.",
      "As a new dad, how are you sleeping?",
      "You were told that a real man doesn't cry.",
    ])

  static let genderStereotype = Rule(
    id: "bias.gender.stereotype",
    summary: "Says what women or men are like.",
    rationale: "A trait given to all women or all men closes the question of how it is for this one.",
    reference: "APA Guidelines for Girls and Women 2018, Boys and Men 2018",
    label: BiasLabel(
      .gender, .stereotype, .moderate,
      why: "The wording gives a person the supposed nature of a gender, and may land as not being asked.",
      alternative: "How do you tend to show it when something hurts?"),
    cues: [
      Cue(
        """
        women|men|girls|boys|guys|females|males|ladies [just|really|do|are|simply|can|will] [all|just] [so|\
        naturally|just|more|always|wired|usually|simply|generally|typically|never|often|very|better|tend|are|\
        too] [to|at] [be|get|more|so|better|just|too] [more|so|too|less] emotional|nurturing|logical|rational|\
        sensitive|dramatic|caring|jealous|aggressive|visual|moody|catty|irrational|weak|weaker|stronger|simple|\
        needy|complicated|hormonal|gentle|competitive|clingy|manipulative|empathetic|gossip|lazy|simpler|pigs|\
        nag|multitasking
        """, .strong),
      Cue(
        """
        women|men|girls|boys|guys|females|males [just] don't|can't|aren't|never|won't [really|usually|like|want|\
        know|to|talk|good|how] [to|how|at|like] talk|cry|open|express|ask|listen|feelings|share|show|multitask|\
        handle|commit|understand|stop|apologize|feel
        """, .strong),
      """
      women|men|girls|boys|guys [are] [just] wired|hardwired|built|programmed differently|that|to|for|this|\
      like
      """,
      "women|men will always|never",
      "boys will be boys", "such a girl",
      "typical man|men|woman|women|male|female|guy|girl|husband|wife",
      "that's [just] how|what men|women|guys|girls|boys are|do",
      """
      for a man|guy|woman|girl you're|you|that's|you've [are] [really|very|quite|so|pretty|surprisingly] \
      doing|in|good|strong|sensitive|open|tough|emotional|rational|calm|direct|assertive
      """,
      "women's|men's|male|female nature|brain|brains",
    ],
    guards: Guard.notMeant + [.echo, .informed, .openQuestion, .negated],
    hits: [
      "C: He shuts down when I bring it up. | T: «Men just don't talk» about feelings.",
      "You have to remember that «women are more emotional» about these things.",
      "C: He broke the vase on purpose. | T: «Boys will be boys».",
      "you're quite in touch with your feelings, «for a man you're» doing well",
      "C: She asked me three times. | T: «Typical woman», right?",
      "«Men are wired differently», so try not to expect it.",
    ],
    misses: [
      "C: Men don't cry. | T: Men don't cry. Who taught you that?",
      "It's a stereotype that women are more emotional.",
      "Your coach told the team that boys don't cry.",
      "How do the men in your family show that they're hurt?",
      "There are two women you trust at work.",
      "Some men tell me it's hard to talk here, and I wonder how it is for you.",
    ])

  static let emotionGendered = Rule(
    id: "bias.gender.feeling_dismissed",
    summary: "Puts a feeling down to hormones or drama, or forbids it to a man.",
    rationale: "\"Hormonal\", \"hysterical\" and \"man up\" have long been used to send people home unheard.",
    reference: "codebook 7; Samulowitz et al. 2018",
    label: BiasLabel(
      .gender, .invalidation, .high,
      why: "The wording explains a feeling by gender, and may land as being told it does not count.",
      alternative: "You've been angry since that meeting. What happened in it?"),
    cues: [
      Cue("man up", .strong), Cue("boys|men don't cry", .strong), "be|act like a [real] man", "grow a pair|some balls",
      "man enough",
      "that|your|her time of the month", "hormones|hormonal|pms talking|acting|today|again|thing",
      """
      just|probably|only|be|bit|being [your|the|a|bit|being] [your|little] hormones|hormonal|pms|menopause|\
      menopausal
      """,
      "hysterical|hysterics", "not|don't [to] get|be|become hysterical",
      "too|so|being|overly emotional for|about|again|woman|because|here|right",
      "drama queen", "acting|act|cry|crying|scream|fight|run|throw like a [little] girl",
      "don't|stop be|being [such|so] [a] bossy|shrill|naggy|nagging|sissy|pussy|wimp|girly",
      "prettier|pretty when you smile",
    ],
    guards: Guard.notMeant + [
      .echo, .negated,
      .givenBack("hormones|hormonal", "hysterical|hysterics", "pms", "menopause|menopausal", "bossy", "emotional"),
      .near(
        "laughter, or medicine", "laugh*", "funny", "thyroid", "levels", "therapy", "replacement", "treatment", "blood",
        "test|tests", "doctor"),
    ],
    hits: [
      "C: I cried at work. | T: Sometimes you have to «man up» and get on with it.",
      "C: I shouted at my boss. | T: Could it be «that time of the month»?",
      "I think it's «just your hormones».",
      "C: He left without a word. | T: Try not to get «hysterical» about it.",
      "well you know «boys don't cry» so its good you kept it in",
    ],
    misses: [
      "Your father told you to man up, at seven.",
      """
      C: My hormones are all over the place. | T: Your hormones are all over the place, and the nights are \
      short.
      """,
      "You two were laughing, hysterical, on the kitchen floor.",
      "It isn't true that you're too emotional about it, you were ignored.",
      "Would you want your thyroid and hormones checked?",
      "You seem scared, and nobody took it seriously.",
    ])

  static let genderExplainedAway = explainedAway(
    .gender,
    named: [
      "sexis*", "misogyn*", "because i'm|i [am] a|the woman|girl|female|man|guy|mother|mom|dad",
      "because i'm|i [am] pregnant|female",
      "only woman|girl|female|man|guy", "mansplain*",
      "harass*", "catcall*", "paid less|more", "grabbed|touched my|me",
      "call|calls|called me sweetheart|honey|hysterical|emotional|sweetie|bossy|girl",
      "take|takes|took credit for my", "talk|talks|talked|talking over me",
      "paid|earn|earning|make ...3 than the men|guys", "less than the men|guys", "maternity",
    ],
    group: ["woman", "women", "female", "girl", "girls", "pregnant", "mother"],
    direct: [
      Cue("not everything is about gender|sexism", .strong), "what were you wearing",
      "should|take|be flattered|compliment",
      "make|making it about gender",
    ],
    alternative: "You said it, nobody answered, and then he said it and got the credit. What happened in you?",
    hits: [
      """
      C: They talk over me in every meeting, I'm the only woman. | T: «Are you sure it» isn't just how he is \
      with all of them?
      """,
      "C: My manager calls me sweetheart. | T: He «probably means well», that generation talks that way.",
      "C: I'm paid less than the men who started after me. | T: There could be «another reason» for that.",
      "C: He grabbed my waist at the party. | T: Well, «what were you wearing»?",
      """
      C: They took me off the project because I'm pregnant. | T: I think you're «reading too much into» it.
      """,
    ],
    misses: [
      "C: They talk over me, I'm the only woman. | T: What happens in you when they do?",
      """
      C: My boss says he meant well, it was sexist. | T: He said he meant well, and it hurt all the same.
      """,
      "C: My sister forgot my birthday. | T: There could be another reason for that.",
      "C: He grabbed my waist. | T: You're not overreacting, nobody should do that to you.",
      "C: I'm paid less than the men. | T: Where would you like to take that?",
    ])
}
