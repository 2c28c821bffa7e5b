import ArgumentParser
import Recognition
import Transcripts

/// `--weights`, beside `--recognizer`: with what sessions are coded.
struct WeightsOption: ParsableArguments {
  @OptionGroup var recognizing: RecognizerOption

  @Option(
    help: ArgumentHelp(
      "A programme's own weights, as pe train --from overrides writes them; none for those in the binary alone (default: weights in pe.yml).",
      valueName: "file"))
  var weights: String?

  func validate() throws {
    if weights != nil, weights != Self.none, recognizing.choice != .encoder {
      throw ValidationError(
        "--weights changes what the encoder's recogniser says; it does not go with --recognizer linear.")
    }
  }

  /// What stands for no weights at all.
  static let none = "none"

  /// The analyser with that recogniser and these weights; the linear recogniser has none.
  ///
  /// - Throws: `CommandFailure` (78) where the weights cannot be used.
  func analyzer(_ configuration: Configuration) throws -> Analyzer {
    guard recognizing.choice == .encoder, weights != Self.none, let path = weights ?? configuration.weights else {
      return try recognizing.analyzer()
    }
    return Analyzer(recognizer: try ProgrammeWeights.recognizer(path))
  }
}

extension ProgrammeWeights {
  /// The encoder's recogniser with the weights of a file.
  ///
  /// - Throws: `CommandFailure` (78) naming the file.
  static func recognizer(_ path: String) throws -> EncoderRecognizer {
    let weights = try read(path)
    do {
      return try EncoderRecognizer(weights)
    } catch let problem as ModelLibrary.Problem {
      throw CommandFailure(.configuration, "\(TerminalText.safe(path)): \(problem.description)")
    }
  }

  /// The weights of a file.
  ///
  /// - Throws: `CommandFailure` (78) naming the file.
  static func read(_ path: String) throws -> ProgrammeWeights {
    let place = TerminalText.safe(path)
    do {
      return try ProgrammeWeights(bytes: try InputFile(path: path).contents())
    } catch let malformed as LinearModelFile.Malformed {
      throw CommandFailure(
        .configuration, "\(place): \(malformed.reason)", advice: "Write them with pe train --from overrides --out FILE")
    } catch let problem as ReadingProblem {
      throw CommandFailure(
        .configuration, "the programme's weights cannot be read: \(problem)",
        advice: "Check weights in pe.yml, PE_WEIGHTS or --weights")
    }
  }
}
