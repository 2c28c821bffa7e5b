/// Colour, where it is wanted; never the only carrier of meaning.
struct Style: Sendable {
  private let isOn: Bool

  /// Decides on colour: the option, then `NO_COLOR`, then whether there is a terminal that can.
  init(_ choice: ColorChoice, environment: [String: String], isTerminal: Bool) {
    switch choice {
    case .always: isOn = true
    case .never: isOn = false
    case .auto:
      let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
      isOn = isTerminal && !isRefused && environment["TERM"] != "dumb"
    }
  }

  private func wrap(_ text: String, _ code: String) -> String { isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func alarm(_ text: String) -> String { wrap(text, "1;31") }
  func notice(_ text: String) -> String { wrap(text, "33") }
}
