import Testing

@testable import Reporting

@Suite struct MarkdownTests {
  @Test func everyNumberAndVerdictOfTheDocumentStandsInIt() throws {
    for variant in Variants.reports {
      let text = Fixture.text(TraineeMarkdown().write(variant.document))
      #expect(text.hasPrefix("# "), "\(variant.name)")
      for row in variant.document["measures"]?["rows"]?.array ?? [] {
        let members = row["not_scored"] != nil ? ["not_scored"] : ["value_text", "counts_text", "interval_text"]
        for name in members {
          let cell = MarkdownText.escape(row[name]?.string ?? "?")
          #expect(text.contains("| \(cell) |"), "\(variant.name): \(row["id"]?.string ?? "") \(name)")
        }
      }
      for focus in variant.document["progress"]?["focus"]?.array ?? [] {
        #expect(text.contains(MarkdownText.escape(focus["verdict_text"]?.string ?? "?")), "\(variant.name)")
      }
      #expect(text.contains(MarkdownText.escape(variant.document["safety"]?["lead"]?.string ?? "?")), "\(variant.name)")
      #expect(!text.contains("canary-draft"), "\(variant.name)")
      #expect(!text.contains("{{.") && !text.contains("{{#"), "\(variant.name)")
    }
  }

  @Test func rowsOfTablesHaveTheirColumns() throws {
    for variant in Variants.reports {
      let lines = Fixture.text(TraineeMarkdown().write(variant.document)).split(separator: "\n")
      let start = try #require(lines.firstIndex { $0.hasPrefix("| Measure |") })
      for line in lines[start...].prefix(while: { $0.hasPrefix("|") }) {
        #expect(line.replacing("\\|", with: "").count { $0 == "|" } == 7, "\(variant.name): \(line)")
      }
    }
  }

  static let hostile: [(String, String)] = [
    ("<b>x</b> & y", "&lt;b&gt;x&lt;/b&gt; &amp; y"), ("[a](javascript:b)", "\\[a\\](javascript:b)"),
    ("a|b", "a\\|b"), ("# head", "\\# head"), ("- item", "\\- item"), ("12. item", "12\\. item"),
    ("12 items", "12 items"), ("0.1.0", "0.1.0"), ("12.", "12\\."), ("0.1.0", "0.1.0"), ("12.", "12\\."),
    ("a\n\n# b", "a  \\# b"), ("`rm`", "\\`rm\\`"), ("![i](u)", "\\!\\[i\\](u)"), ("\u{202E}x", "\\[U+202E\\]x"),
    ("=====", "\\====="), ("~~a~~", "\\~\\~a\\~\\~"), ("\u{1B}[31m", "\u{FFFD}\\[31m"),
  ]

  @Test(arguments: hostile) func whatWouldBeMarkupIsShownAsItStands(text: String, expected: String) {
    #expect(MarkdownText.escape(text) == expected)
  }
}
