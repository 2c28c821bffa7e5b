import Assessment

/// What pages say of openings and competencies.
extension Words {
  static let openingsCaption = "Feelings and change talk that the next turn did not take up"

  static func opening(_ reason: Opening.Reason) -> String {
    switch reason {
    case .feeling: "A feeling"
    case .changeTalk: "Change talk"
    }
  }
  static func openings(_ share: Share) -> String {
    "Feelings and change talk were taken up by the next turn in \(share.counts) places."
  }
  static func moreOpenings(_ count: Int) -> String {
    "\(self.count(count, "more place")) stand\(count == 1 ? "s" : "") in the transcript."
  }

  static let crisisResponse = "Crisis response"
  static let crisisFormula = "The steps seen of the steps due after each disclosure; no number is made of them."
  static let onlySupervisorRates = "Not scored because only a supervisor rates this."
  static func fewOpenings(_ count: Int) -> String {
    "Not scored because \(self.count(count, "opening")) stand\(count == 1 ? "s" : "") in the sessions; "
      + "\(Measures.fewestOpenings) are needed."
  }
}
