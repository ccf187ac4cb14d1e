import ArticleStore
import FactExtraction

/// Finds the facts of articles that are in a store already, by the rules of now.
struct FactFinding: Sendable {
  let extractor = FactExtractor()

  func record(of stored: StoredArticle) -> ArticleRecord {
    let facts = extractor.facts(of: stored.article)
    return ArticleRecord(
      article: stored.article,
      key: stored.key,
      facts: facts,
      identities: PersonIdentity.identities(
        of: facts,
        in: stored.article,
        folding: extractor.folding
      ),
      file: stored.file,
      rules: FactExtractor.rulesVersion
    )
  }
}
