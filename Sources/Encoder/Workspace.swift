/// The memory that one worker needs to run the network, made once for many windows.
final class Workspace {
  /// The most tokens that are worked on at once.
  let capacity: Int
  /// The tokens' state, and what is added to it.
  let hidden: UnsafeMutablePointer<Float>
  let update: UnsafeMutablePointer<Float>
  /// Queries, keys and values beside one another; or the inner layer of the feed-forward part.
  let wide: UnsafeMutablePointer<Float>
  /// Rows brought to eight bits, and the integer products.
  let codes: UnsafeMutablePointer<UInt8>
  let accumulated: UnsafeMutablePointer<Int32>
  /// Each row's least number and step.
  let ranges: UnsafeMutablePointer<(least: Float, step: Float)>
  /// What attention works in.
  let attention: Attention

  /// Makes room for `capacity` tokens in windows of at most `window`.
  init(capacity: Int, window: Int, width: Int, inner: Int, headWidth: Int) {
    self.capacity = capacity
    let widest = max(inner, 3 * width)
    hidden = .allocate(capacity: capacity * width)
    update = .allocate(capacity: capacity * width)
    wide = .allocate(capacity: capacity * widest)
    codes = .allocate(capacity: capacity * widest)
    accumulated = .allocate(capacity: capacity * widest)
    ranges = .allocate(capacity: capacity)
    attention = Attention(window: window, size: headWidth)
  }

  deinit {
    hidden.deallocate()
    update.deallocate()
    wide.deallocate()
    codes.deallocate()
    accumulated.deallocate()
    ranges.deallocate()
    attention.deallocate()
  }
}
