import ArticleStore
import Foundation
import TestSupport
import Testing

@Suite struct OpeningTests {
  private func reason(opening path: String, for access: StoreAccess) -> StoreError.Reason? {
    do {
      _ = try ArticleStore.open(path, for: access)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func makesNothingForReading() throws {
    let folder = try TemporaryFolder()
    #expect(reason(opening: folder.path(of: "none.db"), for: .reading) == .cannotOpen)
    #expect(!folder.contains("none.db"))
  }

  @Test func refusesWhatIsNoDatabase() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(String(repeating: "no database at all. ", count: 50), to: "a.db")
    #expect(reason(opening: path, for: .reading) == .notADatabase)
    #expect(reason(opening: path, for: .writing) == .notADatabase)
  }

  @Test func refusesTheDatabaseOfAnotherProgram() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "other.db")
    let run = try ProgramRun("/usr/bin/env", ["sqlite3", path, "create table note (text)"])
    #expect(run.exitCode == 0)
    #expect(reason(opening: path, for: .reading) == .notAStore)
    #expect(reason(opening: path, for: .writing) == .notAStore)
  }

  @Test func refusesAStoreOfANewerVersion() throws {
    let file = try StoreFile()
    let path = file.store.path
    try file.store.close()
    let sql = "insert into grdb_migrations (identifier) values ('99')"
    #expect(try ProgramRun("/usr/bin/env", ["sqlite3", path, sql]).exitCode == 0)
    #expect(reason(opening: path, for: .reading) == .madeByOtherVersion)
    #expect(reason(opening: path, for: .writing) == .madeByOtherVersion)
  }

  /// What an import leaves that is killed while it makes the store, step by step.
  @Test(arguments: [
    "pragma journal_mode = wal",
    "create table grdb_migrations (identifier text not null primary key)",
  ])
  func finishesAStoreOfAnImportThatWasKilled(_ step: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "killed.db")
    #expect(try ProgramRun("/usr/bin/env", ["sqlite3", path, step]).exitCode == 0)
    #expect(reason(opening: path, for: .reading) == .unfinished)
    #expect(reason(opening: path, for: .writing) == nil)
    #expect(reason(opening: path, for: .reading) == nil)
  }

  @Test func finishesAStoreThatLacksTheLastStep() throws {
    let file = try StoreFile()
    let path = file.store.path
    try file.store.close()
    let sql = """
      delete from grdb_migrations where identifier = '6';
      drop index article_words; drop index mention_speaking;
      """
    #expect(try ProgramRun("/usr/bin/env", ["sqlite3", path, sql]).exitCode == 0)
    #expect(reason(opening: path, for: .reading) == .unfinished)
    #expect(reason(opening: path, for: .writing) == nil)
    #expect(reason(opening: path, for: .reading) == nil)
  }

  @Test func opensAStoreThatNobodyMayWrite() throws {
    let file = try StoreFile()
    try file.add([InventedRecord.naming("Mai Văn Sáu", number: 1, ties: [])])
    let path = file.store.path
    try file.store.close()
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    #expect(try ArticleStore.open(path, for: .reading).summary().articles == 1)
  }

  @Test func stopsAQueryThatRuns() throws {
    let file = try StoreFile()
    let store = file.store
    let query = ThreadOfItsOwn {
      try file.texts(
        "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n"
      )
    }
    // One call could come before the query has begun.
    let stopper = ThreadOfItsOwn {
      for _ in 0..<200 {
        usleep(10_000)
        store.interrupt()
      }
    }
    do {
      _ = try query.value()
      Issue.record("an endless query came to an end")
    } catch let error as StoreError {
      #expect(error.isInterruption)
    }
    try stopper.value()
  }
}
