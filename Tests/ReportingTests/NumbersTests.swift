import Assessment
import JSON
import Recognition
import Statistics
import Testing

@testable import Reporting

@Suite("Numbers of reports")
struct NumbersTests {
  @Test("Limits are 2.66 mean moving ranges to each side of the baseline's mean, from the first five sessions only")
  func controlLimits() throws {
    let limits = try #require(ControlLimits([0.4, 0.5, 0.4, 0.5, 0.45, 0.9, 0.9]))
    #expect(abs(limits.mean - 0.45) < 1e-9)
    #expect(abs(limits.upper - (0.45 + 2.66 * 0.0875)) < 1e-9)
    #expect(abs(limits.lower - (0.45 - 2.66 * 0.0875)) < 1e-9)
    #expect(ControlLimits([0.1, 0.2, 0.3, 0.4]) == nil)
  }

  @Test("A rise and a drop need the same evidence: a course and its mirror image get mirrored verdicts")
  func verdicts() {
    let baseline = [20, 24, 19, 22, 21]
    for newest in [[40, 42, 44], [21, 22, 23], [44, 20, 22], [45, 5, 22], [30, 31, 30], [43, 44]] {
      let rise = Course((baseline + newest).map { Share($0, of: 50) })
      let drop = Course((baseline + newest).map { Share(50 - $0, of: 50) })
      let mirrored: [Course.Verdict: Course.Verdict] = [
        .rise: .drop, .drop: .rise, .noSignal: .noSignal, .cannotTell: .cannotTell,
      ]
      #expect(drop.verdict == mirrored[rise.verdict])
    }
    #expect(Course((baseline + [40, 42, 44]).map { Share($0, of: 50) }).verdict == .rise)
    #expect(Course((baseline + [21, 22, 23]).map { Share($0, of: 50) }).verdict == .noSignal)
    #expect(Course((baseline + [45, 5, 22]).map { Share($0, of: 50) }).verdict == .cannotTell)
    #expect(Course(baseline.map { Share($0, of: 50) }).verdict == .cannotTell)
  }

  @Test("Two trainees cannot be shrunk; three can, and small counts move further than large ones")
  func shrinkage() throws {
    #expect(BetaBinomial([Share(1, of: 10), Share(9, of: 10)]) == nil)
    let shares = [Share(2, of: 10), Share(80, of: 100), Share(50, of: 100), Share(30, of: 100)]
    let model = try #require(BetaBinomial(shares))
    #expect(abs(model.mean - 162.0 / 310) < 1e-12)
    let small = model.shrunk(shares[0]) - 0.2
    let large = model.shrunk(shares[3]) - 0.3
    #expect(small > large && large > 0)
    let interval = model.interval(shares[0])
    #expect(interval.lower < model.shrunk(shares[0]) && model.shrunk(shares[0]) < interval.upper)
  }

  @Test("Trainees as far apart as chance sets them get the least rho, and the cohort weighs 99 turns")
  func noSpread() throws {
    let model = try #require(BetaBinomial([Share(50, of: 100), Share(51, of: 100), Share(49, of: 100)]))
    #expect(abs(model.weight - 99) < 1e-9)
  }

  @Test("Rho is the moment estimate")
  func rho() throws {
    let shares = [Share(10, of: 50), Share(25, of: 50), Share(40, of: 50)]
    let model = try #require(BetaBinomial(shares))
    // S = 50 (0.09 + 0 + 0.09) = 9; S / pq = 36; (36 - 2) / (150 - 50 - 2).
    #expect(abs(model.rho - 34.0 / 98) < 1e-12)
  }

  @Test("Funnel limits narrow as one over the root of n, and are widened for spread beyond chance")
  func funnel() throws {
    let limits = try #require(FunnelLimits([Share(50, of: 100), Share(45, of: 100), Share(55, of: 100)]))
    #expect(limits.dispersion == 1)
    let narrow = limits.limits(at: 400, z: FunnelLimits.inner)
    let wide = limits.limits(at: 100, z: FunnelLimits.inner)
    #expect(abs((wide.upper - 0.5) - 2 * (narrow.upper - 0.5)) < 1e-12)
    #expect(try #require(FunnelLimits([Share(20, of: 100), Share(50, of: 100), Share(80, of: 100)])).dispersion > 1)
  }

  @Test("A long turn is quoted in 40 words around its evidence, a short one whole")
  func quote() {
    let words = (0..<100).map { "w\($0)" }
    let text = words.joined(separator: " ")
    let start = words.prefix(70).joined(separator: " ").unicodeScalars.count + 1
    let quote = Quote(text, around: Span(start..<(start + 3)))
    #expect(quote.isCut)
    #expect(quote.text.split(separator: " ").count == 40)
    #expect(quote.text.contains("w70") && text.contains(quote.text))
    #expect(Quote("  two words \n").text == "two words")
    #expect(!Quote("two words").isCut)
    #expect(Quote("").text.isEmpty)
  }

  @Test("Sessions of other models open a new segment; going back to the first models does too")
  func segments() {
    let tools = [Fixture.tool, Fixture.tool, Fixture.newTool, Fixture.tool]
    let sessions = tools.enumerated().map {
      SessionReading(Fixture.session("S\($0.offset)", turns: 4, tool: $0.element))
    }
    let segments = Segments(sessions.map(\.models))
    #expect(segments.numbers == [0, 0, 1, 2])
    #expect(segments.newest == 3..<4)
    #expect(Segments([]).count == 0)
  }

  @Test("Numbers are written as pages need them")
  func formats() {
    #expect(Percent.probability(0.824) == ".82")
    #expect(Percent.probability(0.05) == ".05")
    #expect(Percent.probability(0.999) == "1.00")
    #expect(Percent.signed(-0.45) == "\u{2212}.45")
    #expect(Percent.grouped(1_234_567) == "1,234,567")
    #expect(Share(9, of: 12).text("turns") == "9 of 12 turns (75%)")
    #expect(Share.none.intervalText == "\u{2013}")
  }
}
