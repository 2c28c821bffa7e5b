import GRDB

/// Why the store cannot be used: what, where, why, and what to do next.
public struct StoreProblem: Error, Sendable, CustomStringConvertible {
  /// The kind, which decides the exit code.
  public enum Kind: Sendable {
    /// There is no store at the path.
    case missing
    /// It cannot be created or opened for writing.
    case cannotCreate
    /// Somebody else holds it.
    case locked
    /// The disk, or the file, refuses.
    case inputOutput
    /// A newer `pe` wrote it, or it is damaged.
    case unreadable
  }

  /// The kind.
  public let kind: Kind
  /// The store's path.
  public let path: String
  /// What is wrong.
  public let message: String
  /// What to do next.
  public let advice: String

  /// Makes a problem.
  public init(_ kind: Kind, path: String, _ message: String, advice: String) {
    self.kind = kind
    self.path = path
    self.message = message
    self.advice = advice
  }

  /// What is wrong, for a person.
  public var description: String { "\(path): \(message). \(advice)" }

  /// Translates an error of the database.
  init(_ error: any Error, path: String) {
    guard let error = error as? DatabaseError else {
      self.init(.unreadable, path: path, "\(error)", advice: "Run pe doctor")
      return
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .locked, path: path, "another program is writing to the store", advice: "Try again when it has finished")
    case .SQLITE_CANTOPEN:
      self.init(
        .cannotCreate, path: path, "the store cannot be opened",
        advice: "Check that the folder exists and may be written to, or name another with --store FILE")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      self.init(
        .cannotCreate, path: path, "the store is read-only",
        advice: "Allow writing to the file and its folder, or name another with --store FILE")
    case .SQLITE_FULL:
      self.init(
        .inputOutput, path: path, "the disk is full", advice: "Free some space; the sessions saved so far are kept")
    case .SQLITE_IOERR:
      self.init(.inputOutput, path: path, "the disk reports an error", advice: "Check the disk, then run pe doctor")
    case .SQLITE_NOTADB, .SQLITE_CORRUPT:
      self.init(
        .unreadable, path: path, "this is not a store of pe, or it is damaged",
        advice: "Name another with --store FILE, or restore a backup")
    default:
      self.init(.unreadable, path: path, "SQLite says \(error.resultCode)", advice: "Run pe doctor")
    }
  }
}
