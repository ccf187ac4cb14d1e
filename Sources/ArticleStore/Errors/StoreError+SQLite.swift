import Foundation
import GRDB
import GRDBSQLite

extension StoreError {
  /// Runs `body` and turns what SQLite throws into an error of the store; others pass through.
  static func translating<Value>(path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  /// What an error of SQLite means to a user.
  init(_ error: DatabaseError, path: String) {
    let reason = Reason(error)
    let isOfReading = [.SQLITE_IOERR_READ, .SQLITE_IOERR_SHORT_READ].contains(
      error.extendedResultCode
    )
    let isTooLarge = reason == .inputOutput && !isOfReading && FileSizeLimit.isSet
    self.init(isTooLarge ? .fileTooLarge : reason, path: path)
  }
}

extension StoreError.Reason {
  /// Tells by the primary result code.
  ///
  /// https://www.sqlite.org/rescode.html
  init(_ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_CANTOPEN, .SQLITE_PERM: self = .cannotOpen
    case .SQLITE_NOTADB: self = .notADatabase
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .inUse
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_IOERR: self = .inputOutput
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_CORRUPT: self = .damaged
    case .SQLITE_INTERRUPT: self = .interrupted
    default:
      let message = error.message ?? "SQLite's error \(error.resultCode.rawValue)"
      self = Self.missingPart(message).map { .incomplete($0) } ?? .other(message)
    }
  }

  /// What SQLite does not find: `table person` of `no such table: person`.
  private static func missingPart(_ message: String) -> String? {
    for kind in ["table", "column"] {
      let words = "no such \(kind): "
      if message.hasPrefix(words) { return "\(kind) \(message.dropFirst(words.count))" }
    }
    return nil
  }
}

/// How large a process may make a file: SQLite calls what goes beyond it a disk I/O error.
private enum FileSizeLimit {
  /// Whether there is one; the file that has reached it may be gone already.
  static var isSet: Bool {
    var limit = rlimit()
    #if canImport(Glibc)
      let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
    #else
      let resource = RLIMIT_FSIZE
    #endif
    return getrlimit(resource, &limit) == 0 && limit.rlim_cur != rlim_t.max
  }
}
