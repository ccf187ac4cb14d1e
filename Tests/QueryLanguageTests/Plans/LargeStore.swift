import Foundation

/// The schema with the statistics of a store of a million articles, in which no row need be.
///
/// SQLite plans by `sqlite_stat1`, which is read anew by `analyze sqlite_schema`.
struct LargeStore {
  private let store: TestStore

  private static let rows = [
    "article": 1_000_000, "passage": 20_000_000, "person": 500_000, "person_name": 600_000,
    "position": 1_000_000, "statement": 5_000_000, "mention": 50_000_000, "place": 15_000,
    "organisation": 100_000, "document": 200_000, "figure": 20_000_000, "related": 5_000_000,
  ]
  private static let otherRows = 3_000_000

  /// How many values a column has; the others are nearly all different.
  private static let values = [
    "kind": 8, "speaks": 2, "level_folded": 9, "kind_folded": 20, "role_folded": 3_000,
    "organisation_folded": 20_000, "section_folded": 200, "published_from": 4_000,
    "date_from": 4_000, "status": 4, "unit_folded": 300, "speaker": 200_000, "speaking": 1,
    "honorific_folded": 50, "place": 15_000, "organisation": 100_000, "person": 500_000,
    "article": 1_000_000, "parent": 3_000,
  ]
  private static let otherValues = 100_000
  /// How many rows an index has that leaves out most of its table.
  private static let partial = ["mention_speaking": 1_000_000]

  init() throws {
    store = try TestStore(StoreRows())
    let columns = try store.run(
      """
      analyze;
      select m.tbl_name, m.name, i.name from sqlite_schema m, pragma_index_info(m.name) i
       where m.type = 'index' order by m.name, i.seqno;
      """,
      format: "list"
    )
    let tables = try store.run(
      "select name from sqlite_schema where type = 'table' and sql not like '%virtual%';",
      format: "list"
    )
    var indexes: [(table: String, name: String, columns: [String])] = []
    for line in columns.split(separator: "\n") {
      let cells = line.split(separator: "|").map(String.init)
      guard cells.count == 3 else { continue }
      if indexes.last?.name != cells[1] { indexes.append((cells[0], cells[1], [])) }
      indexes[indexes.count - 1].columns.append(cells[2])
    }
    var script = "delete from sqlite_stat1;\n"
    for table in tables.split(separator: "\n") where !table.hasPrefix("sqlite_") {
      script += "insert into sqlite_stat1 values ('\(table)', null, '\(Self.count(table))');\n"
    }
    for index in indexes {
      let rows = Self.partial[index.name] ?? Self.count(index.table)
      var left = rows
      let counts = index.columns.map { column in
        left = max(1, left / (Self.values[column] ?? Self.otherValues))
        return left
      }
      let text = ([rows] + counts).map(String.init).joined(separator: " ")
      script += "insert into sqlite_stat1 values ('\(index.table)', '\(index.name)', '\(text)');\n"
    }
    _ = try store.run(script)
  }

  private static func count(_ table: some StringProtocol) -> Int {
    rows[String(table)] ?? otherRows
  }

  /// The steps of the plan of each statement, as SQLite words them.
  func plans(of statements: [String]) throws -> [[String]] {
    let script =
      "analyze sqlite_schema;\n.eqp off\n"
      + statements.map { "select '—';\nexplain query plan \($0);\n" }.joined()
    return try store.run(script, format: "list").components(separatedBy: "—\n").dropFirst().map {
      $0.split(separator: "\n").map { line in
        String(line.drop { "|`- ".contains($0) })
      }
    }
  }
}
