/// Attention among the tokens of one window with one head, in whole numbers like `DenseLayer`.
///
/// A weight of attention is a share of 255, and the shares that are left out by rounding are left out of the sum as well.
struct Attention {
  /// Numbers a head has.
  let size: Int
  private let queries: UnsafeMutablePointer<UInt8>
  private let ranges: UnsafeMutablePointer<(least: Float, step: Float)>
  private let keys: UnsafeMutablePointer<Int8>
  private let keyScales: UnsafeMutablePointer<Float>
  private let keySums: UnsafeMutablePointer<Float>
  private let values: UnsafeMutablePointer<Int8>
  private let valueScales: UnsafeMutablePointer<Float>
  private let scores: UnsafeMutablePointer<Float>
  private let weights: UnsafeMutablePointer<UInt8>
  private let totals: UnsafeMutablePointer<Float>
  private let products: UnsafeMutablePointer<Int32>

  /// Tokens are worked on in groups of this many.
  private static let group = 8

  /// Makes room for windows of at most `window` tokens and heads of `size` numbers, a multiple of eight.
  init(window: Int, size: Int) {
    let padded = (window + Self.group - 1) / Self.group * Self.group
    self.size = size
    queries = .allocate(capacity: padded * size)
    ranges = .allocate(capacity: padded)
    keys = .allocate(capacity: padded * size)
    keyScales = .allocate(capacity: padded)
    keySums = .allocate(capacity: padded)
    values = .allocate(capacity: padded * size)
    valueScales = .allocate(capacity: size)
    scores = .allocate(capacity: padded)
    weights = .allocate(capacity: padded * padded)
    totals = .allocate(capacity: padded)
    products = .allocate(capacity: padded * max(padded, size))
  }

  /// Gives the room back.
  func deallocate() {
    queries.deallocate()
    ranges.deallocate()
    keys.deallocate()
    keyScales.deallocate()
    keySums.deallocate()
    values.deallocate()
    valueScales.deallocate()
    scores.deallocate()
    weights.deallocate()
    totals.deallocate()
    products.deallocate()
  }

  /// Lets each token attend to all.
  ///
  /// - Parameters:
  ///   - source: the first token's query; its key lies `width` numbers further and its value twice that, the next token `row`.
  ///   - count: how many tokens there are.
  ///   - result: the first token's result; the next one's lies `width` further.
  func apply(
    _ source: UnsafePointer<Float>, count: Int, width: Int, row: Int, into result: UnsafeMutablePointer<Float>
  ) {
    let padded = (count + Self.group - 1) / Self.group * Self.group
    for token in 0..<count {
      ranges[token] = IntegerProduct.quantize(source + token * row, count: size, into: queries + token * size)
    }
    readKeys(source + width, count: count, padded: padded, row: row)
    readValues(source + 2 * width, count: count, padded: padded, row: row)
    IntegerProduct.multiply(queries, keys, rows: count, inner: size, columns: padded, into: products)
    for token in 0..<count { weigh(token, count: count, padded: padded) }
    IntegerProduct.multiply(weights, values, rows: count, inner: padded, columns: size, into: products)
    for token in 0..<count {
      let share = 1 / totals[token]
      for place in 0..<size {
        result[token * width + place] = Float(products[token * size + place]) * valueScales[place] * share
      }
    }
  }

  /// A token's key is a column, with a scale of its own.
  private func readKeys(_ source: UnsafePointer<Float>, count: Int, padded: Int, row: Int) {
    for token in 0..<padded {
      guard token < count else {
        for place in 0..<size { keys[place * padded + token] = 0 }
        keyScales[token] = 0
        keySums[token] = 0
        continue
      }
      let key = source + token * row
      var greatest: Float = 1e-20
      for place in 0..<size { greatest = max(greatest, abs(key[place])) }
      let steps = IntegerProduct.greatest / greatest
      var sum: Int32 = 0
      for place in 0..<size {
        let code = Int8(truncatingIfNeeded: Elementary.nearest(key[place] * steps))
        keys[place * padded + token] = code
        sum += Int32(code)
      }
      keyScales[token] = greatest / IntegerProduct.greatest / Float(size).squareRoot()
      keySums[token] = Float(sum)
    }
  }

  /// A token's value is a row; each of its numbers has a scale over all tokens.
  private func readValues(_ source: UnsafePointer<Float>, count: Int, padded: Int, row: Int) {
    for place in 0..<size { valueScales[place] = 1e-20 }
    for token in 0..<count {
      for place in 0..<size { valueScales[place] = max(valueScales[place], abs(source[token * row + place])) }
    }
    for place in 0..<size { valueScales[place] /= IntegerProduct.greatest }
    for token in 0..<padded {
      for place in 0..<size {
        values[token * size + place] =
          token < count
          ? Int8(truncatingIfNeeded: Elementary.nearest(source[token * row + place] / valueScales[place])) : 0
      }
    }
  }

  /// How much a token attends to each.
  private func weigh(_ token: Int, count: Int, padded: Int) {
    let range = ranges[token]
    let row = UnsafeRawPointer(products + token * padded)
    let scales = UnsafeRawPointer(keyScales)
    let sums = UnsafeRawPointer(keySums)
    let scores = UnsafeMutableRawPointer(scores)
    var greatest = Elementary.Lanes(repeating: -.infinity)
    for place in stride(from: 0, to: padded * 4, by: 32) {
      let product = Elementary.Lanes(row.loadUnaligned(fromByteOffset: place, as: SIMD8<Int32>.self))
      var lanes =
        scales.loadUnaligned(fromByteOffset: place, as: Elementary.Lanes.self)
        * (product * range.step + range.least * sums.loadUnaligned(fromByteOffset: place, as: Elementary.Lanes.self))
      // The padding is attended to by nobody.
      if place / 4 + 8 > count { for lane in (count - place / 4)..<8 { lanes[lane] = -1e9 } }
      scores.storeBytes(of: lanes, toByteOffset: place, as: Elementary.Lanes.self)
      greatest.replace(with: lanes, where: lanes .> greatest)
    }
    let highest = greatest.max()
    var total = SIMD8<Int32>.zero
    for place in stride(from: 0, to: padded, by: 8) {
      let lanes = scores.loadUnaligned(fromByteOffset: place * 4, as: Elementary.Lanes.self)
      let codes = Elementary.nearest(Elementary.exponential(lanes - highest) * 255)
      total &+= codes
      UnsafeMutableRawPointer(weights + token * padded + place).storeBytes(
        of: SIMD8<UInt8>(truncatingIfNeeded: codes), as: SIMD8<UInt8>.self)
    }
    totals[token] = Float(max(1, total.wrappedSum()))
  }
}
