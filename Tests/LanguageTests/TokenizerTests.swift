import Language
import Testing

@Suite struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let tokenized = TokenizedText(text)
    return tokenized.tokens.indices.map { tokenized.string(of: $0..<($0 + 1)) }
  }

  @Test(arguments: [
    ("I don't know.", ["I", "don't", "know", "."]),
    ("self-harm", ["self", "harm"]),
    ("well -- no", ["well", "--", "no"]),
    ("3.5 mg at 10:30", ["3.5", "mg", "at", "10:30"]),
    ("What?! Really...", ["What", "?", "!", "Really", "..."]),
    ("'quoted' word", ["'", "quoted", "'", "word"]),
    ("café naïve", ["café", "naïve"]),
    ("ok👍🏽fine", ["ok", "👍", "🏽", "fine"]),
    ("", []),
    ("   \n\t ", []),
  ])
  func tokens(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func foldsCaseAndCurlyApostrophes() {
    let left = TokenizedText("I DON\u{2019}T").tokens.map(\.hash)
    let right = TokenizedText("i don't").tokens.map(\.hash)
    #expect(left == right)
    #expect(left != TokenizedText("i do").tokens.map(\.hash))
  }

  @Test func sentencesEndAtMarksAndLineBreaks() {
    let text = TokenizedText("One two. Three? Four\nfive \"six.\" Seven")
    #expect(text.sentences == 5)
    #expect(text.tokens.last?.sentence == 4)
  }

  @Test func offsetsAreScalars() {
    let text = TokenizedText("é👍🏽 pain")
    let last = text.tokens.count - 1
    #expect(text.scalars(of: last..<(last + 1)) == 4..<8)
    #expect(text.string(of: last..<(last + 1)) == "pain")
  }

  @Test func offsetsOfEveryTokenLieInTheText() {
    for text in ["a\u{301}b c", "\u{202E}abc", "日本語 です。はい", "x\u{0}y", String(repeating: "ä", count: 300)] {
      let tokenized = TokenizedText(text)
      for index in tokenized.tokens.indices {
        let range = tokenized.scalars(of: index..<(index + 1))
        #expect(range.lowerBound < range.upperBound)
        #expect(range.upperBound <= text.unicodeScalars.count)
      }
    }
  }
}
