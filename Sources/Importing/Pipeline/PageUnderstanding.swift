import ArticleReading
import ArticleStore
import Articles
import FactExtraction

/// Reads a page and finds its facts; what may go on on any core.
struct PageUnderstanding: Sendable {
  let extractor = FactExtractor()
  let keys: KeyMap
  /// The store as it was before the import, if there was one: what it holds needs no facts.
  let known: ArticleStore?
  var depth = ImportDepth.storing

  func result(of job: PageJob) -> PageResult {
    let page: ReadArticle
    do {
      page = try job.record.article(keys: keys)
    } catch {
      return .refused(error)
    }
    let title = page.article.title
    guard depth != .reading else {
      return .looked(title: title, Understanding(page.article, ArticleFacts()), notes: page.notes)
    }
    let key = ArticleKey.key(of: page.article)
    if isKnown(key) { return .known(title: title) }
    let facts = extractor.facts(of: page.article)
    guard depth != .facts else {
      return .looked(title: title, Understanding(page.article, facts), notes: page.notes)
    }
    let record = ArticleRecord(
      article: page.article,
      key: key,
      facts: facts,
      identities: PersonIdentity.identities(
        of: facts,
        in: page.article,
        folding: extractor.folding
      ),
      file: job.file,
      rules: FactExtractor.rulesVersion
    )
    return .understood(record, notes: page.notes)
  }

  /// A store that cannot be asked now is asked again when the page is written, which tells why.
  private func isKnown(_ key: String) -> Bool {
    guard let known else { return false }
    do {
      return try known.hasArticle(key: key)
    } catch {
      return false
    }
  }
}
