/// The words that English speech uses most, so that a phrase can be looked for by its rarest word.
enum CommonWords {
  /// Folded words and marks, from the most frequent down, by our own reading of everyday speech; only a rough order matters.
  private static let words = """
    . , ? i you the to and a that it of in is so what do not have my your for on with but me was be are this like just know \
    don't it's i'm can about if how they at we all would or he she as up think out get go one when there right from want that's \
    been really your're you're had some yeah no well them who her him because did more will good time now going could then see \
    feel an okay mean here make way things something them thing say said were by day than other maybe any being much back little \
    people where i've let's let very even why over off has down doing too these come still take might our us his into \
    sort kind oh got need should help never those only before after you've work talk ! lot i'd i'll it'd what's he's she's \
    they're we're can't didn't doesn't isn't wasn't won't wouldn't couldn't which through again anything always put keep tell ask
    """

  private static let ranks: [UInt64: Int] = {
    let list = words.split(separator: " ").map { TokenHash.of($0) }
    return Dictionary(
      list.enumerated().map { ($0.element, list.count - $0.offset) }, uniquingKeysWith: { first, _ in first })
  }()

  /// How common a word is: 0 for words that are not listed, more for more frequent ones.
  static func rank(_ hash: UInt64) -> Int { ranks[hash] ?? 0 }
}
