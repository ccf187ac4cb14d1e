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
  func file() throws(ShellError) -> SavedFile {
    SavedFile(
      FilePath.exists(path) ? try FilePath.keptBytes(of: path) : [],
      name: shownPath
    )
  }

  /// Keeps a query under a name and gives back the one that was kept under it before.
  func save(_ query: QuerySyntax, as name: String) throws -> SavedQuery? {
    try locked {
      let file = try file()
      let earlier = file.queries.filter { $0.name == name }
      let line = "save \(name) as \(query)"
      var bytes = file.bytes
      if let first = earlier.first {
        bytes = Self.removing(earlier.dropFirst(), from: bytes)
        bytes.replaceSubrange(first.range.start..<first.range.end, with: line.utf8)
      } else {
        let isOpen = bytes.last.map { $0 != UInt8(ascii: "\n") } ?? false
        bytes += Array("\(isOpen ? "\n" : "")\(line)\n".utf8)
      }
      try write(bytes)
      return earlier.last
    }
  }

  /// Takes a query out of the file; whether there was one of the name.
  func forget(_ name: String) throws -> Bool {
    try locked {
      let file = try file()
      let named = file.queries.filter { $0.name == name }
      guard !named.isEmpty else { return false }
      try write(Self.removing(named[...], from: file.bytes))
      return true
    }
  }

  // MARK: the file

  private func write(_ bytes: [UInt8]) throws {
    let file = try ReplacingFile(path)
    do {
      try bytes.withUnsafeBytes { try file.sink.write($0) }
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

  /// The bytes without some of its statements, each with the end of its line, and with the comment
  /// there where nothing else stands on the line.
  private static func removing(_ queries: ArraySlice<SavedQuery>, from bytes: [UInt8]) -> [UInt8] {
    queries.reversed().reduce(bytes) { bytes, query in
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
      return Array(bytes[..<query.range.start] + bytes[end...])
    }
  }
}
