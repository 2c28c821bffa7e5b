import Recognition
import Training

/// Takes predictions one after the other, puts them beside the gold, and notes what is wrong with them. Nothing but columns, counts,
/// which turns of variants were seen, and the first findings is kept.
struct OutputCollector {
  /// Where a record stands.
  struct Place {
    let session: String
    let line: Int
    var variant: (kind: Variant, original: String)?
  }

  /// A prediction for a turn of a variant, of which there may be one. The variant's session stands here as a hash: identifiers of many
  /// variants would fill the memory.
  private struct VariantTurn: Hashable {
    let session: Int
    let row: Int32
    let kind: Variant
    let task: JudgedTask

    init(_ session: String, _ kind: Variant, row: Int, _ task: JudgedTask) {
      self.session = session.hashValue
      self.row = Int32(truncatingIfNeeded: row)
      self.kind = kind
      self.task = task
    }
  }

  let gold: GoldTable
  let texts: TranscriptTexts?
  /// Whether findings carry the words they are about.
  let withText: Bool
  private(set) var output: ModelOutput
  private var seenSessions: [Bool]
  private var strangers = Set<String>()
  private var current: (id: String, place: Int?) = ("", nil)
  private var variants = Set<VariantTurn>()
  private var refused = Set<Int>()
  /// Whether a turn in which no group is named is passed over among the counterfactuals: where variants are made from the texts, most
  /// turns stay as they are and would make every share of changes small.
  var passesOverUnnamedGroups = false

  init(_ gold: GoldTable, texts: TranscriptTexts?, withText: Bool, name: String, kind: ModelOutput.Kind) {
    self.gold = gold
    self.texts = texts
    self.withText = withText
    output = ModelOutput(name: name, kind: kind, rows: gold.turns.count)
    seenSessions = [Bool](repeating: false, count: gold.sessions.count)
  }

  // MARK: - Records

  /// Notes that a session has a record; one that the gold does not hold is a finding, once.
  mutating func enter(_ place: Place) {
    let id = place.variant?.original ?? place.session
    guard let session = session(id) else {
      if strangers.count < FindingList.most, strangers.insert(id).inserted {
        let what = place.variant == nil ? "this session" : "the session that this is a variant of"
        note(SchemaCheck.self, place, "the gold does not hold \(what)")
      }
      return
    }
    if place.variant == nil { seenSessions[session] = true }
  }

  /// Whether a session already had a record, as a line of `pe.analysis/1` is all there is of one.
  func hasSeen(_ id: String) -> Bool { gold.session(id).map { seenSessions[$0] } ?? false }

  /// Puts what was said of a turn beside the gold.
  mutating func record(_ turn: TurnOutput, _ index: Int, _ place: Place) {
    guard let session = session(place.variant?.original ?? place.session) else { return }
    guard let row = gold.row(session: session, turn: index) else {
      if let known = texts?.session(gold.sessions[session].id), !known.texts.indices.contains(index) {
        note(SchemaCheck.self, place, turn: index, "the session has no such turn")
      }
      for task in JudgedTask.allCases where turn.values[task.place] != JudgedTask.none { output.tasks.insert(task) }
      return
    }
    for task in JudgedTask.allCases {
      let value = turn.values[task.place]
      guard value != JudgedTask.none else { continue }
      if let variant = place.variant {
        if variant.kind == .group, passesOverUnnamedGroups, !namesGroup(session, index) { continue }
        if variants.insert(VariantTurn(place.session, variant.kind, row: row, task)).inserted {
          output.variants.add(variant.kind, task, row: row, value: value)
        } else {
          note(
            SchemaCheck.self, place, turn: index,
            "\(task.rawValue) is predicted twice for this turn; each variant needs a session of its own")
        }
        continue
      }
      output.tasks.insert(task)
      guard output.columns[task.place][row] == JudgedTask.none else {
        note(SchemaCheck.self, place, turn: index, "\(task.rawValue) is predicted twice for this turn")
        continue
      }
      output.columns[task.place][row] = value
      state(turn, task, value, row: row, session: session)
    }
  }

  private mutating func state(_ turn: TurnOutput, _ task: JudgedTask, _ value: UInt32, row: Int, session: Int) {
    let truth = gold.values(task)[row]
    func stated(_ probability: Float, _ isTrue: Bool) -> ModelOutput.Stated {
      .init(session: Int32(truncatingIfNeeded: session), probability: probability, isTrue: isTrue)
    }
    if task.isFamily {
      for code in turn.codes where code.task == task {
        output.scores[task.place].add(code.probability)
        guard truth != JudgedTask.none else { continue }
        output.stated[task.place].append(stated(code.probability, truth >> UInt32(code.label) & 1 == 1))
      }
    } else {
      let probability = turn.probabilities[task.place]
      guard !probability.isNaN else { return }
      output.scores[task.place].add(probability)
      if truth != JudgedTask.none { output.stated[task.place].append(stated(probability, truth == value)) }
    }
  }

  // MARK: - What is wrong

  /// Notes a finding of a check.
  mutating func note(
    _ check: any Check.Type, _ place: Place, turn: Int? = nil, _ message: String, quote: String? = nil
  ) {
    let finding = GateFinding(
      session: isIdentifier(place.session) ? place.session : nil, turn: turn, line: place.line, message,
      quote: withText ? quote : nil)
    output.findings[check.id, default: FindingList()].add(finding)
  }

