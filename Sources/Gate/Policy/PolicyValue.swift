/// A value of the policy.
public enum PolicyValue: Sendable, Equatable {
  case off
  case number(Double)
  case names([String])
  case name(String)
}
