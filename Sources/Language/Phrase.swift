/// A pattern over tokens, written as text.
///
/// | written | matches |
/// |---|---|
/// | `want to die` | these words, in this order, in one sentence; commas and "um" may stand between |
/// | `kill\|hurt myself` | either word |
/// | `[really\|just] want` | the word or nothing |
/// | `suicid*` | a word with this beginning |
/// | `_` | any one word or number |
/// | `...` or `...5` | up to three, or five, tokens of the same sentence |
/// | `@family` | any word of the class in `WordClass` |
///
/// Apostrophes may be missing in the text: `don't` also matches `dont`.
public struct Phrase: Sendable {
  /// One step of a pattern.
  enum Step: Sendable {
    case words([Word], isOptional: Bool)
    case any
    case gap(Int)
  }

  /// One accepted word of a step.
  enum Word: Sendable {
    /// The hash of the word.
    case exact(UInt64)
    /// The folded bytes that the word begins with.
    case prefix([UInt8])
  }

  /// The pattern as written.
  public let pattern: String
  let steps: [Step]

  /// Why a pattern cannot be read.
  public struct Malformed: Error, CustomStringConvertible {
    /// The pattern.
    public let pattern: String
    /// What is wrong.
    public let reason: String

    /// What is wrong, for a person.
    public var description: String { "\(reason) in the phrase \"\(pattern)\"" }
  }

  /// Reads a pattern.
  ///
  /// - Throws: `Malformed` when it is empty, starts or ends with a gap, has one that is too wide, or names an unknown word class.
  public init(_ pattern: String) throws {
    self.pattern = pattern
    // Thousands of patterns are read at every start: by bytes, which cost a tenth of what characters do.
    var copy = pattern
    let steps = try copy.withUTF8 { bytes in
      var steps: [Step] = []
      for part in bytes.split(separator: UInt8(ascii: " ")) { steps.append(try Self.step(part, in: pattern)) }
      return steps
    }
    func isGap(_ step: Step?) -> Bool {
      if case .gap = step { return true }
      return false
    }
    guard !steps.isEmpty, !isGap(steps.first), !isGap(steps.last) else {
      throw Malformed(pattern: pattern, reason: "nothing, or a gap at an end,")
    }
    self.steps = steps
  }

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private static func step(_ part: Bytes, in pattern: String) throws -> Step {
    if part.count == 1, part.first == UInt8(ascii: "_") { return .any }
    if let limit = gap(part) {
      guard (1...widestGap).contains(limit) else {
        throw Malformed(pattern: pattern, reason: "a gap of \(limit); it may be 1 to \(widestGap) tokens wide,")
      }
      return .gap(limit)
    }
    var body = part
    let isOptional = body.count > 2 && body.first == UInt8(ascii: "[") && body.last == UInt8(ascii: "]")
    if isOptional { body = body.dropFirst().dropLast() }
    var words: [Word] = []
    for word in body.split(separator: UInt8(ascii: "|")) {
      if word.first == UInt8(ascii: "@"), word.count > 1 {
        let name = String(decoding: word.dropFirst(), as: UTF8.self)
        guard let members = classes[name] else {
          throw Malformed(pattern: pattern, reason: "unknown word class @\(name)")
        }
        words += members
      } else if word.last == UInt8(ascii: "*"), word.count > 1 {
        words.append(.prefix(word.dropLast().map(folded)))
      } else {
        add(word, to: &words)
      }
    }
    guard !words.isEmpty else { throw Malformed(pattern: pattern, reason: "an empty choice") }
    return .words(words, isOptional: isOptional)
  }

  /// The widest gap: every way to fill it is tried.
  private static let widestGap = 30

  /// How many tokens a gap steps over; nil when the part is no gap.
  private static func gap(_ part: Bytes) -> Int? {
    guard part.count >= 3, part.prefix(3).allSatisfy({ $0 == UInt8(ascii: ".") }) else { return nil }
    return part.count == 3 ? 3 : Int(String(decoding: part.dropFirst(3), as: UTF8.self))
  }

  /// The accepted words of each class in `WordClass`.
  private static let classes: [String: [Word]] = WordClass.members.mapValues { members in
    var words: [Word] = []
    for member in members { add(member.utf8, to: &words) }
    return words
  }

  /// Other spellings of words that dialogue is full of: chat, and dialect as it is written down.
  private static let spellings: [String: [String]] = [
    "myself": ["meself", "mesel", "maself", "mysel", "masel", "myslef"], "tonight": ["tonite", "2nite", "tonight's"],
    "tomorrow": ["tmrw", "tmr", "2moro", "tomoz"], "you": ["u", "ye", "ya"], "about": ["abt", "bout", "aboot"],
    "really": ["rly", "rlly"], "people": ["ppl"], "want": ["wnt"], "because": ["cos", "cuz", "bc"],
    "going": ["goin", "gaun"],
    "gonna": ["gunna", "gon", "gonnae", "gonny"], "anymore": ["nomore"], "night": ["nite"], "nights": ["nites"],
    "my": ["ma"],
    "don't": ["dinnae", "dinna"], "can't": ["cannae", "canna"], "wouldn't": ["wouldnae", "wouldna"], "to": ["tae"],
    "didn't": ["didnae", "didna"], "wasn't": ["wasnae", "wisnae"], "isn't": ["isnae", "isna"],
    "couldn't": ["couldnae", "couldna"],
    "hasn't": ["hasnae"], "doesn't": ["doesnae", "disnae"], "won't": ["willnae", "winnae"], "dead": ["deid"],
    "head": ["heid"],
    "doing": ["daein"], "nothing": ["nowt", "nuffin"],
    "and": ["n"],
    "though": ["tho"], "are": ["r"], "probably": ["prob", "prolly"], "them": ["em"],
    "something": ["sth", "summat", "smth"],
  ]

  /// Adds a word, its other spellings, and each without its apostrophes.
  private static func add(_ word: some Collection<UInt8>, to words: inout [Word]) {
    addSpelling(word, to: &words)
    // Most words are neither listed nor end in -ing: their bytes decide that without a string.
    guard let first = word.first, firstOfSpellings.contains(first) || word.count > 4 else { return }
    if word.count > 4, word.suffix(3).elementsEqual("ing".utf8) { addSpelling(word.dropLast(), to: &words) }
    guard firstOfSpellings.contains(first) else { return }
    for other in spellings[String(decoding: word, as: UTF8.self)] ?? [] { addSpelling(other.utf8, to: &words) }
  }
  private static let firstOfSpellings = Set(spellings.keys.compactMap(\.utf8.first))

  /// Adds a word as it is written, and the same without its apostrophes.
  private static func addSpelling(_ word: some Collection<UInt8>, to words: inout [Word]) {
    var full = TokenHash.seed
    var plain = TokenHash.seed
    for byte in word {
      full = TokenHash.add(folded(byte), to: full)
      if byte != UInt8(ascii: "'") { plain = TokenHash.add(folded(byte), to: plain) }
    }
    words.append(.exact(full))
    if plain != full, plain != TokenHash.seed { words.append(.exact(plain)) }
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
