import Foundation
import Synchronization

/// Shows on a terminal how far a batch is: after half a second, with count, rate and time left.
final class ProgressLine: Sendable {
  private struct State {
    var shown = false
    var last = Date.distantPast
  }

  private let context: CommandContext
  private let total: Int
  private let start: Date
  private let state = Mutex(State())

  private let unit: String

  init(total: Int, of unit: String = "files", context: CommandContext) {
    self.total = total
    self.unit = unit
    self.context = context
    start = context.now()
  }

  func update(_ done: Int) {
    guard context.errorsAreTerminal else { return }
    let now = context.now()
    let elapsed = now.timeIntervalSince(start)
    let isDue = state.withLock { state in
      guard elapsed > 0.5, now.timeIntervalSince(state.last) > 0.1 else { return false }
      state.last = now
      state.shown = true
      return true
    }
    guard isDue else { return }
    let rate = Double(done) / elapsed
    let left = rate > 0 ? Int(Double(total - done) / rate) : 0
    let filled = total > 0 ? done * 20 / total : 0
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
    try? context.errors.write(
      "\r\(bar) \(done) of \(total) \(unit)\(rate >= 1 ? ", \(Int(rate)) a second" : ""), \(left) s left\u{1B}[K")
    try? context.errors.flush()
  }

  /// Takes the line away.
  func finish() {
    guard state.withLock(\.shown) else { return }
    try? context.errors.write("\r\u{1B}[K")
    try? context.errors.flush()
  }
}
