import Language
import Transcripts

/// One turn in its conversation, as rules see it.
public struct TurnContext: Sendable {
  /// The whole conversation.
  public let conversation: Conversation
  /// The turn that is judged.
  public let index: Int

  /// Makes a context.
  public init(conversation: Conversation, index: Int) {
    self.conversation = conversation
    self.index = index
  }

  /// The judged turn.
  public var turn: Conversation.Turn { conversation.turns[index] }

  /// Who speaks in the judged turn.
  public var speaker: Speaker { conversation.turns[index].speaker }

  /// The judged turn's text.
  public var text: TokenizedText { turn.text }

  /// The tokens of the judged turn.
  public var tokens: [Token] { turn.text.tokens }

  /// The client's last turn before this one, within `distance` turns.
  public func lastClientTurn(within distance: Int = 3) -> TokenizedText? {
    conversation.last(.client, before: index, within: distance).map { conversation.turns[$0].text }
  }

  /// The therapist's last turn before this one, within `distance` turns.
  public func lastTherapistTurn(within distance: Int = 3) -> TokenizedText? {
    conversation.last(.therapist, before: index, within: distance).map { conversation.turns[$0].text }
  }

  /// The turns before this one, nearest first, at most `count`.
  public func turnsBefore(_ count: Int) -> [Conversation.Turn] {
    conversation.turns[max(0, index - count)..<index].reversed()
  }
}

/// A match of a rule in its turn.
public struct MatchContext: Sendable {
  /// The turn.
  public let turn: TurnContext
  /// The matched tokens.
  public let match: Range<Int>

  /// Makes a context.
  public init(turn: TurnContext, match: Range<Int>) {
    self.turn = turn
    self.match = match
  }

  /// The text of the turn.
  public var text: TokenizedText { turn.text }

  /// The tokens of the sentence that holds the match.
  public var sentence: Range<Int> { text.sentence(around: match.lowerBound) }

  /// Whether any of the phrases stands in the sentence of the match.
  public func sentenceHolds(_ phrases: PhraseSet) -> Bool {
    phrases.matches(in: text).contains { sentence.contains($0.lowerBound) }
  }

  /// Whether any of the phrases ends at most `distance` tokens before the match, in the same sentence.
  public func precededBy(_ phrases: PhraseSet, within distance: Int) -> Bool {
    phrases.matches(in: text).contains {
      $0.upperBound <= match.lowerBound && match.lowerBound - $0.upperBound <= distance
        && sentence.contains($0.lowerBound)
    }
  }

  /// Whether any of the phrases starts at most `distance` tokens behind the match, in the same sentence.
  public func followedBy(_ phrases: PhraseSet, within distance: Int) -> Bool {
    phrases.matches(in: text).contains {
      $0.lowerBound >= match.upperBound && $0.lowerBound - match.upperBound <= distance
        && sentence.contains($0.lowerBound)
    }
  }

  /// Whether the match stands inside quotation marks.
  public var isQuoted: Bool {
    let quote = TokenHash.literal("\"")
    let before = text.tokens[..<match.lowerBound].count { $0.hash == quote }
    let after = text.tokens[match.upperBound...].count { $0.hash == quote }
    return before % 2 == 1 && after >= 1
  }

  /// Whether the sentence of the match ends in a question mark.
  public var isQuestion: Bool {
    let mark = TokenHash.literal("?")
    return text.tokens[sentence].suffix(2).contains { $0.hash == mark }
  }

  /// Whether a negation such as "not" or "never" stands in the same clause, at most `distance` words before the match.
  public func isNegated(within distance: Int = 4) -> Bool {
    precededBy(.negations, within: distance)
  }

  /// Whether the content of the match stands in the client's own last turns: the therapist gives the client's words back.
  public func echoesClient(within distance: Int = 6) -> Bool {
    let wanted = text.tokens[match].filter { $0.kind == .word }.map(\.hash)
    guard !wanted.isEmpty else { return false }
    return turn.turnsBefore(distance).contains { previous in
      guard previous.speaker == .client else { return false }
      let said = previous.text.tokens.map(\.hash)
      return said.indices.contains { said[$0...].starts(with: wanted) }
    }
  }
}
