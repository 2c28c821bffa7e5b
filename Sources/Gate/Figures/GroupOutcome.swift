/// An outcome that `odds` and `impact` compare between groups of clients.
enum GroupOutcome: String, CaseIterable {
  case changeTalk = "client_talk.change"
  case sustainTalk = "client_talk.sustain"
  case risk = "risk.moderate"
  case bias = "bias.present"
  case question = "behavior.question"
  case reflection = "behavior.reflection"
  case input = "behavior.input"

  /// The task that decides it.
  var task: JudgedTask {
    switch self {
    case .changeTalk, .sustainTalk: .clientTalk
    case .risk: .risk
    case .bias: .bias
    case .question, .reflection, .input: .behavior
    }
  }

  /// Whether a value is that outcome: for risk, moderate and above.
  func holds(_ value: UInt32) -> Bool {
    if self == .risk { return value >= RiskRecallCheck.level }
    let name = rawValue.split(separator: ".").last.map(String.init) ?? ""
    return task.label(name) == Int(value)
  }
}
