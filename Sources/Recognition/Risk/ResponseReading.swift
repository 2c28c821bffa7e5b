import Language
import Transcripts

/// What rules about the response ask of the words around a match.
extension MatchContext {
  private static let openers = PhraseSet(
    "are|were|have|has|do|did|is|does|would|could|can|how|what|when|where|who|might|any|will you|there|it|the|your|this|that|those|many|much|soon|would|do|is|are|could|likely|close|thoughts|he|she|they|we|plan|pills",
    "wondering|wonder|ask|asking|know|tell|asked|check|curious|clear me|if|whether|about|you|directly")

  /// Whether the sentence asks: by its mark, or by its opening where a transcript has no marks.
  var asks: Bool {
    isQuestion
      || Self.openers.matches(in: text).contains {
        sentence.contains($0.lowerBound) && $0.lowerBound < match.upperBound
      }
  }

  private static let content = PhraseSet(
    "kept|keeps|keep|keeping|stopped|stops|stop|held|holds|stopping|helped|pulls|pulled you", "reason|reasons",
    "turn|talk|call|trust|lean|reach|rely|open to|on|out|you", "who|there for you", "matters|matter", "live for",
    "worth", "wants to", "the part",
    "through", "know|knows about|how", "support|supports|supportive", "alive|going",
    "around|close|be|feel [to|with] you", "can|could turn|talk|call|trust")

  /// Whether a match holds no more than function words.
  var isFiller: Bool {
    !Self.content.matches(in: text).contains { $0.overlaps(match) || $0.lowerBound == match.upperBound }
  }

  private static let moves = PhraseSet(
    "lock|locked|give|put|move|get|hold|keep|hand|remove|store|holding|step|steps|things|list|first|next|what")
  private static let means = PhraseSet(
    "pills|gun|guns|medication|meds|@weapon|keys|knives|tablets|firearm|firearms", "safe|safer|safety", "warning",
    "out of [the|your|easy] reach|house|home", "thoughts|urge|urges ...3 come|comes|back|worse|strong",
    "would you call", "crisis", "who could|can|would", "feel|gets|get like|that|bad|worse")

  /// Whether something is moved or kept, or steps are named, without means or safety.
  var namesNoMeans: Bool { !Self.means.isIn(text) }

  private static let appointments = PhraseSet(
    "tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "in @number|a days|day|hours|couple|few", "later|earlier this|today", "next week|session|appointment",
    "this week|evening|afternoon", "before|after the weekend", "first thing", "at @number",
    "another|extra|earlier|follow session|appointment|call|meeting|up")
  private static let speaking = PhraseSet(
    "i|we|i'll|we'll|me|i'd|we're ...4 call|phone|ring|text|check|see|meet|speak|talk|book|schedule",
    "let's|can|could|shall ...3 meet|talk|speak|see|check|book|schedule",
    "come [back|in] [and|to] [see] [me|again|tomorrow|on|in|before]", "session|appointment", "follow up")

  /// Whether no time is named at which the two speak again.
  var namesNoAppointment: Bool {
    !Self.appointments.matches(in: text).contains { sentence.contains($0.lowerBound) } || !sentenceHolds(Self.speaking)
      || sentenceHolds(Self.past)
  }
  private static let past = PhraseSet(
    "was|were|last|missed|did [our|the|you|your] session|appointment|week|call", "again and again", "what happens")
}

extension TurnContext {
  private static let harm = PhraseSet(
    "kill|hurt|harm|hurting|killing him|her|them|someone|myself|yourself", "cut|cutting myself|yourself", "voices",
    "overdose*", "pills", "@weapon", "plan to")

  /// Whether harm was the topic in the last few turns.
  var isRecentlyAboutHarm: Bool { turnsBefore(5).contains { Self.harm.isIn($0.text) } }
}
