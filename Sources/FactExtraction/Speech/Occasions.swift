import Vocabulary

/// Finds the meeting at which something is said.
enum Occasions {
  /// The words after `tại` up to the next comma, before the speaker: `hội nghị giao ban tháng 1`.
  static func occasion(in sentence: Range<Int>, before limit: Int, _ passage: PassageReading)
    -> String?
  {
    guard sentence.lowerBound < limit else { return nil }
    for index in sentence.lowerBound..<limit
    where PhraseSet.occasions.end(passage.tokens, at: index, before: limit) != nil {
      guard isOpening(passage.folded(index - 1)) || isOpening(passage.folded(index - 2)) else {
        continue
      }
      var end = index
      while end < limit, passage.tokens[end].kind != .sign || passage.tokens[end].isSign("-") {
        end += 1
      }
      guard end < passage.tokens.count, passage.isSign(end, ",") else { return nil }
      return passage.splitter.text(index..<end)
    }
    return nil
  }

  private static func isOpening(_ word: String) -> Bool {
    ["tại", "trong", "dự", "mạc", "luận", "đạo"].contains(word)
  }
}
