import Language
import Transcripts

/// The wordings that rules about suicide share.
enum SuicideWords {
  /// Acts that name no method, as infinitive or gerund.
  static let acts = [
    "kill|killing|unalive|unaliving|off|offing|top|topping myself",
    "take|taking|end|ending my [own] life",
    "end|ending it all",
    "commit|committing suicide",
    "do|doing away with myself",
    "do|doing myself in",
    "knock|knocking|finish|finishing myself off",
  ]

  /// Acts that name a method.
  static let methods = [
    "hang|hanging|drown|drowning|shoot|shooting|poison|poisoning|stab|stabbing|electrocute|suffocate myself",
    "slit|slitting|slash|slashing|cut|cutting|slice|slicing|open|opening my wrists|wrist|veins|throat",
    "blow|blowing my [own] brains|head out|off",
    "put|putting a bullet in|through my head|brain|skull",
    "jump|jumping|step|stepping|walk|walking|run|running [out] in front of [a|the] train|bus|truck|lorry|car|traffic|subway|tram",
    "walk|walking|step|stepping|run|running [right|straight] [out] into traffic",
    "throw|throwing myself off|under|in|out|from|into",
    """
    jump|jumping|leap|leaping off|from|out [of] [the|a|that|my|our] [_] bridge|roof|rooftop|building|balcony|\
    window|overpass|cliff|ledge|garage|tower|parking
    """,
    """
    drive|driving|crash|crashing|steer|steering|swerve|swerving|run|running|veer|veering [my|the] [car|\
    truck] off|into|in|under [a|the|that|of|oncoming] [_] bridge|road|cliff|tree|wall|pole|truck|lorry|\
    traffic|river|overpass|barrier|median|semi
    """,
    "overdose|overdosing|od|od'ing",
    """
    take|taking|swallow|swallowing|down|downing all [of] the|my|those|these pills|meds|medication|tablets|\
    insulin|antidepressants|sleeping|them
    """,
    """
    take|taking|swallow|swallowing a|the|my whole|entire|full|bunch|handful|bottle [of] [of] pills|bottle|\
    packet|pack|meds|medication|tylenol|paracetamol|tablets|insulin
    """,
    "swallow|swallowing a bottle of",
    "take|taking|swallow|swallowing|neck|necking|down|downing the whole|entire lot|strip|packet|bottle|box|thing|cabinet",
    "take|taking|swallow|swallowing everything|them [all]",
    "step|stepping|walk|walking|jump|jumping|run|running out|in|into front|it",
    "go|going|drive|driving|ride|riding|steer|run|running [right|straight|just] off|over the|a|that road|bend|edge|bridge|cliff|side",
    "put|putting a|the|my rope|noose|belt|cord around|round|over|up",
  ]

  /// The acts behind each of some openings.
  static func cues(_ openings: [String], _ acts: [String], _ strength: Cue.Strength = .usual) -> [Cue] {
    openings.flatMap { opening in acts.map { Cue("\(opening) \($0)", strength) } }
  }

  /// Words that may stand before a verb without changing it.
  static let adverb =
    "[just|really|honestly|sometimes|still|actually|kinda|literally|often|always|also|even|only|truly|definitely|probably|do|did|fucking]"
}

extension [Speaker] {
  /// Whose turns may disclose a risk: a therapist's own words never do.
  static let disclosing: [Speaker] = [.client, .other]
}
