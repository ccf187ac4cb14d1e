import Articles

/// Sorts the blocks of HTML that stand in an article's text into passages.
struct BlockSorting {
  private let title: String
  private let lead: String?
  private let relatedOffset: Int
  private(set) var drafts: [Draft] = []
  private(set) var related: [RelatedPage] = []
  private(set) var authors: [String] = []
  private(set) var times: [TimeLine] = []
  /// What the blocks themselves mark as the lead.
  private(set) var markedLead: String?
  private var seenCaptions: Set<String> = []
  /// Where the box ends that a heading such as `Tin liên quan` has begun.
  private var boxEnd: Int?

  init(title: String, lead: String?, relatedBefore: Int = 0) {
    self.title = title
    self.lead = lead
    relatedOffset = relatedBefore
  }

  mutating func take(_ blocks: [HTMLBlock]) {
    let byline = bylines(in: blocks)
    for (place, block) in blocks.enumerated() {
      if byline.contains(place) {
        authors += Byline.authors(in: block.line) ?? [block.text]
      } else {
        take(block)
      }
    }
  }

  /// Takes what stands below the text: only boxes of other pages and who wrote it.
  mutating func takeAfterword(_ blocks: [HTMLBlock]) {
    boxEnd = nil
    for block in blocks {
      if !isInBox(block) { boxEnd = nil }
      if !block.box.isEmpty || PageWords.isRelatedHeading(block.line) {
        take(block)
      } else if boxEnd != nil, block.isLink {
        addLink(block)
      } else if boxEnd != nil, let last = related.indices.last, block.line.endsSentence {
        addSummary(block.text, to: last)
      } else if block.role == .author {
        authors += Byline.authors(in: block.line) ?? []
      } else if PageWords.isCommentsHeading(block.line) || PageWords.isFooter(block.line) {
        return
      }
    }
  }

  /// The blocks at the end that name who wrote the text.
  private func bylines(in blocks: [HTMLBlock]) -> Range<Int> {
    var end = blocks.count
    while end > 1, isAfterword(blocks[end - 1]) { end -= 1 }
    var start = end
    while start > 1, Byline.authors(in: blocks[start - 1].line) != nil,
      blocks[start - 1].role == .plain, !blocks[start - 1].tag.isHeading
    {
      start -= 1
    }
    return start..<end
  }

  private func isAfterword(_ block: HTMLBlock) -> Bool {
    block.role == .related || block.role == .caption || block.isLink
      || isAbout(block) || PageWords.isMenu(block.line)
  }

  /// Whether a line speaks of the paper or the page and not of the story.
  private func isAbout(_ block: HTMLBlock) -> Bool {
    PageWords.isKeywords(block.line) || PageWords.isCopyright(block.line)
      || PageWords.isInvitation(block.line) && Self.withoutMark(block.text) == block.text
      || PageHead.isAddress(block.text)
  }

  private mutating func take(_ block: HTMLBlock) {
    if !block.box.isEmpty { return block.box.forEach { add($0) } }
    let line = block.line
    if PageWords.isRelatedHeading(line) {
      boxEnd = block.boxEnd
      return
    }
    if isInBox(block), block.isLink { return addLink(block) }
    boxEnd = nil
    if LineForm.same(block.text, title) || PageWords.isMenu(line) || isAbout(block) { return }
    switch block.role {
    case .author, .time:
      takeByline(block)
      return
    case .lead:
      if lead == nil, markedLead == nil, drafts.allSatisfy({ $0.kind == .caption }) {
        markedLead = block.text
        return
      }
    case .plain, .body:
      if block.alignment == .right, !block.tag.isHeading, let names = Byline.authors(in: line) {
        authors += names
        return
      }
    case .section, .aside, .caption, .related: break
    }
    takeText(block, line)
  }

  /// Takes who wrote the page, and when, which may stand on one line.
  private mutating func takeByline(_ block: HTMLBlock) {
    var lines = [block.line]
    if let time = TimeLine(block.text) {
      times.append(time)
      lines = time.rest.map { PageLine(text: $0, number: 0, followsBlank: false) }
    }
    guard block.role == .author else { return }
    authors += lines.flatMap { Byline.authors(in: $0) ?? [] }
  }

