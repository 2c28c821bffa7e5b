#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The C library's logarithm and exponential, so that no module needs Foundation for them.
public enum Logarithm {
  /// The natural logarithm.
  public static func natural(_ value: Double) -> Double { log(value) }

  /// The exponential.
  public static func exponential(_ value: Double) -> Double { exp(value) }
}
