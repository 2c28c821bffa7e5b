/// The lines of a file or of standard input, one after the other, in bounded memory.
public struct InputLines: ~Copyable {
  /// What a line is.
  public enum Line: Sendable {
    /// Its bytes without the line feed.
    case text([UInt8])
    /// It was longer than allowed and is skipped.
    case tooLong
    /// The input cannot be read further.
    case failed(ReadingProblem)
  }

  private var reader: FileReader
  private let maximumBytes: Int
  private var number = 0

  /// Opens the input.
  ///
  /// - Parameter maximumBytes: the longest line that is read.
  /// - Throws: `ReadingProblem` when it cannot be opened.
  public init(_ file: InputFile, maximumBytes: Int = ReadingOptions().maximumTextBytes) throws(ReadingProblem) {
    reader = try FileReader(path: file.path, source: file.source)
    self.maximumBytes = maximumBytes
  }

  /// The next line with its number from 1, or nil at the end.
  public mutating func next() -> (number: Int, line: Line)? {
    guard let line = reader.nextLine(maximumBytes: maximumBytes) else { return nil }
    number += 1
    switch line {
    case .text(let bytes): return (number, .text(Array(bytes)))
    case .tooLong: return (number, .tooLong)
    case .failed(let problem): return (number, .failed(problem))
    }
  }
}
