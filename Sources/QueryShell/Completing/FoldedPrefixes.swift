import VietnameseText

/// The marked beginnings that an unmarked one has in a sorted column: `bi th` has `bí th`.
///
/// The column is never read through: after each value that does not fit, the next one that could is
/// worked out and looked for in the index.
struct FoldedPrefixes {
  private let wanted: [Unicode.Scalar]

  /// `start` without marks.
  init(_ start: String) {
    wanted = Array(Folding.unmarked(start).unicodeScalars)
  }

  /// The beginnings that occur, at most `limit` of them; `next` gives the first folded value that is
  /// not before a text.
  func found(limit: Int, next: (String) throws -> String?) rethrows -> [String] {
    var found: [String] = []
    var place = ""
    // A jump that finds nothing leads further on in the column, so there are few of them.
    for _ in 0..<(limit * 4) where found.count < limit {
      guard let value = try next(place) else { break }
      let letters = Array(value.unicodeScalars)
      guard let jump = jump(after: letters) else {
        let start = Self.text(letters.prefix(wanted.count))
        found.append(start)
        place = start + Self.last
        continue
      }
      guard let target = jump else { break }
      place = target
    }
    return found
  }

  /// Sorts after every value that begins with the same text.
  static let last = "\u{10FFFF}"

  /// Where the next value can be that fits; `nil` where this one does, and `.some(nil)` where none
  /// follows.
  private func jump(after letters: [Unicode.Scalar]) -> String?? {
    var place = 0
    while place < wanted.count, place < letters.count,
      LetterVariants.of(wanted[place]).contains(letters[place])
    {
      place += 1
    }
    if place == wanted.count { return nil }
    while place >= 0 {
      let here = place < letters.count ? letters[place] : "\0"
      if let next = LetterVariants.of(wanted[place]).first(where: { $0 > here }) {
        return .some(Self.text(letters.prefix(place) + [next]))
      }
      place -= 1
    }
    return .some(nil)
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
