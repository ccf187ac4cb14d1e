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
    #expect(reason(opening: path, for: .reading) == .madeByNewerVersion)
    #expect(reason(opening: path, for: .writing) == .madeByNewerVersion)
  }

  @Test func opensAStoreThatNobodyMayWrite() throws {
    let file = try StoreFile()
    try file.add([InventedRecord.naming("Mai Văn Sáu", number: 1, ties: [])])
    let path = file.store.path
    try file.store.close()
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    #expect(try ArticleStore.open(path, for: .reading).summary().articles == 1)
  }

  @Test func stopsAQueryThatRuns() async throws {
    let file = try StoreFile()
    let store = file.store
    let stopper = Task.detached {
      try await Task.sleep(for: .milliseconds(50))
      // The query may not have begun yet: ask until it is over.
      while !Task.isCancelled {
        store.interrupt()
        try await Task.sleep(for: .milliseconds(10))
      }
    }
    defer { stopper.cancel() }
    let endless =
      "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n"
    do {
      _ = try file.texts(endless)
      Issue.record("an endless query came to an end")
    } catch let error as StoreError {
      #expect(error.isInterruption)
    }
  }
}
