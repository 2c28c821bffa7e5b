/// What does not belong into a chat model's reply: reasoning aloud, and refusals.
enum ReplyScan {
  private static let marks = [
    "<think", "</think", "<thinking", "<reasoning", "<scratchpad", "<|channel|>", "<reflection>", "[thinking]",
  ]

  private static let openings = [
    "let me think", "let's think", "step by step", "okay, so", "first, i need to", "i need to decide",
    "the user wants", "my reasoning", "chain of thought", "wait,", "thinking:", "reasoning:", "as an ai",
  ]

  private static let refusals = [
    "i can't help", "i cannot help", "i can’t help", "i can't assist", "i cannot assist", "i can’t assist",
    "i'm sorry", "i’m sorry", "i am sorry", "i'm unable", "i’m unable", "i am unable", "i won't be able",
    "i cannot provide", "i can't provide", "as an ai", "as a language model", "i must decline", "against my guidelines",
  ]

  /// The longest text that is read: a refusal says so at its start.
  private static let refusalLength = 300

  /// What of the reasoning stands in the reply, nil where none does.
  ///
  /// - Parameters:
  ///   - content: the reply.
  ///   - rest: what stands beside its answer.
  static func reasoning(in content: String, beside rest: String) -> String? {
    let lowered = content.lowercased()
    if marks.contains(where: lowered.contains) { return "the reply holds marks of reasoning" }
    let beside = rest.lowercased()
    guard !beside.isEmpty, rest.count < content.count else { return nil }
    return openings.contains(where: beside.contains)
      ? "the reply reasons aloud beside its answer" : "words stand beside the answer"
  }

  /// Whether a reply without an answer refuses to give one.
  static func isRefusal(_ content: String) -> Bool {
    let start = content.prefix(refusalLength).lowercased()
    return refusals.contains(where: start.contains)
  }
}
