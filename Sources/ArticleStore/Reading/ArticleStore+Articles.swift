import SQLText

extension ArticleStore {
  /// Whether the very same article is in the store.
  package func hasArticle(key: String) throws(StoreError) -> Bool {
    let found = try values("select 1 from article where key = \(binding: .text(key))") { _ in true }
    return !found.isEmpty
  }

  /// The files that its articles were read from.
  package func files() throws(StoreError) -> Set<String> {
    let found = try values("select distinct file from article where file is not null") {
      $0.text(at: 0) ?? ""
    }
    return Set(found)
  }
}
