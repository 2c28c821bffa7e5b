/// Words that describe a person between an article and a noun: "a soft-spoken, left-handed neighbour" is a neighbour. Like the names of
/// groups (`GroupWords`) they say who somebody is, and nothing about what a turn does: trained codes read all of them alike.
///
/// What judges, feels or tells of an illness stays: "a terrible person" is no description.
enum PersonDescription {
  private static let nouns = WordSet(
    """
    person people individual individuals human adult adults man woman men women guy guys gal dude bloke lad lass boy boys girl girls \
    kid kids child children teen teens teenager teenagers lady ladies gentleman gentlemen folks parent parents mother father mum mom \
    dad mothers fathers moms mums dads grandparent grandparents grandmother grandfather husband wife son daughter brother sister \
    friend friends neighbour neighbor colleague coworker roommate flatmate classmate
    """)
  private static let determiners = WordSet(
    "a an the this that these those some any every each another one my your his her our their no such")
  /// Words that end a description: what stands before them is no adjective.
  private static let others = WordSet(
    """
    of to in for with at from by as is are was were be been being am who that which not never and or but if so than then \
    i you he she it we they me him them do does did have has had will would can could should may might must \
    good bad better best worse worst great terrible horrible awful worthless useless stupid lovely nice kind decent wonderful amazing \
    happy sad angry lonely broken failing failed failure evil selfish lazy horrid disgusting unlovable lovable caring loving \
    honest dishonest loyal patient brave proud ashamed anxious depressed suicidal violent abusive dangerous safe scared afraid tired \
    drunk sober addicted sick ill dying dead hurt grieving different new other same only whole real right wrong certain particular \
    special important difficult hard easy normal first last next second third single several many few most more much little own \
    lot kind sort type couple bunch group number
    """)
  /// At most so many words describe.
  private static let most = 5

  /// The words that describe the person at `noun`; nil where none do.
  ///
  /// - Parameter isJoined: whether a hyphen joins the token with the one behind it.
  private static func words(before noun: Int, in tokens: [Token], isJoined: (Int) -> Bool) -> Range<Int>? {
    var first = noun
    while first > 0, noun - first <= most {
      let token = tokens[first - 1]
      // The "of" of "out-of-work" is no preposition of the sentence.
      let isPart = first < noun && isJoined(first - 1) || first > 1 && isJoined(first - 2)
      if !isPart, determiners.contains(token) { return first < noun ? first..<noun : nil }
      guard token.kind == .word, token.sentence == tokens[noun].sentence, isPart || !others.contains(token) else {
        return nil
      }
      first -= 1
    }
    return nil
  }

  /// The tokens of a text as trained codes read them, and the places of these among all; nil where nothing is described.
  static func read(_ tokens: [Token], of text: String) -> (tokens: [Token], places: [Int])? {
    var described: [Range<Int>] = []
    var bytes: [UInt8] = []
    func isJoined(_ place: Int) -> Bool {
      guard place + 1 < tokens.count, tokens[place].end + 1 == tokens[place + 1].start else { return false }
      if bytes.isEmpty { bytes = Array(text.utf8) }
      return bytes[Int(tokens[place].end)] == UInt8(ascii: "-")
    }
    for place in tokens.indices where tokens[place].kind == .word && nouns.contains(tokens[place]) {
      // In "a Welsh woman friend" the woman is part of the description.
      guard let words = words(before: place, in: tokens, isJoined: isJoined) else { continue }
      if let last = described.last, last.lowerBound == words.lowerBound { described.removeLast() }
      described.append(words)
    }
    guard !described.isEmpty else { return nil }
    var result: [Token] = []
    var places: [Int] = []
    func add(_ place: Int, _ token: Token) {
      result.append(token)
      places.append(place)
    }
    var next = 0
    for words in described {
      for place in next..<words.lowerBound - 1 { add(place, tokens[place]) }
      let determiner = tokens[words.lowerBound - 1]
      add(words.lowerBound - 1, determiner.read(as: determiner.hash == an ? a : determiner.neutral))
      add(words.lowerBound, tokens[words.lowerBound].read(as: GroupWords.name))
      next = words.upperBound
    }
    for place in next..<tokens.count { add(place, tokens[place]) }
    return (result, places)
  }

  private static let an = TokenHash.literal("an")
  private static let a = TokenHash.literal("a")
}
