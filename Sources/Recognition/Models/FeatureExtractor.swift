import Language
import Transcripts

/// Turns a turn in its conversation into hashed features. The same code trains and recognises.
///
/// Features are 32-bit hashes of runs of tokens, salted by their block; see `recognition.md` for what matters: lower-cased tokens
/// with punctuation, runs of up to three, first and last words, sentence starts, question marks, the neighbours' words, overlap.
/// Words that name a group of people are read alike (`GroupWords`).
public struct FeatureExtractor: Sendable {
  /// A feature of the turn's own words, with the tokens it covers.
  public struct Run: Sendable {
    /// The feature's hash.
    public let hash: UInt32
    /// The first token.
    public let first: Int
    /// How many tokens.
    public let count: Int
  }

  /// What is read.
  public let settings: FeatureSettings

  /// Makes an extractor.
  public init(_ settings: FeatureSettings) {
    self.settings = settings
  }

  private enum Salt {
    static let own: UInt64 = 0x51
    static let previousOther: UInt64 = 0x52
    static let previousSame: UInt64 = 0x53
    static let nextOther: UInt64 = 0x54
    static let nextSame: UInt64 = 0x55
    static let shape: UInt64 = 0x56
  }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ salt: UInt64) -> UInt32 {
    var word = hash ^ (salt &* 0x9E37_79B9_7F4A_7C15)
    word = (word ^ (word >> 31)) &* 0xBF58_476D_1CE4_E5B9
    return UInt32(truncatingIfNeeded: word >> 32)
  }

  @inline(__always)
  private static func join(_ left: UInt64, _ right: UInt64) -> UInt64 {
    (left &* 0x0000_0100_0000_01B3) ^ (right &+ 0x9E37_79B9_7F4A_7C15)
  }

  /// Calls `body` with every run of up to `longest` tokens.
  @inline(__always)
  private static func eachRun(
    _ tokens: [Token], longest: Int, _ body: (_ hash: UInt64, _ first: Int, _ count: Int) -> Void
  ) {
    tokens.withUnsafeBufferPointer { tokens in
      for first in 0..<tokens.count {
        var hash = tokens[first].neutral
        body(hash, first, 1)
        for count in stride(from: 2, through: min(longest, tokens.count - first), by: 1) {
          hash = join(hash, tokens[first + count - 1].neutral)
          body(hash, first, count)
        }
      }
    }
  }

  /// The features of the turn's own words.
  public func ownRuns(_ text: TokenizedText, into runs: inout [Run]) {
    runs.removeAll(keepingCapacity: true)
    Self.eachRun(text.read, longest: settings.own) { hash, first, count in
      let tokens = text.tokens(ofRead: first..<first + count)
      runs.append(Run(hash: Self.mix(hash, Salt.own), first: tokens.lowerBound, count: tokens.count))
    }
  }

  /// The features of a block other than the turn's own words; none where the block is off or the neighbour is missing.
  public func features(
    _ block: FeatureBlock, of index: Int, in conversation: Conversation, into features: inout [UInt32]
  ) {
    features.removeAll(keepingCapacity: true)
    let turn = conversation.turns[index]
    switch block {
    case .own:
      Self.eachRun(turn.text.read, longest: settings.own) { hash, _, _ in features.append(Self.mix(hash, Salt.own)) }
    case .previous:
      guard settings.previous > 0, index > 0 else { return }
      let neighbour = conversation.turns[index - 1]
      let salt = neighbour.speaker == turn.speaker ? Salt.previousSame : Salt.previousOther
      Self.eachRun(neighbour.text.read, longest: settings.previous) { hash, _, _ in
        features.append(Self.mix(hash, salt))
      }
    case .next:
      guard settings.next > 0, index + 1 < conversation.turns.count else { return }
      let neighbour = conversation.turns[index + 1]
      let salt = neighbour.speaker == turn.speaker ? Salt.nextSame : Salt.nextOther
      Self.eachRun(neighbour.text.read, longest: settings.next) { hash, _, _ in features.append(Self.mix(hash, salt))
      }
    case .shape:
      guard settings.shape else { return }
      shape(of: index, in: conversation, into: &features)
    }
  }

  private static let questionMark = TokenHash.literal("?")

  private enum Shape: UInt64 {
    case length = 1
    case firstWord
    case firstTwo
    case lastWord
    case lastTwo
    case sentenceStart
    case questionStart
    case questions
    case endsAsQuestion
    case overlap
    case previousLength
    case previousEndsAsQuestion
    case place
    case sentences
  }

  private func shape(of index: Int, in conversation: Conversation, into features: inout [UInt32]) {
    let text = conversation.turns[index].text
    let tokens = text.read
    func add(_ kind: Shape, _ value: UInt64) {
      features.append(Self.mix(Self.join(kind.rawValue, value), Salt.shape))
    }
    func magnitude(_ count: Int) -> UInt64 { UInt64(Int.bitWidth - count.leadingZeroBitCount) }
    add(.length, magnitude(tokens.count * 2))
    add(.sentences, UInt64(min(text.sentences, 4)))
    guard let last = tokens.last else { return }
    func word(_ position: Int) -> UInt64 { tokens[position].neutral }
    add(.firstWord, word(0))
    add(.lastWord, word(tokens.count - 1))
    if tokens.count > 1 {
      add(.firstTwo, Self.join(word(0), word(1)))
      add(.lastTwo, Self.join(word(tokens.count - 2), word(tokens.count - 1)))
    }
    var questions = 0
    var start = 0
    for position in tokens.indices {
      if position > 0, tokens[position].sentence != tokens[position - 1].sentence {
        start = position
        add(.sentenceStart, word(position))
      }
      if tokens[position].hash == Self.questionMark {
        questions += 1
        add(.questionStart, word(start))
      }
    }
    add(.questions, UInt64(min(questions, 3)))
    add(.endsAsQuestion, last.hash == Self.questionMark ? 1 : 0)
    let place = index < 2 ? 0 : index >= conversation.turns.count - 2 ? 2 : 1
    add(.place, UInt64(place))
    guard index > 0 else { return }
    let previous = conversation.turns[index - 1].text.read
    add(.previousLength, magnitude(previous.count * 2))
    add(.previousEndsAsQuestion, previous.last?.hash == Self.questionMark ? 1 : 0)
    // Words of at least four letters, the shorter ones overlap by chance; but for those that say who somebody is.
    var shared = 0
    var content = 0
    for token in tokens where token.end - token.start >= 4 && token.neutral == token.hash {
      content += 1
      if previous.contains(where: { $0.hash == token.hash }) { shared += 1 }
    }
    let share = content == 0 ? 0 : 1 + UInt64(shared * 4 / content)
    add(.overlap, share * 4 + UInt64(min(shared, 3)))
  }
}
