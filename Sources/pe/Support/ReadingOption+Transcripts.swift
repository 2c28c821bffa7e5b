import Transcripts

extension ReadingOption {
  /// The transcripts of files and folders by their ids, with what the roster knows of them.
  ///
  /// - Throws: `ReadingProblem` when a path is missing, `CommandFailure` when a role is not known.
  func transcripts(_ paths: [String], _ context: CommandContext) throws -> [String: Transcript] {
    guard !paths.isEmpty else { return [:] }
    let configuration = try Configuration.load(context)
    let roster = try loadRoster(configuration, context)
    let inputs = InputFiles(paths: paths, roster: rosterPath(configuration))
    if let problem = inputs.problems.first { throw problem }
    var found: [String: Transcript] = [:]
    for file in inputs.files {
      for case .transcript(var transcript) in file.read(options: try options(configuration)) {
        _ = roster?.apply(to: &transcript)
        found[transcript.information.id] = transcript
      }
    }
    return found
  }
}
