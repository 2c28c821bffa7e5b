#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files that the paths of a command line stand for.
///
/// A folder stands for the files in it and below it that a reader may know by their extension, in the byte order of their paths;
/// hidden ones and symbolic links to folders are passed over. A path that names a file stands for it whatever its name.
public struct InputFiles: Sendable {
  /// The files, in the order of the paths.
  public private(set) var files: [InputFile] = []
  /// Paths that are missing, folders without a candidate, and folders that cannot be listed.
  public private(set) var problems: [ReadingProblem] = []

  private let roster: Identity?

  /// Which file it is, however it is named.
  private struct Identity: Equatable {
    var device: dev_t
    var number: ino_t

    init(_ info: stat) {
      device = info.st_dev
      number = info.st_ino
    }
  }

  /// What a path leads to.
  private enum Kind {
    case folder
    case file(Identity)
    /// A pipe or a device: read when it is named, but waiting for one in a folder could take forever.
    case special
  }

  /// Finds the files.
  ///
  /// - Parameters:
  ///   - paths: files, folders, and `-` for standard input.
  ///   - roster: the path of the roster, which is no transcript and is left out wherever it lies.
  public init(paths: [String], roster: String? = nil) {
    if let roster, case .file(let identity) = Self.kind(of: roster) {
      self.roster = identity
    } else {
      self.roster = nil
    }
    for path in paths { add(path) }
  }

  /// Takes the files out that are the same as they were.
  ///
  /// - Parameter known: what `state` said of files that were read before, by path.
  /// - Returns: the files that are passed over.
  public mutating func passOver(_ known: [String: String]) -> [InputFile] {
    let passed = files.filter { file in known[file.path].map { $0 == Self.state(of: file.path) } ?? false }
    let paths = Set(passed.map(\.path))
    files.removeAll { paths.contains($0.path) }
    return passed
  }

  /// What tells whether a file is still the same: which one it is, its size, and when its content and its name last changed; nil for
  /// standard input, a pipe or what is not there.
  public static func state(of path: String) -> String? {
    var info = stat()
    guard path != "-", !path.utf8.contains(0), stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    #if canImport(Darwin)
      let (content, name) = (info.st_mtimespec, info.st_ctimespec)
    #else
      let (content, name) = (info.st_mtim, info.st_ctim)
    #endif
    return
      "\(info.st_dev) \(info.st_ino) \(info.st_size) \(content.tv_sec).\(content.tv_nsec) \(name.tv_sec).\(name.tv_nsec)"
  }

  private mutating func add(_ path: String) {
    guard path != "-" else { return files.append(InputFile(path: path)) }
    switch Self.kind(of: path) {
    case .folder: addFolder(path)
    case .file(let identity) where identity == roster: break
    case .file, .special: files.append(InputFile(path: path))
    case nil:
      problems.append(
        ReadingProblem(source: path, reason: .missing, "there is no such file or folder", advice: "Check the path"))
    }
  }

  private mutating func addFolder(_ folder: String) {
    var found: [String] = []
    var pending = [folder]
    let before = problems.count
    while let next = pending.popLast() {
      guard let names = names(in: next) else { continue }
      for name in names where !name.hasPrefix(".") {
        let path = next.hasSuffix("/") ? next + name : "\(next)/\(name)"
        switch Self.kind(of: path) {
        case .folder: if !Self.isLink(path) { pending.append(path) }
        case .file(let identity):
          let isCandidate = TranscriptFormats.fileExtensions.contains(InputFile(path: path).fileExtension)
          if isCandidate, identity != roster { found.append(path) }
        case .special, nil: break
        }
      }
    }
    found.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    files += found.map(InputFile.init)
    if found.isEmpty, problems.count == before {
      let extensions = TranscriptFormats.fileExtensions.sorted().joined(separator: ", ")
      problems.append(
        ReadingProblem(
          source: folder, reason: .missing, "the folder holds no transcript",
          advice: "Transcripts end in one of \(extensions); name a file to have it read whatever it ends in"))
    }
  }

  private mutating func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else {
      problems.append(unreadable(folder, String(cString: strerror(errno))))
      return nil
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: name.pointee)) {
          String(validatingCString: $0)
        }
      }
      if let name {
        names.append(name)
      } else {
        problems.append(unreadable(folder, "it holds a file whose name is not UTF-8"))
      }
    }
    return names
  }

  private func unreadable(_ folder: String, _ reason: String) -> ReadingProblem {
    ReadingProblem(
      source: folder, reason: .unreadable, "the folder cannot be read: \(reason)", advice: "Check its permissions")
  }

  /// What a path leads to, nil when to nothing.
  private static func kind(of path: String) -> Kind? {
    var info = stat()
    guard !path.utf8.contains(0), stat(path, &info) == 0 else { return nil }
    return switch info.st_mode & S_IFMT {
    case S_IFDIR: .folder
    case S_IFREG: .file(Identity(info))
    default: .special
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
  }
}
