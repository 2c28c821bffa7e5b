import Language
import Transcripts

/// A piece of dialogue that shows where a rule fires, or does not. Its last turn is the one that is judged.
///
/// Written as text: turns are separated by `|`; `C:` and `T:` say who speaks (a turn without one is the rule's speaker), and
/// in a hit `«` and `»` mark the evidence.
public struct Example: Sendable, ExpressibleByStringLiteral {
  /// The example as written.
  public let source: String

  /// Makes an example.
  public init(_ source: String) {
    self.source = source
  }

  /// Makes an example.
  public init(stringLiteral source: String) {
    self.init(source)
  }

  /// The turns without marks.
  ///
  /// - Parameter speaker: who speaks in a turn that does not say so.
  public func turns(speaker: Speaker) -> [(speaker: Speaker, text: String)] {
    source.split(separator: "|").map { part in
      let trimmed = String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      let plain = trimmed.filter { $0 != "«" && $0 != "»" }
      if plain.hasPrefix("T: ") { return (.therapist, String(plain.dropFirst(3))) }
      if plain.hasPrefix("C: ") { return (.client, String(plain.dropFirst(3))) }
      return (speaker, plain)
    }
  }

  /// The judged turn as a person reads it, with its evidence marked.
  public var marked: String { source }

  /// The marked places of the last turn, as scalar offsets into its text without marks.
  public func evidence(speaker: Speaker) -> [Span] {
    guard let part = source.split(separator: "|").last else { return [] }
    var scalars = Array(String(part).unicodeScalars)
    while scalars.first == " " { scalars.removeFirst() }
    if let first = scalars.first, first == "T" || first == "C", scalars.count > 2, scalars[1] == ":" {
      scalars.removeFirst(3)
    }
    var spans: [Span] = []
    var at = 0
    var open: Int?
    for scalar in scalars {
      switch scalar {
      case "«": open = at
      case "»":
        if let start = open, at > start { spans.append(Span(start..<at)) }
        open = nil
      default: at += 1
      }
    }
    return spans
  }

  /// The dialogue as a conversation.
  public func conversation(speaker: Speaker) -> Conversation {
    Conversation(
      turns: turns(speaker: speaker).map { Conversation.Turn(speaker: $0.speaker, text: TokenizedText($0.text)) })
  }
}
