import Recognition
import Transcripts

/// Analyses many inputs side by side and hands the results over in the order of the inputs.
///
/// One input that cannot be read never stops the rest. Memory is bounded: a window of inputs is in flight at a time, and files of
/// JSON Lines larger than `streamedBytes` are read line by line.
public struct Batch<Payload: Sendable>: Sendable {
  /// What comes of a session, or why there is none.
  public enum Item: Sendable {
    case session(Payload, from: InputFile)
    case problem(ReadingProblem, in: InputFile)
  }

  /// From this size on, a file is read as a stream instead of as a whole beside others.
  public static var streamedBytes: Int { 8 << 20 }

  private let pipeline: SessionPipeline
  private let reading: ReadingOptions
  private let workers: Int?
  private let namesPaths: Bool
  private let transform: @Sendable (Transcript, AssessedSession) -> Payload

  /// How many inputs are in flight at once.
  private static var window: Int { 64 }

  /// Makes a batch.
  ///
  /// - Parameters:
  ///   - pipeline: what is done with each transcript.
  ///   - reading: how files are read.
  ///   - workers: how many sessions are worked on at once; nil for as many as there are cores.
  ///   - namesPaths: whether a transcript's source is the file's path instead of its name.
  ///   - transform: what is kept of a session; runs on the workers.
  public init(
    pipeline: SessionPipeline, reading: ReadingOptions, workers: Int?, namesPaths: Bool = false,
    transform: @escaping @Sendable (Transcript, AssessedSession) -> Payload
  ) {
    self.pipeline = pipeline
    self.reading = reading
    self.workers = workers
    self.namesPaths = namesPaths
    self.transform = transform
  }

  /// Works through the files.
  ///
  /// - Parameters:
  ///   - files: the inputs.
  ///   - observe: told after each file that is done, with how many are.
  ///   - each: given the items in order.
  /// - Throws: what `each` throws, which ends the run.
  public func run(
    _ files: [InputFile], observe: (_ filesDone: Int) -> Void = { _ in }, each: (Item) throws -> Void
  ) throws {
    var seen: [UInt64: String] = [:]
    var small: [InputFile] = []
    var done = 0
    func deliver(_ item: Outcome, from file: InputFile) throws {
      switch item {
      case .problem(let problem): try each(.problem(problem, in: file))
      case .session(let id, let payload):
        // Hashes instead of identifiers: a million sessions cost 16 MB here.
        let key = Self.hash(id)
        if let first = seen[key] {
          try each(.problem(Self.duplicate(id, in: file, first: first), in: file))
        } else {
          seen[key] = file.source
          try each(.session(payload, from: file))
        }
      }
    }
    func flush() throws {
      let results = Parallel.map(small, workers: workers) { file in
        file.read(options: reading).map { work($0, from: file) }
      }
      for (file, items) in zip(small, results) {
        for item in items { try deliver(item, from: file) }
        done += 1
        observe(done)
      }
      small.removeAll(keepingCapacity: true)
    }
    for file in files {
      guard file.path == "-" || (file.size ?? 0) > Self.streamedBytes else {
        small.append(file)
        if small.count == Self.window { try flush() }
        continue
      }
      try flush()
      var pending: [ReadResult] = []
      func workOff() throws {
        let items = Parallel.map(pending, workers: workers) { self.work($0, from: file) }
        for item in items { try deliver(item, from: file) }
        pending.removeAll(keepingCapacity: true)
      }
      try file.stream(options: reading) { (result: ReadResult) throws in
        pending.append(result)
        if pending.count == Self.window { try workOff() }
      }
      try workOff()
      done += 1
      observe(done)
    }
    try flush()
  }

  private enum Outcome: Sendable {
    case session(id: String, Payload)
    case problem(ReadingProblem)
  }

  private func work(_ result: ReadResult, from file: InputFile) -> Outcome {
    switch result {
    case .problem(let problem): return .problem(problem)
    case .transcript(var transcript):
      if namesPaths { transcript.source = file.path }
      let (complete, assessed) = pipeline.assess(transcript)
      return .session(id: complete.information.id, transform(complete, assessed))
    }
  }

  private static func hash(_ id: String) -> UInt64 {
    // The first 64 bits of SHA-256: among a million sessions an accident has a chance of one in 40 million.
    UInt64(SHA256.hexadecimal(of: Array(id.utf8)).prefix(16), radix: 16) ?? 0
  }

  private static func duplicate(_ id: String, in file: InputFile, first: String) -> ReadingProblem {
    ReadingProblem(
      source: file.source, position: "session \(id)", reason: .duplicateSession,
      "a session with this identifier was read already, from \(first)",
      advice: "Give each session an identifier of its own; this one was left out")
  }
}
