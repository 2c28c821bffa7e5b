/// A session as it was exported, before its roles are known and anything is checked.
struct SessionRecord {
  /// Its identifier, nil when it has none of its own.
  var id: String?
  /// Which element of which array it is, as in `-2` or `-2-1`; empty when it stands alone.
  var place = ""
  /// What it says of itself; the identifier is not used.
  var information: SessionInformation
  var turns: [Turn]
  /// The first places, counted from 1, of elements that are no turns.
  var defects: [Int]
}
