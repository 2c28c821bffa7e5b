#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a file once from start to end through one buffer, which grows to the longest line asked for.
struct FileReader: ~Copyable {
  /// What the next line is.
  enum Line {
    /// The line without its LF; valid until the next call.
    case text(UnsafeBufferPointer<UInt8>)
    /// The line was longer than allowed and is skipped.
    case tooLong
    /// The file cannot be read further.
    case failed(ReadingProblem)
  }

  private static let chunk = 256 << 10

  private let descriptor: Int32
  private let source: String
  private var buffer: UnsafeMutableBufferPointer<UInt8>
  private var start = 0
  private var end = 0
  private var isAtEnd = false

  /// Opens the file at `path`, or standard input when that is `-`.
  ///
  /// - Throws: `ReadingProblem`: `missing` or `unreadable`.
  init(path: String, source: String) throws(ReadingProblem) {
    descriptor = try Self.opened(path, source)
    self.source = source
    buffer = .allocate(capacity: Self.chunk)
  }

  deinit {
    buffer.deallocate()
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// The first bytes, at most `count`, which are still to be read.
  mutating func peek(_ count: Int) throws(ReadingProblem) -> [UInt8] {
    while end - start < count, !isAtEnd { try fill() }
    return Array(UnsafeBufferPointer(rebasing: buffer[start..<min(start + count, end)]))
  }

  /// Moves behind the next `count` bytes, which were peeked at.
  mutating func skip(_ count: Int) {
    start = min(start + count, end)
  }

  /// The next line, or nil at the end of the file.
  mutating func nextLine(maximumBytes: Int) -> Line? {
    var searched = start
    var isTooLong = false
    while true {
      let unseen = UnsafeBufferPointer(rebasing: buffer[searched..<end])
      if let found = ByteSearch.firstIndex(of: 0x0A, in: unseen) {
        return take(searched + found, next: searched + found + 1, isTooLong, maximumBytes)
      }
      if isAtEnd {
        return start < end || isTooLong ? take(end, next: end, isTooLong, maximumBytes) : nil
      }
      if end - start > maximumBytes {
        isTooLong = true
        start = end
      }
      do throws(ReadingProblem) {
        let held = end - start
        try fill()
        searched = start + held
      } catch {
        isAtEnd = true
        start = end
        return .failed(error)
      }
    }
  }

  /// Everything that is left.
  ///
  /// - Throws: `ReadingProblem`: `unreadable`, or `too-large` when that is more than `maximumBytes`.
  mutating func remainder(maximumBytes: Int) throws(ReadingProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    if let size = regularSize { bytes.reserveCapacity(min(size, maximumBytes)) }
    while true {
      bytes += UnsafeBufferPointer(rebasing: buffer[start..<end])
      start = end
      guard bytes.count <= maximumBytes else {
        throw ReadingProblem(
          source: source, reason: .tooLarge, "the file is larger than \(maximumBytes) bytes",
          advice: "Split it, or export it as JSON Lines, which is read line by line")
      }
      if isAtEnd { return bytes }
      try fill()
    }
  }

  private mutating func take(_ lineEnd: Int, next: Int, _ isTooLong: Bool, _ maximumBytes: Int) -> Line {
    defer { start = next }
    if isTooLong || lineEnd - start > maximumBytes { return .tooLong }
    return .text(UnsafeBufferPointer(rebasing: buffer[start..<lineEnd]))
  }

  /// Reads more behind what is held, which moves to the front of the buffer.
  private mutating func fill() throws(ReadingProblem) {
    let held = end - start
    if start > 0 {
      if held > 0, let base = buffer.baseAddress { base.update(from: base + start, count: held) }
      (start, end) = (0, held)
    }
    if buffer.count - end < Self.chunk / 2 {
      let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: buffer.count * 2)
      if let old = buffer.baseAddress { larger.baseAddress?.update(from: old, count: held) }
      buffer.deallocate()
      buffer = larger
    }
    let room = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[end...]))
    var count = read(descriptor, room.baseAddress, room.count)
    while count < 0, errno == EINTR { count = read(descriptor, room.baseAddress, room.count) }
    guard count >= 0 else { throw Self.problem(errno, source) }
    end += count
    isAtEnd = count == 0
  }

  private static func opened(_ path: String, _ source: String) throws(ReadingProblem) -> Int32 {
    guard path != "-" else { return STDIN_FILENO }
    // The kernel would cut the path at a NUL and open another file.
    guard !path.utf8.contains(0) else { throw problem(ENOENT, source) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw problem(errno, source) }
    return descriptor
  }

  private var regularSize: Int? {
    var info = stat()
    return fstat(descriptor, &info) == 0 && info.st_mode & S_IFMT == S_IFREG ? Int(info.st_size) : nil
  }

  private static func problem(_ code: Int32, _ source: String) -> ReadingProblem {
    let text = String(cString: strerror(code))
    guard code == ENOENT || code == ENOTDIR else {
      return ReadingProblem(
        source: source, reason: .unreadable, "the file cannot be read: \(text)",
        advice: "Check that it is a file and that you may read it")
    }
    return ReadingProblem(source: source, reason: .missing, "there is no such file", advice: "Check the path")
  }
}
