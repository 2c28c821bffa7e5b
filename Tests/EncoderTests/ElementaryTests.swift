import Foundation
import Testing

@testable import Encoder

/// Against the system's functions in 64 bits.
struct ElementaryTests {
  private static let points = stride(from: -20.0, through: 20.0, by: 0.37).map(Float.init)

  @Test func exponential() {
    for point in Self.points + [-86, 0, 80] {
      let got = Double(Elementary.exponential(Elementary.Lanes(repeating: point))[3])
      #expect(abs(got / exp(Double(point)) - 1) < 4e-7, "at \(point)")
    }
    #expect(Elementary.exponential(Elementary.Lanes(repeating: -1e9))[0] < 1e-37)
    #expect(Elementary.exponential(Elementary.Lanes(repeating: 1e9))[0].isFinite)
  }

  @Test func gaussianErrorLinear() {
    for point in Self.points + [0, 1e-4, -1e-4] {
      let wanted = Double(point) * 0.5 * erfc(-Double(point) / 2.0.squareRoot())
      let got = Double(Elementary.gaussianErrorLinear(Elementary.Lanes(repeating: point))[5])
      #expect(abs(got - wanted) < 2e-6 * max(1, abs(wanted)), "at \(point)")
    }
  }

  @Test func nearestRoundsHalvesToEven() {
    #expect(Elementary.nearest(2.5 as Float) == 2)
    #expect(Elementary.nearest(3.5 as Float) == 4)
    #expect(Elementary.nearest(-1.5 as Float) == -2)
    #expect(Elementary.nearest(Elementary.Lanes(repeating: 254.6))[7] == 255)
  }
}
