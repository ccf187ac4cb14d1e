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
    self.init(Reason(error), path: path)
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
