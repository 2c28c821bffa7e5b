import JSON

/// One session, normalised: what every reader yields and `pe.transcript/1` holds.
public struct Transcript: Sendable, Equatable {
  /// How the roles of the speakers became known.
  public enum Roles: String, Sendable {
    /// The user mapped a name to a role.
    case given
    /// The export uses words that say the role, such as "therapist".
    case known
    /// The user asked for a guess.
    case guessed
  }

  /// What is known beside the words.
  public var information: SessionInformation
  /// The turns in order, at least one.
  public var utterances: [Utterance]
  /// Where it came from: a file's name, `-`, or `archive!member`; for messages and `session.source`.
  public var source: String
  /// The name of the format it was read from.
  public var format: String
  /// How the roles became known.
  public var roles: Roles

  /// Makes a transcript.
  public init(
    information: SessionInformation, utterances: [Utterance], source: String, format: String, roles: Roles = .known
  ) {
    self.information = information
    self.utterances = utterances
    self.source = source
    self.format = format
    self.roles = roles
  }

  /// The canonical `pe.transcript/1` document as one line without a newline: members in the schema's order, absent ones left out,
  /// times to the millisecond. Two exports of the same session differ only where this differs.
  public var canonicalJSON: [UInt8] {
    var writer = JSONWriter(capacity: utterances.reduce(256) { $0 + $1.text.utf8.count + 64 })
    write(into: &writer)
    return writer.bytes
  }

  /// The SHA-256 of the canonical document, 64 hexadecimal digits.
  public var sha256: String { SHA256.hexadecimal(of: canonicalJSON) }

  /// Writes the canonical document as one value.
  public func write(into writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("schema")
    writer.value("pe.transcript/1")
    information.writeMembers(into: &writer)
    writer.name("utterances")
    writer.beginArray()
    for utterance in utterances {
      writer.beginObject()
      writer.name("speaker")
      writer.value(utterance.speaker.rawValue)
      if let name = utterance.name {
        writer.name("name")
        writer.value(name)
      }
      writer.name("text")
      writer.value(utterance.text)
      if let start = utterance.start {
        writer.name("start")
        writer.value(start, places: 3)
      }
      if let end = utterance.end {
        writer.name("end")
        writer.value(end, places: 3)
      }
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }
}

extension SessionInformation {
  /// Writes the members that `pe.transcript/1` and `pe.analysis/1` share, inside an open object: `id`, then those that are known.
  public func writeMembers(into writer: inout JSONWriter) {
    writer.name("id")
    writer.value(id)
    func member(_ name: StaticString, _ text: String?) {
      guard let text else { return }
      writer.name(name)
      writer.value(text)
    }
    member("trainee", trainee)
    member("client", client)
    member("cohort", cohort)
    member("scenario", scenario)
    member("change_target", changeTarget)
    member("date", date)
    if !clientGroups.isEmpty {
      writer.name("client_groups")
      writer.beginObject()
      for (axis, group) in clientGroups.sorted(by: { $0.key < $1.key }) {
        writer.name(axis)
        writer.value(group)
      }
      writer.endObject()
    }
  }
}
