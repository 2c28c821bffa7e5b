import JSON
import Transcripts

/// What an accepted model said of the gold: what later models are compared with, turn by turn.
///
/// `pe.baseline/1` is JSON Lines: a line on the whole, then a line a session with what was said of its coded turns, in their order. A
/// label is its place in the codebook in base 36, a family's codes are their bits in base 16, `-` is nothing. It holds no words.
public struct Baseline: Sendable {
  /// What the model is called.
  public let id: String
  /// The gold's hash.
  public let gold: String
  /// The day it was written.
  public let created: String
  /// How fast it was, where it was measured.
  public let speed: SpeedMeasure?
  /// What the checks pointed at, by fingerprint.
  public let fingerprints: [String]
  /// What is accepted.
  public internal(set) var accepted: [Acceptance]
  private let columns: [[UInt32]]

  /// Makes a baseline of a judged model.
  public init(
    id: String, output: ModelOutput, gold: GoldTable, created: String, speed: SpeedMeasure? = nil,
    fingerprints: [String] = [], accepted: [Acceptance] = []
  ) {
    self.id = id
    self.gold = gold.hash
    self.created = created
    self.speed = speed
    self.fingerprints = Array(Set(fingerprints)).sorted()
    self.accepted = accepted
    columns = JudgedTask.allCases.map(output.values)
  }

  /// What it said, a value a row of its gold.
  public func values(_ task: JudgedTask) -> [UInt32] { columns[task.place] }

  /// Whether it said anything of a task.
  func has(_ task: JudgedTask) -> Bool { columns[task.place].contains { $0 != JudgedTask.none } }

  /// What it said, as the output of a model.
  public func output(_ gold: GoldTable) -> ModelOutput {
    var output = ModelOutput(name: id, kind: .mapped, rows: gold.turns.count)
    output.columns = columns
    output.tasks = Set(JudgedTask.allCases.filter(has))
    return output
  }

  // MARK: - Writing

