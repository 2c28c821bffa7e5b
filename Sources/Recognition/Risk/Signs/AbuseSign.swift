extension Rule where Label == RiskLabel {
  /// Somebody hurts, forces or frightens the client or someone in their care.
  static let abuseSign = sign(
    "abuse", "Somebody hurts, forces or frightens the client or someone in their care.", RiskLabel(.abuse, .moderate),
    cues: Cue.list(
      """
      - hit|hits|shoved|pushed|batter|bruise|bruises|belt|touched|forced|slap|slapped
      he|she|they|dad|mum|mom|husband|wife|boyfriend|girlfriend|partner|stepdad|brother|uncle|father|mother|\
      coach|boss ...5 hit|hits|hitting|beat|beats|slap|slaps|slapped|kick|kicks|kicked|punch|punched|push|pushed|\
      shove|shoved|grab|grabbed|grabs|choke|choked|chokes|throw|threw|throws|shake|shakes|shook|burn|burned|touch|\
      touched|touches|force|forced|forces|jerked|locked|locks|lock|hurt|hurts|bit|bites|strangled|raped|twist|\
      twists|twisted|spat|belt|belted|pillow
      bruise|bruises|marks|belt|buckle|cast|broken|fingerprints ...8 arm|arms|back|neck|wrist|face|legs|he|she|him|her
      scared|afraid|frightened|terrified ...6 him|her|home|husband|boyfriend|dad|partner|wife
      eggshells
      takes|took|checks|controls|reads|tracks|keeps|counts|hides ...3 my phone|money|keys|passport|wages|messages|\
      card|car
      reads|checks my messages|phone
      won't|doesn't|didn't|never|not let|lets|allowed ...2 me|out|leave|see|go|talk|work
      goes for|at me
      makes|made me do|have|touch|watch|sleep|wear
      came|comes into my room|bed
      was|were|got|been abused|molested|raped|hit|beaten|touched|assaulted
      """),
    refine: { label, context in
      // Whoever does it is somebody else; it is done to the speaker where the sentence says so.
      if context.sentenceNamesSpeaker { label.subject = .oneself }
      if context.isSevereAbuse { label.level = .high }
    },
    hits: [
      "«He locks» the door when I argue.",
      "There were «marks on her neck» again.",
      "I'm «scared to go home».",
      "He «reads my messages» before I do.",
    ],
    misses: [
      "He bought milk.",
      "My brother is a nurse.",
      "We went home early.",
    ])
}
