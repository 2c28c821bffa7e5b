extension JSONValue {
  /// The document as text with two spaces of indentation a level, empty containers on one line, and no newline at the end.
  public var prettyPrinted: String {
    var output = ""
    write(into: &output, indentation: "")
    return output
  }

  private func write(into output: inout String, indentation: String) {
    let deeper = indentation + "  "
    switch self {
    case .array(let elements) where !elements.isEmpty:
      output += "["
      for (index, element) in elements.enumerated() {
        output += (index == 0 ? "\n" : ",\n") + deeper
        element.write(into: &output, indentation: deeper)
      }
      output += "\n\(indentation)]"
    case .object(let members) where !members.isEmpty:
      output += "{"
      for (index, member) in members.enumerated() {
        var writer = JSONWriter()
        writer.value(member.name)
        output += (index == 0 ? "\n" : ",\n") + deeper + writer.text + ": "
        member.value.write(into: &output, indentation: deeper)
      }
      output += "\n\(indentation)}"
    default:
      var writer = JSONWriter()
      writer.value(self)
      output += writer.text
    }
  }
}
