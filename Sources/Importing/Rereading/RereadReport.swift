package import ArticleStore

/// What came of finding facts anew.
package struct RereadReport: Hashable, Sendable {
  /// Articles whose facts were found anew.
  package internal(set) var articles = 0
  /// What the store held before and after.
  package internal(set) var before: StoreSummary
  package internal(set) var after: StoreSummary
  /// Whether somebody stopped it before its end.
  package internal(set) var wasStopped = false

  init(before: StoreSummary) {
    self.before = before
    after = before
  }
}

/// How far finding facts anew has come.
package struct RereadProgress: Hashable, Sendable {
  package var articles = 0
  package var allArticles = 0
}
