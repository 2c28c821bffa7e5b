/// The agreement of raters who all rate the same subjects: two-way random effects, absolute agreement, one rater, ICC(2,1)
/// (Shrout and Fleiss 1979).
public enum IntraclassCorrelation {
  /// The correlation; nil with fewer than two subjects or raters, or where nothing varies.
  ///
  /// - Parameter ratings: each subject's ratings, a rating of every rater in the same order.
  public static func value(_ ratings: [[Double]]) -> Double? {
    guard let raters = ratings.first?.count, ratings.count > 1, raters > 1, ratings.allSatisfy({ $0.count == raters })
    else { return nil }
    let (subjects, count) = (Double(ratings.count), Double(raters))
    let all = ratings.joined()
    let mean = all.reduce(0, +) / (subjects * count)
    func squares(_ values: some Sequence<Double>) -> Double { values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } }
    let ofSubjects = count * squares(ratings.map { $0.reduce(0, +) / count })
    let ofRaters = subjects * squares((0..<raters).map { rater in ratings.reduce(0) { $0 + $1[rater] } / subjects })
    let left = squares(all) - ofSubjects - ofRaters
    let (betweenSubjects, betweenRaters) = (ofSubjects / (subjects - 1), ofRaters / (count - 1))
    let error = left / ((subjects - 1) * (count - 1))
    let spread = betweenSubjects + (count - 1) * error + count * (betweenRaters - error) / subjects
    return spread > 1e-12 ? (betweenSubjects - error) / spread : nil
  }
}
