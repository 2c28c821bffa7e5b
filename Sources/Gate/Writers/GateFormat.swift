/// Text of a foreign form made safe: the escapers stand where pages are made, and are given to the writers here.
public typealias Escape = @Sendable (String) -> String

/// The forms in which a report is written.
public enum GateFormat: String, Sendable, CaseIterable {
  case json
  case junit
  case md
  case sarif
}
