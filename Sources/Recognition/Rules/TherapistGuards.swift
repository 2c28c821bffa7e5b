import Language
import Transcripts

/// What several rules for therapist turns read of the words around a match.
extension Guard {
  /// Cancels where the words are somebody else's: "he said ...", "you were told ...".
  static let secondHand = Guard("somebody else's words") { $0.precededBy(.otherVoices, within: 6) }

  /// Cancels where the words give back what the client feels, thinks or says, as in "you feel ...".
  static let reflected = Guard("what the client feels or thinks, given back") { $0.precededBy(.givenBack, within: 6) }

  /// Cancels under a condition: "if ...", "unless ...".
  static let conditional = Guard("under a condition") { $0.precededBy(.underCondition, within: 5) }

  /// Cancels where the client asked for it or agreed to hear it.
  static let invited = Guard("asked for, or with permission") { $0.turn.isInvited }

  /// Cancels in a question, with a question mark or without.
  static let asked = Guard("in a question") { $0.isAsked }
}

extension PhraseSet {
  /// Somebody else speaks.
  static let otherVoices = PhraseSet(
    "@others|@family|everyone|everybody|doctor told|tell|tells|telling|said|say",
    "doctors|teacher|therapist|counselor|pastor told|tell|tells|telling|said|say",
    "@others|@family|everyone|everybody says|saying|thinks|thought|called",
    "@others|@family|everyone|everybody calls|keeps|kept|believes|insists|insisted",
    "doctor|teacher|therapist|counselor|pastor says|saying|thinks|thought|called",
    "doctor|teacher|therapist|counselor|pastor calls|keeps|kept|believes|insists|insisted",
    "@others|@family|everyone|everybody ... told|telling|said|says|saying|thinks you|that",
    "you [were|been|got|get|keep|kept] told|hearing|heard", "you've been told", "you [often|always] hear|heard",
    "diagnosed you|with", "posters|internet|articles|books|instagram say|says|said|tell|telling")

  /// The client's inner life, given back.
  static let givenBack = PhraseSet(
    "you [really|often|always|still|also] [of] feel|felt|feeling|think|thought|thinking",
    "you [just|sometimes|kind|sort|are|were] [of] feel|felt|feeling|think|thought|thinking",
    "you [really|often|always|still|also|just|sometimes|are|were] say|said|saying|tell|told|telling|believe|believed",
    "you [really|often|always|still|also|just|are|were] worry|worried|wonder|wondered",
    "you [really|often|always|still|also|just|are|were] wondering|wish|wished|see|saw",
    "you [really|often|always|still|also|just|are|were] know|hear|heard|fear|feared",
    "you [really|often|always|still|also|just|are|were] hope|hoped|decided|figured|mentioned",
    "you're [also|really|just|kind|sort] [of] feeling|thinking|saying|telling|wondering|worried|afraid|hoping|hearing",
    "you've [also|really|just] been|felt|thought|said|told|decided|mentioned",
    "your sense|feeling|thought|fear|worry|view", "sounds|seems|feels|looks|sound|seem|feel|felt like|as",
    "it|that feels|felt|seems|seemed", "part of you", "tell|telling|told|remind|reminding|convince yourself",
    "matters|important to you", "you want|wanted to", "you wanna", "you feel|felt", "as though|if", "a voice|thought",
    "the voice|thought|feeling|sense|idea", "you'd like|love", "in your view|mind|eyes", "for you")

  /// A condition.
  static let underCondition = PhraseSet("if|unless|whenever|suppose|imagine|whether")

  /// The client asks for advice or information.
  static let adviceRequests = PhraseSet(
    "what should|would|could|can|do|shall i|you do|recommend|suggest|advise|try|say|tell|use",
    "what should|can|could i", "what do you recommend|suggest|advise", "what would you do|recommend|suggest|advise|say",
    "any|some|your advice|suggestions|suggestion|ideas|tips|recommendations|thoughts",
    "do you have|know any|of|some ...2 that|for|to", "what do you think [i|we|about|would] should|could|can|do",
    "how do|can|should|would|could i|you", "tell me what|how [i] [to|should|can|do|could]",
    "can|could|would you tell|explain|help|give|show|advise|recommend|suggest", "should i",
    "who|where|what can|could|should i",
    "i need|want|like|love [some|your|to] [hear] [your] advice|ideas|suggestions|tips",
    "what's|what [is] the best", "what are my|the|some options|choices",
    "is there anything|something|a ...3 i|that", "i'd like to hear|know",
    "where do|can|should i", "which one|of",
    "what does|do|did the|you|research|studies|it ...4 say|show|know|suggest|mean")

