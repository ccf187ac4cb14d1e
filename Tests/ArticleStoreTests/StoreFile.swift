import ArticleStore
import SQLText
import TestSupport
import VietnameseText

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
    try store.write(folding: Self.folding, imported: Self.imported) { writer in
      try records.map { try writer.add($0) }
    }
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
