extension GatePolicy {
  /// The policy as YAML that reads back to the same policy; keys in order.
  public var yaml: String {
    var lines = ["not_enough_data: \(notEnoughData.rawValue)", "straddling: \(straddling.rawValue)", "checks:"]
    for check in CheckRegistry.all {
      let settings = settings(check)
      guard settings.isOn else {
        lines.append("  \(check.id): off")
        continue
      }
      guard !check.parameters.isEmpty else {
        lines.append("  \(check.id): on")
        continue
      }
      lines.append("  \(check.id):")
      for parameter in check.parameters {
        let value = settings.values[parameter.key] ?? parameter.standard
        lines.append("    \(parameter.key): \(Self.text(value))  # \(parameter.summary)")
      }
    }
    if !fields.isStandard { lines += fields.yaml }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func text(_ value: PolicyValue) -> String {
    switch value {
    case .off: "off"
    case .number(let number): number == number.rounded() && abs(number) < 1e9 ? "\(Int(number))" : "\(number)"
    case .name(let name): name
    case .names(let names): "[\(names.map(FieldMap.quoted).joined(separator: ", "))]"
    }
  }
}
