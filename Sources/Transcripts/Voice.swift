/// Who speaks a turn as the export says it, before the role is known.
struct Voice: Hashable, Sendable {
  /// What the export calls the role, or the speaker's name where it has nothing else; empty when it has neither.
  var name: String
  /// The speaker's name where the export has one beside the role.
  var label: String?

  /// What to call the speaker in a message.
  var shown: String { name.isEmpty ? label ?? "" : name }
}
