/// What must hold: which checks run, their limits, and what happens where the data cannot tell.
public struct GatePolicy: Sendable, Equatable {
  /// What happens where the data cannot tell.
  public enum Reaction: String, Sendable, CaseIterable {
    /// The run ends as `not enough data`.
    case stop
    /// It is printed, and the run goes by the other checks.
    case note
  }

  /// Where there is too little data.
  public private(set) var notEnoughData = Reaction.stop
  /// Where an interval lies on both sides of its limit.
  public private(set) var straddling = Reaction.note
  /// The settings of each check by its id.
  public private(set) var checks: [String: Settings]
  /// How the fields of other models' predictions are called.
  public private(set) var fields = FieldMap()

  /// The preset `default`.
  public init() {
    checks = Dictionary(uniqueKeysWithValues: CheckRegistry.all.map { ($0.id, Settings($0)) })
  }

  /// The settings of a check.
  func settings(_ check: any Check.Type) -> Settings { checks[check.id] ?? Settings(check) }

  /// The keys at the top of a policy.
  public static let keys = ["checks", "fields", "labels", "not_enough_data", "preset", "straddling"]

  /// Whether a check's doubts end the run.
  func stops(at result: CheckResult) -> Bool {
    result.parts.contains { part in
      switch part.verdict {
      case .inconclusive(.tooLittleData): notEnoughData == .stop
      case .inconclusive(.straddles): straddling == .stop
      case .pass, .fail, .skipped: false
      }
    }
  }

  // MARK: - Changing it

  /// Sets what happens where the data cannot tell.
  ///
  /// - Throws: `GateProblem` when the key or the word is none.
  public mutating func set(_ key: String, to word: String) throws {
    guard key == "not_enough_data" || key == "straddling" else {
      throw GateProblem.unknown(.configuration, "unknown key", key, among: Self.keys)
    }
    guard let reaction = Reaction(rawValue: word) else {
      throw GateProblem.unknown(.configuration, "\(key) is not", word, among: Reaction.allCases.map(\.rawValue))
    }
    if key == "straddling" { straddling = reaction } else { notEnoughData = reaction }
  }

  /// Turns a check on or off.
  ///
  /// - Throws: `GateProblem` when there is no such check.
  public mutating func turn(_ check: String, on isOn: Bool) throws {
    _ = try Self.check(check)
    checks[check]?.isOn = isOn
  }

  /// Sets a key of a check, and turns the check on.
  ///
  /// - Parameter texts: the value as written: one text, or the elements of a list.
  /// - Throws: `GateProblem` when check, key or value is none.
  public mutating func set(_ check: String, _ key: String, to texts: [String], isList: Bool) throws {
    let known = try Self.check(check)
    guard let parameter = known.parameters.first(where: { $0.key == key }) else {
      throw GateProblem.unknown(
        .configuration, "check \(check) has no key", key, among: known.parameters.map(\.key))
    }
    checks[check]?.values[key] = try Self.value(texts, isList: isList, of: parameter, check: check)
    checks[check]?.isOn = true
  }

  /// Sets the name of a field of predictions: `session`, `turn`, a task, or one of the others of `FieldMap`.
  ///
  /// - Throws: `GateProblem` when there is no such field.
  public mutating func setField(_ name: String, to path: String) throws { try fields.set(name, to: path) }

  /// Reads one label of another model as one of the codebook's.
  ///
  /// - Throws: `GateProblem` when the codebook does not know the code.
  public mutating func setLabel(_ theirs: String, to ours: String) throws { try fields.setLabel(theirs, to: ours) }

  /// Takes over a number of a preset.
  mutating func adopt(_ check: String, _ key: String, _ value: Double) { checks[check]?.values[key] = .number(value) }

  /// What the data cannot tell ends the run.
  mutating func stopWhereDataCannotTell() {
    notEnoughData = .stop
    straddling = .stop
  }

  private static func check(_ id: String) throws -> any Check.Type {
    guard let check = CheckRegistry.check(id) else {
      throw GateProblem.unknown(.configuration, "there is no check", id, among: CheckRegistry.all.map { $0.id })
    }
    return check
  }

  private static func value(
    _ texts: [String], isList: Bool, of parameter: Parameter, check: String
  ) throws -> PolicyValue {
    let name = "\(check).\(parameter.key)"
    switch parameter.kind {
    case .number(let range, let mayBeOff):
      guard !isList, let text = texts.first else {
        throw GateProblem(.configuration, "\(name) needs a number")
      }
      if mayBeOff, text == "off" { return .off }
      guard let number = Double(text), number.isFinite, range.contains(number) else {
        let bounds = "from \(Part.number(range.lowerBound)) to \(Part.number(range.upperBound))"
        throw GateProblem(
          .configuration, "\(name) must be a number \(bounds)\(mayBeOff ? ", or off" : ""), not \"\(text.prefix(40))\"")
      }
      return .number(number)
    case .names(let allowed):
      if !allowed.isEmpty, let wrong = texts.first(where: { !allowed.contains($0) }) {
        throw GateProblem.unknown(.configuration, "\(name) does not know", wrong, among: allowed)
      }
      return .names(texts)
    case .name(let allowed):
      guard !isList, let text = texts.first, allowed.contains(text) else {
        throw GateProblem.unknown(.configuration, "\(name) does not know", texts.first ?? "", among: allowed)
      }
      return .name(text)
    }
  }
}
