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

  /// Keeps only the files that were written, renamed or moved here since a moment, and those of `again`.
  ///
  /// - Parameters:
  ///   - moment: seconds since 1 January 1970.
  ///   - again: paths or names of files to keep whenever they changed.
  /// - Returns: how many files are passed over.
  public mutating func keepChanged(since moment: Int, again: Set<String>) -> Int {
    let before = files.count
    files.removeAll { file in
      guard !again.contains(file.path), !again.contains(file.source) else { return false }
      return Self.change(of: file.path).map { $0 < moment } ?? false
    }
    return before - files.count
  }

  /// When a file's content or name last changed, in seconds since 1 January 1970; nil for standard input, a pipe or what is not there.
  public static func change(of path: String) -> Int? {
    var info = stat()
    guard path != "-", !path.utf8.contains(0), stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    #if canImport(Darwin)
      return max(info.st_mtimespec.tv_sec, info.st_ctimespec.tv_sec)
    #else
      return max(info.st_mtim.tv_sec, info.st_ctim.tv_sec)
    #endif
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
