import Recognition
import Records

/// Who coded a session.
enum Coder: Hashable {
  /// What the models and rules found.
  case model
  /// A person who checked the codes of the whole session.
  case person(String)

  /// How the coder is called.
  var name: String {
    switch self {
    case .model: "model"
    case .person(let name): name
    }
  }
}

/// One coder's codes of one session.
struct Coding {
  let coder: Coder
  let utterances: [UtteranceAnalysis]

  /// All codings of a session that was checked: the model's first, then those of the persons in order.
  static func all(of session: StoredSession) -> [Coding] {
    [Coding(coder: .model, utterances: session.recognized)]
      + session.checkers.map { Coding(coder: .person($0), utterances: session.utterances(codedBy: $0)) }
  }
}
