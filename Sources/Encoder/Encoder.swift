import JSON

/// A small network that reads a turn in its context and scores what it was trained to decide (MiniLM, Wang et al. 2020, tuned by
/// `Models/encoder`).
///
/// Scores depend on the text alone: not on the processor, on what else is read at the same time, or on how many workers read.
public final class Encoder: Sendable {
  /// Who says an utterance, as the network is told.
  public enum Speaker: String, CaseIterable, Sendable {
    case therapist, client
    /// What somebody wrote to nobody in particular.
    case post
  }

  /// An utterance in the network's pieces, its speaker's tag first.
  public struct Utterance: Sendable {
    let pieces: [Int32]

    /// How many pieces it has.
    public var count: Int { pieces.count }
  }

  /// What the network scores.
  public struct Head: Sendable, Equatable {
    /// Its name, such as `risk.look`.
    public let name: String
    /// What it tells apart.
    public let labels: [String]
    /// Its scores' place among all.
    public let range: Range<Int>
  }

  /// Why a file holds no network.
  public struct Malformed: Error, CustomStringConvertible {
    /// What is wrong, for a person.
    public let description: String
  }

  /// The most pieces of a window, with its first and its last.
  public let longestWindow: Int
  /// What it scores.
  public let heads: [Head]
  /// What training put into the header besides, such as thresholds.
  public let settings: JSONValue

  private let width: Int
  private let wordPieces: WordPieces
  private let words: [Int8]
  private let wordScales: [Float]
  private let positions: [Float]
  private let afterEmbedding: Normalization
  private let layers: [TransformerLayer]
  private let headWeights: [Float]
  private let headBias: [Float]
  private let start: Int32
  private let end: Int32
  private let tags: [Int32]
  private let inner: Int
  private let headWidth: Int

  private static let magic = Array("PEENCOD1".utf8)

