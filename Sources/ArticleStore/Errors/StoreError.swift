import VietnameseText

/// What goes wrong between the program and a store's file.
package struct StoreError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// There is nothing at the path, or it may not be read.
    case cannotOpen
    case isFolder
    /// The file holds something else than a SQLite database.
    case notADatabase
    /// A SQLite database that no tracuu made.
    case notAStore
    case madeByNewerVersion
    case inUse
    case readOnly
    case diskFull
    case damaged
    /// A table or a column is gone, which another program must have taken out: `table person`.
    case incomplete(String)
    /// `interrupt` was called while a query ran.
    case interrupted
    /// What SQLite says of anything else.
    case other(String)
  }

  package var reason: Reason
  /// The path of the store's file, as it was given.
  package var path: String

  package init(_ reason: Reason, path: String) {
    self.reason = reason
    self.path = path
  }

  package var isInterruption: Bool { reason == .interrupted }

  /// Whether what was to be stored is what is wrong, and not the store.
  package var isOfOneArticle: Bool {
    switch reason {
    case .other: true
    case .cannotOpen, .isFolder, .notADatabase, .notAStore, .madeByNewerVersion, .inUse, .readOnly,
      .diskFull,
      .damaged, .incomplete, .interrupted:
      false
    }
  }

  /// What happened and what to do, without a full stop.
  package var message: String {
    let file = VisibleText.visible(path)
    switch reason {
    case .cannotOpen:
      return "cannot open the store \(file); is the path right, and may you read and write there?"
    case .isFolder:
      return "\(file) is a folder; a store is a file, as in --store \(file)/news.db"
    case .notADatabase:
      return "\(file) is no store; it is not a SQLite file"
    case .notAStore:
      return "\(file) is a SQLite file, but no store of tracuu; name another with --store FILE"
    case .madeByNewerVersion:
      return "the store \(file) was made by a newer version of tracuu; take that version"
    case .inUse:
      return "the store \(file) is in use by another program; try again when it is done"
    case .readOnly:
      return "the store \(file) may not be written; copy it to a place where you may write"
    case .diskFull:
      return "the disk that holds \(file) is full; what was stored before is whole"
    case .damaged:
      return "the store \(file) is damaged: \(Self.wayOut)"
    case .incomplete(let part):
      let part = VisibleText.visible(part)
      return "the store \(file) has no \(part) any more: \(Self.wayOut)"
    case .interrupted:
      return "interrupted"
    case .other(let text):
      return "the store \(file): \(text)"
    }
  }

  /// What to do with a store that is not whole.
  private static let wayOut = """
    `tracuu check --store FILE` says how far; go back to a backup, or import the pages again into a \
    new store
    """
}
