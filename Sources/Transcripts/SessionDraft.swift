/// A session while its turns arrive.
struct SessionDraft {
  /// The longest identifier, in Unicode scalars, as `pe.transcript/1` says.
  static let maximumIDLength = 200

  /// Nobody can say the roles of more speakers; a text in which every line begins with another word has as many.
  private static let maximumVoices = 1000

  private struct Said {
    var voice: Int
    var text: String
    var start: Double?
    var end: Double?
  }

  var information: SessionInformation
  private var voices: [Voice] = []
  private var indexes: [Voice: Int] = [:]
  private var said: [Said] = []
  private var hasWords = false

  init(_ information: SessionInformation) {
    self.information = information
  }

  /// Whether the turns are those of more speakers than a session can have.
  private(set) var isCrowd = false

  /// Whether no turn arrived yet.
  var isEmpty: Bool { said.isEmpty }

  /// The voice of the last turn.
  var lastVoice: Voice? { said.last.map { voices[$0.voice] } }

  /// Adds a turn.
  mutating func append(_ turn: Turn) {
    said.append(Said(voice: index(of: turn.voice), text: turn.text, start: turn.start, end: turn.end))
    noteWords(in: turn.text)
  }

  /// Adds words to the last turn, which then ends at `end` where that is known.
  mutating func extendLast(with text: String, separator: String, end: Double? = nil) {
    guard var last = said.popLast() else { return }
    if !text.isEmpty {
      if !last.text.isEmpty { last.text += separator }
      last.text += text
      noteWords(in: text)
    }
    last.end = end ?? last.end
    said.append(last)
  }

  /// The transcript, or why it is set aside; followed by what is wrong with it but does not keep it from being read.
  consuming func finish(source: String, format: String, options: ReadingOptions) -> [ReadResult] {
    var results: [ReadResult] = []
    if let date = information.date, !SessionInformation.isDate(date) {
      information.date = nil
      results.append(
        .problem(
          ReadingProblem(
            source: source, position: "session \(information.id)", reason: .malformed,
            "the date is not an ISO 8601 date, so the session is read without it",
            advice: "Write dates as 2026-10-05 or 2026-10-05T09:30:00Z")))
    }
    do throws(ReadingProblem) {
      try check(source)
      let resolver = SpeakerResolver(options: options, source: source, session: information.id)
      let (speakers, roles) = try resolver.resolve(voices, questionShares: questionShares)
      let names = zip(voices, speakers).map(Self.name)
      let utterances = said.map {
        Utterance(speaker: speakers[$0.voice], name: names[$0.voice], text: $0.text, start: $0.start, end: $0.end)
      }
      let transcript = Transcript(
        information: information, utterances: utterances, source: source, format: format, roles: roles)
      results.insert(.transcript(transcript), at: 0)
    } catch {
      results = [.problem(error)]
    }
    return results
  }

  private func check(_ source: String) throws(ReadingProblem) {
    let scalars = information.id.unicodeScalars
    guard !scalars.allSatisfy(\.properties.isWhitespace) else {
      throw ReadingProblem(
        source: source, reason: .noSessionID, "a session has an empty id",
        advice: "Give every session an id of 1 to \(Self.maximumIDLength) characters")
    }
    guard scalars.count <= Self.maximumIDLength else {
      throw ReadingProblem(
        source: source, position: "session \(String(scalars.prefix(20)))...", reason: .noSessionID,
        "the session's id is longer than \(Self.maximumIDLength) characters",
        advice: "Give every session an id of 1 to \(Self.maximumIDLength) characters")
    }
    guard !isCrowd else {
      throw ReadingProblem(
        source: source, position: "session \(information.id)", reason: .unknownRole,
        "there are more than \(Self.maximumVoices) speakers", advice: "Check that this is a transcript")
    }
    guard hasWords else {
      throw ReadingProblem(
        source: source, position: "session \(information.id)", reason: .noUtterances, "the session holds no words")
    }
  }

  private mutating func index(of voice: Voice) -> Int {
    // Two people talk: comparing beats hashing until there is a crowd.
    if voices.count <= 4 {
      if let index = voices.firstIndex(of: voice) { return index }
    } else if let index = indexes[voice] {
      return index
    }
    guard voices.count < Self.maximumVoices else {
      isCrowd = true
      return 0
    }
    indexes[voice] = voices.count
    voices.append(voice)
    return voices.count - 1
  }

  private mutating func noteWords(in text: String) {
    if !hasWords { hasWords = !text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
  }

  private func questionShares() -> [Double] {
    var turns = [Double](repeating: 0, count: voices.count)
    var questions = turns
    for turn in said {
      turns[turn.voice] += 1
      if turn.text.utf8.contains(UInt8(ascii: "?")) { questions[turn.voice] += 1 }
    }
    return zip(questions, turns).map { $0 / $1 }
  }

  /// The name to keep: none where it only repeats the role.
  private static func name(of voice: Voice, as speaker: Speaker) -> String? {
    let name = voice.label ?? voice.name
    return name.isEmpty || name.lowercased() == speaker.rawValue ? nil : name
  }
}
