import ArgumentParser
import Gate
import Transcripts

/// `pe baseline compare`.
struct CompareBaselines: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare two baselines of one gold, turn by turn.",
    usage: "pe baseline compare base.jsonl new.jsonl --gold gold.jsonl",
    discussion:
      "Exit 1 when the second is worse by the policy's checks regression and churn, 65 when their golds differ.")

  @Argument(help: ArgumentHelp("The earlier one.", valueName: "file"))
  var earlier: String

  @Argument(help: ArgumentHelp("The later one.", valueName: "file"))
  var later: String

  @Option(parsing: .upToNextOption, help: ArgumentHelp("What people coded.", valueName: "file"))
  var gold: [String]

  @Option(help: ArgumentHelp("What must hold, as YAML.", valueName: "file"))
  var policy: String?

  @OptionGroup var color: ColorOption

  func run(in context: CommandContext) throws {
    do {
      let policy = try policy.map(GatePolicyReader.read) ?? Preset.default.policy
      let gold = try GoldReader.read(gold).table
      let before = try Baseline.read(InputFile(path: earlier), gold: gold)
      let now = try Baseline.read(InputFile(path: later), gold: gold)
      let input = GateInput(gold: gold, output: now.output(gold), baseline: before)
      let report = GateRun.report(input, policy, day: context.day, only: CheckRegistry.changes)
      for line in GateText.lines(report, style: color.style(context)) { try context.output.line(line) }
      switch report.outcome {
      case .passed: return
      case .failed: throw CommandFailure.ended(.gateFailed)
      case .notEnoughData: throw CommandFailure.ended(.notEnoughData)
      }
    } catch {
      throw CommandFailure(training: error)
    }
  }
}
