/// The formats that can be read.
public enum TranscriptFormats {
  /// The readers, in the order in which they are asked; plain text comes last.
  public static let readers: [any TranscriptReader] = [
    JSONReader(), JSONLReader(), CSVReader(), AnnoMIReader(), WebVTTReader(), PlainTextReader(),
  ]

  /// The extensions of files that a folder is searched for, lower case, without the dot.
  public static let fileExtensions = Set(readers.flatMap(\.extensions))

  /// The reader for a file.
  ///
  /// The content decides; where it looks like several formats, or like none, the extension does. Almost anything looks like
  /// plain text, so that is asked last.
  ///
  /// - Parameters:
  ///   - start: the first bytes of the file, up to 4 KiB, as UTF-8 without a byte order mark.
  ///   - fileExtension: the extension in lower case without the dot; empty when there is none.
  /// - Returns: nil when nothing tells the format.
  public static func reader(for start: [UInt8], fileExtension: String) -> (any TranscriptReader)? {
    let byContent = readers.dropLast().filter { $0.recognizes(start: start) }
    let byExtension = { (reader: any TranscriptReader) in reader.extensions.contains(fileExtension) }
    if let reader = byContent.first(where: byExtension) ?? byContent.first { return reader }
    return readers.first(where: byExtension) ?? readers.last { $0.recognizes(start: start) }
  }

  /// Reads a whole file in memory, whatever its format and Unicode encoding.
  ///
  /// - Parameters:
  ///   - bytes: the file as it lies on disk.
  ///   - source: the name for messages.
  ///   - stem: the file's name without its extension.
  ///   - fileExtension: the extension in lower case without the dot; empty when there is none.
  ///   - options: how to read.
  /// - Returns: the transcripts and the problems, in the order of the file; never empty.
  public static func read(
    _ bytes: [UInt8], source: String, stem: String, fileExtension: String, options: ReadingOptions
  ) -> [ReadResult] {
    do throws(ReadingProblem) {
      let text = try TextEncoding.decode(bytes, source: source)
      guard let reader = reader(for: Array(text.prefix(InputFile.startLength)), fileExtension: fileExtension) else {
        throw ReadingProblem(
          source: source, reason: .unknownFormat, "this looks like no format that can be read",
          advice: "Readable are JSON, JSON Lines, CSV, TSV, WebVTT, and text with lines such as Therapist: ...")
      }
      // JSON Lines are checked line by line, so that one bad byte does not cost the whole file.
      if !(reader is JSONLReader) { try TextEncoding.validate(text, source: source) }
      return reader.read(text, source: source, stem: stem, options: options)
    } catch {
      return [.problem(error)]
    }
  }
}
