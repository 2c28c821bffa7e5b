extension Rule where Label == RiskLabel {
  /// Things put in order, kept back or handed on.
  static let suicidePreparationSign = sign(
    "suicide.preparation", "Things are put in order, kept back, hidden or handed on.",
    RiskLabel(.suicide, .high, items: [6]),
    cues: Cue.list(
      """
      - letter|letters|goodbye|rope|hose|funeral|insurance
      wrote|written|writing|write|finished|left|leave|leaving|drafted|signed|sealed ...4 letter|letters|note|notes|\
      will|email|card|cards|envelope|envelopes|passwords|instructions|list|message
      letter|letters|note|notes|passwords|envelope|envelopes ...6 ready|drawer|under|desk|when|after|afterwards|find|kids|\
      wife|husband|mum|mom|dad|them|everyone
      save|saving|saved|keep|keeping|kept|hide|hiding|hid|hidden|stash|stashed|stashing|collect|\
      collecting|hoard|hoarding ...6 pills|tablets|meds|ones|tin|drawer|box|sock
      put|putting|puttin|set|setting them|it|some|pills|tablets ...2 by|aside|back|away
      sorted|settled|arranged|arranging|paid|cleared|closed|cleaned|signed|labeled|labelled|packed|order ...6 affairs|papers|\
      insurance|policy|will|bills|accounts|everything|funeral|house|flat|order|debts|pension
      gave|given|giving|give|promised|handed|hands|rehomed|found ...5 dog|cat|guitar|watch|ring|tools|car|keys|\
      books|records|collection|things|stuff|home|knives|jewellery|jewelry|bike
      say|said|saying|wrote ...3 goodbye|goodbyes|farewell
      bought|buy|ordered|picked|got ...4 rope|gun|blade|blades|pills|tank|hose|charcoal|knife
      tied|tested|tried|rehearsed|practised|practiced ...5 knot|rope|belt|beam|noose|weight
      went|drove|walked|climbed|stood|sat|got|parked ...8 edge|ledge|bridge|roof|tracks|platform|cliff|river|water|\
      dam|spot|railing|parapet|pier|top ...6 boots|shoes|coat|hour|hours|while|back|couldn't|didn't|stopped|until
      leg|legs|foot [was|is] [already] over|ower [the|a|that|its] [top|cold|low] [of] [the] rail|rails|railing|railings|edge|parapet|\
      barrier|side|wall|bridge
      one|wan|ae leg [was|is] [already] over|ower
      """),
    hits: [
      "I «wrote the cards» out for each of the boys.",
      "I've been «keeping a few tablets back» each week.",
      "I «sorted the insurance» and the car.",
      "I «gave the dog» to my sister on Sunday.",
      "I «went up to the edge and stood there an hour».",
      "I'd my coat off and «one leg over» when a man spoke to me.",
    ],
    misses: [
      "I wrote three reports this week.",
      "We painted the fence.",
      "I kept my temper.",
    ])
}
