import QueryLanguage
import VietnameseText

extension Session {
  /// Shows the rows after those of the last query, which had a limit.
  func showMore() throws {
    guard let last = queries.last, let result = lastResult else { throw ShellError.noResult }
    guard let limit = last.syntax.clauses.limit, case .number(let count, let range) = limit.count,
      count > 0
    else {
      throw ShellError(
        .both(
          "the last query has no `limit N`; it has shown all its rows",
          vi: "truy vấn cuối không có `limit N`; mọi hàng đã được hiện"
        )
      )
    }
    guard result.count >= count || result.isCutShort else {
      throw ShellError(
        .both("these were the last rows; `back` goes back", vi: "đã hết hàng; `back` để quay lại")
      )
    }
    var start = 0
    if case .number(let offset, _)? = limit.offset { start = offset }
    var next = last
    next.syntax.clauses.limit = LimitClause(
      .number(count, range),
      offset: .number(start + count, range),
      at: limit.range
    )
    try ask(next)
    queries.append(next)
  }
}
