#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension InputFile {
  /// The size in bytes; nil for standard input and for what cannot be looked at.
  public var size: Int? {
    var information = stat()
    guard path != "-", stat(path, &information) == 0 else { return nil }
    return Int(information.st_size)
  }
}
