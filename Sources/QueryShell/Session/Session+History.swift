extension Session {
  /// Shows the last lines that were typed, oldest first.
  func showHistory(_ count: String) throws {
    guard let count = Int(count), count > 0 else {
      throw ShellError("`history N` takes a number from 1, as in: history 20")
    }
    let entries = lines?.entries ?? []
    guard !entries.isEmpty else { throw ShellError("nothing has been typed yet") }
    for entry in entries.suffix(count) { try output.show(entry) }
  }
}
