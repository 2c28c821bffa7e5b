/// The rows of an AnnoMI table put together into sessions, in the order of the file.
struct AnnoMITable {
  /// One session; the ballots go by utterance.
  struct Session {
    var draft: SessionDraft
    var videoURL: String
    var ballots: [[AnnoMIBallot]] = []
    /// Where the utterance with an identifier lies.
    var places: [String: Int] = [:]
  }

  private(set) var sessions: [Session] = []
  private var indexes: [String: Int] = [:]

  /// Reads a table, telling `report` the line and what is wrong with it.
  init(_ bytes: [UInt8], report: (Int, String) -> Void) {
    let document = CSVDocument(bytes)
    let columns = Dictionary(
      document.header.enumerated().map { ($1.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    for row in document {
      if let defect = row.defect {
        report(row.line, "\(defect)")
        continue
      }
      add { name in columns[name].map { row.fields[$0] } ?? "" }
    }
  }

  private mutating func add(_ cell: (String) -> String) {
    let id = cell("transcript_id")
    if indexes[id] == nil {
      var information = SessionInformation(id: id)
      let topic = cell("topic").trimmed
      if !topic.isEmpty { information.changeTarget = topic }
      indexes[id] = sessions.count
      sessions.append(Session(draft: SessionDraft(information), videoURL: cell("video_url")))
    }
    guard let index = indexes[id] else { return }
    sessions[index].add(cell)
  }
}

extension AnnoMITable.Session {
  fileprivate mutating func add(_ cell: (String) -> String) {
    let id = cell("utterance_id")
    if let place = places[id] {
      ballots[place].append(AnnoMIBallot(cell))
      return
    }
    places[id] = ballots.count
    ballots.append([AnnoMIBallot(cell)])
    draft.append(
      Turn(
        voice: Voice(name: cell("interlocutor")), text: cell("utterance_text"),
        start: TimeCode.seconds(cell("timestamp").utf8)))
  }
}

extension AnnoMIBallot {
  fileprivate init(_ cell: (String) -> String) {
    func label(_ name: String) -> String? {
      let text = cell(name)
      return text.isEmpty || text == "n/a" ? nil : text
    }
    func flag(_ name: String) -> Bool? { label(name).map { $0.lowercased() == "true" } }
    annotator = Int(cell("annotator_id")) ?? .max
    behavior = label("main_therapist_behaviour")
    subtypes = [:]
    subtypes["question"] = label("question_subtype")
    subtypes["reflection"] = label("reflection_subtype")
    subtypes["therapist_input"] = label("therapist_input_subtype")
    hasQuestion = flag("question_exists")
    hasReflection = flag("reflection_exists")
    hasInput = flag("therapist_input_exists")
    clientTalk = label("client_talk_type")
  }
}
