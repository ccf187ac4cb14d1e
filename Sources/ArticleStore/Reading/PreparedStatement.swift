import GRDB
import GRDBSQLite
import SQLText

/// A statement that SQLite has compiled, run with values that are bound to it.
///
/// It goes past GRDB's own binding because a value for each cell costs more than SQLite's work; the
/// statement itself, its life and its errors stay GRDB's.
struct PreparedStatement {
  private let statement: Statement
  private var pointer: OpaquePointer { statement.sqliteStatement }

  init(_ statement: Statement) {
    self.statement = statement
  }

  /// Runs the statement to its end.
  ///
  /// SQLite reads the texts where they are put, one after the other, and keeps no copies of its own.
  func run(_ values: [SQLValue]) throws {
    let size = values.reduce(1) { sum, value in
      if case .text(let text) = value { sum + text.utf8.count } else { sum }
    }
    try withUnsafeTemporaryAllocation(byteCount: size, alignment: 1) { texts in
      defer { sqlite3_clear_bindings(pointer) }
      var used = 0
      try bind(values) { text, place in
        let start = texts.baseAddress?.advanced(by: used)
        let count = Self.copy(text, to: UnsafeMutableRawBufferPointer(rebasing: texts[used...]))
        used += count
        return sqlite3_bind_text(
          pointer,
          place,
          start?.assumingMemoryBound(to: CChar.self),
          Int32(clamping: count),
          nil
        )
      }
      try step { _ in true }
    }
  }

  private static func copy(_ text: String, to place: UnsafeMutableRawBufferPointer) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      place.copyMemory(from: UnsafeRawBufferPointer(bytes))
      return bytes.count
    }
  }

  /// Hands out each row until `body` has seen enough.
  func rows(_ values: [SQLValue], _ body: (StatementRow) throws -> Bool) throws {
    try bind(values) { text, place in bindCopy(of: text, at: place) }
    try step(body)
  }

  private func step(_ body: (StatementRow) throws -> Bool) throws {
    defer { sqlite3_reset(pointer) }
    while true {
      switch sqlite3_step(pointer) {
      case SQLITE_ROW:
        if try !body(StatementRow(statement: pointer)) { return }
      case SQLITE_DONE:
        return
      case let code:
        throw failure(code)
      }
    }
  }

  private func bind(_ values: [SQLValue], text: (String, Int32) -> Int32) throws {
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      let code =
        switch value {
        case .null: sqlite3_bind_null(pointer, place)
        case .integer(let number): sqlite3_bind_int64(pointer, place, number)
        case .real(let number): sqlite3_bind_double(pointer, place, number)
        case .text(let value): text(value, place)
        }
      guard code == SQLITE_OK else { throw failure(code) }
    }
  }

  private func bindCopy(of text: String, at place: Int32) -> Int32 {
    // SQLITE_TRANSIENT, which is a cast that Swift does not import: SQLite makes a copy.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    var text = text
    return text.withUTF8 { bytes in
      // Empty text must not be a null pointer, which would bind null.
      guard let start = bytes.baseAddress else {
        return sqlite3_bind_text(pointer, place, "", 0, nil)
      }
      return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        sqlite3_bind_text(pointer, place, $0, Int32(clamping: bytes.count), copied)
      }
    }
  }

  private func failure(_ code: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: String(cString: sqlite3_errmsg(sqlite3_db_handle(pointer)))
    )
  }
}
