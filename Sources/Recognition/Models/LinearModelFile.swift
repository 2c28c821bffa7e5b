import JSON

/// How a linear model is kept: `PEMODEL1`, the length of a JSON header (32 bits, little-endian), the header, then for `n` features
/// their hashes (32 bits), rarities (16 bits, in 1/4096) and weights (`rows` bytes each), then the weights of the word vectors (32-bit
/// floats), and last the manifest (64 bits each).
public enum LinearModelFile {
  /// Why a file is no model.
  public struct Malformed: Error, CustomStringConvertible {
    /// What is wrong.
    public let reason: String

    /// What is wrong, for a person.
    public var description: String { "not a model file: \(reason)" }
  }

  private static let magic = Array("PEMODEL1".utf8)
  private static let rarityUnit: Float = 4096

  /// Whether the bytes start like a model of any version.
  public static func recognizes(_ bytes: [UInt8]) -> Bool { bytes.starts(with: magic) }

  /// The rarity as it is kept: training uses this, so that a model read back is the same model.
  public static func rounded(rarity: Float) -> Float {
    (min(rarity, 15.9) * rarityUnit).rounded() / rarityUnit
  }

  /// The file's bytes.
  public static func bytes(of model: LinearModel) -> [UInt8] {
    let header = Array(self.header(of: model).utf8)
    var bytes = magic
    func append(_ value: UInt32, width: Int) {
      for shift in 0..<width { bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(shift * 8))) }
    }
    append(UInt32(header.count), width: 4)
    bytes += header
    for hash in model.vocabulary.hashes { append(hash, width: 4) }
    for rarity in model.vocabulary.rarity { append(UInt32((rarity * rarityUnit).rounded()), width: 2) }
    bytes += model.weights.map { UInt8(bitPattern: $0) }
    for weight in model.denseWeights { append(weight.bitPattern, width: 4) }
    for entry in model.manifest {
      append(UInt32(truncatingIfNeeded: entry), width: 4)
      append(UInt32(truncatingIfNeeded: entry >> 32), width: 4)
    }
    return bytes
  }

  private static func header(of model: LinearModel) -> String {
    var writer = JSONWriter()
    func numbers(_ values: some Sequence<Double>) { write(values, into: &writer) }
    writer.beginObject()
    writer.name("name")
    writer.value(model.name)
    writer.name("features")
    writer.value(model.vocabulary.hashes.count)
    writer.name("rows")
    writer.value(model.rows)
    writer.name("settings")
    writer.beginObject()
    let settings = model.settings
    for (name, value) in [("own", settings.own), ("previous", settings.previous), ("next", settings.next)] {
      writer.name(name)
      writer.value(value)
    }
    writer.name("shape")
    writer.value(settings.shape)
    writer.name("minimum_turns")
    writer.value(settings.minimumTurns)
    writer.name("block_weights")
    numbers([
      settings.previousWeight, settings.nextWeight, settings.shapeWeight, settings.vectorWeight,
      settings.previousVectorWeight, settings.targetWeight, settings.signalWeight,
    ])
    writer.endObject()
    writer.name("scales")
    numbers(model.scales.map(Double.init))
    writer.name("biases")
    numbers(model.biases.map(Double.init))
    writer.name("heads")
    writer.beginArray()
    for head in model.heads { write(head, into: &writer) }
    writer.endArray()
    writer.name("vector_weights")
    writer.value(model.denseWeights.count)
    writer.name("manifest")
    writer.value(model.manifest.count)
    writer.endObject()
    return writer.text
  }

  /// Writes numbers as one value, exactly.
  static func write(_ values: some Sequence<Double>, into writer: inout JSONWriter) {
    writer.beginArray()
    for value in values { writer.value(raw: "\(value)") }
    writer.endArray()
  }

  /// Writes a decision as one value.
  static func write(_ head: LinearHead, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("name")
    writer.value(head.name)
    writer.name("labels")
    writer.beginArray()
    for label in head.labels { writer.value(label) }
    writer.endArray()
    writer.name("first_row")
    writer.value(head.firstRow)
    writer.name("row_count")
    writer.value(head.rowCount)
    writer.name("slopes")
    writer.beginArray()
    for slopes in head.slopes { write(slopes, into: &writer) }
    writer.endArray()
    writer.name("intercepts")
    write(head.intercepts, into: &writer)
    writer.name("offsets")
    write(head.offsets, into: &writer)
    writer.endObject()
  }

  /// Reads a model.
  ///
  /// - Throws: `Malformed`.
  public static func model(from bytes: [UInt8]) throws -> LinearModel {
    guard bytes.starts(with: magic), bytes.count >= 12 else { throw Malformed(reason: "it does not start as one") }
    let headerCount = bytes.withUnsafeBytes {
      Int(UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: 8, as: UInt32.self)))
    }
    guard bytes.count >= 12 + headerCount else { throw Malformed(reason: "it ends inside its header") }
    let header: JSONValue
    do {
      header = try JSONParser.parse(Array(bytes[12..<(12 + headerCount)]))
    } catch {
      throw Malformed(reason: "\(error)")
    }
    guard let count = header["features"]?.int, let rows = header["rows"]?.int, count >= 0,
      (1...LinearModel.mostRows).contains(rows),
      let name = header["name"]?.string, let settings = settings(header["settings"]),
      let scales = numbers(header["scales"]), let biases = numbers(header["biases"]),
      let trained = header["manifest"]?.int, trained >= 0,
      let dense = header["vector_weights"]?.int, dense >= 0, dense % rows == 0,
      let heads = header["heads"]?.array?.compactMap(head), heads.count == header["heads"]?.array?.count,
      scales.count == rows, biases.count == rows,
      heads.allSatisfy({ $0.firstRow >= 0 && $0.firstRow + $0.rowCount <= rows })
    else { throw Malformed(reason: "its header lacks a field") }
    let start = 12 + headerCount
    guard bytes.count == start + count * (6 + rows) + dense * 4 + trained * 8 else {
      throw Malformed(reason: "its size does not fit its header")
    }
    let (hashes, rarity) = bytes.withUnsafeBytes { bytes in
      (
        (0..<count).map { UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start + $0 * 4, as: UInt32.self)) },
        (0..<count).map { feature in
          let offset = start + count * 4 + feature * 2
          return Float(UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self))) / rarityUnit
        }
      )
    }
    let end = start + count * (6 + rows)
    let weights = bytes[(start + count * 6)..<end].map { Int8(bitPattern: $0) }
    let (denseWeights, manifest) = bytes.withUnsafeBytes { bytes in
      (
        (0..<dense).map {
          Float(
            bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: end + $0 * 4, as: UInt32.self)))
        },
        (0..<trained).map {
          UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: end + dense * 4 + $0 * 8, as: UInt64.self))
        }
      )
    }
    return LinearModel(
      name: name, settings: settings, vocabulary: Vocabulary(hashes: hashes, rarity: rarity), rows: rows,
      weights: weights, scales: scales.map(Float.init), denseWeights: denseWeights, biases: biases.map(Float.init),
      heads: heads, manifest: manifest
    )
  }

  /// Reads numbers; nil where it is no list of them.
  static func numbers(_ value: JSONValue?) -> [Double]? {
    guard let array = value?.array else { return nil }
    let numbers = array.compactMap(\.double)
    return numbers.count == array.count ? numbers : nil
  }

  private static func settings(_ value: JSONValue?) -> FeatureSettings? {
    guard let value, let own = value["own"]?.int, let previous = value["previous"]?.int, let next = value["next"]?.int,
      let shape = value["shape"]?.bool, let minimum = value["minimum_turns"]?.int,
      let weights = numbers(value["block_weights"]), weights.count == 7
    else { return nil }
    return FeatureSettings(
      own: own, previous: previous, next: next, shape: shape, previousWeight: weights[0], nextWeight: weights[1],
      shapeWeight: weights[2], vectorWeight: weights[3], previousVectorWeight: weights[4],
      targetWeight: weights[5], signalWeight: weights[6], minimumTurns: minimum)
  }

  /// Reads a decision; nil when a field lacks.
  static func head(_ value: JSONValue) -> LinearHead? {
    guard let name = value["name"]?.string, let labels = value["labels"]?.array?.compactMap(\.string),
      let firstRow = value["first_row"]?.int, let rowCount = value["row_count"]?.int,
      let slopes = value["slopes"]?.array?.compactMap(numbers), let intercepts = numbers(value["intercepts"]),
      let offsets = numbers(value["offsets"]), slopes.count == labels.count, intercepts.count == labels.count,
      offsets.count == labels.count, slopes.allSatisfy({ $0.count == rowCount })
    else { return nil }
    return LinearHead(
      name: name, labels: labels, firstRow: firstRow, rowCount: rowCount, slopes: slopes, intercepts: intercepts,
      offsets: offsets)
  }
}
