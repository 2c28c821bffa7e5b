import Testing

@testable import Encoder

struct WordPiecesTests {
  private let pieces = [
    "[UNK]", "un", "##aff", "##able", "##a", "cafe", "'", "don", "t", "—", "naive", "!", "é", "5", "$", "##5", "a",
  ]

  private func cut(_ text: String, limit: Int = 50) throws -> [String] {
    let vocabulary = try #require(WordPieces(pieces))
    return vocabulary.pieces(of: text, limit: limit).map { pieces[Int($0)] }
  }

  @Test(arguments: [
    ("unaffable", ["un", "##aff", "##able"]),
    ("Unaffa", ["un", "##aff", "##a"]),
    ("don't", ["don", "'", "t"]),
    ("CAFÉ", ["cafe"]),
    ("cafe\u{301}", ["cafe"]),
    ("naïve—don", ["naive", "—", "don"]),
    ("un!un", ["un", "!", "un"]),
    ("$55", ["$", "5", "##5"]),
    // What cannot be spelt is unknown as a whole word.
    ("unaffableq a", ["[UNK]", "a"]),
    ("\u{1F600}", ["[UNK]"]),
    ("a\u{0}\u{200B}\u{FFFD}b", ["[UNK]"]),
    ("a\u{0}\u{200B}\u{FFFD}", ["a"]),
    ("a\u{A0}a\ta\u{2028}a", ["a", "a", "a", "a"]),
    ("", []),
    (" \n", []),
  ])
  func cuts(_ text: String, _ wanted: [String]) throws {
    #expect(try cut(text) == wanted)
  }

  @Test func aVeryLongWordIsUnknown() throws {
    #expect(try cut(String(repeating: "5", count: 100), limit: 200).count == 100)
    #expect(try cut(String(repeating: "5", count: 101)) == ["[UNK]"])
  }

  @Test func keepsToTheLimit() throws {
    #expect(try cut("a a a unaffable", limit: 4) == ["a", "a", "a", "un"])
  }

  @Test func refusesAVocabularyWithoutTheUnknownPieceOrWithOneTwice() {
    #expect(WordPieces(["a"]) == nil)
    #expect(WordPieces(["[UNK]", "a", "a"]) == nil)
  }
}
