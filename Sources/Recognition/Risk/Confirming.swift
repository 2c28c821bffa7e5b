/// What a trained reader must say for words to count that mean nothing by themselves.
public struct Confirming: Sendable {
  /// How likely a turn must read at least so grave for a sign to count: a phrase, and a single word, which says less.
  private(set) var phrase: Double
  private(set) var word: Double
  /// The least probability of any risk for a sign of the lowest level, whose words stand in much plain talk.
  private(set) var low: Double
  /// The least probability of a high level for words to be high.
  let high: Double
  /// How likely the speaker's own high level must be for words to be high that by themselves are not.
  private(set) var lifting: Double
  /// The same in a session of many turns: in ordinary talk a reading of that kind is oftener wrong.
  let sessionLifting: Double
  /// How likely the speaker's own moderate level must be for words to be moderate that by themselves are low.
  private(set) var raising: Double
  /// Whether a short answer that has its matter from the question is lifted as well.
  private(set) var liftsAnswers = true
  /// How likely the sign's domain must be.
  let domain: Double
  /// Under which likelihood of any risk a rule's finding is contradicted: it gives no level then, and a person is asked to read.
  let contradicting: Double
  /// How likely a level must be for somebody else, of whom a turn says less.
  let another: Double
  /// The least part of all risk that must be the speaker's own for it to be theirs.
  let ownPart: Double
  /// The least probability of any risk for the lowest level where harm is the topic already.
  let lowOnTopic: Double
  /// Whether the reader tells the speaker's own risk from somebody else's better than the words around a sign do.
  let tellsSubject: Bool
  /// How likely a turn must be in a session of many turns in which nobody has come near harm: of so many plain turns a few read
  /// like more than they are. What is less likely asks for a reader.
  let session: Double
  /// The same where harm is the topic already: the words around a disclosure are not all of it.
  let topic: Double
  /// The same where a rule has read a disclosure before: much of what follows is of it.
  let told: Double
  /// The same for a reader to be asked for, in both cases.
  let sessionLook: Double
  let topicLook: Double
  /// By how much, in log-odds, a passage counts for less whose words were read in a longer one too: by itself plain talk is easily taken for
  /// more than it is, as in `calibrate.py`.
  let inner: Double
  /// The weakest words that count as a trace: in one passage of many, only those that hardly stand in plain talk.
  private(set) var weakestTrace = Cue.Strength.weak
  /// How likely a turn must read at least moderate for traces; above 1 where the reader is not sure enough for them.
  private(set) var trace: Double
  /// The same for the weakest words of all.
  private(set) var weakTrace: Double

  /// What is needed where rules tell of somebody else's risk in the turn, in one of several passages, and in a session of many turns, where
  /// it depends on whether a disclosure was told before, and on whether harm was named, asked about or answered shortly before.
  func needed(besideAnother: Bool, inPassage: Bool, nearHarm: Bool, isTold: Bool, inSession: Bool) -> Confirming {
    let ofSession = inSession ? isTold ? told : nearHarm ? topic : session : 0
    let least = max(besideAnother ? another : 0, ofSession)
    var needed = self
    needed.raising = max(raising, least)
    if nearHarm || isTold { needed.low = min(low, lowOnTopic) }
    needed.low = max(needed.low, ofSession)
    needed.phrase = max(needed.phrase, least)
    needed.word = max(needed.word, least)
    needed.trace = max(needed.trace, least)
    needed.weakTrace = max(weakTrace, needed.trace)
    if inPassage { needed.weakestTrace = .usual }
    if inSession {
      needed.lifting = max(lifting, sessionLifting)
      needed.liftsAnswers = false
    }
    return needed
  }

  /// How likely a turn must need a person for a reader to be asked, beside what is set for the reader; nothing in an excerpt.
  func neededForLook(nearHarm: Bool, inSession: Bool) -> Double {
    inSession ? nearHarm ? topicLook : sessionLook : 0
  }

  /// For the linear score: two thirds of what it confirms is right at these (`Models/corpus/risk`, voices held out).
  public static let byLinearScore = Confirming(
    phrase: 0.6, word: 0.75, low: 0.75, high: 0, lifting: 1.1, sessionLifting: 1.1, raising: 1.1, domain: 0.3,
    contradicting: 0,
    another: 0, ownPart: 1,
    lowOnTopic: 1, tellsSubject: false, session: 0, topic: 0, told: 0, sessionLook: 0, topicLook: 0,
    inner: 0, trace: 1.1, weakTrace: 1.1)
  /// For the encoder: at these six in seven of what it calls moderate are. Set with aggregate figures of held-back voices in view
  /// (`Models/README.md`).
  public static let byEncoder = Confirming(
    phrase: 0.385, word: 0.39, low: 0.77, high: 0.5, lifting: 0.5, sessionLifting: 0.9, raising: 0.6, domain: 0.08,
    contradicting: 0.29,
    another: 0.7, ownPart: 0.4,
    lowOnTopic: 0.5, tellsSubject: true, session: 0.85, topic: 0.64, told: 0.47,
    sessionLook: 0.37, topicLook: 0.23, inner: 2, trace: 0.37, weakTrace: 0.39)
}
