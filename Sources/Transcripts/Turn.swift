/// One turn before the role of its speaker is known.
struct Turn: Sendable {
  var voice: Voice
  var text: String
  /// Seconds from the start of the session.
  var start: Double?
  var end: Double?
}
