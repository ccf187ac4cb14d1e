import Articles
import VietnameseText

/// Reads the boxes of other pages, each with a title, maybe a section, maybe a summary.
struct RelatedBoxes {
  private(set) var drafts: [Draft] = []
  private(set) var pages: [RelatedPage] = []
  /// How many pages the article already points to.
  private let offset: Int

  init(after offset: Int = 0) { self.offset = offset }

  /// A title alone, as stands after `Xem thêm:` in the middle of a text.
  mutating func addTitle(_ title: String) {
    drafts.append(Draft(kind: .teaser, text: title, related: offset + pages.count))
    pages.append(RelatedPage(title: title))
  }

  /// All the lines below the heading of the boxes.
  mutating func add(_ lines: [PageLine]) {
    let lines = lines.prefix { !PageWords.isFooter($0) && !PageWords.isCommentsHeading($0) }
      .filter { TimeLine($0.text)?.rest.isEmpty != true && !PageHead.isAddress($0.text) }
    var place = 0
    while place < lines.count { place = addBox(lines, at: place) }
  }

  /// Reads one box and gives the place of the next.
  private mutating func addBox(_ lines: [PageLine], at place: Int) -> Int {
    if let section = Self.section(of: lines, at: place) {
      let title = lines[place + 1].text
      addTitle(title)
      pages[pages.count - 1].section = section.isEmpty ? nil : section
      var next = place + 2
      while next < lines.count, LineForm.same(lines[next].text, title) { next += 1 }
      return addSummary(lines, at: next)
    }
    if PageWords.isSection(lines[place].text) {
      if let last = pages.indices.last, pages[last].section == nil {
        pages[last].section = lines[place].text
      }
      return place + 1
    }
    addTitle(lines[place].text)
    return addSummary(lines, at: place + 1)
  }

  /// The lines that belong to the box: the first that closes as a sentence does, and what stands
  /// right under it.
  private mutating func addSummary(_ lines: [PageLine], at place: Int) -> Int {
    var next = place
    if next < lines.count, pages.last?.section == nil, PageWords.isSection(lines[next].text) {
      pages[pages.count - 1].section = lines[next].text
      next += 1
    }
    var isFirst = true
    while next < lines.count, Self.section(of: lines, at: next) == nil,
      lines[next].endsSentence, isFirst || !lines[next].followsBlank
    {
      let text = lines[next].text
      drafts.append(Draft(kind: .teaser, text: text, related: offset + pages.count - 1))
      if isFirst { pages[pages.count - 1].summary = OutletMark(of: text)?.rest ?? text }
      isFirst = false
      next += 1
    }
    return next
  }

  /// What the line says more than the next line, which repeats its title: the section, or nothing.
  private static func section(of lines: [PageLine], at place: Int) -> String? {
    guard place + 1 < lines.count else { return nil }
    let (line, title) = (lines[place].text, lines[place + 1].text)
    if LineForm.same(line, title) { return "" }
    guard line.utf8.count > title.utf8.count, line.hasPrefix(title + " ") else { return nil }
    let section = line.unicodeScalars.dropFirst(title.unicodeScalars.count + 1)
    let text = String(section).trimmingSpaces
    return text.utf8.count <= 60 && text.split(separator: " ").count <= 5 ? text : nil
  }
}
