import COneDNN

/// Products of matrices of whole numbers, exact on every processor.
///
/// With unsigned bytes on the left and -64 to 63 on the right, no instruction set overflows on the way to 32 bits.
enum IntegerProduct {
  /// Multiplies `rows` by `inner` bytes with `inner` by `columns` bytes into `rows` by `columns` numbers, all row by row.
  static func multiply(
    _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<Int8>, rows: Int, inner: Int, columns: Int,
    into result: UnsafeMutablePointer<Int32>
  ) {
    var noOffset: Int32 = 0
    let plain = CChar(UInt8(ascii: "N"))
    let status = dnnl_gemm_u8s8s32(
      plain, plain, CChar(UInt8(ascii: "F")), dnnl_dim_t(rows), dnnl_dim_t(columns), dnnl_dim_t(inner), 1, left,
      dnnl_dim_t(inner), 0, right, dnnl_dim_t(columns), 0, 0, result, dnnl_dim_t(columns), &noOffset)
    precondition(status == dnnl_success, "the matrix library refused a product of \(rows) by \(inner) by \(columns)")
  }

  /// The greatest weight on the right of a product.
  static let greatest: Float = 63

  /// Brings a row, a multiple of eight long, to steps of 0 to 255 between its least and its greatest number.
  static func quantize(
    _ row: UnsafePointer<Float>, count: Int, into codes: UnsafeMutablePointer<UInt8>
  ) -> (least: Float, step: Float) {
    var low = Elementary.Lanes(repeating: .infinity)
    var high = Elementary.Lanes(repeating: -.infinity)
    let raw = UnsafeRawPointer(row)
    for place in stride(from: 0, to: count, by: 8) {
      let lanes = raw.loadUnaligned(fromByteOffset: place * 4, as: Elementary.Lanes.self)
      low.replace(with: lanes, where: lanes .< low)
      high.replace(with: lanes, where: lanes .> high)
    }
    let least = low.min()
    let step = max(high.max() - least, 1e-20) / 255
    let steps = 1 / step
    for place in stride(from: 0, to: count, by: 8) {
      let lanes = raw.loadUnaligned(fromByteOffset: place * 4, as: Elementary.Lanes.self)
      // Rounding may end a hair above 255, which rounds back to it.
      let bytes = SIMD8<UInt8>(truncatingIfNeeded: Elementary.nearest((lanes - least) * steps))
      UnsafeMutableRawPointer(codes + place).storeBytes(of: bytes, as: SIMD8<UInt8>.self)
    }
    return (least, step)
  }
}
