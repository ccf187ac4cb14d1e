import Articles
import Vocabulary

/// Cuts what was said to its own words.
enum PieceTrimming {
  /// The piece without signs at its ends: separators, the last full stop, quotation marks that
  /// hold all of it.
  static func trimmed(_ piece: Range<Int>, in passage: PassageReading) -> Range<Int>? {
    var start = piece.lowerBound
    var end = min(piece.upperBound, passage.tokens.count)
    var isChanging = true
    while isChanging, start < end {
      isChanging = false
      if opensIdly(start, end, passage) {
        start += 1
        isChanging = true
      } else if closesIdly(start, end, passage) {
        end -= 1
        isChanging = true
      }
    }
    return start < end ? start..<end : nil
  }

  private static func opensIdly(_ start: Int, _ end: Int, _ passage: PassageReading) -> Bool {
    let token = passage.tokens[start]
    guard token.kind == .sign else { return false }
    if [",", ":", ";", ".", "-", "”", "»"].contains(token.folded) { return true }
    guard ["“", "\"", "«"].contains(token.folded) else { return false }
    guard let quotation = passage.quotations.range(around: start) else { return true }
    // A quotation that is all there is, its closing mark perhaps before the full stop.
    return quotation.upperBound >= end - 1
  }

  private static func closesIdly(_ start: Int, _ end: Int, _ passage: PassageReading) -> Bool {
    let token = passage.tokens[end - 1]
    guard token.kind == .sign else { return false }
    switch token.folded {
    case ",", ":", ";", "-", "“", "«": return true
    case ".": return end - 2 < start || !passage.tokens[end - 2].isSign(".")
    case "”", "\"", "»":
      guard let quotation = passage.quotations.range(around: end - 1) else { return true }
      return quotation.lowerBound < start
    default: return false
    }
  }
}
