import Foundation
import Synchronization

/// Where a command's bytes go.
protocol OutputSink: Sendable {
  /// Adds bytes.
  ///
  /// - Throws: `CommandFailure` when they cannot be written.
  func write(_ bytes: [UInt8]) throws

  /// Passes on what is held back.
  ///
  /// - Throws: `CommandFailure` when it cannot be written.
  func flush() throws
}

extension OutputSink {
  /// Adds text.
  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Adds a line.
  func line(_ text: String = "") throws { try write(text + "\n") }
}

/// Writes to a file descriptor, in large pieces.
final class DescriptorSink: OutputSink {
  private let descriptor: Int32
  private let buffer = Mutex<[UInt8]>([])
  private static let pieceBytes = 1 << 16

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  func write(_ bytes: [UInt8]) throws {
    let ready: [UInt8]? = buffer.withLock { buffer in
      buffer += bytes
      guard buffer.count >= Self.pieceBytes else { return nil }
      defer { buffer = [] }
      return buffer
    }
    if let ready { try pass(ready) }
  }

  func flush() throws {
    let rest = buffer.withLock { buffer in
      defer { buffer = [] }
      return buffer
    }
    try pass(rest)
  }

  private func pass(_ bytes: [UInt8]) throws {
    var at = 0
    while at < bytes.count {
      let written = bytes[at...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { throw CommandFailure.readerIsGone }
        throw CommandFailure(
          .inputOutput, "the output cannot be written: \(String(cString: strerror(errno)))",
          advice: "Free some space, or send it elsewhere")
      }
      at += written
    }
  }
}

/// Keeps everything, for tests.
final class MemorySink: OutputSink {
  private let kept = Mutex<[UInt8]>([])

  func write(_ bytes: [UInt8]) { kept.withLock { $0 += bytes } }

  func flush() {}

  /// What was written.
  var text: String { String(decoding: kept.withLock { $0 }, as: UTF8.self) }
}
