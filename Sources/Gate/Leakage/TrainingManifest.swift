import JSON
import Transcripts

/// What a model was trained on, as hashes: `pe.manifest/1`, JSON Lines, a line on the whole and then a line a session.
///
/// A session's line holds the smallest hashes of its shingles and those of its longer turns, as 16 hexadecimal digits each. It holds no
/// words, and none can be read back; whoever has a text can tell whether it was trained on, which is what it is for.
public enum TrainingManifest {
  /// The lines of a manifest.
  ///
  /// - Parameters:
  ///   - name: what the text is called.
  ///   - sketches: the sessions' sketches with their ids.
  public static func bytes(name: String, _ sketches: [(id: String, sketch: TextSketch)]) -> [UInt8] {
    var writer = JSONWriter()
    writer.value([
      "schema": "pe.manifest/1", "name": .string(name), "sessions": .int(sketches.count),
      "shingle_words": .int(TextSketch.words), "hashes": .int(TextSketch.size),
      "long_turn_words": .int(TextSketch.longTurn),
    ])
    writer.newline()
    for (id, sketch) in sketches {
      writer.beginObject()
      writer.name("session")
      writer.value(id)
      writer.name("hashes")
      writer.value(text(sketch.hashes))
      writer.name("turns")
      writer.value(text(sketch.turns))
      writer.endObject()
      writer.newline()
    }
    return writer.bytes
  }

  /// Calls `body` with each session of a manifest.
  ///
  /// - Throws: `GateProblem` with the line when it is no manifest, or was made with other settings.
  public static func read(_ file: InputFile, _ body: (_ id: String, _ sketch: TextSketch) -> Void) throws {
    func problem(_ line: Int, _ reason: String) -> GateProblem {
      GateProblem(.unusable, "\(file.source):\(line): \(reason)", advice: "Make it anew: pe baseline manifest")
    }
    var lines = try InputLines(file)
    var isOpen = false
    var (stated, read) = (0, 0)
    while let (number, line) = lines.next() {
      guard case .text(let bytes) = line else { throw problem(number, "the line cannot be read") }
      guard bytes.contains(where: { $0 > 0x20 }) else { continue }
      guard let document = try? JSONParser.parse(bytes) else { throw problem(number, "this is not JSON") }
      guard isOpen else {
        guard document["schema"]?.string == "pe.manifest/1" else { throw problem(number, "this is no pe.manifest/1") }
        guard document["shingle_words"]?.int == TextSketch.words, document["hashes"]?.int == TextSketch.size,
          document["long_turn_words"]?.int == TextSketch.longTurn
        else { throw problem(number, "it was made with other settings") }
        isOpen = true
        stated = document["sessions"]?.int ?? -1
        continue
      }
      guard let id = document["session"]?.string, let hashes = numbers(document["hashes"]?.string),
        let turns = numbers(document["turns"]?.string)
      else { throw problem(number, "this is no session of a manifest") }
      read += 1
      body(id, TextSketch(hashes: hashes, turns: turns))
    }
    guard isOpen else { throw problem(1, "the file is empty") }
    guard stated == read else { throw problem(1, "it says \(stated) sessions and holds \(read): the file was cut") }
  }

  private static func text(_ numbers: [UInt64]) -> String {
    numbers.map { number in
      let digits = String(number, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  private static func numbers(_ text: String?) -> [UInt64]? {
    guard let text, text.utf8.count % 16 == 0 else { return nil }
    let digits = Array(text.utf8)
    var numbers: [UInt64] = []
    for start in stride(from: 0, to: digits.count, by: 16) {
      guard let number = UInt64(String(decoding: digits[start..<(start + 16)], as: UTF8.self), radix: 16) else {
        return nil
      }
      numbers.append(number)
    }
    return numbers
  }
}
