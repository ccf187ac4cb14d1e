package import VietnameseText

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
    case madeByOtherVersion
    /// Its tables are not all there yet: what made it was stopped, or an older tracuu made it.
    case unfinished
    case inUse
    case readOnly
    case diskFull
    /// A limit of the system or of the shell lets no file grow larger (`ulimit -f`).
    case fileTooLarge
    /// The system does not read or write the file, whatever the reason.
    case inputOutput
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
    case .cannotOpen, .isFolder, .notADatabase, .notAStore, .madeByOtherVersion, .unfinished,
      .inUse, .readOnly, .diskFull, .fileTooLarge, .inputOutput, .damaged, .incomplete,
      .interrupted:
      false
    }
  }

  /// What happened and what to do, without a full stop.
  package var message: BilingualText {
    let file = VisibleText.visible(path)
    switch reason {
    case .cannotOpen:
      return .both(
        "cannot open the store \(file); is the path right, and may you read and write there?",
        vi:
          "không mở được kho \(file); đường dẫn có đúng không, bạn có quyền đọc và ghi ở đó không?"
      )
    case .isFolder:
      return .both(
        "\(file) is a folder; a store is a file, as in --store \(file)/news.db",
        vi: "\(file) là thư mục; kho phải là một tệp, ví dụ --store \(file)/news.db"
      )
    case .notADatabase:
      return .both(
        "\(file) is no store; it is not a SQLite file",
        vi: "\(file) không phải là kho; đó không phải tệp SQLite"
      )
    case .notAStore:
      return .both(
        "\(file) is a SQLite file, but no store of tracuu; name another with --store FILE",
        vi:
          "\(file) là tệp SQLite nhưng không phải kho của tracuu; hãy nêu kho khác bằng --store TỆP"
      )
    case .madeByOtherVersion:
      return .both(
        """
        the store \(file) was made by another version of tracuu; take that version, or import the pages \
        into a new store, with --store FILE
        """,
        vi: """
          kho \(file) do một phiên bản tracuu khác tạo ra; hãy dùng phiên bản đó, hoặc nhập các trang \
          vào kho mới bằng --store TỆP
          """
      )
    case .unfinished:
      return .both(
        "the store \(file) is not finished; `tracuu import PATH --store FILE` makes it whole",
        vi: "kho \(file) chưa được tạo xong; `tracuu import ĐƯỜNG_DẪN --store TỆP` sẽ hoàn tất kho"
      )
    case .inUse:
      return .both(
        "the store \(file) is in use by another program; try again when it is done",
        vi: "kho \(file) đang được chương trình khác dùng; hãy thử lại khi chương trình đó xong"
      )
    case .readOnly:
      return .both(
        "the store \(file) may not be written; copy it to a place where you may write",
        vi: "không được ghi vào kho \(file); hãy chép kho sang nơi bạn có quyền ghi"
      )
    case .diskFull:
      return .both(
        "the disk that holds \(file) is full; what was stored before is whole",
        vi: "ổ đĩa chứa \(file) đã đầy; những gì lưu trước đó vẫn nguyên vẹn"
      )
    case .fileTooLarge:
      return .both(
        """
        \(file) may not grow any further (disk I/O error): the size of files is limited here \
        (`ulimit -f`); what was stored before is whole
        """,
        vi: """
          \(file) không được lớn thêm (lỗi vào ra đĩa): kích thước tệp bị giới hạn ở đây \
          (`ulimit -f`); những gì lưu trước đó vẫn nguyên vẹn
          """
      )
    case .inputOutput:
      return .both(
        """
        the disk or the system refuses to read or write \(file) (disk I/O error); \
        what was stored before is whole
        """,
        vi: """
          ổ đĩa hoặc hệ thống từ chối đọc hay ghi \(file) (lỗi vào ra đĩa); \
          những gì lưu trước đó vẫn nguyên vẹn
          """
      )
    case .damaged:
      return .both(
        "the store \(file) is damaged: \(Self.wayOut)",
        vi: "kho \(file) bị hỏng: \(Self.wayOut)"
      )
    case .incomplete(let part):
      let part = VisibleText.visible(part)
      return .both(
        "the store \(file) has no \(part) any more: \(Self.wayOut)",
        vi: "kho \(file) không còn \(part): \(Self.wayOut)"
      )
    case .interrupted:
      return .both("interrupted", vi: "đã ngắt")
    case .other(let text):
      return .both("the store \(file): \(text)", vi: "kho \(file): \(text)")
    }
  }

  /// What to do with a store that is not whole.
  private static let wayOut = BilingualText(
    """
    `tracuu check --store FILE` says how far; go back to a backup, or import the pages again into a \
    new store
    """,
    vi: """
      `tracuu check --store TỆP` cho biết hỏng đến đâu; hãy quay về một bản sao lưu, hoặc nhập lại \
      các trang vào một kho mới
      """
  )
}
