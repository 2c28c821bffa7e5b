import Language
import Transcripts

// Discrimination that the client described, explained away. What the wordings share stands here; each family names what
// its kind of discrimination looks like in a client's turn, and has its own examples.
extension Rule where Label == BiasLabel {
  /// A rule for one type.
  ///
  /// - Parameters:
  ///   - type: whom it is about.
  ///   - named: how a client names this kind of discrimination.
  ///   - group: what the client is, for turns that tell of bad treatment without naming its kind.
  ///   - direct: wordings of the therapist that need no such turn.
  ///   - alternative: what to try instead.
  static func explainedAway(
    _ type: BiasType, named: [String], group: [String], direct: [Cue], alternative: String, hits: [Example],
    misses: [Example]
  ) -> Rule {
    let named = PhraseSet(named)
    let group = PhraseSet(group)
    let directly = PhraseSet(direct.map(\.pattern))
    let told = Guard("unless the client told of being treated badly for it") { context in
      if directly.matches(in: context.text).contains(where: { $0.overlaps(context.match) }) { return false }
      return !context.turn.turnsBefore(6).contains { turn in
        guard turn.speaker == .client else { return false }
        return named.isIn(turn.text) || (group.isIn(turn.text) && PhraseSet.badTreatment.isIn(turn.text))
      }
    }
    return Rule(
      id: "bias.\(type.rawValue).explained_away",
      summary: "Explains away the discrimination that the client described.",
      rationale: """
        Being doubted about discrimination hurts a second time and is a common reason to leave therapy; \
        exploring the experience first costs nothing.
        """,
      reference: "Sue et al. 2007, denial of experiential reality",
      label: BiasLabel(
        type, .invalidation, .high,
        why: """
          The wording looks for another explanation before the experience is heard, and may land as not being \
          believed.
          """,
        alternative: alternative),
      cues: explanations + direct,
      guards: Guard.notMeant + [.negated, .echo, told],
      hits: hits, misses: misses)
  }

  private static var explanations: [Cue] {
    [
      """
      @others|@family|manager|teacher|colleagues|coworkers|boss [probably|really|surely|just|actually] didn't|\
      don't|doesn't|wouldn't|wasn't|weren't [really|actually|even] mean|meaning|intend|trying it|that|this|\
      anything|any|to|harm|badly|by
      """,
      """
      maybe|perhaps|probably|possibly|surely|sure|could|might @others|@family|manager|teacher|colleagues|it|\
      that ...5 bad|joking|teasing|curious|busy|stressed|tired|friendly|nice|kind|helpful|awkward|clumsy|\
      nervous|polite|rushed|funny|careful|drunk|shy|distracted|mixed|coincidence|misunderstanding
      """,
      """
      @others|@family|manager|teacher|colleagues|he's|she's|they're|it|that|it's probably|just|likely|maybe|\
      surely ...3 bad|joking|teasing|curious|busy|stressed|tired|friendly|nice|kind|helpful|awkward|clumsy|\
      nervous|polite|rushed|funny|careful|drunk|shy|distracted|mixed|coincidence|misunderstanding
      """,
      """
      @others|@family|it might|may|could have been|be ...2 bad|joking|teasing|curious|busy|stressed|tired|\
      friendly|nice|kind|helpful|awkward|clumsy|nervous|polite|rushed|funny|careful|drunk|shy|distracted|\
      mixed|coincidence|misunderstanding
      """,
      """
      he|she|they|@family|boss|manager|coworkers|people probably|just|surely|likely meant|mean|means|meaning \
      it|that|this|well|no|to|as|kindly
      """,
      Cue("are you sure it|that|this|they|he|she|it's|that's|you", .strong),
      """
      too|overly|little|over|so|being|be|are|you're [too|overly|so] sensitive|oversensitive|overreacting|\
      imagining|paranoid|misreading|exaggerating
      """,
      Cue("read|reading too|so|way|a|more ...2 into", .strong),
      Cue("take|taking|took [it|things|this|that|these|them] [things|comments|remarks] [so|too] personally", .strong),
      Cue("not|never|don't|can't|shouldn't [to] take|taking [it|things|this|that|them] [so|too] personally", .strong),
      Cue("jump|jumping to conclusions|that", .strong), "assuming the worst", "benefit of the doubt",
      "another|other|different|simpler explanation|explanations|reason|reasons", "not everything is|has",
      """
      maybe|perhaps|might|could|possibly|sure|think ...3 isn't|wasn't|weren't|aren't|not [really|necessarily|\
      actually|so|even] [much] about|because|racism|sexism|discrimination|personal|racist|sexist|aimed
      """,
      "happens to everyone|everybody|anyone",
      """
      everyone|everybody gets|goes|deals|is teased|through|with|treated|ignored|looked|stared|comments|that|\
      this
      """,
      "chip on your|the shoulder", "play|playing the victim|race|gender",
      "looking for|at racism|problems|offense|reasons|trouble",
      "don't|shouldn't let it|that|them get|bother|upset", "just|better|try|to ignore|laugh it|them|him|her|that|off",
      "good intentions", "meant|means|mean well", "meant no harm", "out of proportion", "times have changed",
      "things are better|different now",
      "just|only a joke|compliment|question|comment|look|slip", "just|only banter|joking|teasing|jokes|words|friendly",
      "get over it",
    ]
  }
}

extension PhraseSet {
  /// How a client tells of being treated badly.
  fileprivate static let badTreatment = PhraseSet(
    "discriminat*", "because i'm|i", "because of my|who|our", "passed [me] over", "star*|stared at",
    "followed|following me",
    "called|calling|calls|call me|us", "slur*", "joke|jokes|joked|joking", "treated|treats|treat|treating me|us",
    "looked|looks|look|looking at me|us", "laugh|laughed|laughs|laughing at", "refused",
    "wouldn't|won't|didn't serve|rent|hire|let|seat",
    "ignored|ignores|ignore me", "talk|talks|talked|talking over|down|to", "insult*", "spat|spit",
    "asked|asks|ask me|us|if|where",
    "comment|comments|remark|remarks", "pulled me|us", "paid less", "made|makes|make fun",
    "mocked|mocks|imitated|mimicked",
    "assumed|assume|assumes", "crossed the street", "touched my", "only one",
    "aggressive|intimidating|articulate|exotic", "mistak* me", "kicked", "fired", "promotion|promoted")
}
