import VietnameseText

extension Session {
  /// Shows the last lines that were typed, oldest first.
  func showHistory(_ count: String) throws {
    guard let count = Int(count), count > 0 else {
      throw ShellError(
        .both(
          "`history N` takes a number from 1, as in: history 20",
          vi: "`history N` cần một số từ 1, ví dụ: history 20"
        )
      )
    }
    let entries = lines?.entries ?? []
    guard !entries.isEmpty else {
      throw ShellError(.both("nothing has been typed yet", vi: "chưa gõ gì"))
    }
    for entry in entries.suffix(count) { try output.show(entry) }
  }
}
