import JSON

/// How another model's predictions call what `pe` needs: a path of names with dots between them for each field.
public struct FieldMap: Sendable, Equatable {
  /// The fields beside the tasks.
  public static let plainFields = [
    "counterfactual", "evidence", "probability", "session", "text", "turn", "variant",
  ]

  /// Every field, tasks included.
  public static let fields = (plainFields + JudgedTask.allCases.map(\.rawValue)).sorted()

  private var paths: [String: [String]] = [:]
  private var labels: [String: String] = [:]

  /// Every field is called as `pe` calls it.
  public init() {}

  /// Whether nothing was renamed.
  var isStandard: Bool { paths.isEmpty && labels.isEmpty }

  /// Sets the path of a field.
  ///
  /// - Throws: `GateProblem` when there is no such field or the path is empty.
  public mutating func set(_ field: String, to path: String) throws {
    guard Self.fields.contains(field) else {
      throw GateProblem.unknown(.configuration, "there is no field", field, among: Self.fields)
    }
    let steps = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard !steps.contains("") else {
      throw GateProblem(
        .configuration, "the path of the field \(field) is empty in part", advice: "Write it as output.label")
    }
    paths[field] = steps
  }

  /// Reads one label of theirs as one of the codebook's.
  ///
  /// - Throws: `GateProblem` when the codebook has no such code.
  public mutating func setLabel(_ theirs: String, to ours: String) throws {
    let known = JudgedTask.allCases.flatMap(\.vocabulary)
    guard known.contains(ours) else {
      throw GateProblem.unknown(.configuration, "the codebook has no code", ours, among: known)
    }
    labels[theirs] = ours
  }

  /// The codebook's name of a label.
  func ours(_ label: String) -> String { labels[label] ?? label }

  /// The value of a field, nil when the record has none.
  func value(_ field: String, in record: JSONValue) -> JSONValue? {
    guard let path = paths[field] else { return record[field].flatMap { $0 == .null ? nil : $0 } }
    var value = record
    for step in path {
      if let next = value[step] {
        value = next
      } else if let elements = value.array, let place = Int(step), elements.indices.contains(place) {
        value = elements[place]
      } else {
        return nil
      }
    }
    return value == .null ? nil : value
  }

  /// The lines of a policy that say the same.
  var yaml: [String] {
    var lines: [String] = []
    if !paths.isEmpty {
      lines.append("fields:")
      for (field, path) in paths.sorted(by: { $0.key < $1.key }) {
        lines.append("  \(field): \(Self.quoted(path.joined(separator: ".")))")
      }
    }
    if !labels.isEmpty {
      lines.append("labels:")
      for (theirs, ours) in labels.sorted(by: { $0.key < $1.key }) {
        lines.append("  \(Self.quoted(theirs)): \(ours)")
      }
    }
    return lines
  }

  /// A text as YAML: as it stands where it is a plain word, else in quotes as JSON has them, which YAML reads alike.
  static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
    let reserved = ["", "on", "off", "yes", "no", "true", "false", "null", "y", "n"]
    if isPlain, !reserved.contains(text.lowercased()) { return text }
    var writer = JSONWriter()
    writer.value(text)
    return writer.text
  }
}
