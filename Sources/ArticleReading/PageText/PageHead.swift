import VietnameseText

/// What stands above the text of a page: title, section, time, authors.
struct PageHead {
  var title: PageLine?
  var section: String?
  var published: TimePeriod?
  var modified: TimePeriod?
  var authors: [String] = []
  var url: String?
  /// A summary that stands between the title and the time.
  var lead: PageLine?
  /// How many lines of the page belong to the head.
  var length = 0

  /// How far down a line may still tell the time of the page.
  private static let reach = 12

  init(_ lines: [PageLine]) {
    let time = Self.timeLine(in: lines)
    let titlePlace = Self.titlePlace(in: lines, before: time?.place)
    guard let titlePlace else { return }
    title = lines[titlePlace]
    for line in lines[..<titlePlace] where TimeLine(line.text) == nil { takeAbove(line) }
    if let time, time.place < titlePlace { take(time.line) }
    length = titlePlace + 1
    takeBelow(lines, time: time?.place)
  }

  /// The line that tells the time: with a clock rather than without, and no headline of its own
  /// (`Lịch cắt điện 30/01/2026`).
  private static func timeLine(in lines: [PageLine]) -> (place: Int, line: TimeLine)? {
    var dated: (place: Int, line: TimeLine)?
    for (place, line) in lines.prefix(reach).enumerated() {
      guard let time = TimeLine(line.text) else { continue }
      let isHeadline =
        !time.rest.isEmpty && place == 0 && !time.rest.allSatisfy(PageWords.isSection)
      if isHeadline && !time.hasClock { continue }
      if time.hasClock { return (place, time) }
      if dated == nil { dated = (place, time) }
    }
    return dated
  }

  /// The first line that can be a headline; a shorter one above it names a section or the outlet.
  private static func titlePlace(in lines: [PageLine], before time: Int?) -> Int? {
    let limit = min(time ?? reach, lines.count)
    let above = lines[..<limit].indices.filter { isHeadline(lines[$0]) }
    if let first = above.first {
      if isLong(lines[first]) { return first }
      let candidates = time == nil ? above.prefix(2) : above[...]
      if let place = candidates.first(where: { isHeadlineAlone(lines[$0]) }) {
        return place
      }
    }
    guard let time, let next = lines.indices.first(where: { $0 > time && isHeadline(lines[$0]) })
    else { return above.first }
    return above.isEmpty || isHeadlineAlone(lines[next]) ? next : above.first
  }

  private static func isLong(_ line: PageLine) -> Bool { line.wordCount >= 4 }

  private static func isHeadlineAlone(_ line: PageLine) -> Bool {
    (4...40).contains(line.wordCount) && !line.endsSentence
  }

  private static func isHeadline(_ line: PageLine) -> Bool {
    !PageWords.isSection(line.text) && !isAddress(line.text) && !isTrail(line.text)
      && TimeLine(line.text).map { !$0.rest.isEmpty && !$0.hasClock } ?? true
  }

  /// The way down to the page: `Trang chủ > Chính trị > Xây dựng Đảng`.
  private static func isTrail(_ text: String) -> Bool {
    text.utf8.count <= 100
      && [" > ", " » ", " › ", " / "].contains { separator in
        Folding.folded(text).hasPrefix("trang chủ" + separator)
      }
  }

  static func isAddress(_ text: String) -> Bool {
    guard text.utf8.count <= 2000, !text.utf8.contains(0x20) else { return false }
    return text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www.")
      || text.utf8.contains(UInt8(ascii: "@"))
  }

  private mutating func takeAbove(_ line: PageLine) {
    if Self.isTrail(line.text) {
      let marks: Set<Character> = [">", "»", "›", "/"]
      section = line.text.split { marks.contains($0) }.last.map { String($0).trimmingSpaces }
    } else if PageWords.isSection(line.text) {
      section = line.text
    } else {
      takeAddress(line.text)
    }
  }

  private mutating func takeAddress(_ text: String) {
    if url == nil, Self.isAddress(text), text.hasPrefix("http") { url = text }
  }

  /// Goes on below the title as long as lines are no text of the article.
  private mutating func takeBelow(_ lines: [PageLine], time: Int?) {
    let timePlace = time.flatMap { $0 >= length ? $0 : nil }
    while length < lines.count {
      let line = lines[length]
      if let found = TimeLine(line.text), found.rest.isEmpty || length == timePlace {
        take(found)
      } else if let names = Byline.authors(in: line), lines.count > length + 1 {
        authors += names
      } else if PageWords.isSection(line.text) {
        section = section ?? line.text
      } else if Self.isAddress(line.text) {
        takeAddress(line.text)
      } else if repeatsTitle(lines, at: length, time: timePlace) {
        // An image's text, or the title printed a second time.
      } else if let timePlace, length < timePlace, line.wordCount <= 5, !line.endsSentence {
        section = section ?? line.text
      } else if let timePlace, length < timePlace, lead == nil {
        lead = line
      } else {
        return
      }
      length += 1
    }
  }

  /// Whether the title stands again where no caption can belong to it.
  private func repeatsTitle(_ lines: [PageLine], at place: Int, time: Int?) -> Bool {
    guard let title, LineForm.same(lines[place].text, title.text) else { return false }
    if let time, place < time { return true }
    return place + 1 < lines.count && lines[place + 1].followsBlank
  }

  private mutating func take(_ time: TimeLine) {
    for period in time.times {
      if published == nil {
        published = period
      } else if modified == nil, period != published {
        modified = period
      }
    }
    for piece in time.rest {
      let line = PageLine(text: piece, number: 0, followsBlank: false)
      if !PageWords.isSection(piece), let names = Byline.authors(in: line) {
        authors += names
      } else if section == nil {
        section = piece
      }
    }
  }
}
