import ArticleStore

/// A correction in a line.
enum CorrectionLine {
  /// `2 · 2026-05-01 · struck Bí thư, Đảng ủy, xã Tân An, of Mai Thị Sáu`.
  static func text(of correction: Correction) -> String {
    "correction \(correction.number), \(correction.made.prefix(10)): \(correction.note)"
  }
}
