import Articles
import VietnameseText

/// Reads an article out of one object of JSON.
struct RecordReader {
  let keys: KeyMap
  let limits: ReadingLimits

  func article(of bytes: [UInt8]) throws(ReadingError) -> ReadArticle {
    let record = try object(bytes)
    guard let title = try title(of: record) else { return try untitled(record, bytes) }
    var assembly = fields(of: record)
    assembly.article.title = title
    assembly.article.lead = try lead(of: record)
    try takeText(of: record, into: &assembly)
    assembly.completeLead(summary: nil)
    takeCaptions(of: record, into: &assembly)
    takeRelated(of: record, into: &assembly)
    return try assembly.whole()
  }

  private func object(_ bytes: [UInt8]) throws(ReadingError) -> JSONValue {
    try TextDecoding.check(bytes)
    var reader = JSONReader(bytes, depthLimit: limits.jsonDepth)
    let top = keys.top
    do throws(JSONProblem) {
      let value = try reader.value { top.contains($0) }
      guard case .object = value else {
        throw JSONProblem(kind: .expected(.both("an object", vi: "đối tượng")), place: 0)
      }
      return value
    } catch {
      let line = bytes[..<min(error.place, bytes.count)].count { $0 == 0x0A } + 1
      throw ReadingError(.brokenJSON(error.phrase), byte: error.place, line: line)
    }
  }

  /// A record without a title may hold the copied text of a page, title and all.
  private func untitled(_ record: JSONValue, _ bytes: [UInt8]) throws(ReadingError) -> ReadArticle {
    guard let text = keys.value(.text, in: record)?.text else {
      var reader = JSONReader(bytes, depthLimit: limits.jsonDepth)
      guard case .object(let members)? = try? reader.value() else { throw ReadingError(.noObject) }
      throw ReadingError(.noKnownKeys(members.map(\.key)))
    }
    var read =
      HTMLFragment.hasElements(text)
      ? try HTMLReader(limits: limits).article(from: text)
      : try PageText.article(from: EntityText.decoded(text))
    let known = fields(of: record).article
    if known.url != nil { (read.article.url, read.article.pageURL) = (known.url, known.pageURL) }
    read.article.outlet = known.outlet ?? read.article.outlet
    read.article.section = known.section ?? read.article.section
    read.article.modified = known.modified ?? read.article.modified
    if !known.authors.isEmpty { read.article.authors = known.authors }
    if let published = known.published {
      read.article.published = published
      read.notes.removeAll { $0 == .noDate }
    }
    return read
  }

  // MARK: - Fields

  private func fields(of record: JSONValue) -> ArticleAssembly {
    var assembly = ArticleAssembly()
    assembly.article.outlet = line(.outlet, record)
    assembly.article.section = line(.section, record)
    assembly.article.take(canonical: line(.canonical, record), own: line(.url, record))
    assembly.article.published = published(of: record)
    assembly.article.modified = keys.value(.modified, in: record).flatMap { PageTime.period($0) }
    for author in keys.value(.authors, in: record)?.names ?? [] {
      let line = PageLine(text: author, number: 0, followsBlank: false)
      assembly.add(authors: Byline.authors(in: line) ?? [author])
    }
    return assembly
  }

  /// A crawler that finds no time writes the one of fetching: within the same minute it is no time
  /// of publication.
  private func published(of record: JSONValue) -> TimePeriod? {
    let published = keys.value(.published, in: record).flatMap { PageTime.period($0) }
    let fetched = keys.value(.fetched, in: record).flatMap { PageTime.period($0) }
    guard let published, let fetched, published.text.utf8.count > 10,
      published.from.prefix(16) == fetched.from.prefix(16)
    else { return published }
    return nil
  }

  private func line(_ field: KeyMap.Field, _ record: JSONValue) -> String? {
    keys.value(field, in: record)?.names.first
  }

  private func title(of record: JSONValue) throws(ReadingError) -> String? {
    guard let text = keys.value(.title, in: record)?.text else { return nil }
    return try HTMLFragment.line(text, limits: limits)
  }

  private func lead(of record: JSONValue) throws(ReadingError) -> String? {
    guard let text = keys.value(.lead, in: record)?.text else { return nil }
    return try HTMLFragment.line(text, limits: limits)
  }

  // MARK: - Text

  private func takeText(
    of record: JSONValue,
    into assembly: inout ArticleAssembly
  ) throws(ReadingError) {
    guard let text = keys.value(.text, in: record)?.text else { return }
    if let blocks = try HTMLFragment.blocks(of: text, limits: limits) {
      var sorting = BlockSorting(title: assembly.article.title, lead: assembly.article.lead)
      sorting.take(blocks)
      assembly.article.lead = assembly.article.lead ?? sorting.markedLead
      assembly.body = sorting.drafts
      assembly.article.related = sorting.related
      assembly.add(authors: sorting.authors)
      return
    }
    let lines = CleanText.lines(text).filter { line in
      !PageWords.isMenu(line) && !repeatsLead(line, assembly.article)
    }
    let body = BodyReader(
      lines,
      title: assembly.article.title,
      followsLead: false,
      relatedBefore: 0
    )
    assembly.body = body.drafts
    assembly.article.related = body.related
    assembly.add(authors: body.authors)
  }

  private func repeatsLead(_ line: PageLine, _ article: Article) -> Bool {
    article.lead.map { LineForm.same(line.text, $0) } ?? false
  }

  private func takeCaptions(of record: JSONValue, into assembly: inout ArticleAssembly) {
    guard let captions = keys.value(.captions, in: record)?.lines, !captions.isEmpty else { return }
    let seen = Set(assembly.body.map(\.text))
    for caption in captions where !seen.contains(caption) {
      assembly.body.append(Draft(kind: .caption, text: caption))
    }
  }

  private func takeRelated(of record: JSONValue, into assembly: inout ArticleAssembly) {
    guard case .array(let pages)? = keys.value(.related, in: record) else { return }
    for page in pages.prefix(RelatedLinks.limit) {
      guard let title = line(.title, page) ?? page.names.first else { continue }
      let index = assembly.article.related.count
      let summary = line(.lead, page)
      assembly.body.append(Draft(kind: .teaser, text: title, related: index))
      if let summary {
        assembly.body.append(Draft(kind: .teaser, text: summary, related: index))
      }
      assembly.article.related.append(
        RelatedPage(
          title: title,
          section: line(.section, page),
          summary: summary,
          url: line(.canonical, page) ?? line(.url, page)
        )
      )
    }
  }
}
