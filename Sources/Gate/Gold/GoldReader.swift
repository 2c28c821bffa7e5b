import JSON
import Recognition
import Training
import Transcripts

/// Reads gold: `pe.gold/1` (coded by hand, or `pe export --gold`), AnnoMI's table, and the other corpora that training knows.
///
/// Gold is read strictly: a code that the codebook does not know is an error with its line, because it would count as uncoded.
/// A line of `pe.gold/1` may also hold `client_groups` (axis to group), for the checks on fairness.
public enum GoldReader {
  /// What was read: the codes, and the transcripts where the files hold them.
  public struct Gold: Sendable {
    /// The codes.
    public let table: GoldTable
    /// The transcripts that the gold itself holds (AnnoMI's table, written corpora).
    public let transcripts: [Transcript]
    /// The SHA-256 of their transcripts as they were exported, by session: what models list as learnt from.
    public let hashes: [String: String]
  }

  /// Reads files.
  ///
  /// - Throws: `GateProblem` with file and line, or what `LabelledCorpus` throws.
  public static func read(_ paths: [String]) throws -> Gold {
    var coded: [CodedSession] = []
    var transcripts: [Transcript] = []
    var hashes: [String: String] = [:]
    var places: [String: String] = [:]
    for path in paths {
      let file = InputFile(path: path)
      if try isGoldLines(file) {
        try readLines(file) { session, place in
          if let other = places.updateValue(place, forKey: session.id) { throw twice(session.id, place, other) }
          coded.append(session)
        }
      } else {
        for session in try LabelledCorpus(paths: [path]).sessions {
          if let other = places.updateValue(file.source, forKey: session.id) {
            throw twice(session.id, file.source, other)
          }
          coded.append(self.coded(session))
          transcripts.append(transcript(session, source: file.source))
          hashes[session.id] = session.sha256
        }
      }
    }
    guard !coded.isEmpty else {
      throw GateProblem(.unusable, "the gold holds no coded session", advice: "pe schema gold shows a line")
    }
    return Gold(table: GoldTable(coded), transcripts: transcripts, hashes: hashes)
  }

  private static func twice(_ id: String, _ place: String, _ other: String) -> GateProblem {
    GateProblem(.unusable, "\(place): session \"\(id)\" is coded at \(other) as well", advice: "Leave one of the two")
  }

  private static func isGoldLines(_ file: InputFile) throws -> Bool {
    guard file.path != "-" else { return true }
    var lines = try InputLines(file)
    while let (_, line) = lines.next() {
      guard case .text(let bytes) = line else { return false }
      if bytes.contains(where: { $0 > 0x20 }) { return GoldCorpus.recognizes(bytes) }
    }
    return false
  }

  private static func readLines(_ file: InputFile, _ body: (CodedSession, String) throws -> Void) throws {
    var lines = try InputLines(file)
    while let (number, line) = lines.next() {
      let place = "\(file.source):\(number)"
      switch line {
      case .tooLong: throw GateProblem(.unusable, "\(place): the line is too long", advice: "Split the file")
      case .failed(let problem): throw problem
      case .text(let bytes):
        guard bytes.contains(where: { $0 > 0x20 }) else { continue }
        let document: JSONValue
        do {
          document = try JSONParser.parse(bytes)
        } catch {
          throw GateProblem(.unusable, "\(place): \(error)", advice: "The gold is JSON, a session a line")
        }
        try body(session(document, place: place), place)
      }
    }
  }

