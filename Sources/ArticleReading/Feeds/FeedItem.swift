import Articles

/// An item of a feed as it stands there, before its texts are cleaned.
struct FeedItem: Hashable, Sendable {
  var title = ""
  var summary = ""
  var content = ""
  var link = ""
  /// What names the item; some feeds have no other address.
  var identifier = ""
  var published = ""
  var modified = ""
  var section = ""
  var authors: [String] = []
  /// The title of the feed.
  var outlet = ""

  /// The article of the item: title, lead, link, time, and the text where the feed has it.
  func article(limits: ReadingLimits) throws(ReadingError) -> ReadArticle {
    guard let title = try HTMLFragment.line(Array(title.utf8), limits: limits) else {
      throw ReadingError(.noTitle)
    }
    var assembly = ArticleAssembly()
    assembly.article.title = title
    let feed = FeedTitle(outlet)
    assembly.article.outlet = feed.outlet
    assembly.article.section = CleanText.line(section) ?? feed.section
    assembly.article.url = CleanText.line(link.isEmpty ? identifier : link)
    assembly.article.published = PageTime.period(published.isEmpty ? modified : published)
    assembly.article.modified = published.isEmpty ? nil : PageTime.period(modified)
    assembly.add(authors: authors.compactMap { CleanText.line($0) }.filter { !$0.contains("@") })
    let summary = try blocks(of: summary, limits: limits)
    let content = try blocks(of: content, limits: limits)
    // A feed with one text only may have all of it there.
    let isWhole = content.isEmpty && summary.count > 3
    if !isWhole { assembly.article.lead = Self.lead(of: summary) }
    var sorting = BlockSorting(title: title, lead: assembly.article.lead)
    sorting.take(isWhole ? summary : content)
    assembly.article.lead = assembly.article.lead ?? sorting.markedLead
    assembly.body = sorting.drafts
    assembly.article.related = sorting.related
    assembly.add(authors: sorting.authors)
    return try assembly.whole()
  }

  private static func lead(of blocks: [HTMLBlock]) -> String? {
    let texts = blocks.filter { $0.box.isEmpty && !PageWords.isMenu($0.line) }.map(\.text)
    return texts.isEmpty ? nil : texts.joined(separator: " ")
  }

  private func blocks(
    of text: String,
    limits: ReadingLimits
  ) throws(ReadingError) -> [HTMLBlock] {
    let bytes = Array(text.utf8)
    if let blocks = try HTMLFragment.blocks(of: bytes, limits: limits) { return blocks }
    return CleanText.lines(bytes).map { HTMLBlock(plain: $0.text) }
  }
}
