import Articles
import VietnameseText
import Vocabulary

/// Finds the day on which something is said.
enum Days {
  /// `Chiều 30/1`, `ngày 23-7`, `sáng nay` in a sentence, when it lies near the publication.
  static func day(in sentence: Range<Int>, of passage: PassageReading, article: Article)
    -> TimePeriod?
  {
    guard let published = article.published?.day else { return nil }
    for index in sentence
    where ["sáng", "trưa", "chiều", "tối", "đêm", "ngày"].contains(passage.folded(index)) {
      if passage.quotations.contains(index) { continue }
      if passage.folded(index + 1) == "nay" { return .day(published) }
      guard let text = date(at: index + 1, in: passage),
        let period = WrittenDate.period(text, near: published)
      else { continue }
      let day = period.day
      if day <= published.adding(days: 1), published <= day.adding(days: 14) { return .day(day) }
    }
    return nil
  }

  /// The digits and separators of a date, without spaces.
  private static func date(at index: Int, in passage: PassageReading) -> String? {
    var text = ""
    var end = index
    while end < passage.tokens.count, end - index < 5 {
      let token = passage.tokens[end]
      guard token.kind == .number || ["/", "-", "."].contains(token.folded),
        end == index || !token.followsSpace
      else { break }
      text += token.isSign("-") ? "-" : passage.word(end)
      end += 1
    }
    while let last = text.last, !last.isNumber { text.removeLast() }
    return text.contains { !$0.isNumber } ? text : nil
  }
}
