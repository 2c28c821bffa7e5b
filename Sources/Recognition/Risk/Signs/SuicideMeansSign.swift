extension Rule where Label == RiskLabel {
  private static let things = """
    pills|pill|tablets|tablet|meds|medication|medicine|insulin|paracetamol|tylenol|morphine|overdose|rope|noose|belt|cord|\
    beam|rafters|banister|gun|rifle|shotgun|pistol|revolver|bullet|blade|razor|knife|bridge|overpass|viaduct|\
    platform|train|trains|tracks|rails|freight|express|tube|subway|roof|rooftop|balcony|ledge|window|scaffold|\
    cliff|river|canal|dam|weir|pier|lorry|barrier|traffic|exhaust|\
    garage|harness|parapet|railing|bleach|antifreeze
    """

  /// A means or a place that the eye rests on.
  static let suicideMeansSign = sign(
    "suicide.means", "A means or a place is thought of, looked at or counted.",
    RiskLabel(.suicide, .moderate, items: [3]),
    cues: Cue.list(
      """
      - \(things)
      - jump|jumping|jumped|hose
      look|looking|looked|stare|staring|stared|think|thinking|thought|picture|picturing|pictured|imagine|imagining|see|seeing|\
      count|counting|counted|consider|considering|considers|stand|standing|stood|sit|sitting|sat|drawn|wonder|\
      wondering|notice|noticing|noticed|know|knowing|fantasize|fantasise|fantasizing|googled|googling|searched|\
      measure|measured|measuring ...8 \(things)
      \(things) ...8 quick|easy|easier|enough|would|could|over|step|steps|jump|drop|fall|high|fast|there|\
      waiting|calling|calls|pull|pulls|answer
      step|steps|stepping|jump|jumping|drive|driving|swerve|swerving|turn|walk|walking|fall|falling|let|lean|\
      leaning|drift|drifting|go|going|straight|off|into|over|under|front ...5 \(things)
      take|taking|swallow|swallowing ...3 all|whole|lot|every|enough|too ...4 pills|tablets|meds|them|it|bottle|packet|box
      """),
    hits: [
      "I was «looking over the railing» for a good while.",
      "The «bridge would» be the simplest, I suppose.",
      "Some evenings I «count the tablets».",
      "I could just «go off into the barrier» and nobody would know.",
    ],
    misses: [
      "I took two aspirin after lunch.",
      "We crossed by the footpath.",
      "The plumber sent a bill.",
    ])
}
