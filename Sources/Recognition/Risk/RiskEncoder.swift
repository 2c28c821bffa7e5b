import Encoder
import JSON
import Language
import Statistics
import Transcripts

/// Reads the risk in a conversation with the encoder: how likely each turn needs a person and how grave it is, and which steps a
/// therapist's turn takes.
///
/// Like the linear score, which it is weighed with, it asks for a reader or confirms a sign that a rule found, and never gives a level by
/// itself.
struct RiskEncoder: Sendable {
  /// A probability as calibrated on voices that the network did not learn from.
  private struct Calibration {
    /// Slope and intercept for a turn among others, and for one by itself, which counts for less.
    let ways: [(slope: Double, intercept: Double)]

    init?(_ value: JSONValue) {
      ways = (value.array ?? []).compactMap { way in
        guard let numbers = way.array?.compactMap(\.double), numbers.count == 2 else { return nil }
        return (numbers[0], numbers[1])
      }
      guard ways.count == 2 else { return nil }
    }

    /// The calibrated probability of the log-odds in both ways: what was said before may make an answer a disclosure, and never
    /// makes a plain disclosure less of one.
    func callAsFunction(_ inContext: Double, _ alone: Double?) -> Double {
      func probability(_ way: Int, _ logOdds: Double) -> Double {
        LogOdds.probability(ways[way].slope * logOdds + ways[way].intercept)
      }
      return max(probability(0, inContext), alone.map { probability(1, $0) } ?? 0)
    }
  }

  /// How the encoder's probability and that of the linear score become one, as fitted on voices that neither learnt from: the linear
  /// score knows each word as it stands, and what the rules say of the turn.
  private struct BesideWords {
    let slope: Double
    let slopeOfWords: Double
    let intercept: Double

    init?(_ value: JSONValue) {
      guard let numbers = value.array?.compactMap(\.double), numbers.count == 3 else { return nil }
      (slope, slopeOfWords, intercept) = (numbers[0], numbers[1], numbers[2])
    }

    func callAsFunction(_ probability: Double, _ words: Double) -> Double {
      LogOdds.probability(
        slope * LogOdds.bounded(probability) + slopeOfWords * LogOdds.bounded(words) + intercept)
    }
  }

  private let encoder: Encoder
  private let look: Encoder.Head
  private let severity: Encoder.Head
  private let own: Encoder.Head
  private let domain: Encoder.Head
  private let response: Encoder.Head
  private let post: Encoder.Head
  private let lookCalibration: Calibration
  private let severityCalibration: [Calibration]
  private let ownCalibration: [Calibration]
  private let postCalibration: [Calibration]
  private let lookBesideWords: BesideWords
  private let severityBesideWords: [BesideWords]
  private let ownBesideWords: [BesideWords]
  private let lookThreshold: Double
  private let postThreshold: Double
  private let stepThresholds: [Double]
  private let stepDoubts: [Double]
  private let givenBackDoubt: Double
  private let takenUpDoubt: Double

  /// Makes a reader of an encoder.
  ///
  /// - Throws: `ModelLibrary.Problem` when it lacks a decision or setting that is needed.
  init(_ encoder: Encoder) throws {
    func lacks(_ name: String) -> ModelLibrary.Problem { .init(lacking: name) }
    func head(_ name: String, _ count: Int) throws -> Encoder.Head {
      guard let head = encoder.head(name), head.labels.count == count else { throw lacks(name) }
      return head
    }
    let settings = encoder.settings["risk"]
    func number(_ name: String) throws -> Double {
      guard let number = settings?[name]?.double else { throw lacks("risk.\(name)") }
      return number
    }
    func calibrations(_ name: String, _ count: Int) throws -> [Calibration] {
      let calibrations = settings?[name]?.array?.compactMap(Calibration.init)
      guard let calibrations, calibrations.count == count else { throw lacks("risk.\(name)") }
      return calibrations
    }
    func besideWords(_ name: String, _ count: Int) throws -> [BesideWords] {
      let fits = settings?["beside_words"]?[name]?.array?.compactMap(BesideWords.init)
      guard let fits, fits.count == count else { throw lacks("risk.beside_words.\(name)") }
      return fits
    }
    let levels = RiskScore.levels.count
    self.encoder = encoder
    look = try head("risk.look", 2)
    severity = try head("risk.severity", levels + 1)
    own = try head("risk.own", levels + 1)
    domain = try head("risk.domain", RiskDomain.allCases.count)
    response = try head("risk.response", ResponseStep.allCases.count)
    post = try head("post.severity", levels + 1)
    lookCalibration = try calibrations("look", 1)[0]
    severityCalibration = try calibrations("severity", levels)
    ownCalibration = try calibrations("own", levels)
    postCalibration = try calibrations("post", levels)
    lookBesideWords = try besideWords("look", 1)[0]
    severityBesideWords = try besideWords("severity", levels)
    ownBesideWords = try besideWords("own", levels)
    lookThreshold = try number("look_threshold")
    postThreshold = try number("post_threshold")
    func ofSteps(_ name: String) throws -> [Double] {
      guard let numbers = settings?[name]?.array?.compactMap(\.double), numbers.count == ResponseStep.allCases.count
      else { throw lacks("risk.\(name)") }
      return numbers
    }
    stepThresholds = try ofSteps("response_thresholds")
    stepDoubts = try ofSteps("response_doubts")
    givenBackDoubt = try number("response_given_back_doubt")
    takenUpDoubt = try number("response_taken_up_doubt")
    guard domain.labels == RiskDomain.allCases.map(\.rawValue), response.labels == ResponseStep.allCases.map(\.rawValue)
    else { throw lacks("the codebook's order of domains and steps") }
  }

