import Language
import Transcripts

/// Words that tell of which group of people a stretch of talk is, whatever is said of them.
enum BiasTopic {
  /// What a word in the turn adds to the log-odds of its type, and one in what the client said before.
  private static let inTurn = 2.0
  private static let before = 1.5
  /// How many turns back a topic may have been named.
  private static let reach = 4

  /// What the words in and before a turn add to the log-odds of each type, in the codebook's order.
  static func support(in turn: TurnContext) -> [Double] {
    BiasType.allCases.map { type in
      let words = phrases(type)
      if words.isIn(turn.text) { return inTurn }
      return turn.turnsBefore(reach).contains { words.isIn($0.text) } ? before : 0
    }
  }

  private static let all = BiasType.allCases.map(PhraseSet.topic)

  private static func phrases(_ type: BiasType) -> PhraseSet { all[type.ordinal] }
}

extension PhraseSet {
  /// The words of a type's talk.
  fileprivate static func topic(_ type: BiasType) -> PhraseSet {
    switch type {
    case .raceEthnicity:
      PhraseSet(
        "@ethnicity|@ethnicities",
        "racis*|race|racial|skin|colour|color|complexion|ethnic*|accent|hair|afro|braids|locs",
        "black|white|brown man|woman|guy|girl|boy|people|person|kid|family|families|neighbourhood|neighborhood|dad|mum|mom"
      )
    case .culture:
      PhraseSet(
        "culture*|cultural*|tradition*|custom|customs|heritage|ancestor*|ancestral|village|homeland|dialect|tribe|clan|elders",
        "arranged|dowry|wedding|honour|honor|izzat|diaspora|festival|ritual*|feast",
        "where|how i|we|you come|grew|was|were from|up",
        "back home", "our|my|your people|ways|community|side", "in laws", "mother|father in law",
        "auntie|aunties|uncles|elders")
    case .religion:
      PhraseSet(
        "@believer",
        "relig*|faith*|god|allah|jesus|christ|pray*|church*|mosque|synagogue|temple|shul|chapel|parish|priest|pastor",
        "imam|rabbi|vicar|elder|deacon|bible|quran|koran|torah|scripture*|hymn*|sunday|sabbath|shabbat|shabbos|ramadan|lent|fasting|fast",
        "hijab|headscarf|turban|cross|rosary|mass|baptis*|spiritual*|holy|sin|sins|prayer*|worship*|halal|kosher|jehovah's|witness"
      )
    case .gender:
      PhraseSet(
        "women|men|woman|man|girls|boys|ladies|lads|feminin*|masculin*|sexis*|gender|motherhood|fatherhood|housewife|maternity",
        "a|as|being mother|mum|mom|father|dad|wife|husband|daughter|son|girl|lady|bloke|guy",
        "breadwinner|provider|man up",
        "emotional|hormonal|hormones|nagging|bossy|hysterical|pretty|smile")
    case .sexualOrientation:
      PhraseSet(
        "gay|lesbian*|bisexual*|bi|queer|straight|homosexual*|heterosexual*|lgbt*|homophob*|pansexual|asexual|ace",
        "came|come|coming|came out", "my partner|wife|husband|boyfriend|girlfriend|fiancee|fiance",
        "dating|date|crush|lifestyle|closet|pride", "girlfriend|boyfriend|husband|wife yet|at|home|then")
    case .genderIdentity:
      PhraseSet(
        "trans|transgender*|transition*|nonbinary|enby|genderqueer|genderfluid|agender|pronoun*|deadname*|misgender*",
        "non binary", "they|them|xe|ze pronouns",
        "hormones|testosterone|oestrogen|estrogen|hrt|binder|dysphori*|chosen|legal|birth name|certificate",
        "born a|as", "assigned", "real|given name", "surgery|top surgery", "phase", "biological*")
    case .age:
      PhraseSet(
        "age|aged|old|older|elderly|young|younger|youth|retire*|pension*|grandchild*|grandkid*|grandson|granddaughter|senior|seniors",
        "sixty*|seventy*|eighty*|ninety*|fifty*|sixties|seventies|eighties|nineties|teen*|generation|millennial*|boomer*",
        "years young|old", "your stage|time|years of life", "care home|carer",
        "dear|love|sweetheart|pet|duck|sweetie|hen", "widow*",
        "turned|turning|i'm|am|at 16|17|18|19|20|21|22|60|65|67|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90"
      )
    case .disability:
      PhraseSet(
        "disab*|wheelchair*|deaf*|blind*|autis*|adhd|dyslexi*|dyspraxi*|impair*|handicap*|cripple*|amput*|prosthe*|crutch*|cane",
        "cerebral|spinal|paraly*|epilep*|ms|sclerosis|fibromyalgia|arthritis|stroke|hearing|sign|bsl|asl|interpreter|braille|guide",
        "chronic pain|illness|fatigue", "special needs", "learning disability|difficulty|difficulties",
        "stutter*|stammer*|lupus|limp|scooter|carer|support worker",
        "hearing aid|aids", "guide dog", "down's|downs|syndrome|neurodiver*|neurotyp*")
    case .socioeconomic:
      PhraseSet(
        "money|rent|benefits|welfare|poor|poverty|broke|afford*|wage|wages|overtime|debt*|loan*|bills|council|estate|trailer|shelter",
        "food bank|stamps|pantry", "bus|buses|laundromat|landlord*|evict*|universal credit",
        "job|jobs|shift|shifts|minimum|gig|warehouse|cleaner|cleaning",
        "college|university|degree|school|educat*|class|posh|rich|wealth*|holiday|holidays|gym|printer|wifi|laptop|car|petrol|cheap|cost|costs|paid|pay"
      )
    case .bodySize:
      PhraseSet(
        "weight|fat|thin|skinny|obes*|overweight|bmi|diet*|size|heavy|heavier|kilo*|pound|pounds|stone|scale|scales|clothes|dress|jeans",
        "curvy|plus size",
        "big|bigger|large|larger|small woman|man|girl|lady|guy|body|bodies|lass|lad|bloke|frame|people|folks",
        "body|belly|bariatric|calorie*|plate|portion*|slim*|lose|losing|chair|seat|gown|cuff")
    case .immigration:
      PhraseSet(
        "immigra*|migrant*|refugee*|asylum|visa*|undocumented|illegal*|papers|passport|border|citizen*|deport*|residence|residency|leave to remain",
        "english|language|accent|translate*|interpreter|foreign*|country|countries|homeland|arrived|abroad|green card|home office|embassy",
        "your|my|this|that|our country", "came|come|moved here|over|from", "here for|since|legally")
    case .familyStructure:
      PhraseSet(
        "single mother|mum|mom|dad|father|parent|parents",
        "divorc*|separated|separation|custody|stepfather|stepmother|stepdad|stepmum|stepmom|stepson|stepdaughter|stepkids|step",
        "adopt*|foster*|donor*|surrog*|ivf|childless|childfree|unmarried|polyam*|coparent*", "broken home",
        "two|both mums|moms|dads|mothers|fathers|parents",
        "real|biological|birth mother|father|mum|mom|dad|parents|parent|family", "no|without|any children|kids",
        "grandmother|gran|nan|aunt raised|brought", "father figure",
        "whole|proper|normal|traditional|nuclear|complete|intact family|home")
    case .mentalIllnessStigma:
      PhraseSet(
        "crazy|mad|insane|nuts|psycho*|schizo*|bipolar|mental|mentally|lunatic|loony|hospital|ward|unit|sectioned|committed|psychiatr*",
        "depress*|anxi*|ocd|ptsd|panic|voices|delusion*|paranoi*|episode|manic|mania|meds|medication|lithium|antipsychotic*|sertraline|diagnos*",
        "attention seeking", "suffer*|victim", "normal|functioning people|person|life", "snap out",
        "weak*|strong|dangerous|unstable|basket case", "committed suicide")
    case .substanceStigma:
      PhraseSet(
        "@substance",
        "addict*|alcoholic*|drunk*|junkie*|user|users|using|clean|dirty|sober*|relapse*|recovery|rehab|detox|methadone|suboxone|buprenorphine|needle*|dealer|habit|abuse|abuser|drink|drinks|drinking|drug|drugs|pint|pints|bottle|bottles|aa|na|meeting|meetings|sponsor|dope|smack|stoner|smoke|smoking|smoker"
      )
    case .diagnostic:
      PhraseSet(
        "diagnos*|borderline|bpd|bipolar|adhd|autis*|ptsd|ocd|depress*|anxiety|anxious|disorder*|personality|narcissis*|symptom*|criteria|textbook|classic|pathological|avoidant|attachment|dependent|codependen*|trauma*|manic|mania|psychosis|chart|file|referral|notes",
        "the|your|a|that illness|condition|disorder|diagnosis|label",
        "chest|stomach|headache*|pain|pains|scan|blood|doctor|gp",
        "resist*|denial|defence|defense|transference|somatic|somatis*|somatiz*")
    }
  }
}
