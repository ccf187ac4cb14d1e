import Foundation
import QueryLanguage
import ResultRendering
import VietnameseText

/// The queries that somebody keeps by name, in one file of theirs.
///
/// The file is a script of `save NAME as …`, a query a line, so that it can be read, edited, copied
/// and run. It belongs to a person and not to a store: the shell only reads the store, which is made
/// anew from pages and handed on, and a query is worth keeping for every store there is.
struct SavedQueries {
  /// The full path of the file, which need not be there yet.
  let path: String
  /// What messages call the file.
  let shownPath: String

  /// `tracuu/saved.tq` in the XDG data folder: `$XDG_DATA_HOME`, or `.local/share` in `$HOME`.
  static func defaultPath(in environment: [String: String]) -> String? {
    XDGFolder.data.path(in: environment).map { "\($0)/tracuu/saved.tq" }
  }

  /// What the file holds now; another shell may have changed it since the last look.
  func all() throws -> [SavedQuery] {
    try contents().queries
  }

  /// Keeps a query under a name and gives back the one that was kept under it before.
  func save(_ query: QuerySyntax, as name: String) throws -> SavedQuery? {
    try locked {
      let (source, queries) = try contents()
      let earlier = queries.filter { $0.name == name }
      let line = "save \(name) as \(query)"
      var text = source.text
      if let first = earlier.first {
        text = Self.removing(earlier.dropFirst(), from: text)
        text = Self.replacing(first.range, of: text, by: line)
      } else {
        let isOpen = !text.isEmpty && !text.hasSuffix("\n")
        text += "\(isOpen ? "\n" : "")\(line)\n"
      }
      try write(text)
      return earlier.last
    }
  }

  /// Takes a query out of the file; whether there was one of the name.
  func forget(_ name: String) throws -> Bool {
    try locked {
      let (source, queries) = try contents()
      let named = queries.filter { $0.name == name }
      guard !named.isEmpty else { return false }
      try write(Self.removing(named[...], from: source.text))
      return true
    }
  }

  // MARK: the file

  private func contents() throws -> (source: SourceText, queries: [SavedQuery]) {
    let text = FilePath.exists(path) ? try FilePath.text(of: path) : ""
    let source = SourceText(text, name: shownPath)
    do throws(Diagnostics) {
      let statements = try Parser.script(text, commands: [])
      let others = statements.filter { SavedQuery($0, in: source) == nil }
      if let wrong = Diagnostics(others.map { .notToBeSaved(at: $0.range) }) { throw wrong }
      return (source, statements.compactMap { SavedQuery($0, in: source) })
    } catch {
      throw StatementError(error, in: source)
    }
  }

  private func write(_ text: String) throws {
    let file = try ReplacingFile(path)
    do {
      try file.sink.write(text)
    } catch {
      throw ShellError(writing: path, error)
    }
    try file.finish()
  }

  /// Reads and writes the file while no other shell does.
  ///
  /// What is locked is the folder, since the file itself is replaced. Where the file system knows no
  /// locks the file is still whole, and only one of two changes made at once can be lost.
  private func locked<Result>(_ change: () throws -> Result) throws -> Result {
    let folder = FolderPath.parent(of: path)
    try FolderPath.make(folder, mode: 0o700)
    let lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0 else { throw ShellError.cannotRead(folder, errno: errno) }
    defer { close(lock) }
    while flock(lock, LOCK_EX) != 0, errno == EINTR {}
    return try change()
  }

  // MARK: its text

  /// The text without some of its statements, each with the end of its line, and with the comment
  /// there where nothing else stands on the line.
  private static func removing(_ queries: ArraySlice<SavedQuery>, from text: String) -> String {
    queries.reversed().reduce(text) { text, query in
      let bytes = Array(text.utf8)
      var end = query.range.end
      while end < bytes.count, [" ", "\t", "\r", ";"].contains(Unicode.Scalar(bytes[end])) {
        end += 1
      }
      let before = bytes[..<query.range.start].reversed().prefix { $0 != UInt8(ascii: "\n") }
      let isAlone = before.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      if isAlone, end < bytes.count, bytes[end] == UInt8(ascii: "#") {
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      }
      if end < bytes.count, bytes[end] == UInt8(ascii: "\n") { end += 1 }
      return replacing(SourceRange(query.range.start, end), of: text, by: "")
    }
  }

  private static func replacing(
    _ range: SourceRange,
    of text: String,
    by replacement: String
  ) -> String {
    let bytes = Array(text.utf8)
    return String(
      decoding: bytes[..<range.start] + Array(replacement.utf8) + bytes[range.end...],
      as: UTF8.self
    )
  }
}
