/// Sentences about risk. A person looks; nothing is scored.
extension Words {
  static let personMustLook = "A person must look at this."
  static let personShouldRead =
    "No disclosure of risk was coded. Some turns may touch on one: a person should read them."
  static let nobodyLooked = "Nobody has looked at this yet."
  static func cleared(_ turns: Int) -> String {
    turns > 0 ? " A person set \(count(turns, "turn")) to no risk; the section Supervisor says who." : ""
  }
  static let nothingLeft = "No disclosure of risk is left in this session. A coder can overlook one."
  static let noDisclosure = "No disclosure of risk was coded in this session. A coder can overlook one."
  static let riskNotRead = "Risk was not read, as the words are not English. A person must look at this."
  static let safetyNote =
    "Nothing here is a score. Each disclosure is read together with the next four therapist turns."
  static let cut = "No therapist turn follows in the export, so nothing can be said of the response."
  static let notAnswered = "The risk was neither acknowledged nor asked about in the next four therapist turns."
  static let asked = "A direct question was seen."
  static let notAsked = "No direct question was seen."
  static let domainUnclear = "The kind of risk is not clear"

  static func looked(on day: String) -> String { "A person looked at this on \(day)." }
  static func lookedBeforeChange(on day: String) -> String {
    "A person looked on \(day). What was found has changed since."
  }
  static func newSince(_ name: String, on day: String) -> String { "New since \(name) looked on \(day)." }
  static func lookedAt(_ sessions: Int) -> String {
    "A person has looked at \(count(sessions, "session")); nothing found there has changed since."
  }
  static func mayTouch(_ domain: String) -> String { "May touch: \(domain.lowercased())" }
  static func disclosures(_ count: Int, level: String) -> String {
    "\(self.count(count, "disclosure")) of risk, the highest at level \(level)."
  }
  static func missed(_ count: Int, of all: Int) -> String {
    "\(count) of \(self.count(all, "disclosure")): neither acknowledged nor asked about."
  }
  static func unasked(_ count: Int) -> String {
    "\(self.count(count, "disclosure")) of suicide without a direct question in the next four therapist turns."
  }
  static func looks(_ count: Int, besideDisclosures: Bool) -> String {
    "\(self.count(count, besideDisclosures ? "more turn" : "turn")) to read, without a level."
  }
  static func items(_ items: [Int]) -> String {
    "Direct evidence for C-SSRS Screener \(items.count == 1 ? "item" : "items") "
      + Set(items).sorted().map(String.init).joined(separator: ", ") + "."
  }
  static func steps(_ seen: Int, of due: Int) -> String { "\(seen) of \(due) steps were seen." }
  static func otherSession(disclosures: Int, looks: Int) -> String {
    "\(count(disclosures, "disclosure")), \(count(looks, "turn")) to read"
  }
}
