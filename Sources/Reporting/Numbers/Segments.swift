/// Sessions in a row that the same models coded. No line and no pooled number crosses from one to the next.
struct Segments: Sendable {
  /// The number of the segment of each session, from 0.
  let numbers: [Int]

  init(_ sessions: [SessionReading]) {
    var number = 0
    var previous: String?
    numbers = sessions.map { session in
      if let previous, previous != session.models { number += 1 }
      previous = session.models
      return number
    }
  }

  var count: Int { (numbers.last ?? -1) + 1 }

  /// The places of the sessions of the newest segment.
  var newest: Range<Int> {
    guard let last = numbers.last, let first = numbers.firstIndex(of: last) else { return 0..<0 }
    return first..<numbers.count
  }
}
