import SQLText
import VietnameseText

/// Whether the indexes of words hold what the texts do.
extension ArticleStore {
  /// A contentless index cannot be read back by its rows; it is read word by word, and each row is
  /// compared with its text by a sum over words and places.
  func problems(of index: FullTextWords.Index) throws(StoreError) -> [StoreProblem] {
    var held = try sums(of: index)
    var lost = 0
    var unlike = 0
    _ = try values("select id, \(SQLFragment(stringLiteral: index.text)) from \(name: index.table)")
    {
      var sum = WordSum()
      for (place, word) in Words.bare($0.text(at: 1) ?? "").split(separator: " ").enumerated() {
        sum.add(word, at: place)
      }
      let found = held.removeValue(forKey: $0.integer(at: 0))
      if found == nil, sum != WordSum() { lost += 1 }
      if let found, found != sum { unlike += 1 }
    }
    let table = index.table
    let counts: [(count: Int, message: BilingualText)] = [
      (
        lost,
        .both("a \(table) is missing in the index of words", vi: "chỉ mục từ thiếu một \(table)")
      ),
      (
        held.count,
        .both(
          "the index of words holds a \(table) that is gone",
          vi: "chỉ mục từ còn một \(table) đã bị xóa"
        )
      ),
      (
        unlike,
        .both(
          "a \(table) is not found by its own words",
          vi: "một \(table) không tìm được bằng chính các từ của nó"
        )
      ),
    ]
    return counts.filter { $0.count > 0 }.map { StoreProblem(message: $0.message, count: $0.count) }
  }

  /// The sum of the words of each row that an index holds.
  ///
  /// https://www.sqlite.org/fts5.html#the_fts5vocab_virtual_table_module
  private func sums(of index: FullTextWords.Index) throws(StoreError) -> [Int64: WordSum] {
    let words = SQLFragment("temp.\(name: index.rawValue + "_read")")
    let making: SQLFragment = "main, \(name: index.rawValue), instance"
    _ = try values("create virtual table \(words) using fts5vocab(\(making))") { _ in }
    var sums: [Int64: WordSum] = [:]
    _ = try values("select doc, term, offset from \(words)") { row in
      sums[row.integer(at: 0), default: WordSum()]
        .add(row.text(at: 1) ?? "", at: Int(row.integer(at: 2)))
    }
    _ = try values("drop table \(words)") { _ in }
    return sums
  }
}
