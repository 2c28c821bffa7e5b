/// One file to read, or standard input.
public struct InputFile: Sendable, Hashable {
  /// How many bytes are looked at to find the format.
  static let startLength = 4096

  /// The path as it is opened; `-` is standard input.
  public let path: String

  /// Makes a file of a path, which is not looked at.
  public init(path: String) {
    self.path = path
  }

  /// The name for messages and for `Transcript.source`: the last part of the path, or `-`.
  public var source: String {
    String(path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...])
  }

  /// The name without its extension, which names a session that has no identifier.
  public var stem: String {
    guard path != "-" else { return "stdin" }
    return extensionDot.map { String(source[..<$0]) } ?? source
  }

  /// The extension in lower case without the dot, empty when there is none.
  public var fileExtension: String {
    extensionDot.map { source[$0...].dropFirst().lowercased() } ?? ""
  }

  private var extensionDot: String.Index? {
    let dot = source.utf8.lastIndex(of: UInt8(ascii: "."))
    return dot == source.startIndex ? nil : dot
  }

  /// The bytes of the whole file.
  ///
  /// - Throws: `ReadingProblem`: `missing`, `unreadable`, or `too-large` when there are more than `maximumBytes`.
  public func contents(maximumBytes: Int = ReadingOptions().maximumTextBytes) throws(ReadingProblem) -> [UInt8] {
    var reader = try FileReader(path: path, source: source)
    return try reader.remainder(maximumBytes: maximumBytes)
  }

  /// Reads the whole file into memory and finds its transcripts.
  ///
  /// - Returns: the transcripts and the problems, in the order of the file; never empty.
  public func read(options: ReadingOptions) -> [ReadResult] {
    do throws(ReadingProblem) {
      return read(try contents(maximumBytes: options.maximumTextBytes), options)
    } catch {
      return [.problem(error)]
    }
  }

  /// Finds the transcripts one after the other. JSON Lines are read line by line in bounded memory, so that a session is
  /// final when the turns of the next one begin; any other format is read whole.
  ///
  /// - Throws: only what `emit` throws, which ends the reading.
  public func stream<Failure: Error>(
    options: ReadingOptions, emit: (ReadResult) throws(Failure) -> Void
  ) throws(Failure) {
    switch open(options) {
    case .whole(let results):
      for result in results { try emit(result) }
    case .lines(var reader):
      var decoder = JSONLDecoder(source: source, stem: stem, options: options, order: .contiguous)
      while let line = reader.nextLine(maximumBytes: options.maximumLineBytes) {
        switch line {
        case .text(let text): decoder.decode(text)
        case .tooLong: decoder.decodeTooLong()
        case .failed(let problem):
          decoder.abandon(problem)
          for result in decoder.takeReady() { try emit(result) }
          return
        }
        for result in decoder.takeReady() { try emit(result) }
      }
      decoder.finish()
      for result in decoder.takeReady() { try emit(result) }
    }
  }

  private enum Opened: ~Copyable {
    case lines(FileReader)
    case whole([ReadResult])
  }

  private func open(_ options: ReadingOptions) -> Opened {
    do throws(ReadingProblem) {
      var reader = try FileReader(path: path, source: source)
      if let mark = markOfLines(try reader.peek(Self.startLength)) {
        reader.skip(mark)
        return .lines(reader)
      }
      return .whole(read(try reader.remainder(maximumBytes: options.maximumTextBytes), options))
    } catch {
      return .whole([.problem(error)])
    }
  }

  /// The length of the byte order mark before JSON Lines; nil when the file is something else.
  private func markOfLines(_ start: [UInt8]) -> Int? {
    let mark = start.starts(with: TextEncoding.utf8Mark) ? TextEncoding.utf8Mark.count : 0
    guard start.count > mark, !start.contains(0) else { return nil }
    let reader = TranscriptFormats.reader(for: Array(start[mark...]), fileExtension: fileExtension)
    return reader is JSONLReader ? mark : nil
  }

  private func read(_ bytes: [UInt8], _ options: ReadingOptions) -> [ReadResult] {
    TranscriptFormats.read(bytes, source: source, stem: stem, fileExtension: fileExtension, options: options)
  }
}
