import ArticleStore
import QueryLanguage
import ResultRendering
import SQLText
import VietnameseText

extension Session {
  /// How many passages of one row are shown.
  static let passagesShown = 8

  /// What stands beside the rows where a result is written as a page: the question, the store and
  /// the day, and the words behind each row.
  func page(of query: CompiledQuery, asked question: String) throws(StoreError) -> ResultPage {
    let day = [today.day, today.month].map { $0 < 10 ? "0\($0)" : String($0) } + ["\(today.year)"]
    var page = ResultPage(
      query: question,
      facts: [place.name, day.joined(separator: "/")],
      language: language
    )
    guard let table = query.tracked.origin else { return page }
    // Rows are still being read while the words behind them are looked up.
    let store = try ArticleStore.open(place.path, for: .reading)
    page.words = { id in
      let evidence = try store.evidence(of: table, id: id, limit: Self.passagesShown)
      return ResultPage.Words(
        passages: evidence.shown.map(ResultPage.Passage.init),
        total: evidence.total
      )
    }
    return page
  }
}

extension ResultPage.Passage {
  fileprivate init(_ evidence: Evidence) {
    self.init(
      title: evidence.page.title,
      outlet: evidence.page.outlet,
      published: evidence.page.published,
      url: evidence.page.url,
      text: evidence.text,
      spans: evidence.spans.map { $0.start..<($0.start + max(0, $0.length)) }
    )
  }
}
