import Language
import Transcripts

/// A conversation whose long turns are cut into passages, so that one clause in a long turn is read like a short turn would be.
///
/// The trained score learnt from turns of a few sentences: what a turn of two hundred words holds in one of them would drown
/// in the rest, and the rest would lend its tone to words that mean nothing.
public struct Passages: Sendable {
  /// Where a passage comes from.
  struct Place: Sendable {
    /// The turn.
    let turn: Int
    /// The passage's first token in that turn.
    let firstToken: Int
    /// Whether its words stand in a longer passage, or in the whole turn, that is read as well.
    let isInner: Bool
  }

  /// The conversation of passages: each turn, or the passages of a long one.
  let conversation: Conversation
  /// Where each of its turns comes from.
  let places: [Place]

  /// How long a passage is, in words.
  public struct Length: Sendable {
    /// A turn of more words than this is cut.
    let longest: Int
    /// A passage ends with the sentence in which it reaches this many words.
    let enough: Int
    /// Speech without marks is cut after this many words.
    let most: Int
    /// A rest of fewer words belongs to the passage before it.
    let least: Int

    /// For the linear score by itself, which sums over words.
    public static let short = Length(longest: 60, enough: 30, most: 45, least: 15)
    /// For the encoder, and for the linear score that it is weighed with: about what a window holds, as it learnt from turns. Cut shorter,
    /// long plain talk reads graver than it is.
    public static let window = Length(longest: 160, enough: 110, most: 140, least: 25)
    /// For the encoder once more: what a clause tells drowns in a window full of other matters.
    public static let inner = Length(longest: 140, enough: 60, most: 90, least: 30)
  }

  /// Cuts the long turns of everybody but the therapist by the first length, and once more by each other one that cuts them. A text
  /// without a therapist is a post and stays whole.
  init(_ whole: Conversation, _ lengths: [Length]) {
    var turns: [Conversation.Turn] = []
    var places: [Place] = []
    let isPost = whole.isPost
    for (index, turn) in whole.turns.enumerated() {
      let cuts =
        isPost || turn.speaker == .therapist
        ? [[turn.text.tokens.indices]] : lengths.map { Self.cut(turn.text, $0) }
      for (number, ranges) in cuts.enumerated() where number == 0 || ranges.count > 1 {
        for range in ranges {
          let isWhole = range == turn.text.tokens.indices
          turns.append(isWhole ? turn : .init(speaker: turn.speaker, text: TokenizedText(turn.text.string(of: range))))
          places.append(Place(turn: index, firstToken: range.lowerBound, isInner: number > 0))
        }
      }
    }
    conversation = turns.count == whole.turns.count ? whole : Conversation(turns: turns)
    self.places = places
  }

  /// What was said of therapists' turns, which are never cut, by turn instead of by passage.
  func ofTurns<Score>(_ scores: [Score]) -> [Score] {
    zip(places, scores).filter { $0.0.firstToken == 0 && !$0.0.isInner }.map(\.1)
  }

  /// The mean scores of each turn's passages; nil where none was read.
  func meanOfTurns(_ scores: [[Float]?]) -> [[Float]?] {
    var ofTurns: [[[Float]]] = Array(repeating: [], count: (places.last?.turn ?? -1) + 1)
    for (place, scores) in zip(places, scores) where !place.isInner {
      if let scores { ofTurns[place.turn].append(scores) }
    }
    return ofTurns.map { passages in
      guard let first = passages.first else { return nil }
      return first.indices.map { label in passages.reduce(0) { $0 + $1[label] } / Float(passages.count) }
    }
  }

  /// The token ranges of a turn's passages.
  private static func cut(_ text: TokenizedText, _ length: Length) -> [Range<Int>] {
    let all = text.tokens.indices
    guard text.tokens.count(where: { $0.kind == .word }) > length.longest else { return [all] }
    var ranges: [Range<Int>] = []
    var start = 0
    var words = 0
    for index in all {
      if text.tokens[index].kind == .word { words += 1 }
      let isEnd = index + 1 == all.upperBound || text.tokens[index + 1].sentence != text.tokens[index].sentence
      guard words >= length.most || (isEnd && words >= length.enough) else { continue }
      ranges.append(start..<(index + 1))
      start = index + 1
      words = 0
    }
    if start < all.upperBound {
      // A short rest belongs to what stands before it.
      if words < length.least, let last = ranges.popLast() { start = last.lowerBound }
      ranges.append(start..<all.upperBound)
    }
    // A cut that changes the tokens, as inside a hyphenated word, would shift every place behind it.
    return ranges.allSatisfy({ TokenizedText(text.string(of: $0)).tokens.count == $0.count }) ? ranges : [all]
  }
}

extension Conversation {
  /// Whether nobody in it is a therapist: what somebody wrote to nobody in particular.
  var isPost: Bool { !turns.contains { $0.speaker == .therapist } }
}
