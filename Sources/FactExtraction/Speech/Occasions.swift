import Articles
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

  /// Where in a caption the words begin that tell at what meeting it was taken (`… tại hội nghị
  /// ngày 3/5`); its end if nowhere.
  static func start(in passage: PassageReading) -> Int {
    let count = passage.tokens.count
    guard passage.kind == .caption else { return count }
    for index in passage.tokens.indices.dropFirst(3) where passage.folded(index - 1) == "tại" {
      if PhraseSet.occasions.end(passage.tokens, at: index, before: count) != nil {
        return index - 1
      }
    }
    return count
  }

  /// Whether a passage, no teaser, says that something took place at a meeting.
  static func namesOccasion(_ passage: PassageReading) -> Bool {
    guard passage.kind != .teaser else { return false }
    return passage.tokens.indices.contains { index in
      isOpening(passage.folded(index - 1))
        && PhraseSet.occasions.end(passage.tokens, at: index, before: passage.tokens.count) != nil
    }
  }

  private static func isOpening(_ word: FoldedWord) -> Bool {
    openings.contains(word)
  }

  private static let openings = WordSet(["tại", "trong", "dự", "mạc", "luận", "đạo"])
}
