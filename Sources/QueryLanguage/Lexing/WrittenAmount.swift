import VietnameseText
import Vocabulary

/// A number with number words behind it (`1,5 tỷ`), which a query writes out: `1.500.000.000`.
struct WrittenAmount {
  /// The digits of the whole, with a point between thousands.
  let digits: String
  /// What stands behind it, as it was typed: `đồng`.
  let unit: String

  /// Missing where a word behind the number multiplies nothing.
  init?(_ number: String, _ words: [String]) {
    guard var value = NumberLiteral(number, at: .point(0)).value else { return nil }
    var rest = words[...]
    while let word = rest.first,
      let factor = FigureWord.magnitude(FoldedWord(Folding.folded(word))), factor >= 1
    {
      value *= factor
      rest.removeFirst()
    }
    guard rest.count < words.count, value.magnitude < 1e15 else { return nil }
    digits = Self.grouped(String(Int(value.rounded())))
    unit = rest.joined(separator: " ")
  }

  /// A whole text: `1 tỷ đồng`.
  init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let number = words.first, case .number? = NumeralShape.kind(of: number) else {
      return nil
    }
    self.init(number, Array(words.dropFirst()))
  }

  /// `1,234,567`, as English groups the digits of a number; missing for any other text.
  static func regrouped(_ text: String) -> String? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped =
      groups.count > 1 && (1...3).contains(groups[0].count)
      && groups.dropFirst().allSatisfy { $0.count == 3 }
      && groups.allSatisfy { $0.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 } }
    return isGrouped ? groups.joined(separator: ".") : nil
  }

  /// With a point between thousands.
  static func grouped(_ digits: String) -> String {
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest.removeLast(3)
    }
    return ([rest] + groups).joined(separator: ".")
  }
}
