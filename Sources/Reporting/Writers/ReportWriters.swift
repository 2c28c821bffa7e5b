/// The writers there are.
public enum ReportWriters {
  /// The formats' names, in order.
  public static let formats = all.map { type(of: $0).format }

  private static let all: [any ReportWriter] = [TraineePage(), ReportJSON(), TraineeTable()]

  /// The writer of a format, or nil.
  public static func writer(_ format: String) -> (any ReportWriter)? {
    all.first { type(of: $0).format == format }
  }
}
