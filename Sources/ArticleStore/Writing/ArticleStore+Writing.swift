import GRDB
package import VietnameseText

extension ArticleStore {
  /// Writes in one transaction: what `body` added is in the store when it returns, and nothing of
  /// it when it throws.
  ///
  /// `imported` is the time that the articles are marked with.
  package func write<Value>(
    folding: ShortValueFolding,
    imported: TimePeriod,
    _ body: (ArticleWriter) throws -> Value
  ) throws -> Value {
    try StoreError.translating(path: path) {
      var value: Value?
      try queue.inTransaction(.immediate) { database in
        let writer = ArticleWriter(database, folding: folding, imported: imported)
        value = try body(writer)
        try writer.finish()
        return .commit
      }
      guard let value else { preconditionFailure("a transaction that committed has a value") }
      return value
    }
  }
}
