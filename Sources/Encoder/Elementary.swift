/// The functions between the matrix products, on eight numbers at a time.
///
/// They use only operations that IEEE 754 fixes to the bit, in a fixed order: the system's `expf` and its like may differ from
/// one machine to the next, and an analysis must not.
enum Elementary {
  /// Numbers worked on at once.
  typealias Lanes = SIMD8<Float>

  /// e to the power of each lane, relative error below 2e-7; lanes under -87 give less than 1e-37.
  @inline(__always)
  static func exponential(_ x: Lanes) -> Lanes {
    var clamped = x
    clamped.replace(with: -87, where: x .< -87)
    clamped.replace(with: 88, where: x .> 88)
    let exponents = nearest(clamped * 1.442_695_04)
    let doublings = clamped * 1.442_695_04 + shift - shift
    // ln 2 in two parts, so that the difference keeps its low bits.
    let rest = (clamped - doublings * 0.693_359_375) + doublings * 2.121_944_4e-4
    var series = Lanes(repeating: 1 / 5040)
    series = series * rest + 1 / 720
    series = series * rest + 1 / 120
    series = series * rest + 1 / 24
    series = series * rest + 1 / 6
    series = series * rest + 0.5
    series = series * rest + 1
    series = series * rest + 1
    return series * unsafeBitCast((exponents &+ 127) &<< 23, to: Lanes.self)
  }

  /// At this height floats stand one apart, so that adding it rounds.
  private static let shift: Float = 0x1.8p23

  /// The nearest whole numbers, for lanes between -2 million and 2 million.
  @inline(__always)
  static func nearest(_ x: Lanes) -> SIMD8<Int32> {
    unsafeBitCast(x + shift, to: SIMD8<Int32>.self) &- Int32(bitPattern: shift.bitPattern)
  }

  /// x times the normal distribution function at x (Hendrycks and Gimpel 2016), with the error function of
  /// Abramowitz and Stegun 7.1.26: off by at most 1.5e-7.
  @inline(__always)
  static func gaussianErrorLinear(_ x: Lanes) -> Lanes {
    let isNegative = x .< 0
    let magnitude = x.replacing(with: -x, where: isNegative) * 0.707_106_78
    let t = 1 / (1 + magnitude * 0.327_591_1)
    var series = Lanes(repeating: 1.061_405_429)
    series = series * t - 1.453_152_027
    series = series * t + 1.421_413_741
    series = series * t - 0.284_496_736
    series = series * t + 0.254_829_592
    let tail = 0.5 * series * t * exponential(-magnitude * magnitude)
    return x * (1 - tail).replacing(with: tail, where: isNegative)
  }

  /// The nearest whole number, for numbers between -2 million and 2 million.
  @inline(__always)
  static func nearest(_ x: Float) -> Int32 {
    Int32(bitPattern: (x + shift).bitPattern) &- Int32(bitPattern: shift.bitPattern)
  }

  /// The sum of all lanes, pairwise and always in the same order.
  @inline(__always)
  static func sum(_ lanes: Lanes) -> Float {
    let four = lanes.lowHalf + lanes.highHalf
    let two = four.lowHalf + four.highHalf
    return two.x + two.y
  }
}
