import Encoder
import Language
import Transcripts

/// The encoder's scores of every turn of a conversation, with what was said before and by itself.
///
/// Therapists' turns are read in windows one after another. Each turn of somebody else is read as the last one of a window of its own:
/// what is said later must not hide a disclosure.
struct EncodedConversation: Sendable {
  /// Each turn's scores behind the turns before it; nil where it has no words.
  private(set) var inContext: [[Float]?]
  /// Each turn's scores by itself; nil for therapists' turns, and where that is how it was read already.
  private(set) var alone: [[Float]?]
  /// Each client's turn's scores by itself, its words that say of which group somebody is written alike: naming another group must not move
  /// what is decided from them. Nil for other turns, and for those without words.
  private(set) var ofNobody: [[Float]?]
  /// Each turn's scores read as what somebody wrote to nobody in particular; nil where the conversation has a therapist.
  private(set) var asPost: [[Float]?]
  /// The clauses of each turn whose words are sought, none for turns of one clause: the turn is read once more, behind what the
  /// client said last, each clause as an utterance of its own.
  private(set) var clauses: [[Clause]]

  /// A clause of a turn.
  struct Clause: Sendable {
    /// Its tokens.
    let tokens: Range<Int>
    /// Its scores.
    let scores: [Float]
  }

  /// How a turn is read.
  private enum Way { case inContext, alone, ofNobody }

  /// A window after the first begins with turns of the one before, up to this many pieces (`Models/encoder/windows.py`).
  private static let overlap = 64

  /// Reads a conversation.
  ///
  /// - Parameter seeksClauses: whether the words that carry a therapist's turn of these scores are sought.
  init(_ conversation: Conversation, by encoder: Encoder, seeksClauses: ([Float]) -> Bool) {
    inContext = Array(repeating: nil, count: conversation.turns.count)
    alone = inContext
    ofNobody = inContext
    asPost = inContext
    clauses = Array(repeating: [], count: conversation.turns.count)
    let (spoken, utterances) = Self.utterances(of: conversation, encoder) { $0.text }
    var windows: [[Encoder.Utterance]] = []
    var places: [(turn: Int, window: Int, place: Int, way: Way)] = []
    let counts = utterances.map(\.count)
    for (window, context) in Self.windows(counts, longest: encoder.longestWindow) {
      var isRead = false
      for place in (window.lowerBound + context)..<window.upperBound
      where conversation.turns[spoken[place]].speaker == .therapist {
        places.append((spoken[place], windows.count, place - window.lowerBound, .inContext))
        isRead = true
      }
      if isRead { windows.append(Array(utterances[window])) }
    }
    for place in spoken.indices where conversation.turns[spoken[place]].speaker != .therapist {
      let first = Self.start(of: place, counts, longest: encoder.longestWindow)
      places.append((spoken[place], windows.count, place - first, .inContext))
      windows.append(Array(utterances[first...place]))
      if first < place {
        places.append((spoken[place], windows.count, 0, .alone))
        windows.append([utterances[place]])
      }
      let text = conversation.turns[spoken[place]].text
      guard conversation.turns[spoken[place]].speaker == .client else { continue }
      // Where no word says of which group anybody is, the last window has read it by itself already.
      let neutral = GroupWords.neutral(text)
      if neutral != text.text { windows.append([encoder.utterance(neutral, by: .client)]) }
      places.append((spoken[place], windows.count - 1, 0, .ofNobody))
    }
    if conversation.isPost {
      let posts = encoder.scores(
        of: spoken.map { [encoder.utterance(conversation.turns[$0].text.text, by: .post)] })
      for (turn, scores) in zip(spoken, posts) { asPost[turn] = scores[0] }
    }
    let scores = encoder.scores(of: windows)
    for place in places {
      let read = scores[place.window][place.place]
      switch place.way {
      case .inContext: inContext[place.turn] = read
      case .alone: alone[place.turn] = read
      case .ofNobody: ofNobody[place.turn] = read
      }
    }
    readClauses(
      of: spoken.filter { index in
        conversation.turns[index].speaker == .therapist && inContext[index].map(seeksClauses) ?? false
      }, in: conversation, by: encoder)
  }

  /// Each turn's state behind a layer; empty where it has no words. All turns are read in windows one after another, their words that
  /// say of which group somebody is written alike: naming another group must not move what is decided from it.
  static func states(of conversation: Conversation, by encoder: Encoder, behind layer: Int) -> [[Float]] {
    var states = [[Float]](repeating: [], count: conversation.turns.count)
    let (spoken, utterances) = utterances(of: conversation, encoder, text: GroupWords.neutral)
    let windows = windows(utterances.map(\.count), longest: encoder.longestWindow)
    let read = encoder.states(of: windows.map { Array(utterances[$0.window]) }, behind: layer)
    for (turn, state) in zip(spoken, zip(windows, read).flatMap { $1.dropFirst($0.context) }) { states[turn] = state }
    return states
  }

  /// The turns that have words, as the encoder takes them.
  private static func utterances(
    of conversation: Conversation, _ encoder: Encoder, text: (TokenizedText) -> String
  ) -> (spoken: [Int], utterances: [Encoder.Utterance]) {
    let spoken = conversation.turns.indices.filter { !conversation.turns[$0].text.tokens.isEmpty }
    let utterances = spoken.map { index in
      let turn = conversation.turns[index]
      return encoder.utterance(text(turn.text), by: turn.speaker == .therapist ? .therapist : .client)
    }
    return (spoken, utterances)
  }

  private mutating func readClauses(of turns: [Int], in conversation: Conversation, by encoder: Encoder) {
    var windows: [[Encoder.Utterance]] = []
    var places: [(turn: Int, clauses: [Range<Int>])] = []
    for index in turns {
      let text = conversation.turns[index].text
      let ranges = text.clauses
      guard ranges.count > 1 else { continue }
      var window = ranges.map { encoder.utterance(text.string(of: $0), by: .therapist) }
      func fits() -> Bool { window.reduce(2) { $0 + $1.count } <= encoder.longestWindow }
      guard fits() else { continue }
      if let said = conversation.last(.client, before: index, within: 2) {
        window.insert(encoder.utterance(conversation.turns[said].text.text, by: .client), at: 0)
        if !fits() { window.removeFirst() }
      }
      windows.append(window)
      places.append((index, ranges))
    }
    for (place, scores) in zip(places, encoder.scores(of: windows)) {
      clauses[place.turn] = zip(place.clauses, scores.suffix(place.clauses.count)).map(Clause.init)
    }
  }

  /// Where a window begins whose first turn that was not read before is `first`: with turns before it as far as the overlap holds them.
  private static func start(of first: Int, _ counts: [Int], longest: Int) -> Int {
    var start = first
    var count = 2
    while start > 0, count + counts[start - 1] <= overlap {
      start -= 1
      count += counts[start]
    }
    return count + counts[first] > longest ? first : start
  }

  /// The windows over utterances of so many pieces, each with how many of its first ones were read before.
  private static func windows(_ counts: [Int], longest: Int) -> [(window: Range<Int>, context: Int)] {
    var windows: [(Range<Int>, Int)] = []
    var first = 0
    while first < counts.count {
      let start = Self.start(of: first, counts, longest: longest)
      var count = counts[start..<first].reduce(2, +)
      var last = first
      while last < counts.count, count + counts[last] <= longest {
        count += counts[last]
        last += 1
      }
      windows.append((start..<last, first - start))
      first = last
    }
    return windows
  }
}
