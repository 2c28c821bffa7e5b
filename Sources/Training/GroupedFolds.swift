import Statistics

/// Splits groups into folds of similar size, so that no group stands on both sides.
public enum GroupedFolds {
  /// The fold of each group.
  ///
  /// Groups are taken from the largest to the smallest, those of one size in seeded order, each into the fold with the fewest cases.
  ///
  /// - Parameters:
  ///   - sizes: how many cases each group has.
  ///   - folds: how many folds, at least 2.
  ///   - seed: the same seed gives the same folds.
  public static func assign(_ sizes: [String: Int], folds: Int, seed: UInt64) -> [String: Int] {
    var names = sizes.keys.sorted()
    var generator = SeededGenerator(seed: seed)
    generator.shuffle(&names)
    let order = names.enumerated().sorted {
      (-(sizes[$0.element] ?? 0), $0.offset) < (-(sizes[$1.element] ?? 0), $1.offset)
    }
    var loads = [Int](repeating: 0, count: folds)
    var assigned: [String: Int] = [:]
    for (_, name) in order {
      let fold = loads.indices.min { (loads[$0], $0) < (loads[$1], $1) } ?? 0
      assigned[name] = fold
      loads[fold] += sizes[name] ?? 0
    }
    return assigned
  }
}
