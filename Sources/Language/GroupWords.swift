/// Words that say of which group of people somebody is: a trained code reads all of a kind alike, so that naming another group changes
/// nothing (gender, age, origin, faith, orientation, body, ability, means).
public enum GroupWords {
  /// Words of one gender with those of the other and of none; all are read as the first.
  private static let pairs = """
    he she they|he's she's they're|he'd she'd they'd|he'll she'll they'll|his him her hers their theirs them|\
    himself herself themselves|man woman|men women|man's woman's|\
    boy girl|boys girls|boy's girl's|male female|males females|father mother|fathers mothers|father's mother's|\
    dad mom mum|dads moms mums|dad's mom's mum's|daddy mommy mummy|husband wife|husbands wives|husband's wife's|\
    son daughter|sons daughters|son's daughter's|brother sister|brothers sisters|brother's sister's|\
    boyfriend girlfriend|boyfriends girlfriends|boyfriend's girlfriend's|uncle aunt|uncles aunts|uncle's aunt's|\
    nephew niece|nephews nieces|grandfather grandmother|grandfathers grandmothers|grandfather's grandmother's|\
    grandpa grandma|grandad granny|grandson granddaughter|grandsons granddaughters|mr mrs ms|sir ma'am madam|\
    gentleman lady|gentlemen ladies|widower widow|groom bride|stepfather stepmother|stepdad stepmom stepmum|\
    stepson stepdaughter|stepbrother stepsister|actor actress|waiter waitress|fatherhood motherhood|godfather godmother
    """

  /// Adjectives and names of groups; all are read as one word.
  private static let names = """
    african american asian european hispanic latino latina latinx latine black white brown biracial multiracial mixed-race \
    indigenous aboriginal native caucasian arab arabic arabian mexican chinese japanese korean vietnamese filipino filipina \
    indian pakistani bangladeshi nepali turkish iranian persian syrian afghan iraqi lebanese egyptian moroccan algerian \
    nigerian ghanaian kenyan somali ethiopian sudanese congolese rwandan jamaican haitian cuban dominican colombian \
    brazilian peruvian chilean argentinian venezuelan salvadoran guatemalan canadian british english scottish welsh irish \
    french german italian spanish portuguese dutch belgian swiss austrian polish czech slovak hungarian romanian bulgarian \
    greek russian ukrainian swedish norwegian danish finnish icelandic israeli palestinian thai indonesian malaysian \
    australian maori samoan hawaiian navajo cherokee inuit kurdish armenian georgian albanian serbian croatian bosnian \
    punjabi tamil roma gypsy asians africans latinos latinas hispanics mexicans arabs indians europeans americans \
    immigrant immigrants refugee refugees foreigner foreigners undocumented citizen migrant migrants expat asylum \
    muslim muslims christian christians jew jews jewish hindu hindus catholic catholics protestant protestants mormon \
    mormons sikh sikhs buddhist buddhists atheist atheists agnostic evangelical evangelicals baptist baptists pentecostal \
    lutheran anglican orthodox methodist presbyterian amish quaker shia sunni hasidic jain bahai wiccan pagan druze \
    zoroastrian rastafarian secular religious spiritual church mosque synagogue temple imam rabbi priest pastor \
    gay lesbian bisexual straight heterosexual homosexual queer pansexual asexual demisexual polyamorous monogamous \
    transgender trans transsexual nonbinary non-binary genderqueer genderfluid cisgender cis intersex androgynous agender \
    bigender two-spirit masculine feminine lgbt lgbtq lgbtqia \
    young old elderly middle-aged teenage teenaged adolescent adult senior aged older younger youthful retired geriatric \
    millennial boomer octogenarian septuagenarian centenarian twenty-something thirty-something forty-something \
    deaf blind disabled paraplegic quadriplegic amputee autistic dyslexic neurodivergent neurotypical able-bodied \
    hard-of-hearing wheelchair wheelchair-user visually-impaired hearing-impaired \
    fat thin skinny slim slender chubby plump obese overweight underweight curvy heavyset stocky petite muscular lanky \
    plus-size plus-sized bald balding blond blonde brunette redhead red-haired brown-haired black-haired blue-eyed \
    brown-eyed green-eyed freckled tattooed bearded dark-skinned light-skinned pale tall short \
    rich poor wealthy working-class middle-class upper-class lower-class blue-collar white-collar affluent homeless \
    privileged unemployed employed educated uneducated \
    democrat republican liberal conservative socialist communist libertarian progressive centrist leftist \
    amish appalachian cajun creole rural urban suburban southern northern midwestern
    """

  /// What all names of groups are read as.
  static let name = TokenHash.literal("\u{1}group")

  /// How what each group word is read as is written, by its hash.
  private static let spellings: [UInt64: String] = {
    let first = pairs.split(separator: "|").compactMap { $0.split(separator: " ").first }
    return Dictionary(first.map { (TokenHash.of($0), String($0)) } + [(name, "certain"), (TokenHash.of("a"), "a")]) {
      first, _ in first
    }
  }()

  /// The text with every word that says of which group somebody is written as what it is read as, and what describes a person as one
  /// word: "her mum is Polish" and "his dad is Turkish" are both "his dad is certain".
  public static func neutral(_ text: TokenizedText) -> String {
    let bytes = Array(text.text.utf8)
    var result: [UInt8] = []
    var place = 0
    for number in text.read.indices {
      let token = text.read[number]
      guard token.neutral != token.hash, let word = spellings[token.neutral] else { continue }
      let tokens = text.tokens(ofRead: number..<number + 1)
      result += bytes[place..<Int(text.tokens[tokens.lowerBound].start)] + Array(word.utf8)
      place = Int(text.tokens[tokens.upperBound - 1].end)
    }
    guard place > 0 else { return text.text }
    return String(decoding: result + bytes[place...], as: UTF8.self)
  }

  /// Hashes by open addressing, each with what it is read as; 0 where empty.
  private static let slots: [(hash: UInt64, neutral: UInt64)] = {
    var all: [(UInt64, UInt64)] = []
    for pair in pairs.split(separator: "|") {
      let words = pair.split(separator: " ").map(TokenHash.of)
      all += words.dropFirst().map { ($0, words[0]) }
    }
    all += Set(names.split(separator: " ")).sorted().map { (TokenHash.of($0), name) }
    var slots = [(hash: UInt64, neutral: UInt64)](repeating: (0, 0), count: 2_048)
    for (hash, neutral) in all {
      var slot = Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
      while slots[slot].hash != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = (hash, neutral)
    }
    return slots
  }()

  /// What a token is read as: itself, unless it says of which group somebody is.
  @inline(__always)
  public static func neutral(_ hash: UInt64) -> UInt64 {
    slots.withUnsafeBufferPointer { slots in
      var slot = Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
      while slots[slot].hash != 0 {
        if slots[slot].hash == hash { return slots[slot].neutral }
        slot = (slot + 1) & (slots.count - 1)
      }
      return hash
    }
  }
}
