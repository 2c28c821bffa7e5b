/// Numbers as pages write them.
enum Percent {
  /// A share in whole percent.
  static func whole(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  /// A probability with two decimals and no leading zero, such as ".82"; 1 is "1.00".
  static func probability(_ value: Double) -> String {
    let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
    guard hundredths < 100 else { return "1.00" }
    return hundredths < 10 ? ".0\(hundredths)" : ".\(hundredths)"
  }

  /// A number from -1 to 1 with its sign, such as "-.45".
  static func signed(_ value: Double) -> String {
    let text = probability(abs(value))
    if text == ".00" { return "0" }
    return (value < 0 ? "\u{2212}" : "+") + text
  }

  /// A difference of two shares in whole points with its sign, such as "−12"; 0 is "0".
  static func points(_ difference: Double) -> String {
    let points = Int((difference * 100).rounded())
    return points == 0 ? "0" : (points < 0 ? "\u{2212}" : "+") + "\(abs(points))"
  }

  /// A whole number with a comma between thousands.
  static func grouped(_ number: Int) -> String {
    var digits = String(number.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.append(String(digits.suffix(3)))
      digits.removeLast(3)
    }
    return (number < 0 ? "\u{2212}" : "") + ([digits] + groups.reversed()).joined(separator: ",")
  }

  /// A number with two decimals.
  static func decimal(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let rest = hundredths % 100
    return (value < 0 && hundredths > 0 ? "\u{2212}" : "") + "\(hundredths / 100)."
      + (rest < 10 ? "0\(rest)" : "\(rest)")
  }
}
