import ArgumentParser
import Foundation
import Gate
import Recognition
import Records
import Transcripts

/// `pe validate`.
struct Validate: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judge a model's predictions by a policy: exit 1 when something that must hold does not.",
    usage: """
      pe validate --gold gold.jsonl --predictions out.jsonl --baseline base.jsonl
      pe validate --gold gold.jsonl --predictions replies.jsonl --transcripts transcripts/ --out junit=gate.xml
      pe validate --gold gold.jsonl --transcripts transcripts/ --preset strict --out sarif=gate.sarif --out md=-
      pe validate --print-policy --preset clinical > pe-gate.yml
      pe validate --explain regression
      """,
    discussion: """
      Verdicts are pass, fail, inconclusive (the data cannot tell) and skipped with a reason. The exit code follows what is \
      printed: 0 passed, 1 something failed, 3 not enough data where the policy says that this matters. A misspelt check, \
      key, metric or code is exit 78. Outputs hold no transcript text unless --with-text. With GITHUB_ACTIONS=true the run is \
      annotated.
      """)

  @OptionGroup var judged: GateOption

  @Option(help: ArgumentHelp("An accepted model to compare with (pe baseline write).", valueName: "file"))
  var baseline: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("What the model was trained on, as hashes (pe baseline manifest).", valueName: "file"))
  var manifest: [String] = []

  @Option(help: ArgumentHelp("A second run of the same model on the same input.", valueName: "file"))
  var again: String?

  @Option(
    name: .customLong("check"), help: ArgumentHelp("Run only this check. May be repeated.", valueName: "id"))
  var checks: [String] = []

  @Option(
    name: .customLong("out"),
    help: ArgumentHelp(
      "Write json, junit, md or sarif to a file, or to - for standard output. May be repeated.",
      valueName: "format=path"))
  var outputs: [String] = []

  @Flag(help: "Replace files that pe did not write.")
  var force = false

  @Flag(help: "Say what would be written, and write nothing.")
  var dryRun = false

  @Flag(help: "Print the policy as YAML and judge nothing.")
  var printPolicy = false

  @Option(help: ArgumentHelp("Explain a check and its keys.", valueName: "check"))
  var explain: String?

  @OptionGroup var color: ColorOption

  func run(in context: CommandContext) throws {
    if let explain {
      for line in GateText.explanation(try CheckRegistry.named(explain)) { try context.output.line(line) }
      return
    }
    let policy = try judged.loadPolicy()
    if printPolicy { return try context.output.write(policy.yaml) }
    let targets = try outputs.map(Target.init)
    try refuseOverwriting(targets)
    guard targets.count(where: { $0.path == "-" }) <= 1 else {
      throw CommandFailure(.usage, "two outputs go to standard output", advice: "Give one of them a file")
    }
    let only = try checks.map(CheckRegistry.named)
    do {
      let report = try judge(policy, only: only, context)
      try write(report, targets, context)
    } catch {
      throw CommandFailure(training: error)
    }
  }

  private func judge(_ policy: GatePolicy, only: [any Check.Type], _ context: CommandContext) throws -> GateReport {
    var (input, texts, hashes) = try judged.input(policy, context)
    if let baseline { input.baseline = try Baseline.read(InputFile(path: baseline), gold: input.gold) }
    if let again, let predictions = judged.predictions {
      input.isRepeatable = try Self.digest(again) == Self.digest(predictions)
    }
    if !manifest.isEmpty || judged.predictions == nil {
      let own = judged.predictions == nil ? try Self.ownManifest() : []
      input.leakage = try LeakageScan(
        texts ?? TranscriptTexts([]), input.gold, manifests: manifest.map(InputFile.init),
        isTrainedOn: { LinearModel.manifestEntry(hashes[$0] ?? $1).map(own.contains) ?? false })
    }
    return GateRun.report(input, policy, day: context.day, only: only.isEmpty ? nil : only)
  }

  /// What the models in the binary list as learnt from.
  private static func ownManifest() throws -> Set<UInt64> {
    let library = try ModelLibrary.embedded.get()
    return Set(["therapist", "client", "emotion", "risk"].flatMap { library.model(for: $0).manifest })
  }

  /// The digest of a file, line by line so that memory stays bounded.
  private static func digest(_ path: String) throws -> String {
    var lines = try InputLines(InputFile(path: path))
    var state = ""
    while let (_, line) = lines.next() {
      if case .text(let bytes) = line { state = SHA256.hexadecimal(of: Array(state.utf8) + bytes) }
    }
    return state
  }

  // MARK: - Outputs

  private struct Target {
    let format: GateFormat
    let path: String

    init(_ text: String) throws {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, !parts[1].isEmpty, let format = GateFormat(rawValue: parts[0]) else {
        throw CommandFailure(
          .usage, "--out \(TerminalText.safe(text)): expected FORMAT=PATH",
          advice: "Formats: " + GateFormat.allCases.map(\.rawValue).joined(separator: ", "))
      }
      self.format = format
      path = parts[1]
    }
  }

  /// Refuses an output that is an input, or another output.
  private func refuseOverwriting(_ targets: [Target]) throws {
    func resolved(_ path: String) -> String {
      URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
    }
    let given: [String?] =
      judged.gold + judged.transcripts + manifest + [judged.predictions, judged.policy, baseline]
    var taken = Set(given.compactMap(\.self).filter { $0 != "-" }.map(resolved))
    for target in targets where target.path != "-" {
      guard taken.insert(resolved(target.path)).inserted else {
        throw CommandFailure(
          .usage,
          "--out \(target.format.rawValue)=\(TerminalText.safe(target.path)): that file is an input or another output",
          advice: "Name another file")
      }
    }
  }

  private func write(_ report: GateReport, _ targets: [Target], _ context: CommandContext) throws {
    for target in targets {
      let bytes = Array(text(report, as: target.format).utf8)
      if target.path == "-" {
        try context.output.write(bytes)
      } else if dryRun {
        try context.say("would write \(TerminalText.safe(target.path))")
      } else {
        try OutputFile.write(bytes, to: target.path, force: force)
      }
    }
    if context.environment["GITHUB_ACTIONS"] == "true" {
      for line in GateAnnotations.lines(report) { try context.say(TerminalText.safe(line)) }
    }
    let isData = targets.contains { $0.path == "-" }
    let lines = GateText.lines(report, style: color.style(context))
    for line in lines { try isData ? context.say(line) : context.output.line(line) }
    switch report.outcome {
    case .passed: return
    case .failed: throw CommandFailure.ended(.gateFailed)
    case .notEnoughData: throw CommandFailure.ended(.notEnoughData)
    }
  }

  private func text(_ report: GateReport, as format: GateFormat) -> String {
    switch format {
    case .json: GateJSON.document(report, version: Product.version).prettyPrinted + "\n"
    case .junit: GateJUnit(escape: GateEscapes.xml).text(report)
    case .md: GateMarkdown(escape: GateEscapes.markdown).text(report)
    case .sarif:
      GateSARIF(version: Product.version, address: address, neutral: GateEscapes.plain).document(report).prettyPrinted
        + "\n"
    }
  }

  /// What a SARIF viewer opens: the predictions where they are a file below the working folder, else the gold.
  private var address: String {
    let path = judged.predictions.flatMap { $0 == "-" ? nil : $0 } ?? judged.gold.first ?? "gold.jsonl"
    let relative = path.hasPrefix("/") ? InputFile(path: path).source : path
    let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
    let hexadecimal = Array("0123456789ABCDEF".utf8)
    let encoded = relative.utf8.flatMap { byte -> [UInt8] in
      allowed.contains(byte)
        ? [byte] : [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
