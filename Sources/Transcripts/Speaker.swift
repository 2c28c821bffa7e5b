/// Who speaks.
public enum Speaker: String, Sendable, CaseIterable {
  case therapist
  case client
  case other
}
