extension Rule where Label == RiskLabel {
  /// Means, places, last things and words of ending.
  static let suicideTrace = trace(
    "suicide", "Means, places, last things and words of ending.", .suicide,
    cues: Cue.list(
      """
      pills|pill|tablets|tablet|meds|medication|medicine|painkillers|paracetamol|codeine|morphine|\
      insulin|overdose|overdosed|rope|noose|belt|cord|ligature|sheet|scarf|knife|blade|razor|\
      scissors|gun|guns|pistol|revolver|rifle|shotgun|barrel|trigger|bridge|overpass|flyover|\
      platform|train|trains|tracks|railway|rail|railing|ledge|roof|rooftop|balcony|parapet|cliff|\
      river|canal|lake|sea|harbour|harbor|loch|quarry|garage|exhaust|hose|cabinet|drawers|cupboard|\
      nightstand|shoebox|tin|stash|stashed|hoarding|letter|letters|note|goodbye|goodbyes|insurance|\
      funeral|suicide|suicidal|die|died|dying|dead|death|kill|hang|hanging|drown|jump|shoot|method|\
      burden|scaffold|scaffolding|pipe|beam|rafters|hook|strap|swallow|\
      swallowed|crash|swerve|barrier|rifle's|gun's|knife's|bridge's|jumped|jumping|shotgun's|veins|vein|\
      wrists|capsules|vials|propofol|potassium|fentanyl|gas|chamber|chin|mouth|undid|unbuckled|\
      belt's|lifejacket|oilskins|watter|tide|stairwell|shaft|lift|step|wake|woke
      blades|codamol|insulin's|cannula|cables|exhaust's|hotel|stern|deck|berth|ice|stones|pockets|\
      rehearsal|rehearsed|arrangements|overdosing|od|od'd|ledges|weir|barrage|locks|rafter|hoist|ladder|\
      antifreeze|bleach|cyanide|helium|nitrogen|petrol|monoxide|electrics|socket|gallows|verge|cuttings|\
      afterwards|eulogy|coffin|grave|graveside|cremated|burial|hymns|ashes|passwords|trustee|executor|heirs
      made|making up its|his|her mind
      be around
      see to myself
      seen to myself
      made up my mind
      cut|cutting me down
      leave everything|it tidy
      way out
      without me
      better off
      end it
      ending it
      not be here
      go to sleep
      not wake
      wake up
      - ready|prepared|waiting|bottle|locker|desk|boot|glovebox|drawer|closet|hidden|hide|sorry|forgive|\
      price|cost|worth|easier|lighter|quiet|calm|nobody|alone|never|gave|give|giving|sold|signed|settled|sorted|arranged|tidy|papers|documents|folder|key|keys|\
      plan|planned|date|decided|collect|collecting|collected|saved|saving|count|counted|counting|\
      tree|wheel|lorry|truck|car|motorway|highway|freeway|water|window|roofs|edge|box|bag|over|end|\
      ended|finish|finished|done|gone|disappear|stop|stopped|existing|exist|asleep|tonight|anymore|\
      peace|rest|tired|live|living|alive|life|hospital|intend
      - chain|fence|wall|line|bar|balconies|floor|stairs|slip|pier|jetty|quay|dam|track|crossing|\
      junction|bend|speed|drop|height|heights|top|deep|depth|cold|current|number|dose|doses|plans|\
      neck|throat|lock|locked|fridge|shed|loft|attic|cellar|oven|\
      tied|tie|knot|knots|climbed|climb|stood|standing|walked|lay|waited|practised|practice|\
      tried|picture|pictures|imagine|dream|dreamt|leave|leaving|left|last|quick
      - saved up
      - accident|slipped|mistaken|paid|owe|password|envelope|envelopes|labelled|labels|list|\
      instructions|delivered|cleared|emptied|cancelled|cancel|handed|returned|promised|promise|dog|\
      cat|wallet|ring|coat|jacket|shoes|boots|uniform|suit|dress|brake|loaded|load|clip|clipped|\
      harness|unclip|unclipped|helmet|tank|level|floors|roofline|reservoir|viaduct|concrete|\
      tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|birthday|anniversary|\
      christmas|easter|fortnight|soon|intention|purpose|decide|deciding|chosen|picked|choose|\
      calculated|worked|figured|rang|phoned|texted|proud|neat|cleaned|folded|policy
      """),
    hits: [
      "I keep the «rifle» behind the seat.",
      "The «tablets» are in a «tin» now, all of them.",
      "I've «sold» the car and «settled» with my brother.",
    ],
    misses: [
      "My sister visited.",
      "Soup again, and bread.",
      "They were late.",
    ])
}
