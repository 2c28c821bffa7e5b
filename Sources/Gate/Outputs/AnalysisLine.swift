import JSON
import Recognition

/// Reads one line of `pe.analysis/1` and keeps its codes; everything else is checked for being JSON and passed over.
struct AnalysisLine {
  /// Why a line is none.
  struct Malformed: Error {
    let message: String
  }

  private var session = ""
  private var groups: [String: String] = [:]
  private var turn = TurnOutput()

  /// Reads a line into the collector.
  ///
  /// - Parameters:
  ///   - line: its number, 0 for what was never in a file.
  ///   - variant: of which session it is a variant, and how.
  /// - Throws: `JSONError` or `Malformed`; what was read before stays.
  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, line: Int, variant: Variant? = nil, into collector: inout OutputCollector
  ) throws {
    session = ""
    groups = [:]
    var schema: String?
    var isDeferred = false
    var parser = JSONParser(bytes)
    try parser.readObject { name, parser in
      switch String(decoding: name, as: UTF8.self) {
      case "schema": schema = try parser.readString()
      case "session": try readSession(&parser)
      case "utterances":
        // Our own lines name the session first; others may not.
        if session.isEmpty { isDeferred = true } else { try readTurns(&parser, line, variant, &collector) }
      default: break
      }
    }
    try parser.finish()
    guard schema == "pe.analysis/1" else { throw Malformed(message: "the schema is not pe.analysis/1") }
    guard !session.isEmpty else { throw Malformed(message: "the session has no id") }
    if isDeferred {
      var again = JSONParser(bytes)
      try again.readObject { name, parser in
        if String(decoding: name, as: UTF8.self) == "utterances" { try readTurns(&parser, line, variant, &collector) }
      }
    }
    let place = place(line, variant)
    collector.enter(place)
    if variant == nil { collector.scan(bytes, place) }
  }

  private func place(_ line: Int, _ variant: Variant?) -> OutputCollector.Place {
    .init(session: session, line: line, variant: variant.map { ($0, session) })
  }

  private mutating func readSession(_ parser: inout JSONParser) throws {
    try parser.readObject { name, parser in
      if String(decoding: name, as: UTF8.self) == "id" { session = try parser.readString() }
    }
  }

  private mutating func readTurns(
    _ parser: inout JSONParser, _ line: Int, _ variant: Variant?, _ collector: inout OutputCollector
  ) throws {
    let place = place(line, variant)
    if variant == nil, collector.hasSeen(session) {
      collector.note(SchemaCheck.self, place, "the session stands twice")
      return
    }
    try parser.readArray { parser in
      turn.reset()
      var index = -1
      try parser.readObject { name, parser in
        switch String(decoding: name, as: UTF8.self) {
        case "index": index = Int(try parser.readNumber()) ?? -1
        case "behavior": try readLabel(.behavior, index, place, &parser, &collector)
        case "client_talk": try readLabel(.clientTalk, index, place, &parser, &collector)
        case "acts": try readActs(index, place, &parser, &collector)
        case "techniques": try readCodes(.techniques, index, place, &parser, &collector)
        case "cautions": try readCodes(.cautions, index, place, &parser, &collector)
        case "bias": try readBias(index, place, &parser, &collector)
        case "emotion": try readEmotion(index, place, &parser, &collector)
        case "risk": try readRisk(index, place, &parser, &collector)
        default: break
        }
      }
      guard index >= 0 else { throw Malformed(message: "a turn has no index") }
      collector.record(turn, index, place)
    }
  }

  /// A number from 0 to 1.
  private static func probability(_ parser: inout JSONParser) throws -> Double {
    let number = Double(try parser.readNumber()) ?? .nan
    guard (0...1).contains(number) else { throw Malformed(message: "a probability is not from 0 to 1") }
    return number
  }

  private typealias Claim = (code: String, probability: Double?, spans: [(start: Int, end: Int)])

  /// A claim: its code under `name`, its probability and its evidence.
  private func readClaim(
    _ code: String, _ parser: inout JSONParser, other: (String, inout JSONParser) throws -> Void = { _, _ in }
  ) throws -> Claim {
    var claim: Claim = ("", nil, [])
    try parser.readObject { name, parser in
      let name = String(decoding: name, as: UTF8.self)
      switch name {
      case code: claim.code = try parser.readString()
      case "probability":
        claim.probability = try Self.probability(&parser)
      case "evidence":
        try parser.readArray { parser in
          var span = (start: -1, end: -1)
          try parser.readObject { name, parser in
            switch String(decoding: name, as: UTF8.self) {
            case "start": span.start = Int(try parser.readNumber()) ?? -1
            case "end": span.end = Int(try parser.readNumber()) ?? -1
            default: break
            }
          }
          claim.spans.append(span)
        }
      default: try other(name, &parser)
      }
    }
    return claim
  }

  private mutating func readLabel(
    _ task: JudgedTask, _ index: Int, _ place: OutputCollector.Place, _ parser: inout JSONParser,
    _ collector: inout OutputCollector
  ) throws {
    // A main act is judged, and its finer codes share its probability.
    var shares: [Double] = []
    let claim = try readClaim("code", &parser) { name, parser in
      guard name == "distribution", task == .behavior else { return }
      shares = [Double](repeating: 0, count: task.labels.count)
      try parser.readObject { name, parser in
        let name = String(decoding: name, as: UTF8.self)
        let share = try Self.probability(&parser)
        guard let label = task.label(name) else { return collector.noteUnknown(task, name, turn: index, place) }
        shares[label] += share
      }
    }
    guard let label = task.label(claim.code) else {
      return collector.noteUnknown(task, claim.code, turn: index, place)
    }
    turn.give(task, label, probability: shares.isEmpty ? claim.probability : min(1, shares[label]))
    if place.variant == nil { collector.check(claim.spans, of: task.rawValue, turn: index, place) }
  }

  private mutating func readCodes(
    _ task: JudgedTask, _ index: Int, _ place: OutputCollector.Place, _ parser: inout JSONParser,
    _ collector: inout OutputCollector
  ) throws {
    turn.open(task)
    try parser.readArray { parser in
      let claim = try readClaim("code", &parser)
      guard let label = task.label(claim.code) else {
        return collector.noteUnknown(task, claim.code, turn: index, place)
      }
      turn.add(task, label, probability: claim.probability)
      if place.variant == nil { collector.check(claim.spans, of: claim.code, turn: index, place) }
    }
  }

  private mutating func readActs(
    _ index: Int, _ place: OutputCollector.Place, _ parser: inout JSONParser, _ collector: inout OutputCollector
  ) throws {
    turn.open(.acts)
    try parser.readObject { name, parser in
      let name = String(decoding: name, as: UTF8.self)
      guard let label = JudgedTask.acts.label(name) else {
        return collector.noteUnknown(.acts, name, turn: index, place)
      }
      let probability = try Self.probability(&parser)
      if probability >= 0.5 { turn.add(.acts, label, probability: probability) }
    }
  }

  private mutating func readBias(
    _ index: Int, _ place: OutputCollector.Place, _ parser: inout JSONParser, _ collector: inout OutputCollector
  ) throws {
    var highest: Double?
    try parser.readArray { parser in
      let claim = try readClaim("type", &parser)
      highest = max(highest ?? 0, claim.probability ?? 0)
      if BiasType(rawValue: claim.code) == nil { collector.noteUnknown(.bias, claim.code, turn: index, place) }
      if place.variant == nil { collector.check(claim.spans, of: "a bias flag", turn: index, place) }
    }
    turn.give(.bias, highest == nil ? 0 : 1, probability: highest)
  }

  private mutating func readEmotion(
    _ index: Int, _ place: OutputCollector.Place, _ parser: inout JSONParser, _ collector: inout OutputCollector
  ) throws {
    var best: (label: Int, probability: Double)?
    try parser.readObject { name, parser in
      guard String(decoding: name, as: UTF8.self) == "categories" else { return }
      try parser.readObject { name, parser in
        let name = String(decoding: name, as: UTF8.self)
        guard let label = JudgedTask.emotion.label(name) else {
          return collector.noteUnknown(.emotion, name, turn: index, place)
        }
        let probability = try Self.probability(&parser)
        if probability > best?.probability ?? -1 { best = (label, probability) }
      }
    }
    if let best { turn.give(.emotion, best.label, probability: best.probability) }
  }

  /// The highest level told; a denial is none.
  private mutating func readRisk(
    _ index: Int, _ place: OutputCollector.Place, _ parser: inout JSONParser, _ collector: inout OutputCollector
  ) throws {
    var highest = 0
    var stated: Double?
    // A level that cannot be read is not taken for none.
    var isKnown = true
    try parser.readArray { parser in
      var isDenial = false
      let claim = try readClaim("level", &parser) { name, parser in
        switch name {
        case "denial": isDenial = try parser.readValue().bool ?? false
        case "domain":
          let domain = try parser.readString()
          if RiskDomain(rawValue: domain) == nil { collector.noteUnknown(.risk, domain, turn: index, place) }
        default: break
        }
      }
      guard let level = JudgedTask.risk.label(claim.code) else {
        isKnown = false
        return collector.noteUnknown(.risk, claim.code, turn: index, place)
      }
      if place.variant == nil { collector.check(claim.spans, of: "a disclosure", turn: index, place) }
      guard !isDenial, level > highest else { return }
      highest = level
      stated = claim.probability
    }
    if isKnown { turn.give(.risk, highest, probability: stated) }
  }
}
