/// Titles of other pages between the lead and the text.
enum HeadlineRun {
  /// Whether the line right after the lead is several headlines run together.
  ///
  /// Links that stood under one another come out of a browser as one line without a full stop. A
  /// paragraph whose full stop was forgotten looks much alike: it opens with a day or goes on
  /// after a semicolon, and stands apart from the lead.
  static func isRun(_ line: PageLine, onBlankSeparatedPage: Bool) -> Bool {
    guard !line.endsSentence, line.wordCount >= 14, LineForm.startsAsSentence(line.text),
      !LeadForm.opensWithDay(line.text), !line.text.contains(";"), !line.text.contains(". ")
    else { return false }
    if onBlankSeparatedPage && !line.followsBlank { return starts(in: line.text) >= 1 }
    return line.wordCount >= 22 && starts(in: line.text) >= 3
  }

  /// Words with a capital between small words: `… của Thủ đô Kiến tạo phát triển …`.
  private static func starts(in text: String) -> Int {
    let words = text.split(separator: " ")
    guard words.count >= 3 else { return 0 }
    return (1..<(words.count - 1)).count { place in
      let before = words[place - 1].unicodeScalars
      return before.last?.properties.isLowercase == true && startsWithCapital(words[place])
        && words[place].unicodeScalars.dropFirst().first?.properties.isLowercase == true
    }
  }

  private static func startsWithCapital(_ word: Substring) -> Bool {
    word.unicodeScalars.first?.properties.isUppercase == true
  }
}
