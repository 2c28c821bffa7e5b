import Language
import Transcripts

/// What several rules for therapist turns read of a turn and of the turns before it.
extension TurnContext {
  /// Whether the client asked for advice or information in the last turns, or agreed when the
  /// therapist asked permission.
  var isInvited: Bool {
    if PhraseSet.permissionAsked.isIn(text) { return true }
    let recent = turnsBefore(4)
    for (place, turn) in recent.enumerated() {
      switch turn.speaker {
      case .client where place < 3: if PhraseSet.adviceRequests.isIn(turn.text) { return true }
      case .therapist: if PhraseSet.permissionAsked.isIn(turn.text) { return true }
      default: break
      }
    }
    return false
  }

  /// The client's turn right before this one, when it names pain or discloses something, with the tokens that do.
  var clientPain: TokenizedText? {
    guard let said = lastClientTurn(within: 2), Self.namesPain(said) else { return nil }
    return said
  }

  /// Whether a text names pain that is not negated.
  static func namesPain(_ text: TokenizedText) -> Bool {
    let negations = PhraseSet.negations.matches(in: text)
    return PhraseSet.clientPain.matches(in: text).contains { pain in
      !negations.contains { $0.upperBound <= pain.lowerBound && pain.lowerBound - $0.upperBound <= 1 }
        && !negations.contains { pain.contains($0.lowerBound) && $0.lowerBound > pain.lowerBound }
    }
  }

  /// Whether the turn takes in what the client said: names a feeling, thanks, asks on.
  var acknowledges: Bool { PhraseSet.takingIn.isIn(text) }

  /// Whether the turn takes up a word of the client's last turn, or points back to it with "that" or "it".
  func takesUp(_ said: TokenizedText) -> Bool {
    if tokens.contains(where: { Words.pointers.contains($0.hash) }) { return true }
    let before = said.contentWords(of: said.tokens.indices)
    return !text.contentWords(of: tokens.indices).isDisjoint(with: before)
  }

  /// The questions of the turn: where one opens, up to its end. Tags and fragments such as "Okay?" are none.
  var questions: [Range<Int>] {
    var found: [Range<Int>] = []
    let onsets = PhraseSet.questionOnsets.matches(in: text).filter { opens(at: $0.lowerBound) }
    var number = -1
    for onset in onsets {
      let sentence = text.sentence(around: onset.lowerBound)
      guard text.tokens[sentence].suffix(3).contains(where: { $0.hash == Words.questionMark }) else { continue }
      let id = Int(tokens[onset.lowerBound].sentence)
      if id == number, let last = found.last {
        let isJoined = onset.lowerBound > last.lowerBound && Words.joins.contains(tokens[onset.lowerBound - 1].hash)
        guard isJoined, onset.lowerBound - last.lowerBound > 3 else { continue }
        found[found.count - 1] = last.lowerBound..<onset.lowerBound
      }
      number = id
      found.append(onset.lowerBound..<sentence.upperBound)
    }
    return found.filter { range in tokens[range].count { $0.kind != .mark } >= 3 }
  }

  /// Whether a question can open at this token: at the start of its sentence or behind a word such as "so" or "and".
  private func opens(at index: Int) -> Bool {
    let sentence = text.sentence(around: index)
    var at = index
    while at > sentence.lowerBound {
      let previous = tokens[at - 1]
      if Words.turns.contains(previous.hash) || Words.commas.contains(previous.hash) { return true }
      guard Words.openers.contains(previous.hash) || previous.isFiller else { return false }
      at -= 1
    }
    return true
  }
}

extension MatchContext {
  /// Whether the sentence of the match is a question, with a question mark or by its first words.
  var isAsked: Bool {
    if isQuestion { return true }
    let opening = sentence
    return PhraseSet.plainQuestions.matches(in: text).contains {
      opening.contains($0.lowerBound) && $0.lowerBound <= match.lowerBound
        && text.tokens[opening.lowerBound..<$0.lowerBound].allSatisfy {
          $0.isFiller || TurnContext.Words.openers.contains($0.hash)
        }
    }
  }
}

extension PhraseSet {
  /// Yes-or-no questions by their first words.
  static let plainQuestions = PhraseSet(
    "do|did|does|are|is|was|were|have|has|had|can|could|would|will you|he|she|they|it|that|there|this|i|we|your")
}

extension TokenizedText {
  /// The content words among some tokens, each by its first five letters.
  func contentWords(of range: Range<Int>) -> Set<String> {
    var words: Set<String> = []
    for index in range where tokens[index].kind == .word && tokens[index].end - tokens[index].start >= 4 {
      if TurnContext.Words.common.contains(tokens[index].hash) { continue }
      words.insert(String(string(of: index..<(index + 1)).lowercased().prefix(5)))
    }
    return words
  }
}

extension TurnContext {
  /// Words by which turns are joined and pointed at.
  enum Words {
    static let questionMark = TokenHash.literal("?")
    static let commas = hashes(", - -- \u{2013} \u{2014} ; :")
    static let joins = hashes("and then plus")
    static let turns = hashes("and or also then but")
    static let openers = hashes(
      """
      so and but well okay ok now then also alright right yeah yes um uh like oh hey sure great good first \
      next anyway anyhow actually just mhm hmm tell me please plus again i mean see
      """)
    static let pointers = hashes("that this it those these them him her he she they that's it's its there")
    static let common = hashes(
      """
      that this with have what when where which your you're about from they them then there their would could \
      should just like really very much many some been being were will does doing don't didn't know think mean \
      want well okay yeah right feel feels feeling felt into over more most only also even still because here \
      kind sort thing things going gonna have haven't wasn't isn't can't couldn't wouldn't make makes made \
      said tell told says time times need needs ever never always every anything something everything nothing \
      than before after start started get getting good long often again back maybe keep \
      looking talk talking that's what's how's it's
      """)

    private static func hashes(_ words: String) -> Set<UInt64> {
      Set(words.split(separator: " ").map { TokenHash.of($0) })
    }
  }
}
