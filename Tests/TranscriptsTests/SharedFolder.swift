import Foundation

/// The folder of hostile and foreign files that is not part of the project: named by `PE_SHARED`, else a folder `shared` beside
/// the project.
enum SharedFolder {
  /// Whether it is here.
  static var exists: Bool { root != nil }

  /// The path of something in it, nil when it is not here.
  static func path(_ relative: String) -> String? {
    root.map { "\($0)/\(relative)" }
  }

  /// The paths of the files in and below a folder in it.
  static func files(_ relative: String) -> [String] {
    guard let folder = path(relative), let names = FileManager.default.subpaths(atPath: folder) else { return [] }
    return names.sorted().map { "\(folder)/\($0)" }.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }
  }

  private static let root: String? = {
    if let named = ProcessInfo.processInfo.environment["PE_SHARED"] { return isFolder(named) ? named : nil }
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let candidate = folder.appendingPathComponent("shared").path
      if isFolder("\(candidate)/bad") { return candidate }
    }
    return nil
  }()

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
