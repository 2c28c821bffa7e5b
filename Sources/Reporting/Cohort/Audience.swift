/// Who reads a cohort's dashboard.
public enum Audience: String, CaseIterable, Sendable {
  /// Who supervises trainees: rows and pages of each.
  case supervisor
  /// Who directs a programme: no row, page or name of a trainee, and no count of fewer than five of them.
  case director
}
