import GRDB
import SQLText

extension ArticleWriter {
  /// Leads corrections of an article over to the version that replaces it.
  func keepCorrections(of article: Int64, for key: String) throws {
    let old = try rows("select key from article where id = ?1", [.integer(article)]) {
      $0.text(at: 0) ?? ""
    }
    for earlier in old {
      let keys: [SQLValue] = [.text(earlier), .text(key)]
      try run("update or replace correction_naming set article = ?2 where article = ?1", keys)
      try run("update struck set article = ?2 where article = ?1", keys)
    }
  }

  /// Adds a correction; `made` is the time, as it is shown.
  func note(_ kind: Correction.Kind, _ note: String, made: String) throws -> Correction {
    (correctsPeople, struckEverywhere) = (nil, nil)
    try run(
      "insert into correction (kind, made, note) values (?1, ?2, ?3)",
      [.text(kind.rawValue), .text(made), .text(note)]
    )
    return Correction(number: database.lastInsertedRowID, kind: kind, made: made, note: note)
  }

  /// The correction that was made last.
  func lastCorrection() throws -> Correction? {
    try rows("select id, kind, made, note from correction order by id desc limit 1", []) {
      Correction($0)
    }.first
  }

  /// Takes the last correction back and gives it with the articles whose facts must be found anew.
  package func undo() throws -> (correction: Correction, articles: [Int64])? {
    guard let last = try lastCorrection() else { return nil }
    let id: [SQLValue] = [.integer(last.number)]
    let articles =
      try last.kind == .strike ? StrikeMaking(self).articles(struckBy: last.number) : []
    let namings = try NamingTies(self).namings(correctedBy: last)
    try run("delete from correction where id = ?1", id)
    for table in ["correction_tie", "correction_naming", "struck"] {
      try run("delete from \(table) where correction = ?1", id)
    }
    (correctsPeople, struckEverywhere) = (nil, nil)
    try NamingTies(self).renew(namings)
    return (last, articles)
  }
}

extension Correction {
  /// A row of: id, kind, made, note.
  init(_ row: StatementRow) {
    self.init(
      number: row.integer(at: 0),
      kind: row.text(at: 1).flatMap(Kind.init) ?? .strike,
      made: row.text(at: 2) ?? "",
      note: row.text(at: 3) ?? ""
    )
  }
}

extension ArticleStore {
  /// All corrections, the first that was made first.
  package func corrections() throws(StoreError) -> [Correction] {
    guard try hasCorrections() else { return [] }
    return try values("select id, kind, made, note from correction order by id") {
      Correction($0)
    }
  }

  /// Whether the store can hold any: one that an older version made, and that was only read, cannot.
  func hasCorrections() throws(StoreError) -> Bool {
    try !values("select 1 from sqlite_schema where name = 'correction'") { _ in true }.isEmpty
  }
}
