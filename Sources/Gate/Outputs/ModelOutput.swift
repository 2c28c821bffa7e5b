/// What a model said of the gold's turns, as columns beside those of the gold, and what was seen on the way.
public struct ModelOutput: Sendable {
  /// Where it comes from.
  public enum Kind: String, Sendable {
    /// Lines of `pe.analysis/1`.
    case analysis
    /// Another model's lines.
    case mapped
    /// Replies of a chat model.
    case chat
  }

  /// A stated probability and whether it came true.
  struct Stated: Sendable {
    let session: Int32
    let probability: Float
    let isTrue: Bool
  }

  /// How often each probability was stated for a task.
  struct Scores: Sendable {
    /// More different values than this are not constant, and are no longer told apart.
    private static let mostDistinct = 4_096
    private(set) var count = 0
    private var counts: [Int32: Int] = [:]

    mutating func add(_ probability: Float) {
      count += 1
      guard counts.count <= Self.mostDistinct else { return }
      counts[Int32(probability * 1_000_000), default: 0] += 1
    }

    /// The share of the commonest value; 0 where there are too many to tell apart.
    var commonest: Double {
      guard count > 0, counts.count <= Self.mostDistinct else { return 0 }
      return Double(counts.values.max() ?? 0) / Double(count)
    }
  }

  /// The predictions' name.
  public internal(set) var name: String
  /// Where they come from.
  public internal(set) var kind: Kind
  /// How many lines were read.
  public internal(set) var lines = 0
  /// The tasks that at least one record names.
  public internal(set) var tasks = Set<JudgedTask>()
  /// How many texts were scanned for what should not be there.
  var scanned = 0
  /// How many replies of a chat model were read.
  var replies = 0
  /// The gold's turns about which a chat model gave no answer.
  var refused: [GateFinding] = []
  /// How many claims came with evidence that could be checked.
  var checkedClaims = 0
  /// Whether any claim came with evidence.
  var hasEvidence = false
  var variants = VariantOutputs()
  var columns: [[UInt32]]
  var stated = [[Stated]](repeating: [], count: JudgedTask.allCases.count)
  var scores = [Scores](repeating: Scores(), count: JudgedTask.allCases.count)
  var findings: [String: FindingList] = [:]

  init(name: String, kind: Kind, rows: Int) {
    self.name = name
    self.kind = kind
    columns = [[UInt32]](
      repeating: [UInt32](repeating: JudgedTask.none, count: rows), count: JudgedTask.allCases.count)
  }

  /// Makes the output of a simulated model: a label and its probability for each row of the gold.
  package init(name: String, _ gold: GoldTable, _ task: JudgedTask, _ said: [(label: UInt32, probability: Float)]) {
    self.init(name: name, kind: .mapped, rows: gold.turns.count)
    lines = said.count
    scanned = said.count
    tasks = [task]
    let truths = gold.values(task)
    for (row, one) in said.enumerated() {
      columns[task.place][row] = one.label
      scores[task.place].add(one.probability)
      stated[task.place].append(
        Stated(session: gold.sessionOfRow[row], probability: one.probability, isTrue: one.label == truths[row]))
    }
  }

  /// What was predicted, a value a row of the gold; `JudgedTask.none` where nothing was.
  public func values(_ task: JudgedTask) -> [UInt32] { columns[task.place] }

  /// What was found for a check while reading.
  func findings(_ check: any Check.Type) -> FindingList { findings[check.id] ?? FindingList() }
}
