/// A JSON document in memory. Object members keep their order, numbers keep their digits.
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// A number as written, a valid JSON number.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One name and its value.
  public struct Member: Sendable, Equatable {
    /// The member's name.
    public let name: String
    /// The member's value.
    public let value: JSONValue

    /// Makes a member.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The value of the last member called `name`, or nil when this is no object or has none.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// The text of a string, else nil.
  public var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The text of a string, or the digits of a number, else nil: identifiers come as either.
  public var identifier: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  /// The finite value of a number, else nil.
  public var double: Double? {
    guard case .number(let digits) = self, let value = Double(digits), value.isFinite else { return nil }
    return value
  }

  /// The value of a whole number that fits, else nil.
  public var int: Int? {
    guard case .number(let digits) = self else { return nil }
    return Int(digits)
  }

  /// The value of a boolean, else nil.
  public var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// The elements of an array, else nil.
  public var array: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The members of an object, else nil.
  public var members: [Member]? {
    guard case .object(let members) = self else { return nil }
    return members
  }
}
