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
    let manager = FileManager.default
    let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let exists = manager.fileExists(atPath: folder)
    if exists {
      let isOurs =
        manager.fileExists(atPath: "\(folder)/\(mark)") || (try? manager.contentsOfDirectory(atPath: folder)) == []
      guard isOurs || force else {
        throw OutputFile.Problem(
          kind: .notOurs, path: folder, message: "the folder exists and pe did not write it",
          advice: "Choose an empty or new folder, or add --force to replace it")
      }
      if holdsExactly(files, folder) { return false }
    }
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

  private static func holdsExactly(_ files: [(path: String, bytes: [UInt8])], _ folder: String) -> Bool {
    let manager = FileManager.default
    let present = (manager.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).filter { path in
      var isFolder: ObjCBool = false
      return manager.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder) && !isFolder.boolValue
    }
    guard Set(present) == Set(files.map(\.path)) else { return false }
    return files.allSatisfy { manager.contents(atPath: "\(folder)/\($0.path)")?.elementsEqual($0.bytes) == true }
  }
}
