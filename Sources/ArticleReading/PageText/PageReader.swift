import Articles
import VietnameseText

/// Puts an article together from the lines of a page: head, lead, text, boxes of other pages.
struct PageReader {
  private let head: PageHead
  /// What stands below the head and above the boxes.
  private var text: [PageLine]
  private let boxes: [PageLine]
  private var notes: [String] = []

  init(_ lines: [PageLine]) {
    let lines = Self.withoutMenu(lines)
    head = PageHead(lines)
    let rest = lines[head.length...]
    let region = RelatedRegion(rest)
    boxes = region.boxes
    text = region.text
    if region.comments > 0 {
      notes.append("\(region.comments) lines of readers' comments left out")
    }
  }

  /// A menu word takes no blank line with it: what stands below still stands apart.
  private static func withoutMenu(_ lines: [PageLine]) -> [PageLine] {
    var kept: [PageLine] = []
    var blank = false
    for var line in lines {
      if PageWords.isMenu(line) {
        blank = blank || line.followsBlank
        continue
      }
      line.followsBlank = line.followsBlank || blank
      blank = false
      kept.append(line)
    }
    return kept
  }

  func read() throws(ReadingError) -> ReadArticle {
    guard let titleLine = head.title else { throw ReadingError(.empty) }
    var notes = notes
    var lines = text
    var title = titleLine.text
    if let (sentence, rest) = FirstSentence.cut(from: titleLine) {
      title = sentence
      notes.append("no title line found; the first sentence was taken for it")
      if let rest { lines.insert(rest, at: 0) }
    }
    var article = Article(title: title, section: head.section, authors: head.authors, url: head.url)
    article.published = head.published
    article.modified = head.modified
    var drafts = [Draft(kind: .title, text: title)]
    let lead = takeLead(from: &lines, hasTitle: title == titleLine.text)
    if let lead {
      drafts.append(Draft(kind: .lead, text: lead.text))
      let mark = OutletMark(of: lead.text)
      article.lead = mark?.rest ?? lead.text
      article.outlet = mark?.outlet
    } else if let first = lines.first {
      article.outlet = OutletMark(of: first.text)?.outlet
    }
    lines = takeTimes(from: lines, into: &article)
    let body = BodyReader(lines, title: title, followsLead: lead != nil)
    drafts += body.drafts
    for author in body.authors where !article.authors.contains(author) {
      if author != article.outlet { article.authors.append(author) }
    }
    guard drafts.contains(where: { $0.kind == .body || $0.kind == .caption }) || lead != nil else {
      throw ReadingError(.noBody(title: title, published: article.published?.text))
    }
    var related = RelatedBoxes(after: body.related.count)
    related.add(boxes)
    article.related = body.related + related.pages
    article.passages = (drafts + related.drafts).enumerated().map { index, draft in
      Passage(number: index + 1, kind: draft.kind, text: draft.text, related: draft.related)
    }
    if article.published == nil { notes.append("no date found on the page") }
    return ReadArticle(article: article, notes: notes)
  }

  private func takeLead(from lines: inout [PageLine], hasTitle: Bool) -> PageLine? {
    if let lead = head.lead { return lead }
    guard hasTitle, let first = lines.first,
      LeadForm.isLead(first, before: lines.dropFirst())
    else { return nil }
    lines.removeFirst()
    return first
  }

  /// Lines of the text that are nothing but a time: the page's own, when its head has none.
  private func takeTimes(from lines: [PageLine], into article: inout Article) -> [PageLine] {
    var kept: [PageLine] = []
    for line in lines {
      guard let time = TimeLine(line.text), time.rest.isEmpty else {
        kept.append(line)
        continue
      }
      if article.published == nil {
        article.published = time.times.first
      } else if article.modified == nil, time.saysUpdated {
        article.modified = time.times.first
      }
    }
    return kept
  }
}
