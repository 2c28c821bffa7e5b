import Language
import Testing

@Suite struct PhraseTests {
  private func found(_ pattern: String, in text: String) throws -> [String] {
    let index = PhraseIndex([try Phrase(pattern)])
    let tokenized = TokenizedText(text)
    return index.matches(in: tokenized).map { tokenized.string(of: $0.tokens) }
  }

  @Test(arguments: [
    ("want to die", "I want to die", ["want to die"]),
    ("want to die", "I want, um, to die", ["want, um, to die"]),
    ("want to die", "I want to. Die", []),
    ("kill|hurt myself", "hurt myself or kill myself", ["hurt myself", "kill myself"]),
    ("[really] want", "really want", ["really want", "want"]),
    ("suicid*", "Suicidal thoughts", ["Suicidal"]),
    ("a _ b", "a x b, a b", ["a x b"]),
    ("end ... life", "end my own life", ["end my own life"]),
    ("end ... life", "end this whole big long life", []),
    ("end ...5 life", "end this whole big long life", ["end this whole big long life"]),
    ("i don't know", "i dont know", ["i dont know"]),
    ("my @family", "my mother and my hat", ["my mother"]),
  ])
  func matches(_ pattern: String, _ text: String, _ expected: [String]) throws {
    #expect(try found(pattern, in: text) == expected)
  }

  @Test func phrasesDoNotLendEachOtherWords() throws {
    let index = PhraseIndex([try Phrase("a|b c"), try Phrase("a d")])
    #expect(index.matches(in: TokenizedText("b d")).isEmpty)
    #expect(index.matches(in: TokenizedText("a d")).map(\.phrase) == [1])
  }

  @Test(arguments: ["", "... a", "a ...", "my @nobody"])
  func refuses(_ pattern: String) {
    #expect(throws: Phrase.Malformed.self) { try Phrase(pattern) }
  }

  @Test func spellingSuggestsTheNearest() {
    #expect(Spelling.closest(to: "analyse", among: ["analyze", "report", "show"]) == ["analyze"])
    #expect(Spelling.closest(to: "ahs", among: ["ash", "birch"]) == ["ash"])
    #expect(Spelling.closest(to: "xyzzy", among: ["ash", "birch"]).isEmpty)
  }

  @Test func knownWordsSurviveTheirFile() {
    let words = KnownWords(tokenHashes: ["one", "two", "three"].map { TokenHash.of($0) })
    let copy = words.bytes.withUnsafeBytes { KnownWords(bytes: $0) }
    #expect(copy.count == 3)
    #expect(copy.contains(TokenHash.of("two")))
    #expect(!copy.contains(TokenHash.of("four")))
  }
}
