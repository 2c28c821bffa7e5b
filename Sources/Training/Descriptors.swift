import Language
import Recognition
import Transcripts

/// Sentences that differ in nothing but whom they describe: what moves an encoder's state between them must not move a code.
enum Descriptors {
  private static let frames = [
    "I'm a # person.", "My brother is #, and so is his wife.", "You said that you are # and that it matters to you.",
    "As a # parent, what would you want for them?", "There was a # man on the bus.", "We are # people here.",
    "It sounds like being # is part of it.", "Does it help to talk to somebody # about that?", "Hi. I'm a # woman.",
    "I love # people.", "What do you think of # kids?",
  ]
  // Beside these, the words of `GroupWords` are written alike before an encoder reads them.
  private static let words = """
    wiry brawny scrawny stout rotund flabby buff athletic lean strong weak handsome pretty ugly hairy wrinkled scarred toned frail \
    burly dumpy leggy pimply toothless gray-haired curly-haired clean-shaven long-legged big-boned out-of-shape well-dressed \
    pregnant divorced widowed adopted orphaned childless single married engaged sober drunk jobless busy busy-minded \
    left-wing right-wing moderate radical undecided nationalist green-voting sighted mute stuttering limping diabetic epileptic bipolar \
    forgetful one-legged hearing-aid-wearing short-sighted slow-witted gifted nerdy goth punk posh hippyish trendy old-fashioned \
    fifty-year-old nineteen-year-old 62-year-old twentysomething teen tween toddler-aged ninety-plus grown-up underage \
    Polish-American Kenyan-British Scandinavian Mediterranean Balkan Andean Pacific Central-Asian mixed-heritage off-white \
    born-again nonreligious Taoist Shinto animist lapsed devout god-fearing aromantic questioning closeted out-and-proud butch womanly \
    manly boyish girlish gender-fluid broke low-income well-off self-made debt-ridden upwardly-mobile ex-military ex-convict \
    foster-raised city-bred country-born gambling-addicted heroin-using chain-smoking blorvish quimmy tandlish
    """

  /// How far each state lies from the mean of its sentence's states, in numbers of the encoder; worked out once.
  static let differences = Result { try read() }

  private static func read() throws -> [[Float]] {
    let reader = try TurnStates()
    let words = words.split(separator: " ").map(String.init)
    let sentences = frames.flatMap { frame in
      [Speaker.therapist, .client].map { speaker in
        words.map { word in
          Conversation(turns: [
            .init(
              speaker: speaker,
              text: TokenizedText(frame.split(separator: "#", omittingEmptySubsequences: false).joined(separator: word))
            )
          ])
        }
      }
    }
    return Parallel.map(sentences) { variants in
      let states = variants.map { reader.states(of: $0)[0] }
      let mean = (0..<reader.width).map { place in states.reduce(0) { $0 + $1[place] } / Float(states.count) }
      return states.map { zip($0, mean).map { $0 - $1 } }
    }.flatMap { $0 }
  }
}
