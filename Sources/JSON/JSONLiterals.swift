extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A string.
  public init(stringLiteral value: String) {
    self = .string(value)
  }

  /// A whole number.
  public init(integerLiteral value: Int) {
    self = .int(value)
  }

  /// A boolean.
  public init(booleanLiteral value: Bool) {
    self = .bool(value)
  }

  /// An array.
  public init(arrayLiteral elements: JSONValue...) {
    self = .array(elements)
  }

  /// An object whose members keep their order.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }

  /// A whole number.
  public static func int(_ value: Int) -> JSONValue { .number(String(value)) }

  /// A number rounded to `places` decimals, as `JSONWriter` writes it; null when it is not finite.
  public static func decimal(_ value: Double, places: Int = 4) -> JSONValue {
    guard value.isFinite else { return .null }
    var writer = JSONWriter()
    writer.value(value, places: places)
    return .number(writer.text)
  }

  /// A number with every digit it needs to be read back as the same; null when it is not finite.
  public static func exact(_ value: Double) -> JSONValue { value.isFinite ? .number("\(value)") : .null }

  /// A string, or null.
  public static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// The object without the members whose value is null.
  public var withoutNulls: JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.value != .null })
  }
}
