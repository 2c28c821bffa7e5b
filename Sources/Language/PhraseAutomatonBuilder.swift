/// Adds phrases one after the other to a growing automaton.
struct PhraseAutomatonBuilder {
  /// A state under construction, without its edges over listed words.
  struct Node {
    var any: Int32 = -1
    var gaps: [PhraseAutomaton.Gap] = []
    var prefixes: [(bytes: [UInt8], node: Int32)] = []
    var phrases: [Int32] = []
  }

  /// An edge over a listed word.
  struct Edge {
    let node: Int32
    let hash: UInt64
    let target: Int32
  }

  /// A step behind a state.
  private struct Branch: Hashable {
    let origin: Int32
    let key: UInt64
  }

  private(set) var nodes = [Node()]
  private(set) var edges: [Edge] = []
  private var branches: [Branch: Int32] = [:]

  /// Adds a phrase.
  mutating func add(_ phrase: Phrase, number: Int32) {
    var ends: [Int32] = [0]
    for step in phrase.steps {
      let key = step.key
      var reached: [Int32] = []
      for origin in ends {
        // Equal steps behind a state share what follows; different steps never do, or one phrase would lend another its words.
        let branch = Branch(origin: origin, key: key)
        if let node = branches[branch] {
          reached.append(node)
        } else {
          let node = addNode(behind: origin, step)
          branches[branch] = node
          reached.append(node)
        }
        if case .words(_, isOptional: true, _) = step { reached.append(origin) }
      }
      if reached.count > 1 {
        reached.sort()
        var unique: [Int32] = []
        for node in reached where node != unique.last { unique.append(node) }
        reached = unique
      }
      ends = reached
    }
    for end in ends { nodes[Int(end)].phrases.append(number) }
  }

  private mutating func addNode(behind origin: Int32, _ step: Phrase.Step) -> Int32 {
    let node = Int32(nodes.count)
    nodes.append(Node())
    switch step {
    case .any: nodes[Int(origin)].any = node
    case .gap(let limit): nodes[Int(origin)].gaps.append(PhraseAutomaton.Gap(limit: Int32(limit), node: node))
    case .words(let words, _, _):
      for word in words {
        switch word {
        case .exact(let hash): edges.append(Edge(node: origin, hash: hash, target: node))
        case .prefix(let bytes): nodes[Int(origin)].prefixes.append((bytes, node))
        }
      }
    }
    return node
  }
}
