import VietnameseText

/// Finds the name that somebody most likely meant.
package enum NearestName {
  /// The one of `names` nearest to `name`, if any is near enough to be worth offering.
  ///
  /// A name that differs only in case, marks or separators wins; otherwise the smallest number of
  /// letters dropped, added, replaced or swapped with a neighbour, of at most a third of the
  /// length. Of two that are equally near, the one that takes the likelier slip of the hand is meant,
  /// and then the earlier one, so order `names` by likelihood.
  package static func nearest(
    to name: String,
    among names: some Sequence<String>
  ) -> String? {
    let wanted = key(name)
    guard !wanted.isEmpty else { return nil }
    var best: (name: String, distance: Int, slip: Slip)?
    for candidate in names {
      let offered = key(candidate)
      if offered == wanted { return candidate }
      let limit = min(max(wanted.count, offered.count) / 3, best?.distance ?? .max)
      guard limit > 0, abs(wanted.count - offered.count) <= limit else { continue }
      let distance = editDistance(wanted, offered)
      guard distance <= limit else { continue }
      let slip = distance == 1 ? Slip(from: offered, to: wanted) : .several
      if let best, best.distance == distance, best.slip <= slip { continue }
      best = (candidate, distance, slip)
    }
    return best?.name
  }

  /// What a hand does to one letter, the likeliest first.
  private enum Slip: Int, Comparable {
    case doubled, swapped, dropped, struckBeside, added, replaced, several

    /// What made one name of another that is one step away.
    init(from meant: [Unicode.Scalar], to typed: [Unicode.Scalar]) {
      let same = zip(meant, typed).prefix { $0 == $1 }.count
      switch typed.count - meant.count {
      case 0
      where same + 1 < typed.count && typed[same + 1] == meant[same]
        && typed[same] == meant[same + 1]:
        self = .swapped
      case 0 where same < typed.count && Self.areNeighbours(meant[same], typed[same]):
        self = .struckBeside
      case 0: self = .replaced
      case 1: self = same > 0 && typed[same] == typed[same - 1] ? .doubled : .added
      default: self = .dropped
      }
    }

    private static let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map {
      Array($0.unicodeScalars)
    }

    /// Whether two letters lie side by side, or one below the other, on a keyboard.
    private static func areNeighbours(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
      guard let (row, column) = place(of: a), let (otherRow, otherColumn) = place(of: b) else {
        return false
      }
      let below = row > otherRow ? otherColumn - column : column - otherColumn
      return row == otherRow
        ? abs(column - otherColumn) == 1 : abs(row - otherRow) == 1 && (0...1).contains(below)
    }

    private static func place(of letter: Unicode.Scalar) -> (row: Int, column: Int)? {
      for (row, letters) in rows.enumerated() {
        if let column = letters.firstIndex(of: letter) { return (row, column) }
      }
      return nil
    }

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
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
