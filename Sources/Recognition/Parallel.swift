import Dispatch
import Synchronization

/// Work side by side on Dispatch, whose results come back in the order of the items.
public enum Parallel {
  /// The results of `body` for each item; the same whatever the number of workers.
  ///
  /// - Parameter workers: how many items are worked on at once; nil for as many as there are cores.
  public static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], workers: Int? = nil, _ body: @Sendable (Item) -> Result
  ) -> [Result] {
    if workers == 1 { return items.map(body) }
    let slots = Slots<Result>(items.count)
    // Workers take the next item when they are free: sessions differ in length by a hundred times.
    let iterations = min(workers ?? items.count, items.count)
    DispatchQueue.concurrentPerform(iterations: iterations) { _ in
      while let index = slots.take() {
        let result = body(items[index])
        slots.results.withLock { $0[index] = result }
      }
    }
    return slots.results.withLock { $0.compactMap(\.self) }
  }

  private final class Slots<Result: Sendable>: Sendable {
    let results: Mutex<[Result?]>
    private let next: Mutex<Int>
    private let count: Int

    init(_ count: Int) {
      self.count = count
      results = Mutex(Array(repeating: nil, count: count))
      next = Mutex(0)
    }

    func take() -> Int? {
      next.withLock { next in
        guard next < count else { return nil }
        next += 1
        return next - 1
      }
    }
  }
}
