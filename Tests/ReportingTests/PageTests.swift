import EmbeddedFiles
import JSON
import Testing
import Transcripts

@testable import Reporting

@Suite("Pages")
struct PageTests {
  @Test("A page has one style, its policy holds the style's hash, and nothing else is let in")
  func policy() throws {
    let html = Fixture.text(TraineePage().write(try Fixture.report(Fixture.course(3))))
    let style =
      try #require(html.firstRange(of: "<style>"))
      .upperBound..<(try #require(html.firstRange(of: "</style>")).lowerBound)
    let policy = PageTemplate.policy(style: String(html[style]))
    #expect(html.contains("content=\"\(policy)\""))
    #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
    #expect(policy.hasSuffix("img-src data:; base-uri 'none'; form-action 'none'"))
    #expect(html.ranges(of: "<style").count == 1)
  }

  @Test(
    "Base64 is RFC 4648's",
    arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func base64(text: String, expected: String) {
    #expect(Base64.encode(Array(text.utf8)) == expected)
  }

  @Test("No page holds a script, a handler, a style attribute or an address of the network")
  func inert() throws {
    var pages = Variants.reports.map { ($0.name, TraineePage().write($0.document)) }
    for variant in Variants.dashboards {
      pages += variant.dashboard.files().filter { $0.path.hasSuffix(".html") }.map {
        ("\(variant.name) \($0.path)", $0.bytes)
      }
    }
    for (name, bytes) in pages {
      let markup = PageReader(Fixture.text(bytes))
      #expect(markup.problems.isEmpty, "\(name): \(markup.problems.joined(separator: "\n"))")
      #expect(markup.elements["script"] == nil, "\(name)")
      #expect(markup.elements["h1"] == 1, "\(name)")
      #expect(markup.elements["main"] == 1, "\(name)")
      #expect(markup.elements["table"] == markup.elements["caption"], "\(name)")
    }
  }

  @Test("A page stays within 150 KB and 3,000 nodes at 400 turns and 50 sessions")
  func size() throws {
    let sessions = Fixture.course(49) + [Fixture.session("T01-99", date: "2026-12-01", turns: 400, risk: true)]
    let html = TraineePage().write(try Fixture.report(sessions))
    let nodes = PageReader(Fixture.text(html)).elements.values.reduce(0, +)
    #expect(html.count <= 150 * 1024)
    #expect(nodes <= 3_000)
  }

  @Test("Every link to a place on the page leads somewhere, and no place has two elements")
  func anchors() throws {
    for variant in Variants.reports {
      let page = PageReader(Fixture.text(TraineePage().write(variant.document)))
      #expect(page.targets.subtracting(page.identifiers).isEmpty, "\(variant.name)")
      #expect(page.identifiers.count == page.identifierCount, "\(variant.name)")
    }
  }

  @Test("Every number and sentence of the document that a page shows is the document's own")
  func samePage() throws {
    for variant in Variants.reports {
      let html = Fixture.text(TraineePage().write(variant.document))
      for row in variant.document["measures"]?["rows"]?.array ?? [] {
        let members = row["not_scored"] != nil ? ["not_scored"] : ["value_text", "counts_text", "interval_text"]
        for name in members {
          let text = HTMLText.escape(row[name]?.string ?? "?")
          #expect(html.contains(">\(text)</td>"), "\(variant.name): \(row["id"]?.string ?? "") \(name)")
        }
      }
      for focus in variant.document["progress"]?["focus"]?.array ?? [] {
        #expect(html.contains(HTMLText.escape(focus["verdict_text"]?.string ?? "?")))
        #expect(html.contains(HTMLText.escape(focus["pooled_text"]?.string ?? "?")))
      }
      for turn in variant.document["transcript"]?["turns"]?.array ?? [] {
        #expect(html.contains("<li id=\"\(turn["turn"]?.string ?? "?")\""))
      }
    }
  }

  @Test("Markup characters that a combining mark follows are escaped too")
  func combining() {
    #expect(HTMLText.escape("\"\u{301}<\u{338}&\u{301}") == "&quot;\u{301}&lt;\u{338}&amp;\u{301}")
    #expect(HTMLText.escape("\u{202E}x\u{0}") == "[U+202E]x\u{FFFD}")
  }

  @Test("The same sessions give the same bytes, in whatever order they come")
  func determinism() throws {
    let sessions = Fixture.course(6)
    let first = TraineePage().write(try Fixture.report(sessions))
    let second = TraineePage().write(try Fixture.report(sessions.reversed()))
    #expect(first == second)
  }

  @Test("Each writer names its format")
  func formats() throws {
    #expect([TraineePage.format, ReportJSON.format, TraineeTable.format] == ["html", "json", "csv"])
    let json = ReportJSON()
    let document = try Fixture.report([Fixture.session("S1")])
    #expect(Fixture.text(json.write(document)).hasPrefix("{\n  \"schema\": \"pe.report/1\""))
  }
}
