/// A wording that no rule's words tell and the trained reader finds: what is said of it.
public enum ReadBias {
  /// The name under which findings of the reader stand.
  public static let rule = "bias.read"

  /// What is said of how it works.
  static func label(_ type: BiasType, _ kind: BiasKind) -> BiasLabel {
    BiasLabel(type, kind, severity(kind), why: why(kind), alternative: BiasAlternative.wording(type, kind))
  }

  /// How badly wordings of the kind mostly land, by the written pairs (`Models/corpus/bias`).
  private static func severity(_ kind: BiasKind) -> BiasSeverity {
    switch kind {
    case .invalidation: .high
    case .assumption, .microaggression, .exoticizing: .low
    case .stereotype, .stigmatizingTerm, .pathologizing, .essentializing, .paternalism: .moderate
    }
  }

  private static func why(_ kind: BiasKind) -> String {
    switch kind {
    case .stereotype: "The wording ties a trait to a group, and may land as being seen as one of many."
    case .assumption: "The wording takes something for granted that the client has not said."
    case .microaggression: "The wording may carry a sting that was not meant, such as surprise or distance."
    case .stigmatizingTerm: "The term puts a label before the person, and such labels keep people from seeking help."
    case .pathologizing: "The wording reads as a symptom what may be a norm, a choice or a reaction."
    case .invalidation: "The wording looks past what was met, and may land as not being believed."
    case .exoticizing: "The wording makes the difference the interesting part, and may land as being on show."
    case .essentializing: "The wording explains one person by a group."
    case .paternalism: "The wording decides or speaks for the client, and may land as being talked down to."
    }
  }
}
