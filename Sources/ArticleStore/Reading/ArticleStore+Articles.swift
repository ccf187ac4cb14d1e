import SQLText

extension ArticleStore {
  /// Whether the very same article is in the store.
  package func hasArticle(key: String) throws(StoreError) -> Bool {
    let found = try values("select 1 from article where key = \(binding: .text(key))") { _ in true }
    return !found.isEmpty
  }

  /// Hands out the files that its articles were read from, some perhaps more than once.
  package func eachFile(_ body: (String) -> Void) throws(StoreError) {
    _ = try values("select file from article where file is not null") { body($0.text(at: 0) ?? "") }
  }
}
