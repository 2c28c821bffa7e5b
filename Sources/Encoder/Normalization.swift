/// Brings each row to mean 0 and variance 1, then scales and shifts it (Ba, Kiros and Hinton 2016).
struct Normalization: Sendable {
  private let gain: [Float]
  private let shift: [Float]

  /// Reads one for rows of `width` numbers.
  init(_ reader: inout WeightReader, width: Int) throws {
    gain = try reader.floats(width)
    shift = try reader.floats(width)
  }

  /// Normalises `count` rows in place, each after adding the row of `addend`.
  func apply(_ rows: UnsafeMutablePointer<Float>, adding addend: UnsafePointer<Float>?, count: Int) {
    let width = gain.count
    gain.withUnsafeBytes { gain in
      shift.withUnsafeBytes { shift in
        for row in 0..<count {
          let target = UnsafeMutableRawPointer(rows + row * width)
          var total = Elementary.Lanes.zero
          for place in stride(from: 0, to: width * 4, by: 32) {
            var lanes = target.loadUnaligned(fromByteOffset: place, as: Elementary.Lanes.self)
            if let addend {
              lanes += UnsafeRawPointer(addend + row * width).loadUnaligned(
                fromByteOffset: place, as: Elementary.Lanes.self)
              target.storeBytes(of: lanes, toByteOffset: place, as: Elementary.Lanes.self)
            }
            total += lanes
          }
          let mean = Elementary.sum(total) / Float(width)
          var squares = Elementary.Lanes.zero
          for place in stride(from: 0, to: width * 4, by: 32) {
            let away = target.loadUnaligned(fromByteOffset: place, as: Elementary.Lanes.self) - mean
            squares += away * away
          }
          let inverse = 1 / (Elementary.sum(squares) / Float(width) + 1e-12).squareRoot()
          for place in stride(from: 0, to: width * 4, by: 32) {
            let away = target.loadUnaligned(fromByteOffset: place, as: Elementary.Lanes.self) - mean
            let scaled =
              away * inverse * gain.loadUnaligned(fromByteOffset: place, as: Elementary.Lanes.self)
              + shift.loadUnaligned(fromByteOffset: place, as: Elementary.Lanes.self)
            target.storeBytes(of: scaled, toByteOffset: place, as: Elementary.Lanes.self)
          }
        }
      }
    }
  }
}
