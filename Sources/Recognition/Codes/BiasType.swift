/// Whom a biased wording is about (codebook 7).
public enum BiasType: String, Code {
  case raceEthnicity = "race_ethnicity"
  case culture
  case religion
  case gender
  case sexualOrientation = "sexual_orientation"
  case genderIdentity = "gender_identity"
  case age
  case disability
  case socioeconomic
  case bodySize = "body_size"
  case immigration
  case familyStructure = "family_structure"
  case mentalIllnessStigma = "mental_illness_stigma"
  case substanceStigma = "substance_stigma"
  case diagnostic

  /// The family's name.
  public static let family = "bias"

  /// What it marks, one sentence without a full stop.
  public var definition: String {
    switch self {
    case .raceEthnicity: "Wording that ties a trait or a judgement to race or ethnicity"
    case .culture: "Wording that assumes or ranks what a culture does"
    case .religion: "Wording that dismisses faith, or assumes from it"
    case .gender: "Wording that assumes roles or feelings from gender"
    case .sexualOrientation: "Wording that assumes heterosexuality, or doubts another orientation"
    case .genderIdentity: "Wording that doubts or overrides a gender identity"
    case .age: "Wording that assumes ability or wishes from age"
    case .disability: "Wording that pities, doubts or speaks over a person with a disability"
    case .socioeconomic: "Wording that assumes money, time or schooling, or blames for their lack"
    case .bodySize: "Wording that blames or ranks bodies"
    case .immigration: "Wording that treats a person as foreign, or assumes status or language"
    case .familyStructure: "Wording that takes one form of family as the right one"
    case .mentalIllnessStigma: "Wording that demeans mental illness or those who live with it"
    case .substanceStigma: "Wording that demeans substance use or those who live with it"
    case .diagnostic: "Anchoring on a label, or over-pathologizing"
    }
  }
}
