import Articles
import VietnameseText

/// Puts an article together from the lines of a page: head, lead, text, boxes of other pages.
struct PageReader {
  private let head: PageHead
  private let segments: [PageSegment]

  private var article = Article(title: "")
  private var drafts: [Draft] = []
  private var notes: [BilingualText] = []

  init(_ lines: [PageLine]) {
    let lines = Self.withoutMenu(lines)
    head = PageHead(lines)
    segments = PageSegment.segments(of: lines[head.length...])
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

  /// Reads the page once, from top to bottom.
  mutating func read() throws(ReadingError) -> ReadArticle {
    guard let title = head.title else { throw ReadingError(.empty) }
    takeHead()
    var segments = segments
    if segments.isEmpty { segments = [PageSegment()] }
    takeOpening(of: &segments[0].text, title: title)
    let hasLead = drafts.last?.kind == .lead
    for (place, segment) in segments.enumerated() {
      take(segment, followsLead: place == 0 && hasLead)
    }
    guard drafts.contains(where: { [.lead, .body, .caption].contains($0.kind) }) else {
      throw ReadingError(.noBody(title: article.title, published: article.published?.text))
    }
    article.passages = drafts.enumerated().map { index, draft in
      Passage(number: index + 1, kind: draft.kind, text: draft.text, related: draft.related)
    }
    if article.published == nil { notes.append(.noDate) }
    return ReadArticle(article: article, notes: notes)
  }

  private mutating func takeHead() {
    article.section = head.section
    article.authors = head.authors
    article.url = head.url
    article.published = head.published
    article.modified = head.modified
  }

  /// The title, the image above the text, and the lead.
  private mutating func takeOpening(of lines: inout [PageLine], title: PageLine) {
    if let (sentence, rest) = FirstSentence.cut(from: title) {
      article.title = sentence
      drafts.append(Draft(kind: .title, text: sentence))
      notes.append(.titleOfText)
      lines.insert(rest, at: 0)
      return
    }
    article.title = title.text
    drafts.append(Draft(kind: .title, text: title.text))
    takeTopImage(from: &lines)
    if let lead = head.lead ?? lines.first.flatMap({ LeadForm.isLead($0, in: lines) ? $0 : nil }) {
      if head.lead == nil { lines.removeFirst() }
      takeLead(lead, above: &lines)
    } else if let first = lines.first {
      article.outlet = OutletMark(of: first.text)?.outlet
    }
  }

  /// An image between title and lead: its text repeats the title, its caption stands right below.
  private mutating func takeTopImage(from lines: inout [PageLine]) {
    guard lines.count >= 4, LineForm.same(lines[0].text, article.title) else { return }
    lines.removeFirst()
    let caption = lines[0]
    guard !caption.followsBlank, lines[1].followsBlank else { return }
    drafts.append(Draft(kind: .caption, text: caption.text))
    lines.removeFirst()
  }

  /// Some pages print the lead again as their first paragraph; once is enough.
  private mutating func takeLead(_ lead: PageLine, above lines: inout [PageLine]) {
    let mark = OutletMark(of: lead.text)
    article.lead = mark?.rest ?? lead.text
    article.outlet = mark?.outlet
    drafts.append(Draft(kind: .lead, text: lead.text))
    if lines.count >= 2, let first = lines.first, let text = article.lead,
      LineForm.same(first.text, lead.text) || LineForm.same(first.text, text)
    {
      lines.removeFirst()
    }
  }

  private mutating func take(_ segment: PageSegment, followsLead: Bool) {
    let lines = takeTimes(from: segment.text)
    let body = BodyReader(
      lines,
      title: article.title,
      followsLead: followsLead,
      relatedBefore: article.related.count
    )
    drafts += body.drafts
    article.related += body.related
    for author in body.authors where !article.authors.contains(author) {
      if author != article.outlet { article.authors.append(author) }
    }
    var boxes = RelatedBoxes(after: article.related.count)
    boxes.add(segment.boxes)
    drafts += boxes.drafts
    article.related += boxes.pages
    if segment.comments > 0 {
      notes.append(.commentsLeftOut(segment.comments))
    }
  }

  /// Lines of the text that are nothing but a time: the page's own, when its head has none.
  private mutating func takeTimes(from lines: [PageLine]) -> [PageLine] {
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
