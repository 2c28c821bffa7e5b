import JSON

/// A turn that a sentence points to.
enum TurnLink {
  static func document(_ index: Int) -> JSONValue {
    ["turn": .string(SessionReading.anchor(index)), "number": .int(index)]
  }
}
