import SQLText

/// The words that go into the full-text indexes and out of them when the other rows are written.
///
/// They wait for the end of the transaction: SQLite asks the index to write what it has gathered
/// before each statement that could fail in its middle, and there are many of those.
struct FullTextWords {
  /// A contentless index, by its table.
  enum Index: String, CaseIterable {
    case passages = "passage_words"
    case statements = "statement_words"

    /// The table whose `text` it finds.
    var table: String {
      switch self {
      case .passages: "passage"
      case .statements: "statement"
      }
    }

    /// The text of a row of that table.
    var text: String {
      switch self {
      case .passages: "text"
      case .statements: StatementText.sql
      }
    }
  }

  private struct Row {
    var id: Int64
    var words: String
  }

  private var new: [Index: [Row]] = [:]
  private var gone: [Index: [Row]] = [:]

  /// `words` are those of the row `id`, without marks.
  mutating func add(_ words: String, of id: Int64, to index: Index) {
    new[index, default: []].append(Row(id: id, words: words))
  }

  /// Takes a row out that is in the index, or waits to get there.
  ///
  /// A contentless index forgets a row only when it is given the same words again.
  /// https://www.sqlite.org/fts5.html#the_delete_command
  mutating func remove(_ words: String, of id: Int64, from index: Index) {
    if let waiting = new[index]?.lastIndex(where: { $0.id == id }) {
      new[index]?.remove(at: waiting)
    } else {
      gone[index, default: []].append(Row(id: id, words: words))
    }
  }

  /// Writes all that waits: what goes first, for its number may have a new row already.
  mutating func write(with writer: ArticleWriter) throws {
    for index in Index.allCases {
      let name = index.rawValue
      for row in gone[index] ?? [] {
        try writer.run(
          "insert into \(name) (\(name), rowid, words) values ('delete', ?1, ?2)",
          [.integer(row.id), .text(row.words)]
        )
      }
      for row in new[index] ?? [] {
        try writer.run(
          "insert into \(name) (rowid, words) values (?1, ?2)",
          [.integer(row.id), .text(row.words)]
        )
      }
    }
    (new, gone) = ([:], [:])
  }
}
