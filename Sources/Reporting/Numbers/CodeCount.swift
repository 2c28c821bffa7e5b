import Recognition

/// How many codes a session has, and how many lie below the threshold under which a code is called uncertain.
enum CodeCount {
  static func of(_ analysis: SessionAnalysis) -> (all: Int, uncertain: Int) {
    var all = 0
    var uncertain = 0
    func count(_ probability: Double) {
      all += 1
      if probability < Uncertainty.threshold { uncertain += 1 }
    }
    for utterance in analysis.utterances {
      if let behavior = utterance.behavior { count(behavior.probability) }
      if let talk = utterance.clientTalk { count(talk.probability) }
      utterance.techniques?.forEach { count($0.probability) }
      utterance.cautions?.forEach { count($0.probability) }
      utterance.bias?.forEach { count($0.probability) }
    }
    return (all, uncertain)
  }
}
