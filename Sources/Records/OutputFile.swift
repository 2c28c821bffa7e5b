import Foundation

/// Writes what people get: a whole file or none, readable by its owner only, and never over a file that `pe` did not write.
public enum OutputFile {
  /// Why a file was not written.
  public struct Problem: Error, Sendable, CustomStringConvertible {
    /// Whether it exists and is not ours to replace, or the disk refused.
    public enum Kind: Sendable {
      case notOurs
      case cannotCreate
      case inputOutput
    }

    /// The kind, which decides the exit code.
    public let kind: Kind
    /// The path.
    public let path: String
    /// What is wrong.
    public let message: String
    /// What to do next.
    public let advice: String

    /// What is wrong, for a person.
    public var description: String { "\(path): \(message). \(advice)" }
  }

  /// What marks a file as written by `pe`, within its first bytes.
  private static let marks = [
    "\"schema\": \"pe.", "\"schema\":\"pe.", "<meta name=\"generator\" content=\"pe", "<!-- pe ", "# HELP pe_",
  ]
  private static let markedBytes = 4096

  /// Writes a file: to a temporary name beside it, then to disk, then renamed. A file with the same content is left alone.
  ///
  /// - Parameter force: replaces a file that `pe` did not write.
  /// - Returns: whether anything changed.
  /// - Throws: `Problem`.
  @discardableResult
  public static func write(_ bytes: [UInt8], to path: String, force: Bool = false) throws -> Bool {
    guard try wouldChange(path, to: bytes, force: force) else { return false }
    let temporary = path + ".pe-\(ProcessInfo.processInfo.processIdentifier).tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw problem(path, errno) }
    do {
      try writeAll(bytes, to: file, path: path)
      guard fsync(file) == 0 else { throw problem(path, errno) }
      guard close(file) == 0 else { throw problem(path, errno) }
      guard rename(temporary, path) == 0 else { throw problem(path, errno) }
    } catch {
      close(file)
      unlink(temporary)
      throw error
    }
    return true
  }

  /// Whether writing would change anything: for a run that only says what it would do.
  ///
  /// - Throws: `Problem` where writing would be refused.
  @discardableResult
  public static func wouldChange(_ path: String, to bytes: [UInt8], force: Bool) throws -> Bool {
    guard let existing = FileManager.default.contents(atPath: path) else { return true }
    if existing.elementsEqual(bytes) { return false }
    guard force || isOurs(existing, like: bytes) else {
      throw Problem(
        kind: .notOurs, path: path, message: "the file exists and pe did not write it",
        advice: "Choose another name, or add --force to replace it")
    }
    return true
  }

  /// Makes a folder and those above it.
  ///
  /// - Throws: `Problem`.
  public static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Problem(
        kind: .cannotCreate, path: path, message: "the folder cannot be made",
        advice: "Check that its parent exists and may be written to")
    }
  }

  /// Whether the content carries the mark of `pe`.
  static func isMarked(_ content: Data) -> Bool {
    let start = String(decoding: content.prefix(markedBytes), as: UTF8.self)
    return marks.contains(where: start.contains)
  }

  private static func isOurs(_ existing: Data, like new: [UInt8]) -> Bool {
    if isMarked(existing) { return true }
    // Tables carry no mark: the same header line says that it is one of ours.
    let newline = UInt8(ascii: "\n")
    return existing.prefix { $0 != newline }.elementsEqual(new.prefix { $0 != newline })
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32, path: String) throws {
    try bytes.withUnsafeBytes { buffer in
      var at = 0
      while at < buffer.count {
        let written = Foundation.write(file, buffer.baseAddress?.advanced(by: at), buffer.count - at)
        if written < 0 {
          if errno == EINTR { continue }
          throw problem(path, errno)
        }
        at += written
      }
    }
  }

  private static func problem(_ path: String, _ code: Int32) -> Problem {
    let reason = String(cString: strerror(code))
    switch code {
    case ENOSPC, EDQUOT, EIO:
      return Problem(
        kind: .inputOutput, path: path, message: "it cannot be written: \(reason)",
        advice: "Free some space, or name another place; nothing that was there is lost")
    default:
      return Problem(
        kind: .cannotCreate, path: path, message: "it cannot be created: \(reason)",
        advice: "Check that its folder exists and may be written to")
    }
  }
}
