import Foundation
import JSON
import Language
import Recognition
import Transcripts

/// Reads sentences and sessions in which a named group can be exchanged: WinoBias and Winogender (gender), HolisticBias (thirteen
/// axes), AnnoMI and transcripts (`GroupSwap`).
public enum InvarianceCorpus {
  /// Reads a file, or HolisticBias's folder.
  ///
  /// - Throws: `LabelledCorpus.Problem` when it is none of them, or what reading throws.
  public static func variants(_ path: String) throws -> [Variants] {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      return try holisticBias(path)
    }
    let file = InputFile(path: path)
    let bytes = try file.contents()
    if AnnoMICorpus.recognizes(bytes) {
      return try AnnoMICorpus.sessions(bytes, source: file.source, grouping: .session).map {
        swapped($0.conversation, source: file.source)
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if text.hasPrefix("sentid\t") { return winogender(text, source: file.source) }
    if text.contains("["), let first = text.split(separator: "\n").first, first.first?.isNumber == true {
      return winoBias(text, source: file.source)
    }
    let sessions = file.read(options: ReadingOptions()).compactMap { record -> Transcript? in
      if case .transcript(let transcript) = record { return transcript }
      return nil
    }
    guard !sessions.isEmpty else {
      throw LabelledCorpus.Problem(
        description: "\(file.source): neither WinoBias, Winogender, HolisticBias, AnnoMI nor a transcript")
    }
    return sessions.map { swapped(Conversation($0), source: file.source) }
  }

  /// A conversation and the same with the groups exchanged.
  private static func swapped(_ conversation: Conversation, source: String) -> Variants {
    let other = Conversation(
      turns: conversation.turns.map {
        .init(speaker: $0.speaker, text: TokenizedText(GroupSwap.swapped($0.text.text)))
      },
      changeTarget: conversation.changeTarget)
    return Variants(source: source, [conversation, other])
  }

  /// A sentence in each of its forms, said by the client and then by the therapist.
  private static func said(_ sentences: [String], source: String) -> Variants {
    Variants(
      source: source,
      sentences.map { sentence in
        let text = TokenizedText(sentence)
        return Conversation(turns: [.init(speaker: .client, text: text), .init(speaker: .therapist, text: text)])
      })
  }

  /// Lines of `occupation.participant.number.gender.txt`, a tab and the sentence.
  private static func winogender(_ text: String, source: String) -> [Variants] {
    var order: [Substring] = []
    var groups: [Substring: [String]] = [:]
    for line in text.split(separator: "\n").dropFirst() {
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2, let gender = parts[0].range(of: ".", options: .backwards) else { continue }
      let stem = parts[0][..<gender.lowerBound]
      let key = stem[..<(stem.lastIndex(of: ".") ?? stem.endIndex)]
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(String(parts[1]))
    }
    return order.compactMap { groups[$0] }.filter { $0.count > 1 }.map { said($0, source: source) }
  }

  /// Numbered sentences with brackets around what refers to the same person.
  private static func winoBias(_ text: String, source: String) -> [Variants] {
    text.split(separator: "\n").compactMap { line -> Variants? in
      let sentence = line.drop { $0.isNumber || $0 == " " }.filter { $0 != "[" && $0 != "]" }
      guard !sentence.isEmpty else { return nil }
      return said([sentence, GroupSwap.swapped(sentence)], source: source)
    }
  }

  /// Every template with "a DESCRIPTOR person", the descriptors of an axis as variants. Descriptors that the authors call
  /// dispreferred are left out: a word that hurts is no neutral name.
  private static func holisticBias(_ path: String) throws -> [Variants] {
    func parsed(_ name: String) throws -> JSONValue {
      let file = InputFile(path: "\(path)/\(name)")
      do {
        return try JSONParser.parse(try file.contents())
      } catch is JSONError {
        throw LabelledCorpus.Problem(description: "\(file.source): it is no JSON")
      }
    }
    let templates = (try parsed("sentence_templates.json").members ?? []).map(\.name)
      .filter { $0.contains("{noun_phrase}") }
    return (try parsed("descriptors.json").members ?? []).flatMap { axis -> [Variants] in
      let descriptors = (axis.value.members ?? []).flatMap { $0.value.array ?? [] }.compactMap { one -> String? in
        if let plain = one.string { return plain }
        return one["preference"]?.string == "dispreferred" ? nil : one["descriptor"]?.string
      }
      guard descriptors.count > 1 else { return [] }
      return templates.map { template in
        said(
          descriptors.map { descriptor in
            let article = "aeiou".contains(descriptor.lowercased().first ?? "x") ? "an" : "a"
            return template.replacing("{noun_phrase}", with: "\(article) \(descriptor) person")
          }, source: "HolisticBias, \(axis.name)")
      }
    }
  }
}
