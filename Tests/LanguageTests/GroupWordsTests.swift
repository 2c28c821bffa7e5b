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
}
