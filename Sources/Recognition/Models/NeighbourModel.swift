import JSON

/// The second stage: decides on a turn from its scores and those of the turns around it, and where it is made for the encoder's reading
/// also from the encoder's state of the turn.
///
/// A question that the client answers at length, a reflection that the client takes up: what stands around a turn says what it was.
public struct NeighbourModel: Sendable, Equatable {
  /// How many turns to each side are read.
  public let reach: Int
  /// Behind which of the encoder's layers the turn's state is read, from 1; nil where none is read.
  public let layer: Int?
  /// The decisions; their slopes are over a turn's scene (`SessionScores`), then over its state.
  public let heads: [LinearHead]

  /// Makes a model.
  public init(reach: Int, layer: Int? = nil, heads: [LinearHead]) {
    self.reach = reach
    self.layer = layer
    self.heads = heads
  }

  /// The head of that name.
  public func head(_ name: String) -> LinearHead? { heads.first { $0.name == name } }

  /// The model as a file.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.name("reach")
    writer.value(reach)
    if let layer {
      writer.name("layer")
      writer.value(layer)
    }
    writer.name("heads")
    writer.beginArray()
    for head in heads { LinearModelFile.write(head, into: &writer) }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  /// Reads a file.
  ///
  /// - Throws: `LinearModelFile.Malformed`.
  public init(bytes: [UInt8]) throws {
    guard let document = try? JSONParser.parse(bytes), let reach = document["reach"]?.int, (0...8).contains(reach),
      let heads = document["heads"]?.array?.compactMap(LinearModelFile.head),
      heads.count == document["heads"]?.array?.count
    else { throw LinearModelFile.Malformed(reason: "it is no second stage") }
    self.init(reach: reach, layer: document["layer"]?.int, heads: heads)
  }
}
