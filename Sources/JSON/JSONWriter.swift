/// Writes JSON into bytes, in the order it is told, so that the same calls give the same bytes.
///
/// The caller opens and closes objects and arrays; the writer places commas, escapes strings and formats numbers.
public struct JSONWriter: ~Copyable {
  /// Memory of our own: an array would check who else holds it at every byte.
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0
  private var needsComma = false

  /// Makes an empty writer with room for `capacity` bytes; it grows as needed.
  public init(capacity: Int = 0) {
    self.capacity = max(capacity, 256)
    memory = .allocate(capacity: self.capacity)
  }

  deinit {
    memory.deallocate()
  }

  /// What was written so far.
  public var bytes: [UInt8] { Array(UnsafeBufferPointer(start: memory, count: count)) }

  /// The text written so far.
  public var text: String { String(decoding: UnsafeBufferPointer(start: memory, count: count), as: UTF8.self) }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(more) }
  }

  private mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: memory, count: count)
    memory.deallocate()
    memory = larger
  }

  @inline(__always)
  private mutating func append(byte: UInt8) {
    reserve(1)
    memory[count] = byte
    count += 1
  }

  @inline(__always)
  private mutating func append(_ buffer: UnsafeBufferPointer<UInt8>) {
    guard let base = buffer.baseAddress else { return }
    reserve(buffer.count)
    (memory + count).update(from: base, count: buffer.count)
    count += buffer.count
  }

  private mutating func append(text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  private mutating func append(ascii text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @inline(__always)
  private mutating func separate() {
    if needsComma { append(byte: UInt8(ascii: ",")) }
    needsComma = true
  }

  /// Opens an object; as the value of the member named just before, or as the next element.
  public mutating func beginObject() {
    separate()
    append(byte: UInt8(ascii: "{"))
    needsComma = false
  }

  /// Closes the innermost object.
  public mutating func endObject() {
    append(byte: UInt8(ascii: "}"))
    needsComma = true
  }

  /// Opens an array.
  public mutating func beginArray() {
    separate()
    append(byte: UInt8(ascii: "["))
    needsComma = false
  }

  /// Closes the innermost array.
  public mutating func endArray() {
    append(byte: UInt8(ascii: "]"))
    needsComma = true
  }

  /// Writes a member's name; its value comes next.
  public mutating func name(_ name: StaticString) {
    separate()
    append(byte: UInt8(ascii: "\""))
    append(ascii: name)
    append(byte: UInt8(ascii: "\""))
    append(byte: UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a member's name of letters, digits, dots and underscores, such as a code: nothing is escaped; its value comes next.
  public mutating func name(code: String) {
    separate()
    append(byte: UInt8(ascii: "\""))
    append(text: code)
    append(byte: UInt8(ascii: "\""))
    append(byte: UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a member's name that is not known at compile time; its value comes next.
  public mutating func name(_ name: String) {
    separate()
    quote(name)
    append(byte: UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  public mutating func value(_ text: String) {
    separate()
    quote(text)
  }

  /// Writes a whole number.
  public mutating func value(_ number: Int) {
    separate()
    append(number)
  }

  /// Writes a boolean.
  public mutating func value(_ flag: Bool) {
    separate()
    append(ascii: flag ? "true" : "false")
  }

  /// Writes null.
  public mutating func null() {
    separate()
    append(ascii: "null")
  }

  /// Writes a number rounded half away from zero to `places` decimals (0 to 9), without trailing zeros; null when it is not finite.
  public mutating func value(_ number: Double, places: Int = 4) {
    guard number.isFinite, abs(number) < 1e9 else {
      return number.isFinite ? value(raw: "\(number)") : null()
    }
    separate()
    if places == 4, number >= 0, number <= 1 { return appendShare(number) }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    var scaled = Int((abs(number) * Double(scale)).rounded(.toNearestOrAwayFromZero))
    if number < 0, scaled != 0 { append(byte: UInt8(ascii: "-")) }
    append(scaled / scale)
    scaled %= scale
    guard scaled != 0 else { return }
    append(byte: UInt8(ascii: "."))
    while scaled != 0 {
      scale /= 10
      append(byte: UInt8(ascii: "0") + UInt8(scaled / scale))
      scaled %= scale
    }
  }

  /// Writes bytes that are JSON already.
  public mutating func value(raw json: String) {
    separate()
    append(text: json)
  }

  /// Writes a whole document.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let flag): self.value(flag)
    case .number(let digits): self.value(raw: digits)
    case .string(let text): self.value(text)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        name(member.name)
        self.value(member.value)
      }
      endObject()
    }
  }

  /// Ends a line of JSONL.
  public mutating func newline() {
    append(byte: UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Forgets what was written and keeps the memory.
  public mutating func removeAll() {
    count = 0
    needsComma = false
  }

  /// Every share in steps of a ten-thousandth as it is written, six bytes each, and how many of them count: most numbers are one.
  private static let shares: (bytes: [UInt8], counts: [UInt8]) = {
    var bytes: [UInt8] = []
    var counts: [UInt8] = []
    for share in 0...10_000 {
      var text = Array("\(share / 10_000).".utf8)
      var rest = share % 10_000
      for unit in [1000, 100, 10, 1] {
        text.append(UInt8(ascii: "0") + UInt8(rest / unit))
        rest %= unit
      }
      var count = text.count
      while text[count - 1] == UInt8(ascii: "0") { count -= 1 }
      if text[count - 1] == UInt8(ascii: ".") { count -= 1 }
      bytes += text
      counts.append(UInt8(count))
    }
    return (bytes, counts)
  }()

  private mutating func appendShare(_ number: Double) {
    let share = Int((number * 10_000).rounded(.toNearestOrAwayFromZero))
    let width = Int(Self.shares.counts[share])
    Self.shares.bytes.withUnsafeBufferPointer { table in
      append(UnsafeBufferPointer(rebasing: table[(share * 6)..<(share * 6 + width)]))
    }
  }

  private mutating func append(_ number: Int) {
    if number < 0 { append(byte: UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = count
    repeat {
      append(byte: UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest != 0
    let digits = UnsafeMutableBufferPointer(start: memory + start, count: count - start)
    for index in 0..<(digits.count / 2) { digits.swapAt(index, digits.count - 1 - index) }
  }

  private mutating func quote(_ text: String) {
    append(byte: UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var run = 0
      for index in 0..<utf8.count {
        let byte = utf8[index]
        guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F else { continue }
        append(UnsafeBufferPointer(rebasing: utf8[run..<index]))
        run = index + 1
        escape(byte)
      }
      append(UnsafeBufferPointer(rebasing: utf8[run..<utf8.count]))
    }
    append(byte: UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    append(byte: UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte: byte)
    case 0x0A: append(byte: UInt8(ascii: "n"))
    case 0x0D: append(byte: UInt8(ascii: "r"))
    case 0x09: append(byte: UInt8(ascii: "t"))
    default:
      let digits = Array("0123456789abcdef".utf8)
      append(ascii: "u00")
      append(byte: digits[Int(byte >> 4)])
      append(byte: digits[Int(byte & 15)])
    }
  }
}
