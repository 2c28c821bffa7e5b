import ArgumentParser

/// The formats of commands that list things.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case jsonl
  case csv
}

/// `--format` of commands that list things.
struct ListFormatOption: ParsableArguments {
  @Option(help: ArgumentHelp("text, json, jsonl or csv.", valueName: "format"))
  var format = ListFormat.text
}
