import VietnameseText

/// A line that tells when a page was published, with what else stands on it.
///
/// The forms are many (`Tin tức 30/01/2026 20:44`, `Thứ sáu, 30/01/2026 | 20:44 (GMT+7)`), so the
/// times are cut out, the words that usually go with them are dropped, and only what is left
/// decides: a line of a story leaves too many words.
struct TimeLine {
  /// The times in the order of the line; never empty.
  var times: [TimePeriod]
  var hasClock: Bool
  /// Whether the line says that it speaks of a change (`Cập nhật`).
  var saysUpdated: Bool
  /// What else stands on the line, cut at bars and dashes: the section, the author.
  var rest: [String]

  init?(_ text: String) {
    guard text.utf8.count <= 200, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return nil
    }
    var scanner = TimeScanner(text)
    scanner.scan()
    times = scanner.times
    guard !times.isEmpty else { return nil }
    hasClock = scanner.hasClock
    let kept = Self.withoutFillers(scanner.rest)
    saysUpdated = kept.saysUpdated
    rest = Self.pieces(of: kept.words)
    guard rest.count <= 3, rest.allSatisfy(Self.canStandBeside) else { return nil }
  }

  private static let fillers: Set<String> = [
    "ngày", "lúc", "đăng", "giờ", "vào", "gmt+7", "gmt", "utc+7", "+7", "+07:00", "gmt+07:00",
  ]
  /// Words that go only together: `thời gian` is nothing, `Thời sự` is a section.
  private static let phrases: Set<String> = [
    "cập nhật", "chủ nhật", "xuất bản", "thời gian", "phát hành", "tin đăng", "bài đăng",
  ]
  private static let weekdays: Set<String> = [
    "hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy", "2", "3", "4", "5", "6", "7",
  ]
  private static let shortWeekdays: Set<String> = ["t2", "t3", "t4", "t5", "t6", "t7", "cn"]
  private static let separators: Set<String> = ["|", "-", "–", "—", "•", "·", "/", "\u{1}"]

  /// Drops weekdays, zones and words such as `Ngày đăng`.
  private static func withoutFillers(
    _ text: String
  ) -> (words: [String], saysUpdated: Bool) {
    let words = text.split(separator: " ").map(String.init)
    let keys = words.map { Folding.folded(trimmed($0)) }
    var kept: [String] = []
    var saysUpdated = false
    var place = 0
    while place < words.count {
      let key = keys[place]
      let next = place + 1 < keys.count ? keys[place + 1] : ""
      switch key {
      case "": kept.append(separators.contains(words[place]) ? words[place] : "")
      case "thứ" where weekdays.contains(next): place += 1
      case _ where phrases.contains("\(key) \(next)"):
        saysUpdated = saysUpdated || key == "cập"
        place += 1
      case _ where fillers.contains(key) || shortWeekdays.contains(key): break
      default: kept.append(words[place])
      }
      place += 1
    }
    return (kept.filter { !$0.isEmpty }, saysUpdated)
  }

  private static func pieces(of words: [String]) -> [String] {
    words.split { separators.contains($0) }
      .map { trimmed($0.joined(separator: " ")) }
      .filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: String) -> String {
    let marks: Set<Unicode.Scalar> = [
      " ", ",", "(", ")", "|", ":", ";", "-", "–", "—", "•", "[", "]", "\u{1}",
    ]
    let scalars = text.unicodeScalars
    guard let last = scalars.lastIndex(where: { !marks.contains($0) }) else { return "" }
    return String(scalars[...last].drop { marks.contains($0) })
  }

  private static func canStandBeside(_ piece: String) -> Bool {
    piece.split(separator: " ").count <= 5 && LineForm.startsAsSentence(piece)
      && !PageLine(text: piece, number: 0, followsBlank: false).endsSentence
  }
}
