/// The lines of a text, ended by LF, CR LF or a lone CR, without their ends. The text must outlive the lines.
struct TextLines: Sequence, IteratorProtocol {
  /// One line.
  struct Line {
    /// Counted from 1.
    let number: Int
    let text: UnsafeBufferPointer<UInt8>
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var number = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func next() -> Line? {
    guard at < bytes.count else { return nil }
    let start = at
    while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    let text = UnsafeBufferPointer(rebasing: bytes[start..<at])
    if at < bytes.count {
      at += bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
    }
    number += 1
    return Line(number: number, text: text)
  }
}
