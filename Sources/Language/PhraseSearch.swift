/// Reads phrases in one utterance, from an anchor to both sides.
struct PhraseSearch {
  private let tokens: UnsafeBufferPointer<Token>
  private let text: TokenizedText
  private let phrases: UnsafeBufferPointer<AnchoredPhrases.Phrase>
  private let steps: UnsafeBufferPointer<AnchoredPhrases.Step>
  private let words: UnsafeBufferPointer<UInt64>
  private let prefixes: UnsafeBufferPointer<Range<Int32>>
  private let prefixBytes: UnsafeBufferPointer<UInt8>

  /// Gives a search over the tokens of an utterance.
  @inline(__always)
  static func with(
    _ table: AnchoredPhrases, _ tokens: UnsafeBufferPointer<Token>, _ text: TokenizedText,
    _ body: (PhraseSearch) -> Void
  ) {
    table.phrases.withUnsafeBufferPointer { phrases in
      table.steps.withUnsafeBufferPointer { steps in
        table.words.withUnsafeBufferPointer { words in
          table.prefixes.withUnsafeBufferPointer { prefixes in
            table.prefixBytes.withUnsafeBufferPointer { prefixBytes in
              body(
                PhraseSearch(
                  tokens: tokens, text: text, phrases: phrases, steps: steps, words: words, prefixes: prefixes,
                  prefixBytes: prefixBytes))
            }
          }
        }
      }
    }
  }

  /// Adds every place where the phrase stands with the token at `index` as its anchor.
  func find(_ number: Int32, at index: Int, _ found: inout [PhraseIndex.Match]) {
    let phrase = phrases[Int(number)]
    let anchor = Int(phrase.anchor)
    guard phrase.isAnchored || accepts(steps[anchor], tokens[index]) else { return }
    var ends: [Int] = []
    let sentence = tokens[index].sentence
    forward(anchor + 1, Int(phrase.steps.upperBound), index + 1, end: index + 1, sentence, &ends)
    guard !ends.isEmpty else { return }
    var starts: [Int] = []
    backward(anchor - 1, Int(phrase.steps.lowerBound), index - 1, start: index, sentence, &starts)
    for start in starts {
      for end in ends { found.append(PhraseIndex.Match(phrase: Int(number), tokens: start..<end)) }
    }
  }

  /// Adds the offset behind the last token of every way to go on with the steps from `step` at the token `index`.
  ///
  /// - Parameters:
  ///   - last: behind the phrase's last step.
  ///   - end: behind the last token that a step accepted; fillers behind it belong to no phrase.
  private func forward(
    _ step: Int, _ last: Int, _ index: Int, end: Int, _ sentence: UInt16, _ ends: inout [Int]
  ) {
    guard step < last else { return ends.append(end) }
    let current = steps[step]
    if current.isOptional { forward(step + 1, last, index, end: end, sentence, &ends) }
    guard index < tokens.count, tokens[index].sentence == sentence else { return }
    if current.kind == .gap {
      var next = index
      while next < tokens.count, next - index <= Int(current.limit), tokens[next].sentence == sentence {
        forward(step + 1, last, next, end: end, sentence, &ends)
        next += 1
      }
    } else if accepts(current, tokens[index]) {
      forward(step + 1, last, index + 1, end: index + 1, sentence, &ends)
    }
    if tokens[index].isFiller { forward(step, last, index + 1, end: end, sentence, &ends) }
  }

  /// Adds the first token of every way to go back with the steps up to `step`, ending at the token `index`.
  ///
  /// - Parameters:
  ///   - first: the phrase's first step.
  ///   - start: the first token that a step accepted so far.
  private func backward(
    _ step: Int, _ first: Int, _ index: Int, start: Int, _ sentence: UInt16, _ starts: inout [Int]
  ) {
    guard step >= first else { return starts.append(start) }
    let current = steps[step]
    if current.isOptional { backward(step - 1, first, index, start: start, sentence, &starts) }
    guard index >= 0, tokens[index].sentence == sentence else { return }
    if current.kind == .gap {
      var next = index
      while next >= 0, index - next <= Int(current.limit), tokens[next].sentence == sentence {
        backward(step - 1, first, next, start: start, sentence, &starts)
        next -= 1
      }
    } else if accepts(current, tokens[index]) {
      backward(step - 1, first, index - 1, start: index, sentence, &starts)
    }
    if tokens[index].isFiller { backward(step, first, index - 1, start: start, sentence, &starts) }
  }

  @inline(__always)
  private func accepts(_ step: AnchoredPhrases.Step, _ token: Token) -> Bool {
    switch step.kind {
    case .any: return token.kind != .mark
    case .gap: return false
    case .words:
      if step.bits & AnchoredPhrases.bit(token.hash) != 0 {
        for at in step.words where words[Int(at)] == token.hash { return true }
      }
      return step.prefixes.contains { starts(token, with: prefixes[Int($0)]) }
    }
  }

  private func starts(_ token: Token, with prefix: Range<Int32>) -> Bool {
    guard token.kind == .word, token.end - token.start >= Int32(prefix.count) else { return false }
    let utf8 = text.text.utf8
    var index = utf8.index(utf8.startIndex, offsetBy: Int(token.start))
    for at in prefix {
      let own = utf8[index]
      let folded = own >= 0x41 && own <= 0x5A ? own | 0x20 : own
      guard folded == prefixBytes[Int(at)] else { return false }
      index = utf8.index(after: index)
    }
    return true
  }
}