  /// Notes a label that the codebook does not know, without the label: it may be anything that was said.
  mutating func noteUnknown(_ task: JudgedTask, _ label: String, turn: Int?, _ place: Place) {
    let suggestion = label.count <= 40 ? GateProblem.suggestion(label, among: task.vocabulary) : ""
    let meant = suggestion.hasPrefix("Did") ? "; " + suggestion : ""
    note(
      SchemaCheck.self, place, turn: turn, "\(task.rawValue) holds a code that the codebook does not know\(meant)",
      quote: label)
  }

  /// Notes that a chat model gave no answer about a turn. That the turn lacks a prediction then is no second finding where the check
  /// `refusals`, which has a limit of its own, judges it.
  mutating func noteRefusal(_ place: Place, turn: Int, _ message: String, quote: String? = nil) {
    note(RefusalsCheck.self, place, turn: turn, message, quote: quote)
    guard let session = session(place.session), let row = gold.row(session: session, turn: turn) else { return }
    refused.insert(row)
  }

  /// Counts a line.
  mutating func countLine() { output.lines += 1 }

  /// Counts a reply of a chat model.
  mutating func countReply() { output.replies += 1 }

  /// Says of what kind the predictions are.
  mutating func isKind(_ kind: ModelOutput.Kind) { output.kind = kind }

  /// Looks for identifiers in what was written.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, turn: Int? = nil, _ place: Place) {
    output.scanned += 1
    IdentifierScan.find(in: bytes) { kind, range in
      note(
        IdentifiersCheck.self, place, turn: turn, "it holds what looks like \(kind.words)",
        quote: String(decoding: bytes[range], as: UTF8.self))
    }
  }

  /// Checks the places that a claim points at, of a turn of a session whose words are known.
  mutating func check(_ spans: [(start: Int, end: Int)], of claim: String, turn: Int, _ place: Place) {
    output.hasEvidence = true
    guard !spans.isEmpty else {
      return note(EvidenceCheck.self, place, turn: turn, "\(claim) comes without evidence")
    }
    let known = texts?.session(place.session)
    let length = known.flatMap { $0.lengths.indices.contains(turn) ? $0.lengths[turn] : nil }
    var isChecked = false
    for span in spans {
      guard span.start >= 0, span.end > span.start, length.map({ span.end <= $0 }) ?? true else {
        note(SchemaCheck.self, place, turn: turn, "the evidence of \(claim) lies outside of the text")
        continue
      }
      guard let known, length != nil else { continue }
      isChecked = true
      let quote = Span(span.start..<span.end).quote(from: known.texts[turn])
      if !quote.contains(where: { $0.isLetter || $0.isNumber || $0.isPunctuation || $0.isSymbol }) {
        note(EvidenceCheck.self, place, turn: turn, "the evidence of \(claim) holds no word")
      }
    }
    if isChecked { output.checkedClaims += 1 }
  }

  /// Checks that words given as evidence stand in the session.
  mutating func check(_ quote: String, turn: Int?, _ place: Place) {
    output.hasEvidence = true
    guard let known = texts?.session(place.session) else { return }
    output.checkedClaims += 1
    if quote.allSatisfy(\.isWhitespace) {
      note(EvidenceCheck.self, place, turn: turn, "the evidence is empty")
    } else if !known.holds(quote) {
      note(EvidenceCheck.self, place, turn: turn, "the evidence does not stand in the transcript", quote: quote)
    }
  }

  // MARK: - The end

  /// What was collected, with what is missing noted: of each session of the gold a record, and of each coded turn a prediction of every
  /// task that the predictions name.
  consuming func finished() -> ModelOutput {
    let tasks = JudgedTask.allCases.filter { output.tasks.contains($0) && gold.tasks.contains($0) }
    for (number, session) in gold.sessions.enumerated() {
      let place = Place(session: session.id, line: 0)
      guard seenSessions[number] else {
        note(SchemaCheck.self, place, "there is no prediction for this session")
        continue
      }
      for task in tasks {
        let (truths, predicted) = (gold.values(task), output.columns[task.place])
        for row in session.rows where truths[row] != JudgedTask.none && predicted[row] == JudgedTask.none {
          let (turn, message) = (Int(gold.turns[row]), "there is no prediction of \(task.rawValue)")
          if refused.contains(row) {
            output.refused.append(GateFinding(session: session.id, turn: turn, line: 0, message))
          } else {
            note(SchemaCheck.self, place, turn: turn, message)
          }
        }
      }
    }
    return output
  }

  /// Whether what stands where a session should be may be shown: where fields are mapped wrongly it may be what was said.
  private func isIdentifier(_ text: String) -> Bool {
    gold.session(text) != nil
      || !text.isEmpty && text.utf8.count <= Self.longestIdentifier && !text.contains(where: \.isWhitespace)
  }

  private static let longestIdentifier = 64

  private func namesGroup(_ session: Int, _ turn: Int) -> Bool {
    guard let known = texts?.session(gold.sessions[session].id), known.texts.indices.contains(turn) else { return true }
    return GroupSwap.swapped(known.texts[turn]) != known.texts[turn]
  }

  private mutating func session(_ id: String) -> Int? {
    if current.id != id { current = (id, gold.session(id)) }
    return current.place
  }
}
