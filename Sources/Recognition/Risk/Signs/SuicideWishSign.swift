extension Rule where Label == RiskLabel {
  /// A wish that it were over.
  static let suicideWishSign = sign(
    "suicide.wish", "A wish that it were over, that they were gone, or that something would take them.",
    RiskLabel(.suicide, .low, items: [1]),
    cues: Cue.list(
      """
      - gone|existing|exist|death|dead|die|died|burden
      tired of living|life|being|everything|all|it
      wasn't|weren't|wasnt|not around|about|here
      can't|don't|couldn't picture|see next|a|the|any|myself year|future|tomorrow|point
      - take me
      wish|wished|wishing|hope|hoped|hoping|pray|prayed|praying|glad|relief|relieved|rather|content|\
      better|easier|envy|disappointed ...10 over|ended|gone|dead|die|died|dying|wake|waking|alive|\
      disappear|vanish|exist|existing|finished|born|crash|cancer
      don't|didn't|not|can't|no|never ...4 want|wanna|see|care|point|reason ...4 live|living|alive|here|anymore|wake|exist
      take|carry|let ...2 me home|go|die|down
      tired|sick|done|exhausted|enough|weary ...4 living|life|here|everything|fighting|all
      without me
      better|easier|happier off|for ...6 me|without|gone|wasn't|weren't
      burden|nuisance|deadweight|weight|expense on|to|for
      no|what's|whats [the] point|use|reason in|to|of|anymore|going|me
      go|gone|going to sleep ...6 not|never|forever|good
      not be|being here|around|alive|woken
      if i|i'd died|die|dropped|went|wasn't|weren't|didn't ...6 wake|tonight|tomorrow|care|matter|notice|miss|relief|problem|fine
      """),
    hits: [
      "I'd be «glad if it were over».",
      "Some days «I don't want to be here».",
      "They'd manage «without me».",
      "I am «tired of all» of it.",
    ],
    misses: [
      "The weather was fine.",
      "My sister visited.",
      "I bought bread.",
    ])
}
