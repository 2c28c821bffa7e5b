import EmbeddedFiles
import Statistics
import Testing

@testable import Reporting

@Suite("Palette")
struct PaletteTests {
  private static let texts = ["ink", "soft", "accent", "alert"]
  private static let graphics = [
    "accent", "alert", "axis", "question", "reflection", "input", "other", "change", "sustain",
  ]
  private static let grounds = ["paper", "panel", "accent-soft", "alert-soft", "band"]

  @Test(
    "Text reaches 4.5 and graphics 3 against every ground, in light, dark and print",
    arguments: ["light", "dark", "print"])
  func contrast(scheme: String) throws {
    let colours = try Self.colours(scheme)
    for ground in Self.grounds {
      for text in Self.texts where !(ground == "band" && text == "alert") {
        let ratio = Self.contrast(try #require(colours[text]), try #require(colours[ground]))
        #expect(ratio >= 4.5, "\(text) on \(ground): \(ratio)")
      }
      for graphic in Self.graphics {
        let ratio = Self.contrast(try #require(colours[graphic]), try #require(colours[ground]))
        #expect(ratio >= 3, "\(graphic) on \(ground): \(ratio)")
      }
    }
    #expect(Self.contrast(try #require(colours["ink"]), try #require(colours["mark"])) >= 4.5)
    #expect(Self.contrast(try #require(colours["paper"]), try #require(colours["accent"])) >= 4.5)
    #expect(Self.contrast(try #require(colours["paper"]), try #require(colours["ink"])) >= 7)
  }

  @Test("Contrast is WCAG's")
  func definition() {
    #expect(abs(Self.contrast([255, 255, 255], [0, 0, 0]) - 21) < 1e-9)
    #expect(abs(Self.contrast([0x77, 0x77, 0x77], [255, 255, 255]) - 4.478) < 0.001)
  }

  /// The colours of a scheme; dark and print change some of the light ones.
  private static func colours(_ scheme: String) throws -> [String: [Double]] {
    let css = try #require(EmbeddedFile("style.css")).text
    let marks = ["light": ":root", "dark": "@media (prefers-color-scheme: dark)", "print": "@media print"]
    var colours = block(css, from: ":root")
    if scheme != "light" { colours.merge(block(css, from: try #require(marks[scheme]))) { _, own in own } }
    return colours
  }

  private static func block(_ css: String, from mark: String) -> [String: [Double]] {
    guard let start = css.firstRange(of: mark)?.upperBound, let root = css[start...].firstIndex(of: "-"),
      let end = css[root...].firstIndex(of: "}")
    else { return [:] }
    var colours: [String: [Double]] = [:]
    for declaration in css[root..<end].split(separator: ";") {
      let parts = declaration.split(separator: ":").map { $0.filter { !$0.isWhitespace } }
      guard parts.count == 2, let name = parts.first?.firstRange(of: "--"), let hex = parts.last, hex.hasPrefix("#")
      else { continue }
      let digits = hex.dropFirst().count == 3 ? hex.dropFirst().flatMap { [$0, $0] } : Array(hex.dropFirst())
      colours[String(parts[0][name.upperBound...])] = stride(from: 0, to: 6, by: 2).compactMap {
        UInt8(String(digits[$0...($0 + 1)]), radix: 16).map(Double.init)
      }
    }
    return colours
  }

  private static func contrast(_ first: [Double], _ second: [Double]) -> Double {
    let values = [luminance(first), luminance(second)].sorted()
    return (values[1] + 0.05) / (values[0] + 0.05)
  }

  private static func luminance(_ colour: [Double]) -> Double {
    let linear = colour.map { value in
      let share = value / 255
      return share <= 0.04045 ? share / 12.92 : pow24((share + 0.055) / 1.055)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// A number to the power of 2.4, by the C library's logarithm.
  private static func pow24(_ value: Double) -> Double { Logarithm.exponential(2.4 * Logarithm.natural(value)) }
}
