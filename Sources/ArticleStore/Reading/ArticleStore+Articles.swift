import SQLText

extension ArticleStore {
  /// Whether the very same article is in the store.
  package func hasArticle(key: String) throws(StoreError) -> Bool {
    let found = try values("select 1 from article where key = \(binding: .text(key))") { _ in true }
    return !found.isEmpty
  }
}
