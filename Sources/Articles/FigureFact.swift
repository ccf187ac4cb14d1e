/// A number with what it measures or counts.
package struct FigureFact: Hashable, Sendable {
  /// What the words say of the number: `khoảng` is about, `trên` and `hơn` at least.
  package enum Comparison: String, CaseIterable, Hashable, Sendable {
    case exactly
    case atLeast = "at least"
    case atMost = "at most"
    case about
  }

  /// From the word that compares to the unit: `từ 11% trở lên`.
  package var span: TextSpan
  /// The smallest value meant, magnitudes multiplied out (`1,7 triệu` is 1700000); missing for what
  /// is only at most something.
  package var low: Double?
  /// The largest value meant; missing for what is only at least something.
  package var high: Double?
  /// The unit or the counted thing: `%`, `đồng/vụ`, `dự án`.
  package var unit: String
  package var comparison: Comparison
  /// Of what, where words behind the unit tell: `70% cơ cấu kinh tế`.
  package var of: String?

  package init(
    span: TextSpan,
    low: Double?,
    high: Double?,
    unit: String,
    comparison: Comparison,
    of: String? = nil
  ) {
    self.span = span
    self.low = low
    self.high = high
    self.unit = unit
    self.comparison = comparison
    self.of = of
  }
}
