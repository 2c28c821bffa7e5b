import Language
import Transcripts

extension Rule where Label == Caution {
  static let labeling = Rule(
    id: "caution.labeling",
    summary: "States a diagnosis or a trait as fact.",
    rationale: "A label may land as a verdict on the person; describing what happens keeps the conversation open.",
    reference: "Gordon 1970, roadblocks; MITI 4.2.1",
    label: .labeling,
    cues: [
      Cue(
        """
        you're|you [are] \
        [clearly|obviously|definitely|just|probably|really|simply|basically|being|such|sound|seem] [like] \
        [a|an|so|too] [bit|total|typical|classic|textbook|real|complete|such|very|functioning] [a|an] \
        alcoholic|addict|narcissist|narcissistic|borderline|bipolar|codependent|hypochondriac|perfectionist|\
        workaholic|masochist|psychopath|sociopath|hysterical|neurotic|paranoid|schizophrenic|manipulative|\
        passive|psychotic|avoidant|controlling|needy|clingy|histrionic|antisocial|delusional|sexaholic|\
        junkie|hoarder|pessimist|introvert|depressive
        """, .strong),
      Cue(
        """
        you're|you [are] [clearly|obviously|definitely|just|probably|basically|being|such] [a|an] \
        [just|total|typical|classic|real|such] \
        control|people|attention|drama|worrier|drunk|loner|coward|quitter [freak|pleaser|seeker|queen]
        """),
      Cue("you're|you [are] [clearly|obviously|definitely] clinically depressed|anxious", .strong),
      "you're|you [are] [clearly|obviously|definitely] a|an _ personality|type",
      Cue(
        """
        you [clearly|obviously|definitely|probably|certainly] have|you've|suffer|got \
        [got|from|clearly|definitely|obviously|a|an] \
        [a|an|from|clear|classic|textbook|severe|major|bad|obvious|serious] [case|form] [of] \
        depression|bipolar|borderline|ocd|adhd|ptsd|narcissistic|anxiety|personality|addiction|attachment|\
        abandonment|daddy|codependency|alcoholism|paranoia|psychosis|schizophrenia|anorexia|bulimia|autism
        """, .strong),
      Cue(
        """
        you|you've [have] [got] [clearly|obviously] [a|an] [serious|real|clear] \
        drinking|drug|gambling|eating|anger|attitude|alcohol|personality|mood|commitment \
        problem|disorder|issue|issues
        """),
      Cue(
        """
        this|that|it|it's|that's|what|here [is|you|looks|have] [have|is|like] \
        [clearly|obviously|definitely|just|a|really] [a|classic|textbook|clear|typical|case] [of|case] \
        depression|bipolar|borderline|ocd|adhd|ptsd|narcissism|codependency|codependence|alcoholism|\
        paranoia|psychosis|anorexia|bulimia
        """),
      Cue(
        """
        classic|textbook|typical|full-blown|obvious [case|of|signs|for] [of|an|a] \
        narcissist|narcissism|codependent|codependency|codependence|avoidant|borderline|addict|bipolar|\
        depression|ocd|adhd|ptsd|enabler|denial|alcoholic|depressive|abuser
        """, .strong),
      "textbook|classic case|example of",
      Cue(
        """
        he|she|he's|she's|mother|father|husband|wife|boss|boyfriend|girlfriend|mom|dad|brother|sister|ex \
        [is|clearly|obviously|sounds] [clearly|obviously|definitely|like|just] [a|an] \
        [clearly|total|typical|classic|textbook] \
        narcissist|narcissistic|psychopath|sociopath|borderline|bipolar|alcoholic|codependent|gaslighter|abuser
        """, .strong),
      Cue(
        """
        that's|it's your|the [inner] \
        borderline|ocd|adhd|bipolar|anxiety|depression|addiction|narcissism|disorder talking|acting|again
        """, .strong),
      "that's|it's|this is just|simply your|the borderline|ocd|adhd|bipolar|depression|disorder",
    ],
    guards: [
      .quoted, .secondHand, .asked, .conditional,
      Guard("behind a negation") {
        $0.isNegated(within: 3)
          || PhraseSet.negations.matches(in: $0.text).contains { [match = $0.match] in match.contains($0.lowerBound) }
      },
      Guard("what the client thinks, given back") {
        $0.precededBy(.givenBack, within: 6)
          || PhraseSet(
            "you feel|think|see|call|worry|fear|wonder|say|said",
            "part|afraid|scared|thought|label|word|diagnosis|diagnosed"
          )
          .matches(in: $0.text).contains { [s = $0.sentence] in s.contains($0.lowerBound) }
      },
      Guard("a word the client brought") { context in
        let label = context.text.contentWords(of: context.match)
        return (0..<context.turn.index).contains { at in
          let turn = context.turn.conversation.turns[at]
          return turn.speaker == .client
            && !turn.text.contentWords(of: turn.text.tokens.indices).isDisjoint(with: label)
        }
      },
    ],
    hits: [
      "C: I drink most evenings. | T: «You're an alcoholic», plain and simple.",
      "C: My moods go up and down. | T: Well, «you clearly have bipolar».",
      "«That's classic codependent» behavior.",
      "C: He never says sorry. | T: «He's a narcissist», you know.",
      "I think «you're very manipulative» with people.",
      "«youre a control freak» with that calendar",
    ],
    misses: [
      "C: I'm an alcoholic. | T: You're an alcoholic, and you've been sober since May.",
      "You're not an addict in his eyes, then.",
      "Did someone tell you that you have bipolar disorder?",
      "You worry that you're a narcissist.",
      "Your doctor said you have depression.",
      "You have a meeting about the depression study at four.",
      "If you have ADHD, the school can give you more time.",
    ])
}