  /// The lines of `pe.baseline/1`.
  public func bytes(_ gold: GoldTable) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(Self.header(id, self.gold, created, gold, speed, fingerprints, accepted))
    writer.newline()
    for session in gold.sessions {
      writer.beginObject()
      writer.name("session")
      writer.value(session.id)
      for task in JudgedTask.allCases {
        let values = columns[task.place][session.rows]
        guard values.contains(where: { $0 != JudgedTask.none }) else { continue }
        writer.name(code: task.rawValue)
        writer.value(Self.text(values, task))
      }
      writer.endObject()
      writer.newline()
    }
    return writer.bytes
  }

  private static func header(
    _ id: String, _ hash: String, _ created: String, _ gold: GoldTable, _ speed: SpeedMeasure?,
    _ fingerprints: [String], _ accepted: [Acceptance]
  ) -> JSONValue {
    let document: JSONValue = [
      "schema": "pe.baseline/1", "id": .string(id), "created": .string(created), "gold": .string(hash),
      "sessions": .int(gold.sessions.count), "turns": .int(gold.turns.count),
      "speed": speed.map {
        ["utterances_per_second": .decimal($0.utterancesPerSecond, places: 1), "band": .decimal($0.band)]
      } ?? .null,
      "fingerprints": .array(fingerprints.map(JSONValue.string)), "accepted": .array(accepted.map(\.document)),
    ]
    return document.withoutNulls
  }

  private static func text(_ values: ArraySlice<UInt32>, _ task: JudgedTask) -> String {
    task.isFamily
      ? values.map { $0 == JudgedTask.none ? "-" : String($0, radix: 16) }.joined(separator: ",")
      : values.map { $0 == JudgedTask.none ? "-" : String($0, radix: 36) }.joined()
  }

  // MARK: - Reading

  /// Reads a baseline of the same gold.
  ///
  /// - Throws: `GateProblem` with the line when it is none, or of another gold.
  public static func read(_ file: InputFile, gold: GoldTable) throws -> Baseline {
    var lines = try InputLines(file)
    guard let header = try document(&lines, file)?.document else { throw malformed(file, 1, "the file is empty") }
    guard header["schema"]?.string == "pe.baseline/1", let id = header["id"]?.string,
      let hash = header["gold"]?.string, let created = header["created"]?.string
    else { throw malformed(file, 1, "this is no pe.baseline/1") }
    guard hash == gold.hash else {
      throw GateProblem(
        .unusable, "\(file.source): the baseline \"\(id)\" is of another gold",
        advice: "Compare on the gold it was written for, or write a new one: pe baseline write")
    }
    var columns = [[UInt32]](
      repeating: [UInt32](repeating: JudgedTask.none, count: gold.turns.count), count: JudgedTask.allCases.count)
    var read: Set<Int> = []
    while let (number, document) = try document(&lines, file) {
      guard let session = document["session"]?.string.flatMap(gold.session) else {
        throw malformed(file, number, "the gold has no such session")
      }
      guard read.insert(session).inserted else { throw malformed(file, number, "the session stands here twice") }
      let rows = gold.sessions[session].rows
      for task in JudgedTask.allCases {
        guard let text = document[task.rawValue]?.string else { continue }
        guard let values = values(text, task), values.count == rows.count else {
          throw malformed(file, number, "\(task.rawValue) does not fit the coded turns")
        }
        for (row, value) in zip(rows, values) { columns[task.place][row] = value }
      }
    }
    guard read.count == gold.sessions.count, header["sessions"]?.int == read.count else {
      throw GateProblem(
        .unusable, "\(file.source): \(read.count) of \(gold.sessions.count) sessions stand in the baseline",
        advice: "The file was cut; take a whole one, or write a new one: pe baseline write")
    }
    let speed = header["speed"].flatMap { speed -> SpeedMeasure? in
      guard let rate = speed["utterances_per_second"]?.double, let band = speed["band"]?.double else { return nil }
      return SpeedMeasure(utterancesPerSecond: rate, band: band)
    }
    let accepted = try (header["accepted"]?.array ?? []).map { document in
      guard let one = Acceptance(document) else {
        throw malformed(file, 1, "what is accepted lacks an id, a reason or a day as 2027-03-01")
      }
      return one
    }
    return Baseline(
      id: id, gold: hash, created: created, speed: speed,
      fingerprints: (header["fingerprints"]?.array ?? []).compactMap(\.string), accepted: accepted, columns: columns)
  }

  private init(
    id: String, gold: String, created: String, speed: SpeedMeasure?, fingerprints: [String], accepted: [Acceptance],
    columns: [[UInt32]]
  ) {
    self.id = id
    self.gold = gold
    self.created = created
    self.speed = speed
    self.fingerprints = fingerprints
    self.accepted = accepted
    self.columns = columns
  }

  /// The next line that is not blank.
  private static func document(
    _ lines: inout InputLines, _ file: InputFile
  ) throws -> (number: Int, document: JSONValue)? {
    while let (number, line) = lines.next() {
      switch line {
      case .failed(let problem): throw problem
      case .tooLong: throw malformed(file, number, "the line is too long")
      case .text(let bytes):
        guard bytes.contains(where: { $0 > 0x20 }) else { continue }
        do {
          return (number, try JSONParser.parse(bytes))
        } catch {
          throw malformed(file, number, "\(error)")
        }
      }
    }
    return nil
  }

  private static func malformed(_ file: InputFile, _ line: Int, _ reason: String) -> GateProblem {
    GateProblem(.unusable, "\(file.source):\(line): \(reason)", advice: "Write it anew with pe baseline write")
  }

  private static func values(_ text: String, _ task: JudgedTask) -> [UInt32]? {
    let parts = task.isFamily ? text.split(separator: ",").map(String.init) : text.map(String.init)
    let values = parts.compactMap { part -> UInt32? in
      if part == "-" { return JudgedTask.none }
      guard let value = UInt32(part, radix: task.isFamily ? 16 : 36), value < task.valueCount else { return nil }
      return value
    }
    return values.count == parts.count ? values : nil
  }

  // MARK: - Accepting

  /// The bytes of a baseline with one more acceptance; one of the same id is replaced.
  ///
  /// - Throws: `GateProblem` when the bytes are no baseline.
  public static func accepting(_ acceptance: Acceptance, in bytes: [UInt8], source: String) throws -> [UInt8] {
    let newline = UInt8(ascii: "\n")
    let line = Array(bytes.prefix { $0 != newline })
    guard let header = try? JSONParser.parse(line), header["schema"]?.string == "pe.baseline/1",
      let members = header.members
    else { throw malformed(InputFile(path: source), 1, "this is no pe.baseline/1") }
    let others = (header["accepted"]?.array ?? []).filter { $0["id"]?.string != acceptance.id }
    let accepted = (others + [acceptance.document]).sorted { ($0["id"]?.string ?? "") < ($1["id"]?.string ?? "") }
    var writer = JSONWriter()
    writer.value(
      .object(members.filter { $0.name != "accepted" } + [JSONValue.Member("accepted", .array(accepted))]))
    return writer.bytes + bytes.dropFirst(line.count)
  }
}
