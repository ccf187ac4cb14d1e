import SQLText

/// What a store is, at a glance: how large it is and how far it goes.
///
/// Other than a summary it reads two ends of indexes, and takes no longer on a store of a million
/// articles.
package struct StoreOutline: Hashable, Sendable {
  /// An article by what a reader knows it by.
  package struct Article: Hashable, Sendable {
    package var title: String
    /// As it is stored: `2026-01-30T20:44:00+07:00`, or a day alone.
    package var published: String
  }

  package var articles: Int
  /// The article that was published last; missing where none has a date.
  package var newest: Article?
}

extension ArticleStore {
  /// How many articles there are, and the newest of them.
  package func outline() throws(StoreError) -> StoreOutline {
    let counts = try values("select count(*) from article") { Int($0.integer(at: 0)) }
    let newest = try values(
      """
      select title, published from article where published_from is not null
      order by published_from desc, key limit 1
      """
    ) { row in
      StoreOutline.Article(title: row.text(at: 0) ?? "", published: row.text(at: 1) ?? "")
    }
    return StoreOutline(articles: counts.first ?? 0, newest: newest.first)
  }
}
