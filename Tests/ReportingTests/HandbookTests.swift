import Recognition
import Testing

@testable import Reporting

@Suite struct HandbookTests {
  private static let page = String(
    decoding: HandbookPage(recognizer: .encoder).write(Codebook.entries, version: "1"), as: UTF8.self)

  @Test func everyCodeStandsInItWithItsDefinition() {
    for entry in Codebook.entries {
      #expect(Self.page.contains("<code>\(entry.id)</code>"), "\(entry.id)")
      #expect(Self.page.contains(HTMLText.escape("\(entry.definition).")), "\(entry.id)")
    }
  }

  @Test func everyRuleOfAFamilyStandsInItWithExamples() {
    let known = Set(Codebook.entries.map { "\($0.family)/\($0.id)" })
    for rule in Registry.catalog where known.contains("\(rule.family)/\(rule.code)") {
      #expect(Self.page.contains("<code>\(rule.id)</code>"), "\(rule.id)")
    }
  }

  @Test func everyFamilyIsDescribed() {
    for family in Set(Codebook.entries.map(\.family)) { #expect(CodeFamily.named(family) != nil, "\(family)") }
  }

  @Test func linksLeadToPlacesOfThePage() {
    let targets = Self.page.matches(of: #/href="\#([^"]+)"/#).map { String($0.1) }
    #expect(!targets.isEmpty)
    for target in Set(targets) { #expect(Self.page.contains("id=\"\(target)\""), "\(target)") }
    let identifiers = Self.page.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test func evidenceIsMarkedAndNothingElseIsMarkup() {
    #expect(Self.page.contains("<mark>"))
    #expect(!Self.page.contains("«"))
  }
}
