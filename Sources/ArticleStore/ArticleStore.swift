import CSQLiteSetting
import Foundation
import GRDB

/// The SQLite file that holds articles with their facts.
///
/// A store may be read in several processes while one writes (write-ahead log).
package final class ArticleStore: Sendable {
  /// The path of the file, as it was given.
  package let path: String
  let queue: DatabaseQueue
  private let access: StoreAccess

  /// What is set once, before SQLite is first used.
  private static let setting: Void = sqlite_setting_leave_memory_uncounted()

  private init(path: String, queue: DatabaseQueue, access: StoreAccess) {
    self.path = path
    self.queue = queue
    self.access = access
  }

  /// Opens the file, making it and its tables where it is opened for writing and not there yet.
  package static func open(
    _ path: String,
    for access: StoreAccess
  ) throws(StoreError) -> ArticleStore {
    guard access == .writing || isReadable(path) else { throw StoreError(.cannotOpen, path: path) }
    guard !isFolder(path) else { throw StoreError(.isFolder, path: path) }
    _ = setting
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration(for: access))
      let store = ArticleStore(path: path, queue: queue, access: access)
      switch access {
      case .reading: try store.checkSchema()
      case .writing: try store.prepareSchema()
      }
      return store
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(.other("\(error)"), path: path)
    }
  }

  /// Stops what the store is doing for another thread; that call throws an interruption.
  package func interrupt() {
    queue.interrupt()
  }

  /// Closes the file; nothing may be asked afterwards.
  ///
  /// A store that was written becomes one file again, which can be copied, moved and read where
  /// nobody may write; while somebody else has it open it keeps its log beside it.
  package func close() throws(StoreError) {
    do {
      if access == .writing { try leaveLog() }
      try queue.close()
    } catch {
      throw (error as? DatabaseError).map { StoreError($0, path: path) }
        ?? StoreError(.other("\(error)"), path: path)
    }
  }

  /// Writes the log into the file and goes without one from now on.
  private func leaveLog() throws {
    try queue.inDatabase { database in
      do {
        try database.execute(sql: "pragma busy_timeout = 0; pragma journal_mode = delete")
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        // Another reader has the log open; the next import folds it in.
      }
    }
  }

  private static func isReadable(_ path: String) -> Bool { Foundation.access(path, R_OK) == 0 }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func configuration(for access: StoreAccess) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = access == .reading
    configuration.busyMode = .timeout(5)
    configuration.label = "tracuu"
    configuration.prepareDatabase { database in
      try database.execute(sql: "pragma trusted_schema = off; pragma temp_store = memory")
      guard access == .writing else { return }
      // With a write-ahead log an article is whole after a crash; what a power cut may take back
      // are the last ones, never a part of one.
      try database.execute(sql: "pragma synchronous = normal")
      // The indexes of many articles are written all over the file: the two megabytes that SQLite
      // keeps by itself would be read and written again and again. In kibibytes, when negative.
      // A log of 64 MB is folded in less often, and a page that changes often only once.
      try database.execute(sql: "pragma cache_size = -40960; pragma wal_autocheckpoint = 8192")
    }
    return configuration
  }
}
