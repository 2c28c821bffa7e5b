/// Every detector, listed by name: adding one touches its own file and one line here.
public enum Registry {
  /// The rules for techniques.
  public static let techniques = RuleSet<Technique>([
    .affirmation, .agendaSetting, .behavioralActivation, .clarification, .cognitiveRestructuring, .empathy,
    .empathyNamedFeeling, .emphasizingAutonomy, .goalSetting, .grounding, .homework, .immediacy, .mindfulness,
    .normalizing, .psychoeducation, .reframing, .safetyPlanning, .seekingCollaboration, .selfDisclosure,
    .strengthsBased, .summarizing, .validation,
  ])

  /// The rules for cautions.
  public static let cautions = RuleSet<Caution>([
    .confrontation, .dismissing, .falseReassurance, .hotlineDeflection, .labeling, .leadingQuestion, .minimizing,
    .moralizing, .persuasion, .prematureAdvice, .selfFocus, .stackedQuestions, .toxicPositivity, .whyInterrogation,
  ])

  /// Where words about harm are no disclosure.
  public static let riskContexts: [ContextRule] = [
    .grief, .homonym, .humour, .idiom, .media, .negation, .quotation, .recovered, .subject, .work,
  ]

  /// The rules for risk disclosures, each within the contexts that cover it.
  public static let risk = risk(within: riskContexts)

  /// Signs of risk: they count where the trained score agrees.
  public static let riskSigns = riskSigns(within: riskContexts)

  /// The rules for risk disclosures within some of the contexts, so that a test can take one away.
  public static func risk(within contexts: [ContextRule]) -> RuleSet<RiskLabel> {
    RuleSet(disclosures.map { $0.within(contexts) })
  }

  /// Traces of risk: looked for where the encoder is sure.
  public static let riskTraces = RuleSet(traces)

  /// The signs of risk within some of the contexts.
  public static func riskSigns(within contexts: [ContextRule]) -> RuleSet<RiskLabel> {
    RuleSet(signs.map { $0.within(contexts) })
  }

  private static let traces: [Rule<RiskLabel>] = [
    .abuseTrace, .answerTrace, .eatingDisorderTrace, .psychosisTrace, .selfHarmTrace, .severeDistressTrace,
    .substanceTrace, .suicideTrace, .violenceTrace,
  ]

  private static let signs: [Rule<RiskLabel>] = [
    .abuseSign, .eatingDisorderSign, .psychosisSign, .selfHarmSign, .severeDistressSign, .substanceSign,
    .suicideAnswerSign, .suicideAttemptSign, .suicideMeansSign, .suicidePlanSign, .suicidePreparationSign,
    .suicideThoughtSign,
    .suicideWishSign, .violenceSign,
  ]

  private static let disclosures: [Rule<RiskLabel>] = [
    .abuse,
    .abuseOther,
    .abuseAnswer,
    .eatingDisorder,
    .eatingDisorderOther,
    .psychosis,
    .psychosisAnswer,
    .selfHarm,
    .selfHarmOther,
    .selfHarmDenial,
    .selfHarmAnswer,
    .severeDistress,
    .substanceOverdose,
    .substanceWithdrawal,
    .substanceDanger,
    .suicideAnswer,
    .suicideAnswerDenial,
    .suicidePreparation,
    .suicideAttempt,
    .suicideBurden,
    .suicideGoodbye,
    .suicideOther,
    .suicideDenial,
    .suicideIntent,
    .suicidePlan,
    .suicideMethod,
    .suicideMeans,
    .suicideThoughts,
    .suicideWish,
    .violenceThoughts,
    .violenceIntent,
    .violenceDone,
  ]

  /// The rules for what a therapist does after a disclosure.
  public static let response = RuleSet<ResponseStep>([
    .acknowledged,
    .askedDirectly,
    .askedIntent,
    .askedMeans,
    .askedPlan,
    .askedTiming,
    .connectedToHelp,
    .followUp,
    .protectiveFactors,
    .safetyPlan,
  ])

  /// The rules for protective factors.
  public static let protective = RuleSet<ProtectiveFactor>([
    .futurePlans,
    .helpSeeking,
    .reasonsForLiving,
    .safetyPlanInUse,
    .supports,
  ])

  /// The rules for biased wordings.
  public static let bias = RuleSet<BiasLabel>([
    .tooOld, .tooYoung, .ageTechnology, .ageExplainedAway, .weightBlame, .appearanceJudged, .cultureEssentializing,
    .exoticizing, .cultureRanked, .culturalNormPathologized, .diagnosisTalking, .overshadowing, .overPathologizing,
    .disabilityTerms, .disabilityPity, .disabilityPaternalism, .disabilityExplainedAway, .familyTerms,
    .realParents, .familyNorm, .genderRole, .genderStereotype, .emotionGendered, .genderExplainedAway,
    .identityDoubted, .realName, .bodyIntrusion, .identityExplainedAway, .languagePraised, .assimilation,
    .statusProbed, .immigrationExplainedAway, .mentalIllnessTerms, .diagnosisAsNoun, .mentalIllnessWeakness,
    .mentalIllnessStereotype, .colourBlind, .reallyFrom, .raceSurprise, .raceStereotype, .raceExplainedAway,
    .faithDismissed, .faithAssumed, .faithImposed, .religionExplainedAway, .partnerAssumed, .orientationDoubted,
    .orientationTerms, .orientationExplainedAway, .resourcesAssumed, .classBlame, .schoolingAssumed,
    .substanceTerms, .substanceClean, .substanceAbuse, .substanceStereotype,
  ])
}

extension Registry {
  /// What every rule says of itself, by identifier.
  public static let catalog: [RuleDescription] =
    (techniques.descriptions(family: Technique.family, code: \.rawValue)
    + cautions.descriptions(family: Caution.family, code: \.rawValue)
    + risk.descriptions(family: RiskDomain.family, code: \.domain.rawValue)
    + riskSigns.descriptions(family: RiskDomain.family, code: \.domain.rawValue)
    + riskTraces.descriptions(family: RiskDomain.family, code: \.domain.rawValue)
    + riskContexts.map(\.description)
    + response.descriptions(family: ResponseStep.family, code: \.rawValue)
    + protective.descriptions(family: ProtectiveFactor.family, code: \.rawValue)
    + bias.descriptions(family: BiasType.family, code: \.type.rawValue)).sorted { $0.id < $1.id }
}
