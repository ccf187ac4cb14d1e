import SQLText
import VietnameseText

/// Makes the columns anew that a folding has made, when the folding or its list of abbreviations is
/// another than that of the store.
///
/// What the facts of an article are recognised by elsewhere (the ties of people, the identity of a
/// document) is found from the page with the facts, not here.
struct Refolding {
  private let writer: ArticleWriter

  init(_ writer: ArticleWriter) {
    self.writer = writer
  }

  /// Brings the store to the writer's folding, if it is not.
  ///
  /// - Throws: `StoreError.Reason.madeByOtherVersion`, without a path, where it is ahead.
  func bringUpToDate() throws {
    let stored = try FoldingVersion.stored(in: writer)
    let current = FoldingVersion(short: writer.folding.version, words: Folding.version)
    guard stored != current else { return }
    if let stored {
      guard stored.short <= current.short else {
        throw StoreError(.madeByOtherVersion, path: writer.path)
      }
      if stored.short != current.short { try refold() }
      if stored.words != current.words { try refillIndexes() }
    }
    try current.store(in: writer)
  }

  private func refold() throws {
    // Texts that were two may be one now: their rows are made one before they must be unique again.
    let unique = try writer.rows(
      """
      select name, sql from sqlite_schema
      where type = 'index' and name in ('organisation_one', 'position_one')
      """,
      []
    ) { (name: $0.text(at: 0) ?? "", sql: $0.text(at: 1) ?? "") }
    for index in unique { try writer.run("drop index \(index.name)", []) }
    for columns in try FoldedColumns.all(in: writer) { try refold(columns) }
    try writer.run(
      """
      update position set organisation_folded =
        (select name_folded from organisation where id = position.organisation)
      where organisation is not null
      """,
      []
    )
    try RowUniting(writer).unite()
    for index in unique { try writer.run(index.sql, []) }
  }

  /// Goes through a table in the order of its primary key, so many rows at a time.
  private func refold(_ columns: FoldedColumns) throws {
    let key = columns.key.joined(separator: ", ")
    var last: [SQLValue]?
    while true {
      let places = columns.key.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
      let rows = try writer.rows(
        """
        select \(columns.column), \(key) from \(columns.table)
        \(last == nil ? "" : "where (\(key)) > (\(places))") order by \(key) limit 1000
        """,
        last ?? []
      ) { row in
        (text: row.text(at: 0), key: columns.key.indices.map { row.value(at: $0 + 1) })
      }
      guard let end = rows.last else { return }
      for row in rows {
        if let text = row.text { try refold(columns.value(text), columns, row.key) }
      }
      last = end.key
    }
  }

  private func refold(_ value: StoredValue, _ columns: FoldedColumns, _ key: [SQLValue]) throws {
    let names = value.columns(named: columns.column).dropFirst()
    var values: [SQLValue] = []
    value.append(to: &values, with: writer)
    let places = names.indices.map { "?\($0 + key.count)" }.joined(separator: ", ")
    let found = columns.key.enumerated().map { "\($1) = ?\($0 + 1)" }.joined(separator: " and ")
    let list = names.joined(separator: ", ")
    try writer.run(
      """
      update \(columns.table) set (\(list)) = (select \(places))
      where \(found) and (\(list)) is not (\(places))
      """,
      key + values.dropFirst()
    )
  }

  private func refillIndexes() throws {
    for index in FullTextWords.Index.allCases {
      let name = index.rawValue
      try writer.run("insert into \(name) (\(name)) values ('delete-all')", [])
      var last: Int64 = 0
      while true {
        let rows = try writer.rows(
          "select id, \(index.text) from \(index.table) where id > ?1 order by id limit 1000",
          [.integer(last)]
        ) { (id: $0.integer(at: 0), text: $0.text(at: 1) ?? "") }
        guard let end = rows.last else { break }
        for row in rows { writer.words.add(Words.bare(row.text), of: row.id, to: index) }
        try writer.words.write(with: writer)
        last = end.id
      }
    }
  }
}

extension StatementRow {
  /// The cell as a value to be bound again.
  fileprivate func value(at column: Int) -> SQLValue {
    switch kind(at: column) {
    case .null: .null
    case .integer: .integer(integer(at: column))
    case .real: .real(real(at: column))
    case .text: .text(text(at: column) ?? "")
    }
  }
}
