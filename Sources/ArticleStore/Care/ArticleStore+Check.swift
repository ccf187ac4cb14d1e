import GRDB
import SQLText
package import VietnameseText

extension ArticleStore {
  /// What is looked at, in this order.
  package enum Check: CaseIterable, Hashable, Sendable {
    /// The file is whole, page by page and index by index.
    case file
    /// What a row points to is there.
    case references
    /// The words of each fact stand in its passage where it says.
    case words
    /// The index of words holds what the passages and the statements hold.
    case index
    /// Nothing that newer rules found waits to be settled.
    case people

    /// What it is called.
    package var name: BilingualText {
      switch self {
      case .file: .both("file", vi: "tệp")
      case .references: .both("references between rows", vi: "liên kết giữa các hàng")
      case .words: .both("words behind the facts", vi: "câu chữ phía sau dữ kiện")
      case .index: .both("index of words", vi: "chỉ mục từ")
      case .people: .both("people", vi: "con người")
      }
    }
  }

  /// Looks at one thing; what is wrong with it.
  package func problems(of check: Check) throws(StoreError) -> [StoreProblem] {
    switch check {
    case .file:
      return try values("pragma integrity_check(20)") { $0.text(at: 0) ?? "" }
        .filter { $0 != "ok" }
        .map { StoreProblem(message: "\($0)", count: 1) }
    case .references:
      return try values("pragma foreign_key_check") { row -> BilingualText in
        let (own, other) = (row.text(at: 0) ?? "", row.text(at: 2) ?? "")
        return .both("\(own) points to no \(other)", vi: "\(own) trỏ tới \(other) không tồn tại")
      }.counted
    case .words: return try problemsOfWords()
    case .index: return try problemsOfIndex()
    case .people:
      guard
        try !values("select 1 from sqlite_schema where name = 'person_unsettled'", { _ in true })
          .isEmpty
      else { return [] }
      let waiting = try values("select count(*) from person_unsettled") { Int($0.integer(at: 0)) }
      guard let count = waiting.first, count > 0 else { return [] }
      return [
        StoreProblem(
          message: .both(
            "a person waits to be settled; `tracuu reread` goes on where it was stopped",
            vi: "có người chưa xếp xong; `tracuu reread` làm tiếp từ chỗ đã dừng"
          ),
          count: count
        )
      ]
    }
  }

  private func problemsOfWords() throws(StoreError) -> [StoreProblem] {
    var problems: [StoreProblem] = []
    for (message, sql) in Self.strayWords {
      let count = try values("select count(*) from (\(sql))") { Int($0.integer(at: 0)) }.first ?? 0
      if count > 0 { problems.append(StoreProblem(message: message, count: count)) }
    }
    return problems
  }

  private static let insideWord: SQLFragment = "'[0-9A-Za-zÀ-ỹ][0-9A-Za-zÀ-ỹ]'"

  private static let strayWords: [(message: BilingualText, sql: SQLFragment)] = [
    (
      // It begins and ends where words do.
      .both(
        "a mention's words are not those of its passage",
        vi: "lời của một lần nhắc không khớp với đoạn"
      ),
      """
      select 1 from mention m join passage t on t.id = m.passage
      where m.start + m.length > length(t.text)
        or m.start > 0 and substr(t.text, m.start, 2) glob \(insideWord)
        or substr(t.text, m.start + m.length, 2) glob \(insideWord)
      """
    ),
    (
      .both(
        "a figure's words are not those of its passage",
        vi: "lời của một con số không khớp với đoạn"
      ),
      """
      select 1 from figure f join passage t on t.id = f.passage
      where substr(t.text, f.start + 1, f.length) <> f.text
      """
    ),
    (
      .both(
        "a statement's words do not lie in its passage",
        vi: "lời của một phát biểu không nằm trong đoạn"
      ),
      """
      select 1 from statement_piece p join statement s on s.id = p.statement
        join passage t on t.id = s.passage
      where p.start < 0 or p.length < 1 or p.start + p.length > length(t.text)
        or p.start < s.start or p.start + p.length > s.start + s.length
        or instr(s.text, substr(t.text, p.start + 1, p.length)) = 0
      """
    ),
    (
      .both(
        "a quotation's words do not lie in its passage",
        vi: "lời của một trích dẫn không nằm trong đoạn"
      ),
      """
      select 1 from statement_quote q join statement s on s.id = q.statement
        join passage t on t.id = s.passage
      where q.start < 0 or q.length < 1 or q.start + q.length > length(t.text)
      """
    ),
  ]

  private func problemsOfIndex() throws(StoreError) -> [StoreProblem] {
    var problems: [StoreProblem] = []
    for index in FullTextWords.Index.allCases { problems += try self.problems(of: index) }
    return problems
  }
}

extension [BilingualText] {
  /// Each message once, with how often it came.
  fileprivate var counted: [StoreProblem] {
    Dictionary(grouping: self) { $0 }.sorted { $0.key.english < $1.key.english }
      .map { StoreProblem(message: $0.key, count: $0.value.count) }
  }
}
