import SQLText

/// Which foldings made the columns of a store.
struct FoldingVersion: Hashable {
  /// That of short values, with the list of abbreviations.
  var short: Int
  /// That of the words in the full-text indexes.
  var words: Int

  private static let keys = ["folding", "words"]

  /// Missing where the store has none yet.
  static func stored(in writer: ArticleWriter) throws -> FoldingVersion? {
    let found = try keys.map { key in
      try writer.rows("select value from setting where key = ?1", [.text(key)]) {
        Int($0.text(at: 0) ?? "") ?? 0
      }.first
    }
    guard let short = found[0], let words = found[1] else { return nil }
    return FoldingVersion(short: short, words: words)
  }

  func store(in writer: ArticleWriter) throws {
    for (key, value) in zip(Self.keys, [short, words]) {
      try writer.run(
        """
        insert into setting (key, value) values (?1, ?2)
          on conflict (key) do update set value = excluded.value
        """,
        [.text(key), .text(String(value))]
      )
    }
  }
}

extension ArticleStore {
  /// Whether the folded columns were made by another folding than `version`, so that some words may
  /// not be found until the next import makes them anew.
  package func isFoldedOtherwise(than version: Int) throws(StoreError) -> Bool {
    let found = try values("select value from setting where key = 'folding'") { $0.text(at: 0) }
    return found.contains { $0 != String(version) }
  }
}
