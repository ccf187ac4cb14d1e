import Articles

/// Puts an article together from what a page tells of itself and what stands on it.
///
/// What stands on the page goes before its metadata where both have it: those are cut short, or
/// written for search engines.
struct HTMLPage {
  private let tree: HTMLTree
  private let roles: HTMLRoles
  private let metadata: HTMLMetadata
  private var content: PageContent?
  private let limits: ReadingLimits
  private var assembly = ArticleAssembly()

  init(of tree: HTMLTree, limits: ReadingLimits) {
    self.tree = tree
    self.limits = limits
    roles = HTMLRoles(of: tree)
    metadata = HTMLMetadata(tree, limits: limits)
    content = PageContent(of: tree, roles: roles)
  }

  mutating func read() throws(ReadingError) -> ReadArticle {
    let titles = PageTitle(tree: tree, roles: roles, metadata: metadata, content: content)
    guard let title = titles.text else { throw ReadingError(.noArticle(title: nil)) }
    assembly.article.title = title
    takeMetadata()
    findHeadline(title)
    var sorting = BlockSorting(title: title, lead: nil)
    if let content, metadata.isArticle || !isList(content.text) {
      let above = blocks(above: content)
      assembly.article.lead = Self.lead(of: above)
      sorting = BlockSorting(title: title, lead: assembly.article.lead)
      sorting.take(above.filter(Self.standsAboveText))
      sorting.take(HTMLBlocks.blocks(of: content.text, in: tree, roles: roles))
      sorting.takeAfterword(blocks(below: content))
    } else if metadata.body == nil {
      throw ReadingError(.noArticle(title: title))
    }
    assembly.article.lead = assembly.article.lead ?? sorting.markedLead
    assembly.body = sorting.drafts
    assembly.article.related = sorting.related
    try takeToldBody()
    assembly.completeLead(summary: metadata.summary)
    takeHead(times: sorting.times, authors: sorting.authors)
    // A feed's item may be a title alone, a page may not: it is a form, a video, a login.
    guard assembly.article.lead != nil || assembly.body.contains(where: { $0.kind != .teaser })
    else { throw ReadingError(.noArticle(title: title)) }
    resolveLinks()
    return try assembly.whole()
  }

  /// Takes the text that the metadata tell, where far less of it stands on the page.
  private mutating func takeToldBody() throws(ReadingError) {
    let shown = assembly.body.reduce(0) { $0 + ($1.kind == .body ? $1.text.utf8.count : 0) }
    guard let told = metadata.body, told.count > shown * 2 else { return }
    var sorting = BlockSorting(title: assembly.article.title, lead: assembly.article.lead)
    sorting.take(
      try HTMLFragment.blocks(of: told, limits: limits)
        ?? CleanText.lines(told).map { HTMLBlock(plain: $0.text) }
    )
    assembly.body = sorting.drafts
    assembly.article.related = sorting.related
  }

  /// Of what stands between headline and text only what is surely the article's.
  private static func standsAboveText(_ block: HTMLBlock) -> Bool {
    [.caption, .time, .author].contains(block.role) || !block.box.isEmpty
      || TimeLine(block.text)?.rest.isEmpty == true
  }

  // MARK: - Parts of the page

  /// Whether the part leads to many other pages, or tells next to nothing, as a front page does.
  private func isList(_ range: Range<Int>) -> Bool {
    let blocks = HTMLBlocks.blocks(of: range, in: tree, roles: roles)
    let linked = blocks.count { $0.isLink && $0.line.wordCount >= 4 }
    // Chinese and Thai put no spaces between words.
    let paragraphs = blocks.count {
      !$0.isLink && ($0.line.wordCount >= 12 || $0.text.utf8.count >= 120)
    }
    return paragraphs < 2 || (linked >= 5 && linked * 2 >= paragraphs)
  }

  /// What stands between the headline and the text: the lead, the time, the image at the top.
  private func blocks(above content: PageContent) -> [HTMLBlock] {
    let end = content.text.lowerBound
    if let headline = content.headline, headline < end {
      // A container that the text lies in has begun before it, and ends behind it.
      let start = min(tree.nodes[headline].end, end)
      return HTMLBlocks.blocks(of: start..<end, in: tree, roles: roles)
    }
    return HTMLBlocks.blocks(of: 0..<end, in: tree, roles: roles).filter { $0.role == .lead }
  }

  /// Looks for the title on a page that marks no headline, and lets the text begin behind it.
  private mutating func findHeadline(_ title: String) {
    guard var text = content?.text else { return }
    let headline =
      content?.headline ?? tree.elements(saying: title, in: 0..<text.lowerBound).last
      ?? tree.elements(saying: title, in: text).first
    content?.headline = headline
    guard let headline, text.contains(headline),
      roles.mass(of: text.lowerBound..<headline) * 5 <= roles.mass(of: text)
    else { return }
    text = tree.nodes[headline].end..<text.upperBound
    content?.text = text
  }

  private func blocks(below content: PageContent) -> [HTMLBlock] {
    HTMLBlocks.blocks(of: content.text.upperBound..<tree.nodes.count, in: tree, roles: roles)
  }

  private static func lead(of blocks: [HTMLBlock]) -> String? {
    // A label of two words is called `desc` too.
    let marked = blocks.drop { $0.role != .lead || $0.isLink || $0.line.wordCount < 5 }
      .prefix { $0.role == .lead && !$0.isLink }
    if !marked.isEmpty { return marked.map(\.text).joined(separator: " ") }
    return blocks.first { block in
      block.role == .plain && !block.isLink && block.line.wordCount >= 15 && block.line.endsSentence
    }?.text
  }

  // MARK: - Fields

  private mutating func takeMetadata() {
    assembly.article.outlet = metadata.outlet
    assembly.article.section = metadata.section
    assembly.article.published = metadata.published
    assembly.article.modified = metadata.modified
    let (canonical, own) = metadata.addresses
    assembly.article.take(canonical: canonical, own: own)
    for author in metadata.authors {
      let line = PageLine(text: author, number: 0, followsBlank: false)
      assembly.add(authors: Byline.authors(in: line) ?? [author])
    }
    if assembly.article.modified == assembly.article.published { assembly.article.modified = nil }
  }

  /// What the page's metadata do not tell, from what stands around its headline.
  private mutating func takeHead(times: [TimeLine], authors: [String]) {
    guard !tree.nodes.isEmpty else { return }
    let headline = content?.headline
    let head = HeadParts(
      tree: tree,
      roles: roles,
      headline: headline ?? 0,
      text: headline == nil ? 0..<0 : content?.text ?? 0..<0
    )
    if assembly.article.authors.isEmpty { assembly.add(authors: authors) }
    if assembly.article.authors.isEmpty { assembly.add(authors: head.authors) }
    if assembly.article.section == nil, headline != nil { assembly.article.section = head.section }
    if assembly.article.published == nil {
      assembly.article.published = times.first?.times.first ?? head.time
    }
  }

  /// Addresses within the site become whole ones where the page tells its own.
  private mutating func resolveLinks() {
    let base = assembly.article.url ?? ""
    for index in assembly.article.related.indices {
      let url = assembly.article.related[index].url
      assembly.article.related[index].url = url.flatMap { PageAddress.resolved($0, on: base) }
    }
  }
}
