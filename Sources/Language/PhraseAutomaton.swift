/// The states and edges of a `PhraseIndex`, in flat tables: the search follows integers, not references.
struct PhraseAutomaton: Sendable {
  /// A run of entries of another table.
  struct Run: Sendable {
    var start: Int32 = 0
    var count: Int32 = 0

    var range: Range<Int> { Int(start)..<Int(start + count) }
  }

  /// A state.
  struct Node: Sendable {
    /// The state behind any one word; below 0 when there is none.
    var any: Int32 = -1
    var hasWords = false
    var phrases = Run()
    var gaps = Run()
    var prefixes = Run()
  }

  /// An edge over one word.
  struct Edge: Sendable {
    var hash: UInt64
    var node: Int32
    var targets: Run
  }

  /// A state that an edge over a word leads to, with what says at once whether the next token can lead on.
  struct Target: Sendable {
    var node: Int32
    /// Whether a phrase ends there, or something other than a listed word may follow.
    var isOpen: Bool
    /// A bit for each word that may follow (`bit`).
    var following: UInt64
  }

  /// An edge over a few tokens.
  struct Gap: Sendable {
    var limit: Int32
    var node: Int32
  }

  /// An edge over words with a beginning.
  struct Prefix: Sendable {
    var bytes: Run
    var node: Int32
  }

  /// The tables while a search runs.
  struct Tables {
    let nodes: UnsafeBufferPointer<Node>
    let edges: UnsafeBufferPointer<Edge>
    let slots: UnsafeBufferPointer<Int32>
    let targets: UnsafeBufferPointer<Target>
    let phrases: UnsafeBufferPointer<Int32>
    let gaps: UnsafeBufferPointer<Gap>
    let prefixes: UnsafeBufferPointer<Prefix>
    let bytes: UnsafeBufferPointer<UInt8>

    /// The states behind a word.
    @inline(__always)
    func targets(of node: Int32, over hash: UInt64) -> Run {
      var slot = PhraseAutomaton.slot(node, hash) & (slots.count - 1)
      while slots[slot] >= 0 {
        let edge = edges[Int(slots[slot])]
        if edge.hash == hash, edge.node == node { return edge.targets }
        slot = (slot + 1) & (slots.count - 1)
      }
      return Run()
    }
  }

  private var nodes = [Node()]
  private var edges: [Edge] = []
  private var slots: [Int32] = []
  private var targets: [Target] = []
  private var phrases: [Int32] = []
  private var gaps: [Gap] = []
  private var prefixes: [Prefix] = []
  private var bytes: [UInt8] = []
  /// One bit a hash: most tokens start no phrase, and this says so at once.
  private var starts = [UInt64](repeating: 0, count: 1024)
  private var startsAnywhere = false

  init(_ all: [Phrase]) {
    var builder = PhraseAutomatonBuilder()
    for (number, phrase) in all.enumerated() { builder.add(phrase, number: Int32(number)) }
    nodes = Array(repeating: Node(), count: builder.nodes.count)
    var following = [UInt64](repeating: 0, count: nodes.count)
    for edge in builder.edges { following[Int(edge.node)] |= Self.bit(edge.hash) }
    for (index, built) in builder.nodes.enumerated() {
      nodes[index].any = built.any
      nodes[index].hasWords = following[index] != 0
      nodes[index].phrases = Self.append(built.phrases, to: &phrases)
      nodes[index].gaps = Self.append(built.gaps, to: &gaps)
      if !built.prefixes.isEmpty {
        let beginnings = built.prefixes.map { Prefix(bytes: Self.append($0.bytes, to: &bytes), node: $0.node) }
        nodes[index].prefixes = Self.append(beginnings, to: &prefixes)
      }
    }
    let sorted = builder.edges.sorted { ($0.node, $0.hash, $0.target) < ($1.node, $1.hash, $1.target) }
    targets.reserveCapacity(sorted.count)
    for edge in sorted {
      let reached = nodes[Int(edge.target)]
      let isOpen =
        reached.phrases.count > 0 || reached.any >= 0 || reached.gaps.count > 0 || reached.prefixes.count > 0
      if let last = edges.last, last.node == edge.node, last.hash == edge.hash {
        edges[edges.count - 1].targets.count += 1
      } else {
        edges.append(Edge(hash: edge.hash, node: edge.node, targets: Run(start: Int32(targets.count), count: 1)))
        if edge.node == 0 { starts[Int(edge.hash >> 54)] |= 1 << (edge.hash & 63) }
      }
      targets.append(Target(node: edge.target, isOpen: isOpen, following: following[Int(edge.target)]))
    }
    startsAnywhere = nodes[0].any >= 0 || nodes[0].prefixes.count > 0
    var size = 16
    while size < edges.count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for (index, edge) in edges.enumerated() {
      var slot = Self.slot(edge.node, edge.hash) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
    }
  }

  private static func append<Element>(_ elements: [Element], to table: inout [Element]) -> Run {
    let run = Run(start: Int32(table.count), count: Int32(elements.count))
    table += elements
    return run
  }

  /// The bit of a word in `Target.following`.
  @inline(__always)
  static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash >> 40 & 63) }

  @inline(__always)
  private static func slot(_ node: Int32, _ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ (UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15)) >> 20)
  }

  /// Whether a phrase may begin with a word of this hash.
  @inline(__always)
  func mayStart(at hash: UInt64) -> Bool {
    startsAnywhere || starts[Int(hash >> 54)] & (1 << (hash & 63)) != 0
  }

  /// Whether a phrase may begin anywhere among the tokens.
  func mayStart(in tokens: [Token]) -> Bool {
    startsAnywhere || tokens.contains { mayStart(at: $0.hash) }
  }

  /// Gives the tables to a search.
  func withTables(_ body: (Tables) -> Void) {
    nodes.withUnsafeBufferPointer { nodes in
      edges.withUnsafeBufferPointer { edges in
        slots.withUnsafeBufferPointer { slots in
          targets.withUnsafeBufferPointer { targets in
            phrases.withUnsafeBufferPointer { phrases in
              gaps.withUnsafeBufferPointer { gaps in
                prefixes.withUnsafeBufferPointer { prefixes in
                  bytes.withUnsafeBufferPointer { bytes in
                    body(
                      Tables(
                        nodes: nodes, edges: edges, slots: slots, targets: targets, phrases: phrases, gaps: gaps,
                        prefixes: prefixes, bytes: bytes))
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