  /// Reads a conversation.
  ///
  /// - Parameter words: what the linear score says of each turn; nil where a turn has no words, and for therapists.
  func read(_ conversation: Conversation, _ encoded: EncodedConversation, beside words: [RiskScore?]) -> RiskReading {
    var reading = RiskReading(scores: [], steps: [], confirming: .byEncoder)
    for index in conversation.turns.indices {
      let turn = conversation.turns[index]
      guard let inContext = encoded.inContext[index] else {
        reading.scores.append(nil)
        reading.steps.append(.init())
        continue
      }
      if turn.speaker == .therapist {
        reading.scores.append(nil)
        reading.steps.append(steps(inContext))
      } else {
        reading.steps.append(.init())
        reading.scores.append(
          words[index].map {
            score(turn.text, inContext, encoded.alone[index], asPost: encoded.asPost[index], beside: $0)
          })
      }
    }
    return reading
  }

  private func steps(_ scores: [Float]) -> RiskReading.Steps {
    var steps = RiskReading.Steps()
    for (place, (step, score)) in zip(ResponseStep.allCases, scores[response.range]).enumerated() {
      let probability = LogOdds.probability(score)
      if probability >= stepThresholds[place] { steps.seen.insert(step) }
      if probability < stepDoubts[place] { steps.doubted.insert(step) }
      if step == .acknowledged {
        steps.mayGiveBack = probability >= givenBackDoubt
        steps.mayTakeUp = probability >= takenUpDoubt
      }
    }
    return steps
  }

  private func score(
    _ text: TokenizedText, _ inContext: [Float], _ alone: [Float]?, asPost: [Float]?, beside words: RiskScore
  ) -> RiskScore {
    func probability(_ head: Encoder.Head, _ place: Int, _ calibration: Calibration) -> Double {
      calibration(
        LogOdds.split(inContext[head.range], at: place),
        alone.map { LogOdds.split($0[head.range], at: place) })
    }
    func atLeast(
      _ head: Encoder.Head, _ calibrations: [Calibration], _ besideWords: [BesideWords], _ words: [Double]
    ) -> [Double] {
      var least = 1.0
      return calibrations.indices.map { place in
        let read = probability(head, place + 1, calibrations[place])
        // A graver level is never likelier than a milder one.
        least = min(least, besideWords[place](read, words[place]))
        return least
      }
    }
    // What somebody wrote to nobody in particular is longer and graver in tone than a turn: what asks for a reader differs.
    let needsPerson =
      asPost.map { postCalibration[1](LogOdds.split($0[post.range], at: 2), nil) }
      ?? lookBesideWords(probability(look, 1, lookCalibration), words.probability)
    let asks = needsPerson >= (asPost == nil ? lookThreshold : postThreshold)
    let domains = inContext[domain.range].map(LogOdds.probability)
    return RiskScore(
      probability: Probability.rounded(needsPerson),
      atLeast: atLeast(severity, severityCalibration, severityBesideWords, words.atLeast),
      own: atLeast(own, ownCalibration, ownBesideWords, words.own),
      asksForReader: asks, domains: domains,
      evidence: Span(text.scalars(of: asks ? evidence(in: text) : text.tokens.indices)))
  }

  /// The sentence that by itself asks most for a reader.
  private func evidence(in text: TokenizedText) -> Range<Int> {
    let sentences = text.sentenceRanges
    guard sentences.count > 1 else { return text.tokens.indices }
    let scores = encoder.scores(of: sentences.map { [encoder.utterance(text.string(of: $0), by: .client)] })
    let odds = scores.map { LogOdds.split($0[0][look.range], at: 1) }
    return zip(sentences, odds).max { $0.1 < $1.1 }.map(\.0) ?? text.tokens.indices
  }
}
