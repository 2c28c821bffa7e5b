/// One search of an automaton from one token on.
struct PhraseSearch {
  let tables: PhraseAutomaton.Tables
  let tokens: UnsafeBufferPointer<Token>
  let text: TokenizedText
  let start: Int

  /// Goes on from a state at a token, and adds every phrase that is complete.
  func step(_ node: Int32, at index: Int, _ found: inout [PhraseIndex.Match]) {
    for at in tables.nodes[Int(node)].phrases.range {
      found.append(PhraseIndex.Match(phrase: Int(tables.phrases[at]), tokens: start..<index))
    }
    goOn(node, at: index, &found)
  }

  private func goOn(_ node: Int32, at index: Int, _ found: inout [PhraseIndex.Match]) {
    guard index < tokens.count, tokens[index].sentence == tokens[start].sentence else { return }
    let here = tables.nodes[Int(node)]
    let token = tokens[index]
    if here.hasWords {
      let run = tables.targets(of: node, over: token.hash)
      if run.count > 0 { goOn(run, behind: index, &found) }
    }
    if here.any >= 0, token.kind != .mark { step(here.any, at: index + 1, &found) }
    for at in here.prefixes.range where starts(token, with: tables.prefixes[at].bytes) {
      step(tables.prefixes[at].node, at: index + 1, &found)
    }
    for at in here.gaps.range {
      let gap = tables.gaps[at]
      var next = index
      while next < tokens.count, next - index <= Int(gap.limit), tokens[next].sentence == token.sentence {
        step(gap.node, at: next, &found)
        next += 1
      }
    }
    // A phrase that was complete before a filler was added before it.
    if index > start, token.isFiller { goOn(node, at: index + 1, &found) }
  }

  /// Goes on at the states behind a word, leaving out those that the next token cannot lead on from.
  private func goOn(_ run: PhraseAutomaton.Run, behind index: Int, _ found: inout [PhraseIndex.Match]) {
    let next = index + 1
    let isSentence = next < tokens.count && tokens[next].sentence == tokens[start].sentence
    let bit = isSentence ? PhraseAutomaton.bit(tokens[next].hash) : 0
    let isFiller = isSentence && tokens[next].isFiller
    for at in run.range {
      let target = tables.targets[at]
      if target.isOpen {
        step(target.node, at: next, &found)
      } else if isFiller || target.following & bit != 0 {
        goOn(target.node, at: next, &found)
      }
    }
  }

  private func starts(_ token: Token, with prefix: PhraseAutomaton.Run) -> Bool {
    guard token.kind == .word, Int(token.end - token.start) >= Int(prefix.count) else { return false }
    let utf8 = text.text.utf8
    var index = utf8.index(utf8.startIndex, offsetBy: Int(token.start))
    for at in prefix.range {
      let own = utf8[index]
      let folded = own >= 0x41 && own <= 0x5A ? own | 0x20 : own
      guard folded == tables.bytes[at] else { return false }
      index = utf8.index(after: index)
    }
    return true
  }
}
