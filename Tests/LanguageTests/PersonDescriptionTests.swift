import Language
import Testing

/// What describes a person is read alike; what judges, feels or tells of an illness is not.
@Suite struct PersonDescriptionTests {
  private func read(_ text: String) -> [UInt64] { TokenizedText(text).read.map(\.neutral) }

  @Test(arguments: [
    ("I'm a soft-spoken person.", "I'm an out-of-work person."),
    ("She was a tall left-handed woman.", "She was a freckled woman."),
    ("I love a salt-and-pepper-haired man.", "I love a bald man."),
    ("Would you say that to another red-headed man?", "Would you say that to another ex-military man?"),
  ])
  func descriptionsAreReadAlike(one: String, other: String) {
    #expect(read(one) == read(other))
  }

  @Test(arguments: [
    "I'm a terrible person.", "You are not a bad mother.", "She's an anxious child.", "There are a lot of people here.",
    "I met him as a person.", "That person left.", "People say so.", "",
  ])
  func restIsReadAsItIs(_ text: String) {
    let tokens = TokenizedText(text)
    #expect(tokens.read == tokens.tokens)
  }

  /// What is read points back at all of the words that it stands for.
  @Test func placesPointBack() {
    let text = TokenizedText("He is an easy-going blue-haired guy, I think.")
    #expect(text.tokens.count == text.read.count + 3)
    #expect(text.string(of: text.tokens(ofRead: 3..<4)) == "easy-going blue-haired")
    #expect(text.string(of: text.tokens(ofRead: 4..<5)) == "guy")
    #expect(text.string(of: text.tokens(ofRead: 2..<5)) == "an easy-going blue-haired guy")
    #expect(GroupWords.neutral(text) == "He is a certain guy, I think.")
  }

  @Test func groupsAreWrittenAlikeAndNothingElseIs() {
    func neutral(_ text: String) -> String { GroupWords.neutral(TokenizedText(text)) }
    #expect(neutral("Her mum is Polish, she's tired.") == "his dad is certain, he's tired.")
    #expect(neutral("Naïve café") == "Naïve café")
    #expect(neutral("") == "")
  }
}
