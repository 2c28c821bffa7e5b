import Foundation

/// Where the project's own fixtures and the shared folder lie.
public enum Folders {
  /// The repository.
  public static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// A path below `Fixtures/`.
  public static func fixture(_ path: String) -> String { "\(repository)/Fixtures/\(path)" }

  /// The shared folder beside the repository, or the one `PE_SHARED` names; nil where there is none.
  public static let shared: String? = {
    let candidates = [ProcessInfo.processInfo.environment["PE_SHARED"], "\(repository)/../shared"].compactMap(\.self)
    return candidates.first { FileManager.default.fileExists(atPath: "\($0)/schemas") }
  }()

  /// A new empty folder below the system's temporary one, gone when the tests end.
  public static func temporary() throws -> String {
    let path = "\(ofThisRun)/\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  private static let ofThisRun: String = {
    atexit { try? FileManager.default.removeItem(atPath: Folders.ofThisRun) }
    return NSTemporaryDirectory() + "pe-tests-\(ProcessInfo.processInfo.processIdentifier)"
  }()
}
