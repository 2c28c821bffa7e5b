import Language

extension ContextRule {
  /// Work and training on the topic.
  static let work = ContextRule(
    id: "risk.context.work",
    summary: "A course, a form, a sheet of questions, a shift: the words belong to the work.",
    rationale: "Nurses, teachers and call-takers speak of suicide and self-harm because they are trained to.",
    covers: { $0.findsRisk },
    guard: Guard("work and training on the topic") { $0.isFromTraining },
    hits: [
      "We had the self-harm course on Wednesday, four hours of slides.",
      "There's a sheet with questions: do you hear voices, do you feel like hurting yourself.",
      "There was a whole module on thinking about suicide, with a quiz.",
    ],
    misses: [
      "I had to leave the course because I want to kill myself.",
      "Halfway through the course I tried to kill myself.",
      "I'm a nurse and I think about suicide every day.",
    ])
}

extension MatchContext {
  private static let training = PhraseSet(
    "course|courses|training|slides|module|modules|workshop|webinar|quiz|refresher|inset", "role play|plays",
    "questionnaire|sheet|leaflet|leaflets|poster|policy|protocol|script|checklist", "tick box|boxes", "on the phones",
    "helpline|hotline|switchboard",
    "safeguarding", "every parent|parents", "yearly|annual one|update")

  /// Whether the words stand beside training or a form and have no first person in or right before them.
  var isFromTraining: Bool {
    guard sentenceHolds(Self.training) || (sentence.lowerBound > 0 && Self.training.isIn(text) && isAddressed) else {
      return false
    }
    let clause = max(sentence.lowerBound, match.lowerBound - 3)..<match.upperBound
    return !text.tokens[clause].contains { SuicideTopic.speaker.contains($0) }
  }

  /// Whether the words are put to somebody: "do you hear voices".
  private var isAddressed: Bool {
    let clause = max(sentence.lowerBound, match.lowerBound - 4)..<min(sentence.upperBound, match.upperBound + 2)
    return text.tokens[clause].contains { Self.addressed.contains($0) }
  }
  private static let addressed = WordSet("you your yourself you're you've")
}
