import Encoder
import Transcripts

/// The encoder's scores of every turn of a conversation, with what was said before and by itself.
struct EncodedConversation: Sendable {
  /// Each turn's scores behind the turns before it; nil where it has no words.
  private(set) var inContext: [[Float]?]
  /// Each turn's scores by itself; nil for therapists' turns, and where that is how it was read already.
  private(set) var alone: [[Float]?]
  /// Each turn's scores read as what somebody wrote to nobody in particular; nil where the conversation has a therapist.
  private(set) var asPost: [[Float]?]

  /// A window after the first begins with turns of the one before, up to this many pieces (`Models/encoder/windows.py`).
  private static let overlap = 64

  /// Reads a conversation.
  init(_ conversation: Conversation, by encoder: Encoder) {
    inContext = Array(repeating: nil, count: conversation.turns.count)
    alone = inContext
    asPost = inContext
    let spoken = conversation.turns.indices.filter { !conversation.turns[$0].text.tokens.isEmpty }
    let utterances = spoken.map { index in
      let turn = conversation.turns[index]
      return encoder.utterance(turn.text.text, by: turn.speaker == .therapist ? .therapist : .client)
    }
    var windows: [[Encoder.Utterance]] = []
    var places: [(turn: Int, window: Int, place: Int, isAlone: Bool)] = []
    for (window, context) in Self.windows(utterances.map(\.count), longest: encoder.longestWindow) {
      for place in (window.lowerBound + context)..<window.upperBound {
        places.append((spoken[place], windows.count, place - window.lowerBound, false))
      }
      windows.append(Array(utterances[window]))
      guard window.count > 1 else { continue }
      for place in (window.lowerBound + context)..<window.upperBound
      where conversation.turns[spoken[place]].speaker != .therapist {
        places.append((spoken[place], windows.count, 0, true))
        windows.append([utterances[place]])
      }
    }
    if conversation.isPost {
      let posts = encoder.scores(
        of: spoken.map { [encoder.utterance(conversation.turns[$0].text.text, by: .post)] })
      for (turn, scores) in zip(spoken, posts) { asPost[turn] = scores[0] }
    }
    let scores = encoder.scores(of: windows)
    for place in places {
      if place.isAlone {
        alone[place.turn] = scores[place.window][place.place]
      } else {
        inContext[place.turn] = scores[place.window][place.place]
      }
    }
  }

  /// The windows over utterances of so many pieces, each with how many of its first ones were read before.
  private static func windows(_ counts: [Int], longest: Int) -> [(window: Range<Int>, context: Int)] {
    var windows: [(Range<Int>, Int)] = []
    var first = 0
    while first < counts.count {
      var start = first
      var count = 2
      while start > 0, count + counts[start - 1] <= overlap {
        start -= 1
        count += counts[start]
      }
      if count + counts[first] > longest {
        start = first
        count = 2
      }
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