  /// Reads a network.
  ///
  /// - Throws: `Malformed`.
  public init(bytes: [UInt8]) throws {
    guard bytes.starts(with: Self.magic), bytes.count >= 12 else {
      throw Malformed(description: "it does not start as an encoder")
    }
    let count = bytes.withUnsafeBytes {
      Int(UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: 8, as: UInt32.self)))
    }
    guard bytes.count - 12 >= count, let header = try? JSONParser.parse(Array(bytes[12..<(12 + count)])),
      let vocabulary = header["vocabulary"]?.string?.split(separator: "\n").map(String.init),
      let wordPieces = WordPieces(vocabulary), let width = header["width"]?.int,
      let heads = header["attention_heads"]?.int,
      let inner = header["inner"]?.int, let layers = header["layers"]?.int, let window = header["window"]?.int,
      let decisions = header["heads"]?.array,
      width > 0, heads > 0, width % (16 * heads) == 0, inner > 0, inner % 8 == 0, (1...48).contains(layers),
      (4...1024).contains(window)
    else { throw Malformed(description: "its header lacks a field") }
    func piece(_ name: String) throws -> Int32 {
      guard let place = vocabulary.firstIndex(of: name) else {
        throw Malformed(description: "its vocabulary lacks \(name)")
      }
      return Int32(place)
    }
    start = try piece("[CLS]")
    end = try piece("[SEP]")
    tags = try Speaker.allCases.map { try piece("[\($0.rawValue)]") }
    var place = 0
    self.heads = try decisions.map { decision in
      guard let name = decision["name"]?.string, let labels = decision["labels"]?.array?.compactMap(\.string),
        !labels.isEmpty
      else { throw Malformed(description: "a decision lacks its name or labels") }
      defer { place += labels.count }
      return Head(name: name, labels: labels, range: place..<(place + labels.count))
    }
    do {
      var reader = WeightReader(bytes, at: 12 + count)
      words = try reader.bytes(vocabulary.count * width)
      wordScales = try reader.floats(vocabulary.count)
      positions = try reader.floats(window * width)
      afterEmbedding = try Normalization(&reader, width: width)
      self.layers = try (0..<layers).map { _ in
        try TransformerLayer(&reader, width: width, heads: heads, inner: inner)
      }
      headWeights = try reader.floats(place * width)
      headBias = try reader.floats(place)
      guard reader.isAtEnd else { throw WeightReader.Truncated() }
    } catch {
      throw Malformed(description: "its size does not fit its header, or a weight is no number")
    }
    self.wordPieces = wordPieces
    self.width = width
    self.inner = inner
    headWidth = width / heads
    longestWindow = window
    settings = header
  }

  /// The head of that name, or nil.
  public func head(_ name: String) -> Head? { heads.first { $0.name == name } }

  /// An utterance, cut off where it would not fit a window by itself.
  public func utterance(_ text: String, by speaker: Speaker) -> Utterance {
    let tag = tags[Speaker.allCases.firstIndex(of: speaker) ?? 0]
    return Utterance(pieces: [tag] + wordPieces.pieces(of: text, limit: longestWindow - 3))
  }

  // MARK: Scores

  /// How many numbers a state has.
  public var stateWidth: Int { width }
  /// How many layers there are: states can be read behind each of them.
  public var layerCount: Int { layers.count }

  /// How many tokens are worked on at once, whatever window they come from: enough to keep the matrix library busy.
  private static let together = 512

  /// The scores of each utterance of each window, in the heads' order, before any softmax.
  ///
  /// - Parameter windows: utterances that are read together, at most `longestWindow` - 2 pieces a window.
  public func scores(of windows: [[Utterance]]) -> [[[Float]]] {
    read(windows, layers: layers.count) { workspace, tokens in decide(workspace, tokens) }
  }

  /// The state of each utterance of each window half way: the mean of its pieces' states behind a layer. What lies above is not run.
  ///
  /// - Parameters:
  ///   - windows: utterances that are read together, at most `longestWindow` - 2 pieces a window.
  ///   - layer: the layer, from 1 to `layerCount`.
  public func states(of windows: [[Utterance]], behind layer: Int) -> [[[Float]]] {
    precondition((1...layers.count).contains(layer), "there are \(layers.count) layers, and none is number \(layer)")
    return read(windows, layers: layer) { workspace, tokens in
      mean(workspace, tokens)
      return Array(UnsafeBufferPointer(start: workspace.update, count: width))
    }
  }

  /// What is read of each utterance's tokens behind so many layers.
  private func read(
    _ windows: [[Utterance]], layers: Int, _ result: (Workspace, Range<Int>) -> [Float]
  ) -> [[[Float]]] {
    guard !windows.isEmpty else { return [] }
    OneThread.keep()
    let workspace = Workspace(
      capacity: max(Self.together, longestWindow), window: longestWindow, width: width, inner: inner,
      headWidth: headWidth)
    var results: [[[Float]]] = []
    results.reserveCapacity(windows.count)
    var first = 0
    while first < windows.count {
      var last = first
      var count = 0
      while last < windows.count {
        let more = windows[last].reduce(2) { $0 + $1.count }
        precondition(more <= longestWindow, "a window of \(more) pieces, where \(longestWindow) fit")
        guard count + more <= workspace.capacity else { break }
        count += more
        last += 1
      }
      results += run(windows[first..<last], workspace, layers: layers, result)
      first = last
    }
    return results
  }

  private func run(
    _ windows: ArraySlice<[Utterance]>, _ workspace: Workspace, layers count: Int,
    _ result: (Workspace, Range<Int>) -> [Float]
  ) -> [[[Float]]] {
    var ranges: [Range<Int>] = []
    var token = 0
    for window in windows {
      let first = token
      for piece in [start] + window.flatMap(\.pieces) + [end] {
        embed(piece, position: token - first, into: workspace.hidden + token * width)
        token += 1
      }
      ranges.append(first..<token)
    }
    afterEmbedding.apply(workspace.hidden, adding: nil, count: token)
    for layer in layers.prefix(count) { layer.apply(workspace, windows: ranges) }
    return zip(windows, ranges).map { window, range in
      var place = range.lowerBound + 1
      return window.map { utterance in
        defer { place += utterance.count }
        return result(workspace, place..<(place + utterance.count))
      }
    }
  }

  private func embed(_ piece: Int32, position: Int, into state: UnsafeMutablePointer<Float>) {
    let scale = wordScales[Int(piece)]
    let word = Int(piece) * width
    let place = position * width
    words.withUnsafeBufferPointer { words in
      positions.withUnsafeBufferPointer { positions in
        for dimension in 0..<width {
          state[dimension] = Float(words[word + dimension]) * scale + positions[place + dimension]
        }
      }
    }
  }

  /// Writes the mean of some tokens' states to where `update` begins.
  private func mean(_ workspace: Workspace, _ tokens: Range<Int>) {
    let mean = UnsafeMutableRawPointer(workspace.update)
    let hidden = UnsafeRawPointer(workspace.hidden)
    let share = 1 / Float(tokens.count)
    for place in stride(from: 0, to: width * 4, by: 32) {
      var lanes = Elementary.Lanes.zero
      for token in tokens {
        lanes += hidden.loadUnaligned(fromByteOffset: token * width * 4 + place, as: Elementary.Lanes.self)
      }
      mean.storeBytes(of: lanes * share, toByteOffset: place, as: Elementary.Lanes.self)
    }
  }

  /// The scores of the mean of some tokens' states.
  private func decide(_ workspace: Workspace, _ tokens: Range<Int>) -> [Float] {
    mean(workspace, tokens)
    let mean = UnsafeRawPointer(workspace.update)
    return headWeights.withUnsafeBytes { weights in
      headBias.indices.map { output in
        var lanes = Elementary.Lanes.zero
        for place in stride(from: 0, to: width * 4, by: 32) {
          lanes +=
            mean.loadUnaligned(fromByteOffset: place, as: Elementary.Lanes.self)
            * weights.loadUnaligned(fromByteOffset: output * width * 4 + place, as: Elementary.Lanes.self)
        }
        return Elementary.sum(lanes) + headBias[output]
      }
    }
  }
}