  private static func session(_ document: JSONValue, place: String) throws -> CodedSession {
    guard document["schema"]?.string == "pe.gold/1", let id = document["session"]?.string, !id.isEmpty,
      let utterances = document["utterances"]?.array
    else { throw GateProblem(.unusable, "\(place): this is no pe.gold/1 line", advice: "pe schema gold shows one") }
    var seen = Set<Int>()
    let turns = try utterances.map { utterance in
      guard let index = utterance["index"]?.int, index >= 0, index < 1 << 31 else {
        throw GateProblem(.unusable, "\(place): a turn has no index", advice: "Turns are counted from 0")
      }
      guard seen.insert(index).inserted else {
        throw GateProblem(.unusable, "\(place): turn \(index) is coded twice", advice: "Leave one of the two")
      }
      return try turn(utterance, index, place: "\(place), turn \(index)")
    }
    var groups: [String: String] = [:]
    for member in document["client_groups"]?.members ?? [] { groups[member.name] = member.value.string }
    return CodedSession(id: id, turns: turns, groups: groups, isBlind: document["blind"]?.bool ?? true)
  }

  private static func turn(_ utterance: JSONValue, _ index: Int, place: String) throws -> CodedSession.Turn {
    var turn = CodedSession.Turn(index: index)
    func label(_ task: JudgedTask, _ name: String) throws -> Int {
      guard let label = task.label(name) else {
        throw GateProblem.unknown(.unusable, "\(place): \(task.rawValue) has no code", name, among: task.vocabulary)
      }
      return label
    }
    func given(_ task: JudgedTask) -> JSONValue? { utterance[task.rawValue].flatMap { $0 == .null ? nil : $0 } }
    func list(_ task: JudgedTask) throws -> [JSONValue]? {
      guard let value = given(task) else { return nil }
      guard let elements = value.array else {
        throw GateProblem(.unusable, "\(place): \(task.rawValue) is no list", advice: "pe schema gold has the form")
      }
      return elements
    }
    for task in [JudgedTask.behavior, .clientTalk, .emotion] {
      guard let value = given(task) else { continue }
      guard let name = value.string else {
        throw GateProblem(.unusable, "\(place): \(task.rawValue) is no text", advice: "pe schema gold has the form")
      }
      turn.values[task.place] = UInt32(try label(task, name))
    }
    for task in [JudgedTask.acts, .cautions, .techniques] {
      guard let names = try list(task) else { continue }
      turn.values[task.place] = try names.reduce(into: 0) { bits, name in
        bits |= 1 << UInt32(try label(task, name.string ?? ""))
      }
    }
    if let flags = try list(.bias) {
      turn.values[JudgedTask.bias.place] = flags.isEmpty ? 0 : 1
    }
    if let disclosures = try list(.risk) {
      turn.values[JudgedTask.risk.place] = try disclosures.reduce(into: 0) { highest, disclosure in
        highest = max(highest, UInt32(try label(.risk, disclosure["level"]?.string ?? "")))
      }
    }
    return turn
  }

  private static func coded(_ session: LabelledSession) -> CodedSession {
    var turns: [CodedSession.Turn] = []
    for (index, labels) in session.labels.enumerated() where !labels.isEmpty {
      var turn = CodedSession.Turn(index: index)
      func take(_ task: JudgedTask, _ decision: String) {
        if let label = labels[decision].flatMap(task.label) { turn.values[task.place] = UInt32(label) }
      }
      take(.behavior, "behavior")
      take(.clientTalk, "client_talk")
      take(.emotion, "emotion")
      take(.bias, "bias")
      take(.risk, "risk.level")
      for (task, family) in [(JudgedTask.acts, "acts"), (.cautions, "caution"), (.techniques, "technique")] {
        let given = task.labels.map { labels["\(family).\($0)"] }
        guard given.contains(where: { $0 != nil }) else { continue }
        turn.values[task.place] = given.enumerated().reduce(into: 0) { bits, one in
          if one.element == "present" { bits |= 1 << UInt32(one.offset) }
        }
      }
      turns.append(turn)
    }
    return CodedSession(id: session.id, turns: turns, isBlind: session.isBlind)
  }

  private static func transcript(_ session: LabelledSession, source: String) -> Transcript {
    var information = SessionInformation(id: session.id)
    information.changeTarget = session.conversation.changeTarget
    return Transcript(
      information: information,
      utterances: session.conversation.turns.map { Utterance(speaker: $0.speaker, text: $0.text.text) },
      source: source, format: "gold")
  }
}
