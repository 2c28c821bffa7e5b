import ArgumentParser
import Foundation
import Recognition
import Records

/// `pe doctor`.
struct Doctor: ContextCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the models, the configuration and the store, and say what to do.",
    usage: "pe doctor\n       pe doctor --store FILE")

  @OptionGroup var storing: StoreOption
  @OptionGroup var color: ColorOption

  func run(in context: CommandContext) throws {
    let style = color.style(context)
    var worst: ExitStatus?
    func report(_ name: String, _ check: () throws -> String) throws {
      do {
        try context.output.line("ok    \(name): \(TerminalText.safe(try check()))")
      } catch {
        let failure = CommandFailure(error)
        worst = worst ?? failure.status
        try context.output.line(style.alarm("wrong ") + "\(name): \(TerminalText.safe(failure.message))")
        if let advice = failure.advice { try context.output.line("      \(TerminalText.safe(advice)).") }
      }
    }
    try report("version") { "pe \(Product.version)" + (Product.commit.isEmpty ? "" : " (\(Product.commit))") }
    try report("models") {
      let models = try makeAnalyzer().recognizer.models
      return models.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.prefix(8))" }.joined(separator: ", ")
    }
    try report("rules") { "\(Registry.catalog.count) rules" }
    try report("configuration") { try Configuration.load(context).file ?? "no pe.yml; defaults" }
    if let weights = try Configuration.load(context).weights {
      try report("weights") {
        "\(weights): \(try ProgrammeWeights.recognizer(weights).models[ProgrammeWeights.name]?.prefix(8) ?? "")"
      }
    }
    try report("store") { try store(context) }
    if let worst { throw CommandFailure.ended(worst) }
  }

  private func store(_ context: CommandContext) throws -> String {
    let path = storing.path(context, try Configuration.load(context))
    guard FileManager.default.fileExists(atPath: path) else { return "\(path): none yet; pe analyze makes it" }
    let repository = try SQLiteRepository(path: path, access: .readOnly)
    try repository.check()
    let mode = (try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int) ?? nil
    if let mode, mode & 0o077 != 0 {
      throw CommandFailure(.notPermitted, "\(path): others on this machine may read it", advice: "Run chmod 600 on it")
    }
    return "\(path): \(try repository.identifiers().sessions.count) sessions, intact"
  }
}
