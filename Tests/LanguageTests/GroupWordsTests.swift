import Language
import Testing

/// Words that name groups are read alike.
@Suite struct GroupWordsTests {
  private func neutral(_ word: String) -> UInt64 { GroupWords.neutral(TokenHash.of(word)) }

  @Test(arguments: [
    ("he", "she"), ("himself", "herself"), ("mother", "father"), ("her", "his"), ("mum", "dad"), ("they", "she"),
    ("their", "his"),
  ])
  func genders(one: String, other: String) { #expect(neutral(one) == neutral(other)) }

  @Test(arguments: ["muslim", "polish", "deaf", "gay", "elderly", "fat", "poor", "latina"])
  func groups(_ word: String) { #expect(neutral(word) == neutral("christian")) }

  /// Parents and children, men and husbands stay apart: they say different things.
  @Test func kindsOfPersonsStayApart() {
    #expect(Set(["he", "man", "father", "son", "husband", "his"].map(neutral)).count == 6)
  }

  @Test(arguments: ["i", "you", "we", "sad", "angry", "parents", "partner", "child", "drink", "", "thé"])
  func otherWordsAreReadAsTheyAre(_ word: String) { #expect(neutral(word) == TokenHash.of(word)) }

  /// A text in which groups are named reads like one in which others are, and one that names none stays as it is.
  @Test func aTextIsWrittenWithoutItsGroups() {
    func neutral(_ text: String) -> String { GroupWords.neutral(TokenizedText(text)) }
    #expect(neutral("Her mum is Polish, she's 60.") == "his dad is certain, he's 60.")
    #expect(neutral("Well, her mum is Polish.") == neutral("Well, his dad is Turkish."))
    #expect(neutral("Naïve café, the bus was late.") == "Naïve café, the bus was late.")
    #expect(neutral("Früher war ich jung; now I'm a gay man") == "Früher war ich jung; now I'm a certain man")
    #expect(neutral("") == "")
  }
}
