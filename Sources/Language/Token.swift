/// One word, number or mark of an utterance.
public struct Token: Sendable, Equatable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    case word
    case number
    case mark
  }

  /// The offset of its first byte in the utterance's UTF-8.
  public let start: Int32
  /// The offset behind its last byte.
  public let end: Int32
  /// The hash of its folded text (`TokenHash`): lower case, straight apostrophes.
  public let hash: UInt64
  /// Its kind.
  public let kind: Kind
  /// Whether phrases may step over it: commas, dashes and hesitations such as "um".
  public let isFiller: Bool
  /// The number of its sentence in the utterance, from 0.
  public let sentence: UInt16

  /// The hash as trained codes read it: words that name a group of people, or describe a person, are alike (`GroupWords`).
  public let neutral: UInt64

  /// Makes a token.
  init(start: Int32, end: Int32, hash: UInt64, kind: Kind, isFiller: Bool, sentence: UInt16) {
    self.start = start
    self.end = end
    self.hash = hash
    self.kind = kind
    self.isFiller = isFiller
    self.sentence = sentence
    neutral = kind == .word ? GroupWords.neutral(hash) : hash
  }

  private init(_ token: Token, readAs neutral: UInt64) {
    (start, end, hash, kind) = (token.start, token.end, token.hash, token.kind)
    (isFiller, sentence) = (token.isFiller, token.sentence)
    self.neutral = neutral
  }

  /// The token, read by trained codes as something else.
  func read(as neutral: UInt64) -> Token { Token(self, readAs: neutral) }

  /// Its place in the utterance's UTF-8.
  public var bytes: Range<Int> { Int(start)..<Int(end) }
}

/// The hash by which tokens are compared: 64-bit FNV-1a over the folded UTF-8.
public enum TokenHash {
  /// The hash of no bytes.
  public static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds one byte.
  @inline(__always)
  public static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash of text that is folded already.
  public static func of(_ text: some StringProtocol) -> UInt64 {
    text.utf8.reduce(seed) { add($1, to: $0) }
  }

  /// The hash of a word that stands in the code, cheap enough for a loop.
  @inlinable
  public static func literal(_ text: StaticString) -> UInt64 {
    var hash = seed
    for place in 0..<text.utf8CodeUnitCount { hash = add(text.utf8Start[place], to: hash) }
    return hash
  }
}
