/// Phrases as they are searched: flat tables, so that the search follows integers and not references.
struct AnchoredPhrases: Sendable {
  /// What a step accepts.
  enum Kind: UInt8, Sendable {
    case words
    case any
    case gap
  }

  /// One step.
  struct Step: Sendable {
    var kind: Kind
    var isOptional = false
    /// How many tokens a gap steps over at most.
    var limit: Int32 = 0
    /// A bit for each listed word: most tokens are told apart by it.
    var bits: UInt64 = 0
    /// The listed words.
    var words: Range<Int32> = 0..<0
    /// The beginnings of words.
    var prefixes: Range<Int32> = 0..<0
  }

  /// One phrase.
  struct Phrase: Sendable {
    /// Its steps.
    var steps: Range<Int32>
    /// The step that the search starts from.
    var anchor: Int32
    /// Whether the anchor's words are listed.
    var isAnchored: Bool
  }

  private(set) var phrases: [Phrase] = []
  private(set) var steps: [Step] = []
  private(set) var words: [UInt64] = []
  private(set) var prefixes: [Range<Int32>] = []
  private(set) var prefixBytes: [UInt8] = []

  @inline(__always)
  static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash >> 40 & 63) }

  init(_ phrases: [Language.Phrase]) {
    for phrase in phrases { add(phrase) }
  }

  /// The listed words of a phrase's anchor.
  func anchorWords(_ phrase: Phrase) -> ArraySlice<UInt64> {
    let step = steps[Int(phrase.anchor)]
    return words[Int(step.words.lowerBound)..<Int(step.words.upperBound)]
  }

  private mutating func add(_ phrase: Language.Phrase) {
    let first = Int32(steps.count)
    var best: (cost: Int, step: Int32)?
    var fallback: Int32?
    for step in phrase.steps {
      let index = Int32(steps.count)
      switch step {
      case .any:
        steps.append(Step(kind: .any))
        fallback = fallback ?? index
      case .gap(let limit): steps.append(Step(kind: .gap, limit: Int32(limit)))
      case .words(let accepted, let isOptional):
        steps.append(wordStep(accepted, isOptional: isOptional))
        guard !isOptional else { continue }
        fallback = fallback ?? index
        guard steps[Int(index)].prefixes.isEmpty else { continue }
        // The rarest step: the one whose words together are the least common.
        let range = steps[Int(index)].words
        let cost = words[Int(range.lowerBound)..<Int(range.upperBound)].reduce(0) { $0 + CommonWords.rank($1) }
        if best.map({ cost < $0.cost }) ?? true { best = (cost, index) }
      }
    }
    phrases.append(
      Phrase(
        steps: first..<Int32(steps.count), anchor: best?.step ?? fallback ?? first, isAnchored: best != nil))
  }

  private mutating func wordStep(_ accepted: [Language.Phrase.Word], isOptional: Bool) -> Step {
    var step = Step(kind: .words, isOptional: isOptional)
    let firstWord = Int32(words.count)
    let firstPrefix = Int32(prefixes.count)
    for word in accepted {
      switch word {
      case .exact(let hash):
        words.append(hash)
        step.bits |= Self.bit(hash)
      case .prefix(let bytes):
        let start = Int32(prefixBytes.count)
        prefixBytes += bytes
        prefixes.append(start..<Int32(prefixBytes.count))
      }
    }
    step.words = firstWord..<Int32(words.count)
    step.prefixes = firstPrefix..<Int32(prefixes.count)
    return step
  }
}
