import Articles

/// Tells the blocks of an article's text apart: paragraphs, headings, captions, teasers, bylines.
struct BodyReader {
  private let lines: [PageLine]
  private let title: String
  private let isBlankSeparated: Bool
  /// Whether a blank line stands between any two lines, so that nothing stands right under another.
  private let isEvenlySpaced: Bool
  private let follow: Bool
  /// How many pages the article already points to.
  private let relatedOffset: Int

  private(set) var drafts: [Draft] = []
  private(set) var authors: [String] = []
  private(set) var related: [RelatedPage] = []
  private var endCaptions: Set<String> = []
  private var seenCaptions: Set<String> = []
  /// Whether the line above only repeated the title, as the text of an image does.
  private var followsImage = false

  /// Where the lines stand right after a lead, teasers may stand among them.
  init(_ lines: [PageLine], title: String, followsLead: Bool, relatedBefore: Int) {
    relatedOffset = relatedBefore
    self.title = title
    let apart = lines.dropFirst().count(where: \.followsBlank)
    isBlankSeparated = apart * 2 > lines.count - 1 && apart > 1
    isEvenlySpaced = lines.count > 1 && apart == lines.count - 1
    follow = followsLead
    self.lines = lines
    read()
  }

  private mutating func read() {
    let captions = EndCaptions.start(in: lines, isBlankSeparated: isBlankSeparated)
    let end = captions ?? lines.count
    let byline = bylines(before: end)
    authors = byline.flatMap { Byline.authors(in: lines[$0]) ?? [] }
    if let captions { endCaptions = Set(lines[captions...].map(\.text)) }
    var place = follow ? takeTeasers(before: end) : 0
    let headings = self.headings(from: place, to: byline.lowerBound)
    while place < end {
      if !byline.contains(place) {
        take(lines[place], isLast: place + 1 == end, headings: headings)
      }
      place += 1
    }
    guard let captions else { return }
    for line in lines[captions...] where !repeatsTitle(line, isLast: false) { takeCaption(line) }
  }

  /// The lines of names at the end of the text; credits and keywords may stand below them.
  private func bylines(before end: Int) -> Range<Int> {
    var end = end
    while end > 1, isAfterword(lines[end - 1]) { end -= 1 }
    var start = end
    while start > 1, Byline.authors(in: lines[start - 1]) != nil { start -= 1 }
    return start..<end
  }

  /// Whether a line speaks of the paper or the page and not of the story.
  private func isAbout(_ line: PageLine) -> Bool {
    PageWords.isKeywords(line) || PageWords.isInvitation(line) || PageHead.isAddress(line.text)
  }

  private func isAfterword(_ line: PageLine) -> Bool {
    PhotoCredit.isAlone(line) || isAbout(line)
  }

  /// Titles of other pages right after the lead; gives the place of the first line of the text.
  private mutating func takeTeasers(before end: Int) -> Int {
    guard let first = lines.first, end >= 2 else { return 0 }
    if HeadlineRun.isRun(first, onBlankSeparatedPage: isBlankSeparated) {
      drafts.append(Draft(kind: .teaser, text: first.text))
      return 1
    }
    guard isBlankSeparated else { return 0 }
    let list = lines[..<end].prefix { !$0.followsBlank && isShort($0) }
    guard list.count >= 2 else { return 0 }
    var boxes = RelatedBoxes(after: relatedOffset)
    for line in list { boxes.addTitle(line.text) }
    add(boxes)
    return list.count
  }

  private mutating func add(_ boxes: RelatedBoxes) {
    drafts += boxes.drafts
    related += boxes.pages
  }

  private mutating func take(_ line: PageLine, isLast: Bool, headings: Set<Int>) {
    if repeatsTitle(line, isLast: isLast) {
      followsImage = true
      return
    }
    defer { followsImage = false }
    if isAbout(line) { return }
    if isCaption(line) {
      takeCaption(line)
    } else if let title = Self.linkedTitle(line) {
      var boxes = RelatedBoxes(after: relatedOffset + related.count)
      boxes.addTitle(title)
      add(boxes)
    } else {
      let kind: Passage.Kind = headings.contains(line.number) ? .heading : .body
      drafts.append(Draft(kind: kind, text: line.text))
    }
  }

  /// The same caption stands in the text and again at the end of some pages: once is enough.
  private mutating func takeCaption(_ line: PageLine) {
    guard seenCaptions.insert(line.text).inserted else { return }
    drafts.append(Draft(kind: .caption, text: line.text))
  }

  private func isCaption(_ line: PageLine) -> Bool {
    if endCaptions.contains(line.text) || PhotoCredit.stands(in: line) { return true }
    guard followsImage, standsUnderImage(line) else { return false }
    return isBlankSeparated && !isEvenlySpaced || (!line.endsSentence && line.wordCount <= 40)
  }

  private func standsUnderImage(_ line: PageLine) -> Bool {
    !line.followsBlank || (isEvenlySpaced && !line.endsSentence)
  }

  /// Whether the line is the title again; the last line of a page may be cut off.
  private func repeatsTitle(_ line: PageLine, isLast: Bool) -> Bool {
    if LineForm.same(line.text, title) { return true }
    return isLast && line.wordCount >= 4 && title.hasPrefix(line.text)
  }

  /// The title behind `Xem thêm:` or `>>`.
  private static func linkedTitle(_ line: PageLine) -> String? {
    // What no mark begins with is told at once.
    guard let first = line.text.unicodeScalars.first, [">", "X", "Đ", "M"].contains(first) else {
      return nil
    }
    for mark in [">>>", ">>", "Xem thêm:", "Đọc thêm:", "Mời xem thêm:", "Mời đọc thêm:"]
    where line.text.hasPrefix(mark) {
      let title = String(line.text.dropFirst(mark.count)).trimmingSpaces
      let rest = String(title.drop { $0 == ">" || $0 == ":" }).trimmingSpaces
      return rest.isEmpty ? nil : rest
    }
    return nil
  }
}

// MARK: - Headings

extension BodyReader {
  /// The numbers of the lines that head what follows: short, without a full stop, not more than
  /// two in a row, and with text below.
  private func headings(from start: Int, to end: Int) -> Set<Int> {
    var found: Set<Int> = []
    var run: [Int] = []
    for line in lines[start..<max(start, end)] where !repeatsTitle(line, isLast: false) {
      if isCaptionBelowImage(line) { continue }
      if isShort(line), Byline.authors(in: line) == nil, !PhotoCredit.stands(in: line) {
        run.append(line.number)
      } else {
        if run.count <= 2 { found.formUnion(run) }
        run = []
      }
    }
    return found
  }

  /// A caption is short too, but it stands right under the image's text.
  private func isCaptionBelowImage(_ line: PageLine) -> Bool {
    guard standsUnderImage(line), let place = place(of: line), place > 0 else { return false }
    return repeatsTitle(lines[place - 1], isLast: false)
  }

  /// Lines stand in the order of their numbers.
  private func place(of line: PageLine) -> Int? {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].number < line.number { low = middle + 1 } else { high = middle }
    }
    return low < lines.count ? low : nil
  }

  private func isShort(_ line: PageLine) -> Bool {
    guard line.text.utf8.count <= 200, line.wordCount <= 24 else { return false }
    let asks = line.text.hasSuffix("?") && line.wordCount <= 14
    return (!line.endsSentence || asks) && !LineForm.startsAsListItem(line.text)
      && LineForm.startsAsSentence(line.text) && LineForm.closesItsQuotes(line.text)
  }
}
