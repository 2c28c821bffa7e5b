import Statistics
import Training
import Transcripts

/// A transcript in which nothing that should change a code is changed.
enum NoisyTranscript {
  /// One word in this many gets a typing error, or a word of hesitation before it.
  private static let everyWord = 12
  /// One turn in this many is given to the other speaker.
  private static let everyTurn = 10

  /// The variant; the same transcript gives the same one.
  static func of(_ transcript: Transcript, _ variant: Variant) -> Transcript {
    var result = transcript
    var generator = SeededGenerator(seed: seed(transcript.information.id))
    for index in result.utterances.indices {
      let text = result.utterances[index].text
      switch variant {
      case .group: result.utterances[index].text = GroupSwap.swapped(text)
      case .casing: result.utterances[index].text = text.lowercased()
      case .punctuation: result.utterances[index].text = text.filter { !$0.isPunctuation || $0 == "'" || $0 == "’" }
      case .typos: result.utterances[index].text = eachWord(text, &generator) { misspelt($0, &$1) }
      case .disfluency: result.utterances[index].text = eachWord(text, &generator) { word, _ in "um, \(word) \(word)" }
      case .speakers:
        guard isGivenAway(index) else { continue }
        result.utterances[index].speaker = other(result.utterances[index].speaker)
      }
    }
    return result
  }

  /// Whether a turn is given to the other speaker under `speakers`.
  static func isGivenAway(_ turn: Int) -> Bool { turn % everyTurn == everyTurn - 1 }

  private static func other(_ speaker: Speaker) -> Speaker {
    switch speaker {
    case .therapist: .client
    case .client: .therapist
    case .other: .other
    }
  }

  private static func seed(_ id: String) -> UInt64 {
    id.utf8.reduce(Bootstrap.seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func eachWord(
    _ text: String, _ generator: inout SeededGenerator, _ change: (String, inout SeededGenerator) -> String
  ) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard word.count > 3, word.allSatisfy(\.isLetter), generator.next(below: everyWord) == 0 else {
        return String(word)
      }
      return change(String(word), &generator)
    }.joined(separator: " ")
  }

  /// Two neighbouring letters inside the word change places, or one of them is missing.
  private static func misspelt(_ word: String, _ generator: inout SeededGenerator) -> String {
    var letters = Array(word)
    let place = 1 + generator.next(below: letters.count - 2)
    if generator.next(below: 2) == 0 {
      letters.swapAt(place, place + 1 < letters.count ? place + 1 : place - 1)
    } else {
      letters.remove(at: place)
    }
    return String(letters)
  }
}
