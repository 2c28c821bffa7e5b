import ArgumentParser
import Records

/// `--store`, shared by all commands that read or write the store.
struct StoreOption: ParsableArguments {
  @Option(help: ArgumentHelp("The store's file (default: pe.sqlite in the XDG data folder).", valueName: "file"))
  var store: String?

  /// The path: the option, `PE_STORE`, `pe.yml`, or the default.
  func path(_ context: CommandContext, _ configuration: Configuration) -> String {
    store ?? configuration.store ?? context.folder("XDG_DATA_HOME", fallback: ".local/share") + "/pe.sqlite"
  }

  /// Opens the store for reading.
  func open(_ context: CommandContext) throws -> SQLiteRepository {
    try open(context, .readOnly)
  }

  /// Opens the store.
  func open(_ context: CommandContext, _ access: SQLiteRepository.Access) throws -> SQLiteRepository {
    try SQLiteRepository(path: path(context, try Configuration.load(context)), access: access)
  }
}
