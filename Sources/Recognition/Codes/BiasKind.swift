/// How a biased wording works (codebook 7).
public enum BiasKind: String, Sendable, CaseIterable {
  case stereotype
  case assumption
  case microaggression
  case stigmatizingTerm = "stigmatizing_term"
  case pathologizing
  case invalidation
  case exoticizing
  case essentializing
  case paternalism
}
