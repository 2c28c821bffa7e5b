import ArgumentParser

/// `pe baseline`.
struct BaselineCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: "Write what an accepted model says, compare two, accept what fails for a time, list what was trained on.",
    usage: """
      pe baseline write --gold gold.jsonl --predictions out.jsonl --id mine-3 --out base.jsonl
      pe baseline compare base.jsonl new.jsonl --gold gold.jsonl
      pe baseline accept calibration --in base.jsonl --reason "known, see ticket 12" --expires 2027-03-01
      pe baseline manifest corpus/*.jsonl --out manifest.jsonl
      """,
    discussion: """
      A baseline holds codes and no words, and belongs to one gold: with another it refuses to compare. With CI=true nothing \
      is written without --force, so that a failing run cannot make itself the baseline.
      """,
    subcommands: [WriteBaseline.self, CompareBaselines.self, AcceptFinding.self, WriteManifest.self])
}

extension CommandContext {
  /// Refuses to change a baseline where a machine runs: a failing run must not make itself the baseline.
  ///
  /// - Throws: `CommandFailure` (77).
  func refuseInCI(unless isForced: Bool) throws {
    guard let value = environment["CI"]?.lowercased(), value == "true" || value == "1", !isForced else { return }
    throw CommandFailure(
      .notPermitted, "CI=true: a baseline is not changed by a machine",
      advice: "Change it by hand and commit it, or add --force")
  }
}
