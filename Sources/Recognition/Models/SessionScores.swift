import Transcripts

/// The scores of a session's turns by the therapist's and the client's models, as the second stage reads them.
public struct SessionScores: Sendable {
  private let therapistRows: Int
  private let clientRows: Int
  private let speakers: [Speaker]
  /// For each turn the scores of its speaker's model; empty where nothing was scored.
  private var scores: [[Float]]

  /// Makes an empty table for a conversation.
  ///
  /// - Parameters:
  ///   - therapistRows: how many scores a therapist's turn has.
  ///   - clientRows: how many scores a client's turn has.
  public init(_ conversation: Conversation, therapistRows: Int, clientRows: Int) {
    self.therapistRows = therapistRows
    self.clientRows = clientRows
    speakers = conversation.turns.map(\.speaker)
    scores = Array(repeating: [], count: speakers.count)
  }

  /// The scores of a turn; empty where it was not scored.
  public subscript(turn: Int) -> [Float] {
    get { scores[turn] }
    set { scores[turn] = newValue }
  }

  /// How many numbers the scene of a speaker's turn has.
  public static func sceneWidth(_ library: ModelLibrary, of speaker: Speaker, reach: Int) -> Int {
    library.model(of: speaker).rows + 2 * reach * (library.therapist.rows + library.client.rows + 2)
  }

  /// Writes the scores of a turn and of its neighbours into `scene`: first its own, then for each distance the turn
  /// before and the turn behind, each as the therapist's rows with a 1 and the client's rows with a 1, all 0 where there is none.
  public func scene(of turn: Int, reach: Int, into scene: inout [Float]) {
    scene.removeAll(keepingCapacity: true)
    scene += scores[turn]
    for distance in stride(from: 1, through: reach, by: 1) {
      append(turn - distance, to: &scene)
      append(turn + distance, to: &scene)
    }
  }

  private func append(_ turn: Int, to scene: inout [Float]) {
    let isScored = scores.indices.contains(turn) && !scores[turn].isEmpty
    for (speaker, rows) in [(Speaker.therapist, therapistRows), (.client, clientRows)] {
      if isScored, speakers[turn] == speaker {
        scene += scores[turn]
        scene.append(1)
      } else {
        scene.append(contentsOf: repeatElement(0, count: rows + 1))
      }
    }
  }
}