  /// The therapist asks for permission to tell or suggest something.
  static let permissionAsked = PhraseSet(
    "would|is it|that [be] ok|okay|alright|fine|useful|helpful|right [with|for] [you] if|for|to",
    "would it|that [be] ok|okay|alright|fine|useful|helpful", "do|would you mind if",
    "can|could|may i share|offer|suggest|make|give|tell|pass|ask|throw|mention|add",
    "would you like|want [me|to|some|a]", "would you be interested|open|willing", "are you open|interested",
    "do you want [me|some|to] [hear|know|some|to|ideas|information]", "if you'd like|you're interested",
    "if it's|that's ok|okay|alright [with]", "with your permission", "mind if i", "want to hear|know",
    "curious what others")

  /// Words by which a turn takes in what the client said.
  static let takingIn = PhraseSet(
    "@feeling|@hardship|@pain", "i'm|i [am] [@very] sorry [@very] [to|that|you|for|this|about|it|he|she|your]",
    "sorry to|you|for|that|about", "thank you|thanks|appreciate", "glad you", "sounds|sounded",
    "must be|have|feel|hurt", "i hear", "i can|could see|hear|imagine|tell|understand|feel|appreciate",
    "i can't|cannot imagine", "makes|make sense", "understandable|understandably", "of course you|it|that", "no wonder",
    "you feel|felt|feeling|sound|seem", "you're feeling|carrying",
    "courage|courageous|brave|trust|trusting|trusted|feel|feels|feeling|felt|feelings", "stay|sit with",
    "tell me more|about", "say more", "what happened|hurts", "suicid*",
    "kill|killing|hurt|hurting|harm|end|ending yourself|myself|life|your", "are you safe|okay|ok|alright", "i'm here",
    "slow down|pause|stop", "a lot to|on", "wow|heartbreak*")
}

extension PhraseSet {
  /// Pain or a disclosure in a client's words.
  static let clientPain = PhraseSet(
    "i'm|i|i've|i'd|me|been|was|feel|feeling|felt [@very|feeling|all|constantly] [of|feeling] @feeling",
    "i'm|i|i've|i'd|me|been|was|feel|feeling|felt [always|still|just|been] [of|feeling] @feeling",
    "so|really|very|too|completely|totally|always|pretty @feeling",
    "i feel|felt like ...3 failure|nothing|burden|dying|garbage|shit", "cry|cried|crying|sobbing|sobbed|tears",
    "want|wanted|wanna|wish [to] die|disappear|dead|vanish", "don't|didn't want to live|be|wake|exist",
    "kill|hurt|cut|cutting|hurting|killing|burning myself|me", "end it|my [all|life]",
    "suicide|suicidal|overdosed|overdose", "hate|hated|disgusted myself|my|with", "falling|fell|coming apart",
    "can't|couldn't|cannot go|take|do|cope|breathe|stand|bear|stop",
    "hit|hits|beat|beats|beating|slapped|raped|assaulted|molested|abused|choked|touched|attacked me|us",
    "was|got|been raped|assaulted", "molested|abused|died|passed|death|funeral|miscarriage|stillborn",
    "panic attack|attacks", "lost my|our @family|child|job|home|house|everything|self", "lost him|her|everything|hope",
    "broke up|down|me|my", "left me|us", "cheated|cheating on",
    "no point|hope|reason|way", "nobody|no one cares|loves|likes|wants|would", "hurts|hurt|worst",
    "heart is|was|breaking|broken", "never told anyone|anybody|you", "my|the @pain", "so much @pain",
    "miss him|her|them|my", "scares|terrifies|frightens me", "fired|diagnosed|cancer|tumor|divorce",
    "afraid [of|to|that|he|she]", "nightmares|flashbacks|ashamed|humiliated|worthless|hopeless|numb",
    "it's|was my fault", "ruined|destroyed")

  /// A question opens here: inversion, or a question word with a verb.
  static let questionOnsets = PhraseSet(
    "what|what's|when|where|where's|who|who's|why|how|how's|which did|do|does|is|are|was|were|would",
    "what|what's|when|where|where's|who|who's|why|how|how's|which could|can|will|have|has|had|should|might",
    "what|what's|where's|who's|how's|how|why ...2 you|your|it|that",
    "how long|often|many|much|old|far|well|bad|about|come|likely|important", "what's|how's|where's|who's",
    "what kind|sort|time|day|about|else|happened|happens|made|makes|brings|brought|helped|helps|led|gets",
    "who else|lives|was|is|came|comes|told|went|knows|helped|takes", "which one|of|part",
    "do|did|does|are|is|was|were you|your|he|she|they|it|that|there|this|i|we|anyone|anything",
    "have|has|had|can|could|would|will|should you|your|he|she|they|it|that|there|this|i|we|anyone|anything",
    "did|do|does|are|is|was|were|has|have the|my|anybody|somebody|someone",
    "don't|didn't|doesn't|aren't|isn't|wasn't you|your|he|she|they|it|that|there|we",
    "haven't|wouldn't|couldn't|shouldn't|won't|can't you|your|he|she|they|it|that|there|we",
    "any ...3 ?")
}
