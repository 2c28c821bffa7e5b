import CCrypto

/// SHA-256 by libcrypto.
public enum SHA256 {
  /// The digest of `bytes` as 64 lower-case hexadecimal digits.
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    bytes.withUnsafeBytes { hexadecimal(of: $0) }
  }

  /// The digest of `bytes` as 64 lower-case hexadecimal digits.
  public static func hexadecimal(of bytes: UnsafeRawBufferPointer) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let digest = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digest in
      let done = pe_sha256(bytes.baseAddress, bytes.count, digest.baseAddress)
      precondition(done == 1, "libcrypto cannot compute SHA-256 on this machine")
      return digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    }
    return String(decoding: digest, as: UTF8.self)
  }
}
