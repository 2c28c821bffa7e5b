import Dispatch
import Foundation
import JSON
import Testing

@testable import Encoder

/// Against `Models/encoder/make-tiny.py`: a small network with random weights, whose scores were computed in numpy by the same
/// arithmetic and by PyTorch 2.13 in 32 bits.
struct EncoderTests {
  struct Expected {
    let speaker: Encoder.Speaker
    let text: String
    let pieces: [Int32]
    let scores: [Double]
    let in32Bits: [Double]
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Tables"
  private static let bytes = [UInt8](FileManager.default.contents(atPath: folder + "/tiny.encoder") ?? Data())
  private static let windows: [[Expected]] = {
    let table = try? JSONParser.parse([UInt8](FileManager.default.contents(atPath: folder + "/tiny.json") ?? Data()))
    return (table?.array ?? []).map { window in
      (window.array ?? []).map { utterance in
        func numbers(_ name: String) -> [Double] { utterance[name]?.array?.compactMap(\.double) ?? [] }
        return Expected(
          speaker: Encoder.Speaker(rawValue: utterance["speaker"]?.string ?? "") ?? .client,
          text: utterance["text"]?.string ?? "", pieces: numbers("pieces").map(Int32.init),
          scores: numbers("scores"), in32Bits: numbers("in_32_bits"))
      }
    }
  }()

  private func read(_ encoder: Encoder, _ windows: [[Expected]] = windows) -> [[[Float]]] {
    encoder.scores(of: windows.map { $0.map { encoder.utterance($0.text, by: $0.speaker) } })
  }

  /// Behind each layer a state is another one, and of an utterance it depends on what stands in the window, not on what other windows
  /// are worked on at the same time.
  @Test func statesAreReadHalfWay() throws {
    let encoder = try Encoder(bytes: Self.bytes)
    let windows = Self.windows.map { $0.map { encoder.utterance($0.text, by: $0.speaker) } }
    let states = (1...encoder.layerCount).map { encoder.states(of: windows, behind: $0) }
    for layer in states { #expect(layer.allSatisfy { $0.allSatisfy { $0.count == encoder.stateWidth } }) }
    #expect(states[0][1][0] != states[1][1][0])
    #expect(encoder.states(of: [[windows[1][0]]], behind: 1)[0][0] != states[0][1][0])
    #expect(encoder.states(of: [windows[2]], behind: 2)[0][0] == states[1][2][0])
  }

  @Test func cutsTextIntoTheSamePieces() throws {
    let encoder = try Encoder(bytes: Self.bytes)
    #expect(Self.windows.map(\.count) == [1, 4, 1])
    for utterance in Self.windows.joined() {
      #expect(encoder.utterance(utterance.text, by: utterance.speaker).pieces == utterance.pieces)
    }
  }

  @Test func scoresAsTheSameArithmeticElsewhere() throws {
    let encoder = try Encoder(bytes: Self.bytes)
    #expect(encoder.heads.map(\.labels) == [["absent", "present"], ["x", "y", "z"]])
    for (window, scores) in zip(Self.windows, read(encoder)) {
      for (utterance, scores) in zip(window, scores) {
        #expect(scores.count == utterance.scores.count)
        for (got, wanted) in zip(scores, utterance.scores) { #expect(abs(Double(got) - wanted) < 1e-3) }
      }
    }
  }

  @Test func staysNearTheScoresIn32Bits() throws {
    let encoder = try Encoder(bytes: Self.bytes)
    for (window, scores) in zip(Self.windows, read(encoder)) {
      for (utterance, scores) in zip(window, scores) {
        for (got, wanted) in zip(scores, utterance.in32Bits) { #expect(abs(Double(got) - wanted) < 0.2) }
      }
    }
  }

  @Test func scoresDoNotDependOnWhatElseIsRead() throws {
    let encoder = try Encoder(bytes: Self.bytes)
    let alone = Self.windows.flatMap { read(encoder, [$0]) }
    let many = (0..<40).flatMap { _ in Self.windows }
    #expect(read(encoder, many) == (0..<40).flatMap { _ in alone })
    #expect(encoder.scores(of: []).isEmpty)
  }

  @Test func scoresDoNotDependOnWhoElseReads() throws {
    let encoder = try Encoder(bytes: Self.bytes)
    let alone = read(encoder)
    let isSame = Lock()
    DispatchQueue.concurrentPerform(iterations: 32) { _ in isSame.combine(read(encoder) == alone) }
    #expect(isSame.value)
  }

  @Test func cutsOffWhatFitsNoWindow() throws {
    let encoder = try Encoder(bytes: Self.bytes)
    let long = encoder.utterance(String(repeating: "tired of it. ", count: 50), by: .client)
    #expect(long.count == encoder.longestWindow - 2)
    let isFinite = encoder.scores(of: [[long]])[0][0].allSatisfy { $0.isFinite }
    #expect(isFinite)
    let nothing = encoder.utterance(" \n ", by: .client)
    #expect(nothing.count == 1)
  }

  @Test(arguments: [0, 4, 11, 200, 2000, -1, -400])
  func refusesAFileThatIsCutOff(_ length: Int) {
    let part = length >= 0 ? Self.bytes.prefix(length) : Self.bytes.dropLast(-length)
    #expect(throws: Encoder.Malformed.self) { try Encoder(bytes: Array(part)) }
  }

  @Test func refusesAFileThatGoesOn() {
    #expect(throws: Encoder.Malformed.self) { try Encoder(bytes: Self.bytes + [0]) }
  }

  @Test func refusesAWeightThatIsNoNumber() {
    let notANumber: [UInt8] = [0, 0, 0xC0, 0x7F]
    #expect(throws: Encoder.Malformed.self) { try Encoder(bytes: Self.bytes.dropLast(4) + notANumber) }
  }
}

/// Gathers what several threads say.
private final class Lock: @unchecked Sendable {
  // The lock guards the only property.
  private let lock = NSLock()
  private var isTrue = true

  func combine(_ value: Bool) { lock.withLock { isTrue = isTrue && value } }
  var value: Bool { lock.withLock { isTrue } }
}
