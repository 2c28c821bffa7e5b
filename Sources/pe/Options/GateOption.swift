import ArgumentParser
import Assessment
import Foundation
import Gate
import Recognition
import Transcripts

/// What the gate judges, and by which policy: shared by `pe validate` and `pe baseline write`.
struct GateOption: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("What people coded: pe.gold/1 (pe export --gold writes it) or AnnoMI's CSV.", valueName: "file"))
  var gold: [String] = []

  @Option(
    help: ArgumentHelp(
      "What a model said: pe.analysis/1, another model's lines (--map), or a chat model's replies; - is standard input. Without it the built-in recogniser is judged.",
      valueName: "file"))
  var predictions: String?

  @Option(parsing: .upToNextOption, help: ArgumentHelp("The transcripts that the gold codes.", valueName: "paths"))
  var transcripts: [String] = []

  @Option(help: ArgumentHelp("What must hold, as YAML (--print-policy shows it).", valueName: "file"))
  var policy: String?

  @Option(help: ArgumentHelp("default, strict or clinical, where there is no --policy.", valueName: "name"))
  var preset: String?

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      "How the predictions call a field: behavior=output.label. May be repeated.", valueName: "field=path"))
  var maps: [String] = []

  @Flag(help: "Read every transcript again with other groups named and with noise (built-in recogniser; slow).")
  var variants = false

  @Flag(help: "Measure the speed of the built-in recogniser.")
  var speed = false

  @Flag(help: "Put the words that findings are about into the output.")
  var withText = false

  @OptionGroup var recognizing: RecognizerOption
  @OptionGroup var reading: ReadingOption

  /// The policy.
  ///
  /// - Throws: `CommandFailure` or `GateProblem` (78).
  func loadPolicy() throws -> GatePolicy {
    if policy != nil, preset != nil {
      throw CommandFailure(
        .usage, "--policy and --preset do not go together", advice: "Write preset: NAME into the policy file")
    }
    var loaded = try policy.map(GatePolicyReader.read) ?? GatePolicyReader.preset(preset ?? Preset.default.rawValue)
    for map in maps {
      guard let equals = map.firstIndex(of: "="), equals > map.startIndex else {
        throw CommandFailure(
          .usage, "--map \(TerminalText.safe(map)): expected FIELD=PATH", advice: "Such as --map behavior=output.label")
      }
      try loaded.setField(String(map[..<equals]), to: String(map[map.index(after: equals)...]))
    }
    return loaded
  }

  /// Everything that checks look at, but the baseline and what is held against a manifest; and the hashes of transcripts that the gold holds
  /// itself.
  ///
  /// - Throws: `CommandFailure`, or what the readers throw.
  func input(
    _ policy: GatePolicy, _ context: CommandContext
  ) throws -> (input: GateInput, texts: TranscriptTexts?, hashes: [String: String]) {
    guard !gold.isEmpty else {
      throw CommandFailure(.usage, "no gold is named", advice: "Name what people coded: --gold FILE")
    }
    let read = try GoldReader.read(gold)
    let named = try reading.transcripts(transcripts, context)
    let own = read.transcripts.filter { named[$0.information.id] == nil }
    let all = Array(named.values) + own
    let texts = all.isEmpty ? nil : TranscriptTexts(all)
    let gold = try grouped(read.table, named, context)
    let unblind = gold.sessions.count { !$0.isBlind }
    if unblind > 0 {
      try context.say(
        "warning: \(unblind) of \(gold.sessions.count) sessions were coded with a model's codes in view; that model looks better on them than it is"
      )
    }
    let reader = OutputReader(gold, texts: texts, policy: policy, withText: withText)
    if let predictions {
      return (GateInput(gold: gold, output: try reader.read(InputFile(path: predictions))), texts, read.hashes)
    }
    let coded = (texts?.transcripts ?? []).filter { gold.session($0.information.id) != nil }
    guard !coded.isEmpty else {
      throw CommandFailure(
        .usage, "the built-in recogniser needs the transcripts that the gold codes",
        advice: "Name them with --transcripts, or judge a file with --predictions")
    }
    let pipeline = SessionPipeline(
      analyzer: try recognizing.analyzer(), scenarios: try Configuration.load(context).scenarios,
      version: Product.version)
    var input = GateInput(gold: gold, output: reader.read(pipeline, variants: variants ? Variant.allCases : []))
    input.isRepeatable = reader.isRepeatable(pipeline)
    if speed { input.speed = Self.measure(pipeline, coded, context) }
    return (input, texts, read.hashes)
  }

  /// The gold with the groups that transcripts and the roster name.
  private func grouped(
    _ table: GoldTable, _ named: [String: Transcript], _ context: CommandContext
  ) throws -> GoldTable {
    var groups = named.mapValues(\.information.clientGroups)
    if let roster = try reading.loadRoster(try Configuration.load(context), context, isQuiet: true) {
      for (id, known) in roster.sessions { groups[id, default: [:]].merge(known.clientGroups) { $1 } }
    }
    return table.grouped(groups)
  }

  private static let rounds = 5
  private static let mostSessions = 20

  private static func measure(
    _ pipeline: SessionPipeline, _ transcripts: [Transcript], _ context: CommandContext
  ) -> SpeedMeasure? {
    let read = Array(transcripts.prefix(mostSessions))
    let seconds = (0..<rounds).map { _ in
      let start = context.now()
      for transcript in read { _ = pipeline.assess(transcript) }
      return context.now().timeIntervalSince(start)
    }
    return SpeedMeasure(utterances: read.reduce(0) { $0 + $1.utterances.count }, seconds: seconds)
  }
}
