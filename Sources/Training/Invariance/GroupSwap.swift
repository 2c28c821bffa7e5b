import Language

/// A text with the groups of people that it names exchanged for others: what is said stays the same, of somebody else.
public enum GroupSwap {
  /// Words that change places: gender, faith, origin.
  private static let pairs: [(String, String)] = [
    ("he", "she"), ("he's", "she's"), ("he'd", "she'd"), ("he'll", "she'll"), ("himself", "herself"),
    ("man", "woman"), ("men", "women"), ("man's", "woman's"), ("boy", "girl"), ("boys", "girls"), ("male", "female"),
    ("males", "females"), ("father", "mother"), ("fathers", "mothers"), ("father's", "mother's"), ("dad", "mom"),
    ("dads", "moms"), ("dad's", "mom's"), ("daddy", "mommy"), ("husband", "wife"), ("husbands", "wives"),
    ("husband's", "wife's"), ("son", "daughter"), ("sons", "daughters"), ("son's", "daughter's"),
    ("brother", "sister"), ("brothers", "sisters"), ("brother's", "sister's"), ("boyfriend", "girlfriend"),
    ("boyfriend's", "girlfriend's"), ("uncle", "aunt"), ("uncles", "aunts"), ("nephew", "niece"),
    ("grandfather", "grandmother"), ("grandfather's", "grandmother's"), ("grandpa", "grandma"),
    ("grandson", "granddaughter"), ("mr", "mrs"), ("gentleman", "lady"), ("gentlemen", "ladies"),
    ("christian", "muslim"), ("christians", "muslims"), ("church", "mosque"), ("jewish", "hindu"),
    ("catholic", "buddhist"), ("mexican", "polish"), ("chinese", "nigerian"), ("indian", "irish"),
    ("african", "european"), ("latino", "asian"), ("latina", "arab"),
  ]

  private static let table: [String: String] = Dictionary(
    pairs.flatMap { [($0, $1), ($1, $0)] } + [("him", "her"), ("his", "her"), ("mum", "dad"), ("mum's", "dad's")],
    uniquingKeysWith: { first, _ in first })

  /// Behind these "her" stands for "him" and not for "his".
  private static let notPossessed = Set(
    """
    a about again all alone and any anymore are as at away back because before being but by can could day down every for from \
    go had has have he her here how i if in instead into is it just like more much my no not now of off on one or out over \
    right she so some than that the them then there they this through to today together too up very was we well were what \
    when where which while who why will with would yesterday yet you
    """.split(separator: " ").map(String.init))

  /// The text with every named group exchanged; the text itself where none is named.
  public static func swapped(_ text: String) -> String {
    let tokenized = TokenizedText(text)
    var result = ""
    var end = 0
    let bytes = Array(text.utf8)
    for (index, token) in tokenized.tokens.enumerated() where token.kind == .word {
      let word = tokenized.string(of: index..<(index + 1))
      guard let other = exchanged(word.lowercased().replacing("\u{2019}", with: "'"), at: index, in: tokenized) else {
        continue
      }
      result += String(decoding: bytes[end..<Int(token.start)], as: UTF8.self) + cased(other, like: word)
      end = Int(token.end)
    }
    return result + String(decoding: bytes[end...], as: UTF8.self)
  }

  private static func exchanged(_ word: String, at index: Int, in text: TokenizedText) -> String? {
    guard word == "her" else { return table[word] }
    guard index + 1 < text.tokens.count, text.tokens[index + 1].kind == .word else { return "him" }
    let next = text.string(of: (index + 1)..<(index + 2)).lowercased()
    return notPossessed.contains(next) ? "him" : "his"
  }

  /// The word with the capitals of another.
  private static func cased(_ word: String, like model: String) -> String {
    guard model.first?.isUppercase == true else { return word }
    return model.count > 1 && model.allSatisfy { !$0.isLowercase }
      ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
  }
}
