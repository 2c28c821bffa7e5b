/// Letters of the Latin alphabet without their accents.
///
/// The standard library decomposes no letters, and what is not Latin is unknown to the network either way.
enum Accents {
  /// Plain letters, each with the lower-case letters that Unicode's canonical decomposition takes to it.
  private static let letters: [(plain: String, accented: String)] = [
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
    ("c", "çćĉċčḉ"),
    ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
    ("i", "ìíîïĩīĭįǐȉȋḭḯỉị"),
    ("n", "ñńņňǹṅṇṉṋ"),
    ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ("y", "ýÿŷȳẏẙỳỵỷỹ"),
    ("d", "ďḋḍḏḑḓ"),
    ("g", "ĝğġģǧǵḡ"),
    ("h", "ĥȟḣḥḧḩḫẖ"),
    ("j", "ĵǰ"),
    ("k", "ķǩḱḳḵ"),
    ("l", "ĺļľḷḹḻḽ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšșṡṣṥṧṩ"),
    ("t", "ţťțṫṭṯṱẗ"),
    ("w", "ŵẁẃẅẇẉẘ"),
    ("z", "źżžẑẓẕ"),
    ("æ", "ǣǽ"),
    ("ʒ", "ǯ"),
    ("ø", "ǿ"),
    ("b", "ḃḅḇ"),
    ("f", "ḟ"),
    ("m", "ḿṁṃ"),
    ("p", "ṕṗ"),
    ("v", "ṽṿ"),
    ("x", "ẋẍ"),
    ("ſ", "ẛ"),
  ]

  private static let plain: [Unicode.Scalar: String] = {
    var plain: [Unicode.Scalar: String] = [:]
    for (letter, accented) in letters {
      for scalar in accented.unicodeScalars { plain[scalar] = letter }
    }
    return plain
  }()

  /// The letter without its accent, or the scalar itself.
  static func removed(from scalar: Unicode.Scalar) -> String {
    plain[scalar] ?? String(scalar)
  }
}
