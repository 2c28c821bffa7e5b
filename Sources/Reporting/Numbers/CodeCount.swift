import Recognition

/// How many codes a session has, and how many lie below the threshold under which a code is called uncertain.
enum CodeCount {
  ///
  /// - Parameter withFlags: whether wordings to review count as codes; whoever checks codes does not review them.
  static func of(_ utterances: [UtteranceAnalysis], withFlags: Bool = true) -> (all: Int, uncertain: Int) {
    var all = 0
    var uncertain = 0
    func count(_ probability: Double) {
      all += 1
      if probability < Uncertainty.threshold { uncertain += 1 }
    }
    for utterance in utterances {
      if let behavior = utterance.behavior { count(behavior.probability) }
      if let talk = utterance.clientTalk { count(talk.probability) }
      utterance.techniques?.forEach { count($0.probability) }
      utterance.cautions?.forEach { count($0.probability) }
      if withFlags { utterance.bias?.forEach { count($0.probability) } }
    }
    return (all, uncertain)
  }
}
