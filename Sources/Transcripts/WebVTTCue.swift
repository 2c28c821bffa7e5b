/// One cue as written: its text still holds tags and entities, its lines end with LF.
struct WebVTTCue {
  /// Seconds from the start of the session.
  var start: Double
  /// Nil where it makes no sense.
  var end: Double?
  var text: [UInt8] = []
}
