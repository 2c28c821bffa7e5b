import JSON

/// Reads `pe.transcript/1` strictly: what the schema does not allow is refused.
public enum CanonicalTranscript {
  /// Why a document is no `pe.transcript/1`.
  public struct Malformed: Error, CustomStringConvertible {
    /// What is wrong, one sentence without a full stop. Holds no transcript text.
    public let message: String

    /// What is wrong, for a person.
    public var description: String { message }
  }

  private static let members: Set<String> = [
    "schema", "id", "trainee", "client", "cohort", "scenario", "change_target", "date", "client_groups", "utterances",
  ]
  private static let utteranceMembers: Set<String> = ["speaker", "name", "text", "start", "end"]

  /// Reads a document.
  ///
  /// - Throws: `Malformed`.
  public static func transcript(
    from document: JSONValue, source: String, format: String = "pe.transcript/1", roles: Transcript.Roles = .known
  ) throws -> Transcript {
    guard let present = document.members else { throw Malformed(message: "expected an object") }
    if let unknown = present.first(where: { !members.contains($0.name) }) {
      throw Malformed(message: "unknown member \"\(unknown.name.prefix(40))\"")
    }
    if let schema = document["schema"], schema.string != "pe.transcript/1" {
      throw Malformed(message: "the schema is not pe.transcript/1")
    }
    guard let id = document["id"]?.string, (1...200).contains(id.unicodeScalars.count) else {
      throw Malformed(message: "id must be a text of 1 to 200 characters")
    }
    var information = SessionInformation(id: id)
    information.trainee = try text(document, "trainee")
    information.client = try text(document, "client")
    information.cohort = try text(document, "cohort")
    information.scenario = try text(document, "scenario")
    information.changeTarget = try text(document, "change_target")
    information.date = try text(document, "date")
    if let date = information.date, !SessionInformation.isDate(date) {
      throw Malformed(message: "date must be ISO 8601, such as 2026-10-05")
    }
    if let groups = document["client_groups"] {
      guard let axes = groups.members else { throw Malformed(message: "client_groups must be an object") }
      for axis in axes {
        guard let group = axis.value.string else { throw Malformed(message: "client_groups must hold texts") }
        information.clientGroups[axis.name] = group
      }
    }
    guard let turns = document["utterances"]?.array, !turns.isEmpty else {
      throw Malformed(message: "utterances must be a list of at least one")
    }
    return Transcript(
      information: information, utterances: try turns.enumerated().map { try utterance($1, at: $0) }, source: source,
      format: format, roles: roles)
  }

  private static func text(_ document: JSONValue, _ name: String) throws -> String? {
    guard let value = document[name] else { return nil }
    guard let text = value.string else { throw Malformed(message: "\(name) must be a text") }
    return text
  }

  private static func utterance(_ value: JSONValue, at index: Int) throws -> Utterance {
    guard let present = value.members else { throw Malformed(message: "utterance \(index) must be an object") }
    if let unknown = present.first(where: { !utteranceMembers.contains($0.name) }) {
      throw Malformed(message: "utterance \(index) has the unknown member \"\(unknown.name.prefix(40))\"")
    }
    guard let speaker = value["speaker"]?.string.flatMap(Speaker.init) else {
      throw Malformed(message: "the speaker of utterance \(index) must be therapist, client or other")
    }
    guard let text = value["text"]?.string else { throw Malformed(message: "utterance \(index) has no text") }
    func seconds(_ name: String) throws -> Double? {
      guard let value = value[name] else { return nil }
      guard let number = value.double, number >= 0 else {
        throw Malformed(message: "\(name) of utterance \(index) must be seconds from 0 up")
      }
      return number
    }
    return Utterance(
      speaker: speaker, name: try self.text(value, "name"), text: text, start: try seconds("start"),
      end: try seconds("end"))
  }
}
