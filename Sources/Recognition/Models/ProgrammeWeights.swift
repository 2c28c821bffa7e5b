import JSON
import Transcripts

/// What a programme's own checked sessions change in the shipped weights: decisions on main acts and client talk, and how readily
/// techniques and cautions are given. It is a file of its own, and good only for the weights that it was fitted on.
public struct ProgrammeWeights: Sendable, Equatable {
  /// The name under which analyses list it among their models.
  public static let name = "programme"

  /// The digest of the models that it changes (`ModelLibrary.digest`).
  public let base: String
  /// Decisions of the second stage that stand in place of the shipped ones of the same names.
  public let heads: [LinearHead]
  /// What is added to the log-odds of each code, by family, in the codebook's order.
  public let shifts: [String: [Double]]
  /// How many checked sessions it was fitted on.
  public let sessions: Int
  /// The SHA-256 of its file.
  public var hash: String { SHA256.hexadecimal(of: bytes) }

  /// Makes weights.
  public init(base: String, heads: [LinearHead], shifts: [String: [Double]], sessions: Int) {
    self.base = base
    self.heads = heads
    self.shifts = shifts
    self.sessions = sessions
  }

  /// The weights as a file. It holds no words and names no session.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.name("programme_weights")
    writer.value(1)
    writer.name("base")
    writer.value(base)
    writer.name("sessions")
    writer.value(sessions)
    writer.name("heads")
    writer.beginArray()
    for head in heads { LinearModelFile.write(head, into: &writer) }
    writer.endArray()
    writer.name("shifts")
    writer.beginObject()
    for (family, values) in shifts.sorted(by: { $0.key < $1.key }) {
      writer.name(family)
      LinearModelFile.write(values, into: &writer)
    }
    writer.endObject()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  /// Whether the bytes start like a file of such weights.
  public static func recognizes(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("{\"programme_weights\":".utf8))
  }

  /// Reads a file.
  ///
  /// - Throws: `LinearModelFile.Malformed`.
  public init(bytes: [UInt8]) throws {
    guard Self.recognizes(bytes), let document = try? JSONParser.parse(bytes) else {
      throw LinearModelFile.Malformed(reason: "it holds no weights of a programme")
    }
    guard document["programme_weights"]?.int == 1 else {
      throw LinearModelFile.Malformed(reason: "it is of another version of pe")
    }
    guard let base = document["base"]?.string, let sessions = document["sessions"]?.int,
      let heads = document["heads"]?.array?.compactMap(LinearModelFile.head),
      heads.count == document["heads"]?.array?.count, let members = document["shifts"]?.members
    else { throw LinearModelFile.Malformed(reason: "its members are not as pe train writes them") }
    var shifts: [String: [Double]] = [:]
    for member in members {
      guard let count = Self.codes[member.name], let values = LinearModelFile.numbers(member.value),
        values.count == count, values.allSatisfy(\.isFinite)
      else { throw LinearModelFile.Malformed(reason: "its codes are not this version's") }
      shifts[member.name] = values
    }
    self.init(base: base, heads: heads, shifts: shifts, sessions: sessions)
  }

  /// How many codes each family has that shifts are kept for.
  private static let codes = [
    Technique.family: Technique.allCases.count, Caution.family: Caution.allCases.count,
  ]
}

extension NeighbourModel {
  /// The model with other decisions in place of those of the same names.
  func replacing(_ others: [LinearHead]) -> NeighbourModel {
    NeighbourModel(
      reach: reach, layer: layer,
      heads: heads.map { head in others.first { $0.name == head.name } ?? head })
  }
}
