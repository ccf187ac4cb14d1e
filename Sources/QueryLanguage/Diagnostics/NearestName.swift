import VietnameseText

/// Finds the name that somebody most likely meant.
package enum NearestName {
  /// The one of `names` nearest to `name`, if any is near enough to be worth offering.
  ///
  /// A name that differs only in case, marks or separators wins; otherwise the smallest number of
  /// letters dropped, added, replaced or swapped with a neighbour, of at most a third of the
  /// length. Of two that are equally near the earlier one is taken, so order `names` by likelihood.
  package static func nearest(
    to name: String,
    among names: some Sequence<String>
  ) -> String? {
    let wanted = key(name)
    guard !wanted.isEmpty else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in names {
      let offered = key(candidate)
      if offered == wanted { return candidate }
      let limit = min(max(wanted.count, offered.count) / 3, (best?.distance ?? .max) - 1)
      guard limit > 0, abs(wanted.count - offered.count) <= limit else { continue }
      let distance = editDistance(wanted, offered)
      if distance <= limit { best = (candidate, distance) }
    }
    return best?.name
  }

  /// What is compared: letters and digits without marks; `as_written` is `aswritten`.
  private static func key(_ name: String) -> [Unicode.Scalar] {
    Folding.unmarked(name).unicodeScalars.filter { $0.properties.isAlphabetic || isDigit($0) }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil
  }

  /// Edit distance in which swapping two neighbours is one step (optimal string alignment).
  static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
