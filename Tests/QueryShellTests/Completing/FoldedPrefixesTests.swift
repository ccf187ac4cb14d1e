import TestSupport
import Testing
import VietnameseText

@testable import QueryShell

/// The marked beginnings of an unmarked one, found by hops over a sorted column.
@Suite struct FoldedPrefixesTests {
  private static let letters = [
    "a", "á", "ă", "ậ", "b", "d", "đ", "i", "í", " ", "t", "h", "ư", "ớ",
  ]

  private func found(_ start: String, in values: [String]) -> [String] {
    let sorted = values.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    return FoldedPrefixes(start).found(limit: 40) { place in
      sorted.first { !Array($0.utf8).lexicographicallyPrecedes(Array(place.utf8)) }
    }
  }

  @Test(arguments: [
    (
      "bi th", ["bi thương", "bí thư", "bí thư đoàn", "bì thư", "bình"],
      ["bi thư", "bí th", "bì th"]
    ),
    ("d", ["dân", "đảng", "e"], ["d", "đ"]),
    ("", ["a", "b"], [""]),
    ("x", ["a", "z"], []),
    ("bi", ["b", "bị"], ["bị"]),
  ])
  func findsThem(_ start: String, _ values: [String], _ expected: [String]) {
    let found = found(start, in: values)
    let counts = expected.map { $0.unicodeScalars.count }
    #expect(found.count == expected.count, "\(found)")
    #expect(found.allSatisfy { Folding.unmarked($0) == Folding.unmarked(start) || counts == [0] })
  }

  /// Whatever the column holds, hops find what reading it through finds.
  @Test(arguments: 0..<40)
  func findsWhatReadingThroughFinds(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let values = (0..<60).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        Self.letters.randomElement(using: &random) ?? ""
      }.joined()
    }
    let start = (0..<Int.random(in: 0...2, using: &random)).map { _ in
      Self.letters.randomElement(using: &random) ?? ""
    }.joined()
    let wanted = Array(Folding.unmarked(start).unicodeScalars)
    let expected = Set(
      values.compactMap { value -> String? in
        let head = value.unicodeScalars.prefix(wanted.count)
        let bare = head.map { Array(Folding.unmarked(String($0)).unicodeScalars).first ?? " " }
        return bare == wanted ? String(String.UnicodeScalarView(head)) : nil
      }
    )
    #expect(Set(found(start, in: values)) == expected, "\(start)")
  }
}
