import Statistics

/// Where a competency of 0 to 100 points lies (codebook 10). Bands stand in data and in supervisors' views only: a word for a number
/// speaks of the person, and not of the turn.
public enum CompetencyBand: String, Sendable, CaseIterable {
  case beginning
  case foundational
  case developing
  case proficient
  case advanced

  /// The lowest points of the band.
  public var least: Double {
    switch self {
    case .beginning: 0
    case .foundational: 40
    case .developing: 60
    case .proficient: 75
    case .advanced: 90
    }
  }

  /// The band that holds the whole interval; nil where it lies across a border: then nobody can tell.
  ///
  /// - Parameter interval: of points, 0 to 100.
  public static func holding(_ interval: Interval) -> CompetencyBand? {
    func band(_ points: Double) -> CompetencyBand? { allCases.last { $0.least <= points } }
    let lower = band(interval.lower)
    return lower == band(interval.upper) ? lower : nil
  }
}
