import SQLText

/// How much a store holds.
package struct StoreSummary: Hashable, Sendable {
  package var articles = 0
  /// Those of them that are copies of others.
  package var copies = 0
  package var people = 0
  package var speakers = 0
  package var statements = 0
  /// When the newest article was published, as it is shown; missing where none has a date.
  package var newest: String?
}

extension ArticleStore {
  /// Counts what the store holds.
  package func summary() throws(StoreError) -> StoreSummary {
    let counts = try values(
      """
      select (select count(*) from article), (select count(*) from person),
        (select count(*) from person where speaks = 1), (select count(*) from statement),
        (select published from article where published_from is not null
          order by published_from desc limit 1),
        (select count(*) from article where original is not null)
      """
    ) { row in
      StoreSummary(
        articles: Int(row.integer(at: 0)),
        copies: Int(row.integer(at: 5)),
        people: Int(row.integer(at: 1)),
        speakers: Int(row.integer(at: 2)),
        statements: Int(row.integer(at: 3)),
        newest: row.text(at: 4)
      )
    }
    return counts.first ?? StoreSummary()
  }
}
