import Transcripts

/// What reading one file came to, in a form that tests compare.
struct Reading {
  let results: [ReadResult]

  /// Reads `bytes` as if they lay in a file called `name`.
  init(_ bytes: [UInt8], _ name: String, _ options: ReadingOptions = ReadingOptions()) {
    let file = InputFile(path: name)
    results = TranscriptFormats.read(
      bytes, source: file.source, stem: file.stem, fileExtension: file.fileExtension, options: options)
  }

  /// Reads `text` as if it lay in a file called `name`.
  init(_ text: String, _ name: String, _ options: ReadingOptions = ReadingOptions()) {
    self.init(Array(text.utf8), name, options)
  }

  /// Reads a file line by line where it can be.
  init(streaming path: String, _ options: ReadingOptions = ReadingOptions()) {
    var results: [ReadResult] = []
    InputFile(path: path).stream(options: options) { results.append($0) }
    self.results = results
  }

  init(results: [ReadResult]) {
    self.results = results
  }

  var transcripts: [Transcript] {
    results.compactMap { if case .transcript(let transcript) = $0 { transcript } else { nil } }
  }

  var problems: [ReadingProblem] {
    results.compactMap { if case .problem(let problem) = $0 { problem } else { nil } }
  }

  var ids: [String] { transcripts.map(\.information.id) }

  /// Every turn as `speaker: text`, the sessions one after the other.
  var lines: [String] { transcripts.flatMap(\.utterances).map { "\($0.speaker): \($0.text)" } }

  /// Every problem as `reason @ position`.
  var faults: [String] { problems.map { "\($0.reason.rawValue) @ \($0.position ?? "whole")" } }

  /// The results in order: a session's identifier, or a problem's reason.
  var order: [String] {
    results.map {
      switch $0 {
      case .transcript(let transcript): transcript.information.id
      case .problem(let problem): problem.reason.rawValue
      }
    }
  }
}

extension ReadingOptions {
  /// Options with a role map.
  static func roles(_ given: [String: Speaker]) -> ReadingOptions {
    var options = ReadingOptions()
    options.roles = RoleMap(given)
    return options
  }

  /// Options that guess roles.
  static var guessing: ReadingOptions {
    var options = ReadingOptions()
    options.guessRoles = true
    return options
  }
}
