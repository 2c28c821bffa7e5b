import JSON

/// Reads a record of another model: a turn a line, its fields called as the policy says. `probability` is a number, or an object with a
/// number a task.
struct MappedLine {
  let fields: FieldMap
  private var turn = TurnOutput()

  init(_ fields: FieldMap) {
    self.fields = fields
  }

  /// Reads a record into the collector.
  mutating func read(
    _ record: JSONValue, bytes: UnsafeBufferPointer<UInt8>, line: Int, into collector: inout OutputCollector
  ) {
    guard record.members != nil else {
      return collector.note(SchemaCheck.self, .init(session: "", line: line), "the line is no object")
    }
    let session = fields.value("session", in: record)?.identifier ?? ""
    var place = OutputCollector.Place(session: session, line: line)
    guard !session.isEmpty else { return collector.note(SchemaCheck.self, place, "the record names no session") }
    guard let index = fields.value("turn", in: record).flatMap(Self.index) else {
      return collector.note(SchemaCheck.self, place, "the record names no turn, counted from 0")
    }
    if let original = fields.value("counterfactual", in: record)?.identifier {
      let name = fields.value("variant", in: record)?.string ?? Variant.group.rawValue
      guard let variant = Variant(rawValue: name) else {
        let meant = GateProblem.suggestion(name, among: Variant.allCases.map(\.rawValue))
        return collector.note(SchemaCheck.self, place, turn: index, "there is no such variant. \(meant)")
      }
      place.variant = (variant, original)
    } else {
      collector.scan(bytes, turn: index, place)
    }
    collector.enter(place)
    read(record, index, place, into: &collector)
  }

  /// Reads what the record says of the turn.
  mutating func read(
    _ record: JSONValue, _ index: Int, _ place: OutputCollector.Place, into collector: inout OutputCollector
  ) {
    turn.reset()
    let stated = fields.value("probability", in: record)
    func probability(_ task: JudgedTask) -> Double? {
      guard let stated, let one = stated.members == nil ? stated : stated[task.rawValue] else { return nil }
      if let number = one.double, (0...1).contains(number) { return number }
      collector.note(
        SchemaCheck.self, place, turn: index, "the probability of \(task.rawValue) is no number from 0 to 1")
      return nil
    }
    for task in JudgedTask.allCases {
      guard let value = fields.value(task.rawValue, in: record) else { continue }
      if task.isFamily {
        readFamily(task, value, probability(task), index, place, &collector)
      } else if let label = readLabel(task, value, index, place, &collector) {
        turn.give(task, label, probability: probability(task))
      }
    }
    if place.variant == nil {
      for quote in Self.texts(fields.value("evidence", in: record)) { collector.check(quote, turn: index, place) }
    }
    collector.record(turn, index, place)
  }

  private static func index(_ value: JSONValue) -> Int? {
    let number = value.int ?? value.string.flatMap(Int.init)
    return number.flatMap { $0 >= 0 && $0 < 1 << 31 ? $0 : nil }
  }

  private static func texts(_ value: JSONValue?) -> [String] {
    guard let value else { return [] }
    return value.string.map { [$0] } ?? (value.array ?? []).compactMap(\.string)
  }

  private func readLabel(
    _ task: JudgedTask, _ value: JSONValue, _ index: Int, _ place: OutputCollector.Place,
    _ collector: inout OutputCollector
  ) -> Int? {
    if task == .bias {
      // A flag, or the list of flags as pe has it.
      if let isPresent = value.bool { return isPresent ? 1 : 0 }
      if let flags = value.array { return flags.isEmpty ? 0 : 1 }
    }
    if task == .risk, let disclosures = value.array {
      return readDisclosures(disclosures, index, place, &collector)
    }
    guard let text = value.identifier else {
      collector.note(SchemaCheck.self, place, turn: index, "\(task.rawValue) is no text")
      return nil
    }
    guard let label = task.label(fields.ours(text)) else {
      collector.noteUnknown(task, text, turn: index, place)
      return nil
    }
    return label
  }

  /// The highest level of a list of disclosures as pe has it, nil where one of them has none that is known: what cannot be read is not
  /// taken for no risk.
  private func readDisclosures(
    _ disclosures: [JSONValue], _ index: Int, _ place: OutputCollector.Place, _ collector: inout OutputCollector
  ) -> Int? {
    var highest: Int? = 0
    for disclosure in disclosures {
      guard let text = disclosure["level"]?.string else {
        collector.note(SchemaCheck.self, place, turn: index, "a disclosure names no level")
        highest = nil
        continue
      }
      guard let level = JudgedTask.risk.label(fields.ours(text)) else {
        collector.noteUnknown(.risk, text, turn: index, place)
        highest = nil
        continue
      }
      if disclosure["denial"]?.bool == true { continue }
      highest = highest.map { max($0, level) }
    }
    return highest
  }

  private mutating func readFamily(
    _ task: JudgedTask, _ value: JSONValue, _ probability: Double?, _ index: Int, _ place: OutputCollector.Place,
    _ collector: inout OutputCollector
  ) {
    guard value.array != nil || value.string != nil else {
      return collector.note(SchemaCheck.self, place, turn: index, "\(task.rawValue) is no list of codes")
    }
    turn.open(task)
    if value.array?.contains(where: { $0.string == nil }) == true {
      collector.note(SchemaCheck.self, place, turn: index, "\(task.rawValue) holds something that is no code")
    }
    for text in Self.texts(value) {
      if let label = task.label(fields.ours(text)) {
        turn.add(task, label, probability: probability)
      } else {
        collector.noteUnknown(task, text, turn: index, place)
      }
    }
  }
}
