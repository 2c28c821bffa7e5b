extension Rule where Label == RiskLabel {
  /// Means and words of harming somebody else.
  static let violenceTrace = trace(
    "violence", "Means and words of harming somebody else.", .violence,
    cues: Cue.list(
      """
      kill|killing|hurt|hurting|hit|hitting|beat|beating|bash|smash|smashed|punch|punching|strangle|\
      choke|shoot|stab|knife|gun|revolver|bat|bar|hammer|hospital|kick|kicking|slap|slapping|\
      slapped|fist|fists|throat|neck|break|legs|burn|crossbow|bow|arrow|cutter|blade|machete|axe|spanner|\
      wrench|crowbar|rifle|pistol|paid|acid|petrol|poison|oil|pot|brick|chisel
      teach him
      get him
      him pay
      - waiting|wait|follow|followed|parked|watching|watched|outside|shift|gate|door|face|head|\
      shove|shoved|push|pushed|grab|grabbed|hard|him|her|them
      - brace|sharpened|slash|picture|address|knows|know|route|sleeps|sitting|seat|drive|van|car|\
      boot|handle|fence|hand|hands|arms|claw|chain|pipe|stick|stone|iron|finish|finished|settle|\
      settled|sort|sorted|lesson|regret|sorry|pay|tonight|tomorrow|soon|bought|carry|carrying|pocket
      """),
    hits: [
      "I keep a «bat» in the van for when he comes out.",
      "I had my «fist» up at her.",
    ],
    misses: [
      "The weather was fine.",
      "Soup and bread.",
      "I was late.",
    ])
}
