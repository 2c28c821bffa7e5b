/// A wording that no rule's words tell and the trained reader finds: what is said of it.
public enum ReadBias {
  /// The name under which findings of the reader stand.
  public static let rule = "bias.read"

  /// What is said of how it works.
  static func label(_ type: BiasType, _ kind: BiasKind) -> BiasLabel {
    BiasLabel(type, kind, severity(kind), why: why(kind), alternative: alternative(type, kind))
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

  /// A wording that asks where the flagged one assumes.
  private static func alternative(_ type: BiasType, _ kind: BiasKind) -> String {
    switch (type, kind) {
    case (_, .invalidation): "That happened to you, and it stayed with you. What was it like?"
    case (_, .paternalism): "What would you like to do, and what help, if any, would be useful?"
    case (.mentalIllnessStigma, .stigmatizingTerm): "What is your own word for what you live with?"
    case (.substanceStigma, .stigmatizingTerm): "How do you want to call what the last months with it were like?"
    case (.raceEthnicity, _): "What would you want me to understand about how this was for you?"
    case (.culture, _): "How is this seen where you come from, and how do you see it yourself?"
    case (.religion, _): "What place does faith have in this for you, if any?"
    case (.gender, _): "What do you want here, whatever others expect of you?"
    case (.sexualOrientation, _): "Who is important to you at the moment?"
    case (.genderIdentity, _): "How would you like to be addressed here, and by whom else?"
    case (.age, _): "What would you like to be able to do this year?"
    case (.disability, _): "What works well for you already, and what gets in the way?"
    case (.socioeconomic, _): "What is within reach for you this month, in time and in money?"
    case (.bodySize, _): "What would you like to speak about today, and is your body part of it?"
    case (.immigration, _): "Which parts of your story would you like to bring in here?"
    case (.familyStructure, _): "Who belongs to your family, and who helps when things are hard?"
    case (.mentalIllnessStigma, _): "What do you notice yourself when it gets harder?"
    case (.substanceStigma, _): "What does it do for you, and what does it cost you?"
    case (.diagnostic, _): "Apart from the diagnosis, what do you make of what happened?"
    }
  }
}
