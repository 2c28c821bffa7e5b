import JSON
import Transcripts

/// That somebody accepts a failing check, a part of it, or a finding, for a reason and until a day.
public struct Acceptance: Sendable, Equatable {
  /// A check (`calibration`), a part (`regression/client_talk`), or a finding's fingerprint.
  public let id: String
  /// Why.
  public let reason: String
  /// The last day on which it counts, as `2026-10-05`.
  public let expires: String

  /// Makes an acceptance.
  public init(id: String, reason: String, expires: String) {
    self.id = id
    self.reason = reason
    self.expires = expires
  }

  /// Whether it counts on a day; days are compared as ISO 8601 writes them.
  func counts(on day: String) -> Bool { day <= expires }

  var document: JSONValue {
    ["id": .string(id), "reason": .string(reason), "expires": .string(expires)]
  }

  /// Whether a text is a day by which an acceptance can end.
  public static func isDay(_ text: String) -> Bool { SessionInformation.isDate(text) && text.utf8.count == 10 }

  /// Reads one; nil where it lacks a reason or its day is none, so that one written by hand cannot last for ever.
  init?(_ document: JSONValue) {
    guard let id = document["id"]?.string, let reason = document["reason"]?.string,
      let expires = document["expires"]?.string, Self.isDay(expires), !reason.allSatisfy(\.isWhitespace)
    else { return nil }
    self.init(id: id, reason: reason, expires: expires)
  }
}
