import SQLText
import TestSupport
import VietnameseText

@testable import ArticleStore

/// A store in a folder of its own.
struct StoreFile {
  static let folding = ShortValueFolding(version: 1, abbreviations: [("HĐND", "Hội đồng nhân dân")])
  static let imported = TimePeriod(
    text: "2026-05-01T08:00:00+07:00",
    from: "2026-05-01T08:00:00",
    to: "2026-05-01T08:00:01"
  )

  let folder: TemporaryFolder
  let store: ArticleStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ArticleStore.open(folder.path(of: "test.db"), for: .writing)
  }

  /// The same file, opened again.
  init(at other: StoreFile) throws {
    folder = other.folder
    store = try ArticleStore.open(other.store.path, for: .writing)
  }

  @discardableResult
  func add(_ records: some Sequence<ArticleRecord>) throws -> [Addition] {
    try write { writer in try records.map { try writer.add($0) } }
  }

  func write<Value>(_ body: (ArticleWriter) throws -> Value) throws -> Value {
    try store.write(folding: Self.folding, imported: Self.imported, body)
  }

  /// Finds the facts of articles anew: those that they were added with.
  func reread(_ records: some Sequence<ArticleRecord>) throws {
    try write { writer in
      for record in records {
        let id = try writer.id("select id from article where key = ?1", [.text(record.key)])
        if let id { try writer.replace(factsOf: id, by: record) }
      }
      while try writer.settlePeople() {}
    }
  }

  /// Strikes the fact of a row, as a session does; facts are found anew as `records` have them.
  func strike(_ table: String, _ id: Int64, finding records: [ArticleRecord]) throws {
    try write { writer in
      let struck = try writer.strike(table, id: id, made: "2026-05-01T08:00:00+07:00")
      try find(records, for: struck?.articles ?? [], in: writer)
    }
  }

  /// Takes the last correction back; whether there was one.
  func undo(finding records: [ArticleRecord]) throws -> Bool {
    try write { writer in
      guard let undone = try writer.undo() else { return false }
      try find(records, for: undone.articles, in: writer)
      return true
    }
  }

  private func find(
    _ records: [ArticleRecord],
    for articles: [Int64],
    in writer: ArticleWriter
  ) throws {
    for article in articles {
      let keys = try writer.rows("select key from article where id = ?1", [.integer(article)]) {
        $0.text(at: 0) ?? ""
      }
      for record in records where keys.contains(record.key) {
        try writer.replace(factsOf: article, by: record)
      }
    }
    while try writer.settlePeople() {}
  }

  /// The first column of each row.
  func texts(_ sql: String) throws -> [String] {
    var texts: [String] = []
    let statement = SQLStatement(
      sql: SQLFragment(stringLiteral: sql),
      columns: [ResultColumn(name: "text", type: .text)]
    )
    try store.read(statement) { row in
      texts.append(row.withUTF8(at: 0) { String(decoding: $0, as: UTF8.self) })
      return true
    }
    return texts
  }
}
