extension Rule where Label == RiskLabel {
  /// A wish that it were over.
  static let suicideWishSign = sign(
    "suicide.wish", "A wish that it were over, that they were gone, or that something would take them.",
    RiskLabel(.suicide, .low, items: [1]),
    cues: Cue.list(
      """
      - gone|existing|exist|death|dead|die|died|burden|insurance
      be|been|it|that|this|just over
      tired of
      wasn't|weren't|wasnt|not around|about|here
      don't|can't|didn't picture|see|mind
      - take me
      wish|wished|wishing|hope|hoped|hoping|pray|prayed|praying|ask|want|wanted|glad|relief|relieved|rather|content|\
      better|easier|nice|mind|jealous|envy|disappointed|like ...10 over|end|ended|gone|dead|die|died|dying|wake|waking|here|alive|\
      sleep|disappear|vanish|exist|existing|finished|stop|stopped|born|heart|home|rest|last|crash|cancer|peace
      don't|didn't|not|can't|no|never ...4 want|wanna|see|care|point|bother|reason ...6 here|live|living|alive|be|being|anymore|wake|go|point|\
      tomorrow|future|on|exist
      take|carry|let ...2 me home|go|die|down|now
      tired|sick|done|exhausted|had enough|weary ...4 living|life|being|everything|it|here|fighting|trying|all
      without me
      better|easier|happier off|for|without|if
      burden|nuisance|deadweight|useless|in the way
      no|any|what's|whats the|point|use|reason
      go|gone|going to sleep ...6 not|never|forever|good
      not be|being here|around|alive|woken
      if i|i'd died|die|dropped|went|wasn't|weren't|didn't ...6 wake|tonight|tomorrow|care|matter|notice|miss|relief|problem|fine
      """),
    hits: [
      "I'd be «glad if it were over».",
      "Some days «I don't want to be here».",
      "They'd manage «without me».",
      "I am «tired of all of it».",
    ],
    misses: [
      "The weather was fine.",
      "My sister visited.",
      "I bought bread.",
    ])
}
