import Foundation

/// Writes a folder of files that belong together: beside the old one, then in its place.
public enum OutputFolder {
  /// Replaces the folder at `path`; one with the same files is left alone.
  ///
  /// - Parameters:
  ///   - files: paths inside the folder, and what they hold.
  ///   - mark: a file that says that a folder is ours, such as `latest.json`.
  ///   - force: replaces a folder that lacks the mark.
  /// - Returns: whether anything changed.
  /// - Throws: `OutputFile.Problem`.
  @discardableResult
  public static func replace(
    _ path: String, with files: [(path: String, bytes: [UInt8])], mark: String, force: Bool = false
  ) throws -> Bool {
    guard try wouldChange(path, to: files, mark: mark, force: force) else { return false }
    let manager = FileManager.default
    let folder = trimmed(path)
    let exists = manager.fileExists(atPath: folder)
    let suffix = "pe-\(ProcessInfo.processInfo.processIdentifier)"
    let new = "\(folder).\(suffix).new"
    let old = "\(folder).\(suffix).old"
    do {
      for file in files {
        let target = "\(new)/\(file.path)"
        try OutputFile.makeFolder((target as NSString).deletingLastPathComponent)
        try OutputFile.write(file.bytes, to: target)
      }
      if exists { try rename(folder, to: old) }
      try rename(new, to: folder)
    } catch {
      try? manager.removeItem(atPath: new)
      throw error
    }
    if exists { try? manager.removeItem(atPath: old) }
    return true
  }

  private static func rename(_ from: String, to: String) throws {
    guard Foundation.rename(from, to) == 0 else {
      throw OutputFile.Problem(
        kind: .cannotCreate, path: to, message: "it cannot be put in place: \(String(cString: strerror(errno)))",
        advice: "Check the permissions of the folder above it")
    }
  }

  /// The first file in the folder that `pe` cannot have written.
  private static func stranger(in folder: String) -> String? {
    paths(in: folder).sorted().first { path in
      switch (path as NSString).pathExtension {
      case "csv": return false
      case "html", "json":
        return FileManager.default.contents(atPath: "\(folder)/\(path)").map { !OutputFile.isMarked($0) } ?? true
      default: return true
      }
    }
  }

  /// The files in the folder and below it.
  private static func paths(in folder: String) -> [String] {
    let manager = FileManager.default
    return (manager.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).filter { path in
      var isFolder: ObjCBool = false
      return manager.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder) && !isFolder.boolValue
    }
  }

  private static func holdsExactly(_ files: [(path: String, bytes: [UInt8])], _ folder: String) -> Bool {
    let manager = FileManager.default
    guard Set(paths(in: folder)) == Set(files.map(\.path)) else { return false }
    return files.allSatisfy { manager.contents(atPath: "\(folder)/\($0.path)")?.elementsEqual($0.bytes) == true }
  }

  /// Whether writing would change anything: for a run that only says what it would do.
  ///
  /// - Throws: `OutputFile.Problem` where writing would be refused.
  @discardableResult
  public static func wouldChange(
    _ path: String, to files: [(path: String, bytes: [UInt8])], mark: String, force: Bool
  ) throws -> Bool {
    let manager = FileManager.default
    let folder = trimmed(path)
    guard !["", ".", "..", "-"].contains((folder as NSString).lastPathComponent), folder != NSHomeDirectory() else {
      throw OutputFile.Problem(
        kind: .cannotCreate, path: path, message: "this folder cannot be replaced",
        advice: "Name a folder of its own, such as dashboard")
    }
    guard manager.fileExists(atPath: folder) else { return true }
    let isOurs =
      manager.fileExists(atPath: "\(folder)/\(mark)") || (try? manager.contentsOfDirectory(atPath: folder)) == []
    guard isOurs || force else {
      throw OutputFile.Problem(
        kind: .notOurs, path: folder, message: "the folder exists and pe did not write it",
        advice: "Choose an empty or new folder, or add --force to replace it")
    }
    if let stranger = stranger(in: folder), !force {
      throw OutputFile.Problem(
        kind: .notOurs, path: "\(folder)/\(stranger)", message: "pe did not write this file and would remove it",
        advice: "Move it elsewhere, or add --force to lose it")
    }
    if holdsExactly(files, folder) { return false }
    return true
  }

  private static func trimmed(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
