import ArticleStore
import CLineEdit
import Foundation
import SQLText
import VietnameseText

extension Session {
  /// Reads rows in a way that Ctrl-C and the time that is set can stop.
  ///
  /// Without a person at the prompt there is nothing to go back to, and Ctrl-C ends the process.
  func read(
    _ statement: SQLStatement,
    from store: ArticleStore,
    _ body: (any ResultRow) throws -> Bool
  ) throws {
    let isLive = isInteractive && output.hasLiveMessages
    let watch = QueryWatch(
      timeout: settings.timeout,
      language: language,
      say: isLive ? { @Sendable text in ProgressLine.draw(text) } : nil,
      stop: { store.interrupt() }
    )
    self.watch = watch
    defer {
      watch.end()
      self.watch = nil
    }
    do {
      if isInteractive {
        try interruption.stopping(by: { store.interrupt() }) { () throws in
          try store.read(statement) { row in
            watch.countRow()
            return try body(row)
          }
        }
      } else {
        try store.read(statement, body)
      }
    } catch let error as StoreError where error.isInterruption && watch.isTimedOut {
      let time = settings.timeout.map { SpokenDuration.text($0) } ?? ""
      throw ShellError(
        .both(
          "stopped after \(time), as `set timeout` says; `set timeout off` lets it run",
          vi: "đã dừng sau \(time) theo `set timeout`; `set timeout off` để chạy đến hết"
        )
      )
    }
  }
}

/// The line on the terminal that says how far a query is.
private enum ProgressLine {
  static func draw(_ text: String) {
    let bytes = Array("\r\u{1B}[K\(text)".utf8)
    // A line that cannot be drawn need not be.
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
