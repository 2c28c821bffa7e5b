import Recognition
import Transcripts

/// Sessions that nobody coded for risk, as ordinary talk that the risk score must leave alone.
///
/// The written risk corpus is half disclosures and half look-alikes: a score that knew nothing else would take plain talk about
/// breakfast for one of them. Sessions coded for other things are taken as free of risk, turn by turn, wherever no rule finds any.
public enum OrdinaryTurns {
  /// The sessions, those without a code on risk labelled as ordinary.
  public static func labelled(_ sessions: [LabelledSession]) -> [LabelledSession] {
    Parallel.map(sessions) { session in
      guard !session.labels.contains(where: { labels in labels.keys.contains { $0.hasPrefix("risk.") } }) else {
        return session
      }
      var ordinary = session
      let findings = RiskPipeline().findings(in: session.conversation)
      for (turn, found) in findings.enumerated()
      where session.conversation.turns[turn].speaker == .client && found.isEmpty {
        ordinary.labels[turn]["risk.look"] = "absent"
        ordinary.labels[turn]["risk.severity"] = SeverityCorpus.folds[0]
      }
      return ordinary
    }
  }
}
