extension Rule where Label == RiskLabel {
  /// What somebody does to the client or to those in their care.
  static let abuseTrace = trace(
    "abuse", "What somebody does to the client or to those in their care.", .abuse,
    cues: Cue.list(
      """
      hit|hits|hitting|slap|slaps|slapped|pinch|pinches|punch|punched|kick|kicks|kicked|shove|\
      shoved|shoves|push|pushed|pushes|grab|grabbed|throw|threw|choke|choked|breathe|pillow|\
      strangled|shake|shakes|shook|belt|bruise|bruises|bruised|marks|lump|sore|touch|touched|\
      touches|forced|raped|locked|locks|passport|pension|card|allowed|scared|afraid|frightened|\
      terrified|knife|hammer|bat|rough|threatened|threatens|hurt|hurts|hurting
      bank card
      kill me
      - phone|money|account|keys|miles|mile|wet|door|room|night|loud|angry|shouting|neck|throat|arm|\
      face|hands|he|she
      - put his
      - wrist|wrists|finger|fingers|rib|ribs|twisted|twists|husband|boyfriend|partner|stepdad|stepfather|wife|uncle|carer|iron|\
      buckle|cord|cable|cane|strap|stick|slipper|spoon|kettle|stove|stairs|radiator|burn|burnt|burned|hold|holds|held|\
      pressed|smack|smacks|smacked|spat|spits|bolt|bolted|bolts|key|salary|wages|pay|pays|cheque|messages|checks|reads|permission|\
      kneel|collar|hair|eye|lip|tooth|sleeve|sleeves|purple|blue|broken|broke|cracked|flinch|flinches|fell|drunk|temper|\
      sir|madam|boss|manager|gifts|secret|alone
      """),
    hits: [
      "The evening carer «pinches» when I'm slow.",
      "«He» keeps my «phone» in his drawer.",
    ],
    misses: [
      "The weather was fine.",
      "Soup and bread.",
      "I was late.",
    ])
}
