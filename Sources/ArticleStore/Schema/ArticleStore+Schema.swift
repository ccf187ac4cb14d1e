import GRDB

extension ArticleStore {
  /// Marks a SQLite file as a store (`pragma application_id`): the letters `trcu`.
  static let applicationID = 0x7472_6375

  /// The steps from an empty file to the schema of this version; a landed one is never changed.
  ///
  /// A store in which steps are noted that are none of these was made by another version.
  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1.1") { database in
      try database.execute(sql: Migration1.sql)
      try database.execute(sql: "pragma application_id = \(applicationID)")
    }
    migrator.registerMigration("2") { database in
      try database.execute(sql: Migration2.sql)
    }
    migrator.registerMigration("3") { database in
      try database.execute(sql: Migration3.sql)
    }
    migrator.registerMigration("4") { database in
      try database.execute(sql: Migration4.sql)
    }
    migrator.registerMigration("5") { database in
      try database.execute(sql: Migration5.sql)
    }
    migrator.registerMigration("6") { database in
      try database.execute(sql: Migration6.sql)
    }
    return migrator
  }

  /// Makes the tables that a file lacks; refuses one that is another program's or another version's.
  func prepareSchema() throws {
    let migrator = Self.migrator
    try queue.inDatabase { database in
      _ = try steps(of: migrator, in: database)
      // Before the file is made: rows of a passage are long, and half as many pages are written.
      try database.execute(sql: "pragma page_size = 8192; pragma journal_mode = wal")
    }
    try migrator.migrate(queue)
  }

  /// Refuses a file that is no store, and one that this version cannot read.
  func checkSchema() throws {
    let migrator = Self.migrator
    try queue.inDatabase { database in
      guard try steps(of: migrator, in: database).count == migrator.migrations.count else {
        throw StoreError(.unfinished, path: path)
      }
    }
  }

  /// The steps that a file has behind it; refuses one that is another program's or another version's.
  private func steps(of migrator: DatabaseMigrator, in database: Database) throws -> Set<String> {
    guard try !isForeign(database) else { throw StoreError(.notAStore, path: path) }
    let steps = try migrator.appliedIdentifiers(database)
    guard steps.isSubset(of: migrator.migrations) else {
      throw StoreError(.madeByOtherVersion, path: path)
    }
    return steps
  }

  /// Whether the file holds tables that no version of tracuu made.
  ///
  /// The table in which the steps are noted is there before the first of them.
  private func isForeign(_ database: Database) throws -> Bool {
    let mark = try Int.fetchOne(database, sql: "pragma application_id")
    guard mark != Self.applicationID else { return false }
    return try Bool.fetchOne(
      database,
      sql: "select exists (select 1 from sqlite_schema where tbl_name <> 'grdb_migrations')"
    ) ?? false
  }
}
