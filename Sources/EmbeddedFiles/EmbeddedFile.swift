import CModels

/// A file that ships inside the binary: weights, templates, schemas.
public struct EmbeddedFile: Sendable {
  /// Its name, such as `therapist.model`.
  public let name: String
  /// What it holds.
  public let bytes: [UInt8]

  /// The embedded files' names, in order.
  public static let names: [String] = {
    var names: [String] = []
    while let file = pe_embedded_file_at(names.count) { names.append(String(cString: file.pointee.name)) }
    return names
  }()

  /// The file of that name, or nil.
  public init?(_ name: String) {
    guard let index = Self.names.firstIndex(of: name), let file = pe_embedded_file_at(index) else { return nil }
    self.name = name
    bytes = Array(UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.count))
  }

  /// What it holds, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
