import Assessment
import Recognition
import Transcripts

/// An annotation with its name.
public struct NumberedAnnotation: Sendable, Equatable {
  /// Its number in the session.
  public let number: Int
  /// What it says.
  public let annotation: Annotation

  /// Makes one.
  public init(number: Int, annotation: Annotation) {
    self.number = number
    self.annotation = annotation
  }
}

extension StoredSession {
  /// The codes that persons changed and that count: the last word on each code of each turn, on the words that are there.
  ///
  /// Of an exclusive family only the last code of a turn stays.
  public var changes: [(change: CodeChange, by: String)] {
    Self.changes(annotations.map(\.annotation), transcript: transcript)
  }

  /// The turns in which risk was found, or that were to be read, and that a person has set to no risk.
  public var cleared: Set<Int> {
    let found = Set(recognizedRisk.look.map(\.index) + recognizedRisk.disclosures.map(\.index))
    return Set(
      changes.map(\.change).filter { change in
        change.code == .noRisk && change.isGiven
          && (found.contains(change.turn) || !recognized[change.turn].has(.noRisk))
      }.map(\.turn))
  }

  /// The disputes that wait for an answer: no person has set a code in the turn, or checked the session, since.
  public var openDisputes: [Dispute] {
    let shared = annotations.filter { !$0.annotation.isDraft }
    guard shared.contains(where: { $0.annotation.isDispute }) else { return [] }
    let reading = self.reading
    return shared.compactMap { one in
      guard case .dispute(let dispute) = one.annotation.content,
        dispute.words.isDigest(ofTurn: dispute.turn, in: transcript)
      else {
        return nil
      }
      let isAnswered = shared.contains { later in
        guard later.number > one.number else { return false }
        switch later.annotation.content {
        case .code(let change):
          return change.turn == dispute.turn && change.words.isDigest(ofTurn: change.turn, in: transcript)
        case .checked(reading): return true
        default: return false
        }
      }
      return isAnswered ? nil : dispute
    }
  }

  /// The digest of what somebody reads who checks the session: every turn's words, and the codes that were found in it.
  public var reading: String {
    let lines = zip(transcript.utterances, recognized).flatMap { utterance, found in
      [TurnWords.digest(utterance.text)] + TurnCode.all.filter { $0 != .noRisk && found.has($0) }.map(\.description)
    }
    return TurnWords.digest(lines.joined(separator: "\n"))
  }

  /// The last look of each person who checked the codes that stand now, by name.
  private var checks: [String: Int] {
    guard annotations.contains(where: { $0.annotation.isCheck }) else { return [:] }
    let content = Annotation.Content.checked(reading: reading)
    return annotations.reduce(into: [:]) { checks, one in
      if !one.annotation.isDraft, one.annotation.content == content { checks[one.annotation.by] = one.number }
    }
  }

  /// Who checked the codes that stand now, by name.
  public var checkers: [String] { checks.keys.sorted() }

  /// The turns as one person codes them who checked the session: as they stood when that person did, with what others had changed
  /// until then, and with that person's own changes.
  public func utterances(codedBy name: String) -> [UtteranceAnalysis] {
    let last = checks[name] ?? 0
    let seen = annotations.filter { $0.annotation.by == name || $0.number < last }
    return Self.changed(
      recognized, by: Self.changes(seen.map(\.annotation), transcript: transcript), transcript: transcript)
  }

  /// The days of the notes that were shared, in their order.
  public var noteDays: [String] {
    annotations.map(\.annotation).filter { annotation in
      guard !annotation.isDraft, case .note = annotation.content else { return false }
      return true
    }.map(\.on).sorted()
  }

  /// The day of the newest note that was shared; nil where there is none.
  public var lastFeedback: String? { noteDays.last }

  /// The last rating that each person gave.
  public func ratings(of rating: Rating) -> [String: Int] { Self.ratings(of: rating, in: annotations) }

  private static func ratings(of rating: Rating, in annotations: [NumberedAnnotation]) -> [String: Int] {
    annotations.reduce(into: [:]) { ratings, one in
      guard case .rating(rating, let value) = one.annotation.content, !one.annotation.isDraft else { return }
      ratings[one.annotation.by] = value
    }
  }

  /// What supervisors gave for each measure that they rate, in the order of their names.
  static func ratings(_ annotations: [NumberedAnnotation]) -> [MeasureID: [Int]] {
    Rating.allCases.reduce(into: [:]) { all, rating in
      let given = ratings(of: rating, in: annotations)
      if !given.isEmpty { all[rating.measure] = given.sorted { $0.key < $1.key }.map(\.value) }
    }
  }

  static func changes(_ annotations: [Annotation], transcript: Transcript) -> [(change: CodeChange, by: String)] {
    var kept: [(change: CodeChange, by: String)] = []
    for annotation in annotations where !annotation.isDraft {
      guard case .code(let change) = annotation.content, change.words.isDigest(ofTurn: change.turn, in: transcript)
      else { continue }
      kept.removeAll { $0.change.turn == change.turn && change.code.replaces($0.change.code) }
      kept.append((change, annotation.by))
    }
    return kept.enumerated().sorted { ($0.element.change.turn, $0.offset) < ($1.element.change.turn, $1.offset) }
      .map(\.element)
  }

  /// The utterances with what persons say of their codes.
  static func changed(
    _ utterances: [UtteranceAnalysis], by changes: [(change: CodeChange, by: String)], transcript: Transcript
  ) -> [UtteranceAnalysis] {
    var utterances = utterances
    for (change, _) in changes where utterances.indices.contains(change.turn) {
      let count = transcript.utterances[change.turn].text.unicodeScalars.count
      utterances[change.turn].set(change.code, given: change.isGiven, evidence: Span(0..<count))
    }
    return utterances
  }
}

extension TurnCode {
  /// Whether what is said of this code takes the place of what was said of another in the same turn.
  fileprivate func replaces(_ other: TurnCode) -> Bool {
    self == other || (isExclusive && family == other.family)
  }
}

extension String {
  /// Whether it is the digest of a turn's words as they stand (`TurnWords`).
  fileprivate func isDigest(ofTurn turn: Int, in transcript: Transcript) -> Bool {
    transcript.utterances.indices.contains(turn) && self == TurnWords.digest(transcript.utterances[turn].text)
  }
}
