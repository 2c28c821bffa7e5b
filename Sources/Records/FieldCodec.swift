import Foundation

/// Where a value is kept: what it is sealed against, so that a value moved elsewhere no longer opens.
public struct FieldPlace: Sendable, Hashable {
  /// The table.
  public let table: String
  /// The column.
  public let column: String
  /// What names the row: its key column, which is a lookup key.
  public let row: Data

  /// Makes a place.
  public init(table: String, column: String, row: Data) {
    self.table = table
    self.column = column
    self.row = row
  }
}

/// The one way of texts, quotes, notes, names and identifiers to and from disk.
public protocol FieldCodec: Sendable {
  /// The bytes to keep.
  func seal(_ plain: [UInt8], at place: FieldPlace) throws -> Data

  /// What `seal` was given.
  ///
  /// - Throws: when the bytes were not sealed at this place, or cannot be opened.
  func open(_ sealed: Data, at place: FieldPlace) throws -> [UInt8]

  /// What stands for an identifier in a column that is searched: equal identifiers give equal bytes.
  func lookupKey(_ identifier: String, column: String) throws -> Data
}

/// Keeps everything as it is.
public struct PlainFieldCodec: FieldCodec {
  /// Makes a codec.
  public init() {}

  /// The same bytes.
  public func seal(_ plain: [UInt8], at place: FieldPlace) -> Data { Data(plain) }

  /// The same bytes.
  public func open(_ sealed: Data, at place: FieldPlace) -> [UInt8] { Array(sealed) }

  /// The identifier's bytes.
  public func lookupKey(_ identifier: String, column: String) -> Data { Data(identifier.utf8) }
}
