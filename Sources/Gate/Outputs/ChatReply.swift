import JSON

/// Reads the raw reply of a chat model: a line of a batch's results, a completion, or a response, in OpenAI's forms.
///
/// The line's `custom_id` is `SESSION/TURN`; where a policy names the fields of session and turn, these count. The reply's content is
/// one JSON object, in a code fence or not, whose fields are called as the policy says.
struct ChatReply {
  private var mapped: MappedLine
  private let fields: FieldMap

  init(_ fields: FieldMap) {
    self.fields = fields
    mapped = MappedLine(fields)
  }

  /// Whether a line has the form of a reply.
  static func recognizes(_ record: JSONValue) -> Bool {
    body(record)["choices"]?.array != nil || body(record)["output"]?.array != nil || record["custom_id"] != nil
  }

  /// Reads a reply into the collector.
  mutating func read(_ record: JSONValue, line: Int, into collector: inout OutputCollector) {
    var place = OutputCollector.Place(session: "", line: line)
    guard let (session, turn) = turn(of: record) else {
      return collector.note(
        SchemaCheck.self, place, "custom_id is not SESSION/TURN, and no fields of session and turn are named")
    }
    place = .init(session: session, line: line)
    collector.countReply()
    collector.enter(place)
    if let error = record["error"], error != .null {
      return collector.note(SchemaCheck.self, place, turn: turn, "the request failed: there is no reply")
    }
    let body = Self.body(record)
    let choice = body["choices"]?.array?.first
    let message = choice?["message"]
    if let refusal = message?["refusal"]?.string, !refusal.isEmpty {
      return collector.noteRefusal(place, turn: turn, "the model refused", quote: refusal)
    }
    if choice?["finish_reason"]?.string == "content_filter" {
      return collector.noteRefusal(place, turn: turn, "a filter withheld the reply")
    }
    if choice?["finish_reason"]?.string == "length" || body["status"]?.string == "incomplete" {
      return collector.note(SchemaCheck.self, place, turn: turn, "the reply was cut off")
    }
    guard let content = message?["content"]?.string ?? Self.outputText(body) else {
      return collector.note(SchemaCheck.self, place, turn: turn, "there is no text in the reply")
    }
    read(content, turn, place, into: &collector)
  }

  private mutating func read(
    _ content: String, _ turn: Int, _ place: OutputCollector.Place, into collector: inout OutputCollector
  ) {
    Array(content.utf8).withUnsafeBufferPointer { collector.scan($0, turn: turn, place) }
    let (answer, rest) = Self.answer(in: content)
    if let reason = ReplyScan.reasoning(in: content, beside: rest) {
      collector.note(ReasoningCheck.self, place, turn: turn, reason, quote: rest.isEmpty ? nil : rest)
    }
    guard let answer else {
      if ReplyScan.isRefusal(content) {
        return collector.noteRefusal(place, turn: turn, "the model refused", quote: content)
      }
      return collector.note(SchemaCheck.self, place, turn: turn, "the reply holds no JSON object", quote: content)
    }
    mapped.read(answer, turn, place, into: &collector)
  }

  /// What the reply is about.
  private func turn(of record: JSONValue) -> (session: String, turn: Int)? {
    if let session = fields.value("session", in: record)?.identifier,
      let turn = fields.value("turn", in: record).flatMap({ $0.int ?? $0.string.flatMap(Int.init) }), turn >= 0
    {
      return (session, turn)
    }
    guard let id = record["custom_id"]?.string, let slash = id.lastIndex(of: "/"), slash > id.startIndex,
      let turn = Int(id[id.index(after: slash)...]), turn >= 0, turn < 1 << 31
    else { return nil }
    return (String(id[..<slash]), turn)
  }

  private static func body(_ record: JSONValue) -> JSONValue { record["response"]?["body"] ?? record }

  private static func outputText(_ body: JSONValue) -> String? {
    let texts = (body["output"]?.array ?? []).flatMap { $0["content"]?.array ?? [] }.compactMap { $0["text"]?.string }
    return texts.isEmpty ? nil : texts.joined()
  }

  /// How many bytes are read in all tries together: each brace is tried, each try may read on to the end, and a hostile reply holds
  /// nothing but braces.
  private static let mostRead = 16 << 20

  /// The JSON object in a reply, and what stands beside it.
  private static func answer(in content: String) -> (object: JSONValue?, rest: String) {
    guard let start = content.firstIndex(of: "{"), let end = content.lastIndex(of: "}"), start < end else {
      return (nil, content)
    }
    // Reasoning may hold braces of its own: what counts is the first object that reaches to the last brace.
    var from: String.Index? = start
    var read = 0
    while let begin = from, read < mostRead {
      read += content.utf8.distance(from: begin, to: end)
      if let value = try? JSONParser.parse(String(content[begin...end])), value.members != nil {
        let before = content[..<begin]
        let after = content[content.index(after: end)...]
        return (value, unfenced(before) + unfenced(after))
      }
      let next = content.index(after: begin)
      from = next < end ? content[next..<end].firstIndex(of: "{") : nil
    }
    return (nil, content)
  }

  /// The text without the marks of a code fence and white space.
  private static func unfenced(_ text: Substring) -> String {
    var text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for mark in ["```json", "```JSON", "```"] { text = text.replacing(mark, with: "") }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
