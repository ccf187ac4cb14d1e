/// A number as it was written, `2026`, `1.234`, `1,5`, `10%`, without the percent sign.
///
/// The text is kept because the other side of a comparison settles what it means: `2026` is a year
/// against a date, and `10%` is 0.1 except against a figure.
package struct NumberLiteral: Hashable, Sendable {
  package var text: String
  package var isPercent: Bool
  package var range: SourceRange

  package init(_ text: String, isPercent: Bool = false, at range: SourceRange) {
    self.text = text
    self.isPercent = isPercent
    self.range = range
  }

  /// The number, the percent sign aside.
  ///
  /// `1.234` with exactly three digits after each point is a thousand, `1234.5` and `1,5` are
  /// decimals.
  package var value: Double? { Double(plainText) }

  /// The value as a whole number, where it is one.
  package var integer: Int? { Int(plainText) }

  /// The number as Swift writes it: digits, at most one point.
  private var plainText: String {
    let isNegative = text.hasPrefix("-")
    let digits = isNegative ? text.dropFirst() : text[...]
    let sign = isNegative ? "-" : ""
    let parts = digits.split(separator: ",", omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let isGrouped =
      groups.count > 1 && groups[0].count <= 3 && groups[0] != "0"
      && groups.dropFirst().allSatisfy { $0.count == 3 }
    let whole = groups.joined(separator: isGrouped ? "" : ".")
    return sign + ([whole] + parts.dropFirst().map(String.init)).joined(separator: ".")
  }
}