  private func isInBox(_ block: HTMLBlock) -> Bool {
    boxEnd.map { block.place <= $0 } ?? false
  }

  private mutating func takeText(_ block: HTMLBlock, _ line: PageLine) {
    if let time = TimeLine(block.text), time.rest.isEmpty {
      times.append(time)
    } else if block.role == .caption || PhotoCredit.stands(in: line)
      || block.isUnderImage && !block.tag.isHeading && line.wordCount <= 60
    {
      if seenCaptions.insert(block.text).inserted {
        drafts.append(Draft(kind: .caption, text: block.text))
      }
    } else if block.isLink || Self.withoutMark(block.text) != block.text,
      let url = block.links.first, !PageAddress.isWithinPage(url),
      (4...40).contains(line.wordCount)
    {
      add(RelatedLink(title: Self.withoutMark(block.text), url: url))
    } else if block.isLink && (line.wordCount < 4 || leadsNowhere(block))
      || repeatsLead(block.text)
    {
      // A menu, a keyword, or the lead once more.
      return
    } else {
      drafts.append(Draft(kind: isHeading(block, line) ? .heading : .body, text: block.text))
    }
  }

  /// Whether all of a block's links stay within the page, as a table of contents' do.
  private func leadsNowhere(_ block: HTMLBlock) -> Bool {
    !block.links.isEmpty && block.links.allSatisfy(PageAddress.isWithinPage)
  }

  /// Some pages print the lead again as their first paragraph; once is enough.
  private func repeatsLead(_ text: String) -> Bool {
    guard let lead = lead ?? markedLead, !drafts.contains(where: { $0.kind == .body }) else {
      return false
    }
    return LineForm.same(text, lead)
  }

  private func isHeading(_ block: HTMLBlock, _ line: PageLine) -> Bool {
    guard line.wordCount <= 30, block.tag != .li, block.tag != .td else { return false }
    if block.tag.isHeading { return true }
    return block.isBold && line.wordCount <= 24 && !line.endsSentence
      && LineForm.startsAsSentence(block.text)
  }

  private mutating func addLink(_ block: HTMLBlock) {
    guard let url = block.links.first, block.line.wordCount >= 4,
      !PageAddress.isWithinPage(url)
    else { return }
    add(RelatedLink(title: block.text, url: url))
  }

  private mutating func add(_ link: RelatedLink) {
    if let last = related.indices.last, related[last].url == link.url {
      return addSummary(link.title, to: last)
    }
    guard related.count < RelatedLinks.limit, !LineForm.same(link.title, title),
      !related.contains(where: { LineForm.same($0.title, link.title) })
    else { return }
    let index = relatedOffset + related.count
    drafts.append(Draft(kind: .teaser, text: link.title, related: index))
    related.append(RelatedPage(title: link.title, section: link.section, url: link.url))
    for text in link.summary { addSummary(text, to: related.count - 1) }
  }

  /// Takes what a box says of a page below its title.
  private mutating func addSummary(_ text: String, to page: Int) {
    guard !LineForm.same(text, related[page].title) else { return }
    drafts.append(Draft(kind: .teaser, text: text, related: relatedOffset + page))
    related[page].summary = related[page].summary ?? OutletMark(of: text)?.rest ?? text
  }

  /// The title behind `Xem thêm:`, `Mời bạn đọc xem thêm:` or `>>`.
  private static func withoutMark(_ text: String) -> String {
    var rest = text.drop { $0 == ">" || $0 == " " }
    let marked = rest.drop { $0 == "*" || $0 == " " }
    if ["Xem thêm", "Đọc thêm", "Mời "].contains(where: marked.hasPrefix),
      let colon = marked.prefix(60).firstIndex(of: ":")
    {
      rest = marked[colon...].dropFirst()
    }
    let title = String(rest).trimmingSpaces
    return title.isEmpty ? text : title
  }
}
