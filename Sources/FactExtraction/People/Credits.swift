import Articles
import Vocabulary

/// Tells the names of those who made a page from the names of those it speaks of.
enum Credits {
  /// Whether a name is a photo credit (`Ảnh: Phong Vân`) or a line of its own (a byline).
  static func isCredit(_ naming: Naming, in passage: PassageReading) -> Bool {
    guard naming.titles.isEmpty else { return false }
    let start = naming.extent.lowerBound
    if isAfterCreditWord(start, in: passage) { return true }
    guard passage.kind == .body || passage.kind == .caption,
      naming.range.lowerBound == naming.extent.lowerBound
    else { return false }
    let rest = passage.tokens.count - naming.extent.count
    return start == 0 && rest <= 1
  }

  private static func isAfterCreditWord(_ start: Int, in passage: PassageReading) -> Bool {
    let least = max(0, start - 5)
    var index = start - 1
    var hasColon = false
    while index >= least {
      if passage.isSign(index, ":") { hasColon = true }
      if passage.isSign(index, ".") { return false }
      if hasColon,
        ["ảnh", "video", "clip", "nguồn", "bài", "tin", "đồ họa"]
          .contains(passage.folded(index))
      {
        return true
      }
      index -= 1
    }
    return false
  }

  /// Where in a caption the photographer's mark begins (`… - Ảnh: Phong Vân`); its end if nowhere.
  static func start(in passage: PassageReading) -> Int {
    let count = passage.tokens.count
    guard passage.kind == .caption else { return count }
    for index in passage.tokens.indices
    where ["ảnh", "nguồn"].contains(passage.folded(index)) && index > 0
      && passage.tokens[index - 1].kind == .sign
      && passage.tokens[index...].prefix(4)
        .contains(where: { $0.isSign(":") })
    {
      return index - 1
    }
    return count
  }
}
