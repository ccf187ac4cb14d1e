import Foundation

/// The lines of earlier sessions, in a file of their own.
///
/// The file is plain text, an entry a line, with `\n` and `\\` for a line end and a backslash inside
/// an entry. Each entry is appended at once and in one piece, so that several shells that are open
/// together lose nothing of one another and a shell that is killed loses nothing at all.
package struct LineHistory {
  /// How much of the end of a file is read: enough for some thousand entries.
  private static let readLimit = 1 << 20

  /// The full path of the file.
  package let path: String
  /// The entries that can be gone back to, oldest first.
  package private(set) var entries: [String] = []

  /// Reads what the file holds; a file that is not there yet, or cannot be read, is no history.
  package init(path: String) {
    self.path = path
    entries = Self.read(path)
  }

  /// `tracuu/history` in the XDG state folder: `$XDG_STATE_HOME`, or `.local/state` in `$HOME`.
  package static func defaultPath(in environment: [String: String]) -> String? {
    XDGFolder.state.path(in: environment).map { "\($0)/tracuu/history" }
  }

  /// Whether an entry is worth keeping: not one that begins with a space, nor the last one again.
  ///
  /// An earlier one that is the same gives way to it.
  package func keeps(_ entry: String) -> Bool {
    guard let first = entry.unicodeScalars.first, first != " " else { return false }
    return entry != entries.last && !entry.allSatisfy(\.isWhitespace)
  }

  /// Appends an entry, making the file and its folders for the user alone where they are missing.
  package mutating func append(_ entry: String) throws(ShellError) {
    entries.removeAll { $0 == entry }
    entries.append(entry)
    try FolderPath.make(FolderPath.parent(of: path), mode: 0o700)
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o600)
    // A pipe without a reader.
    guard file >= 0 || errno != ENXIO else { throw .notAFile(path) }
    guard file >= 0 else { throw .cannotWrite(path, errno: errno) }
    defer { close(file) }
    guard FilePath.isRegular(file) else { throw .notAFile(path) }
    var line = Array((Self.escaped(entry) + "\n").utf8)
    let count = write(file, &line, line.count)
    guard count == line.count else { throw .cannotWrite(path, errno: errno) }
  }

  private static func read(_ path: String) -> [String] {
    // Opening never waits: a pipe without a writer would hold the shell up.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return [] }
    defer { close(file) }
    guard FilePath.isRegular(file) else { return [] }
    // A file that others could read, as another program may have left it, is the user's alone.
    fchmod(file, 0o600)
    let size = Int(lseek(file, 0, SEEK_END))
    let start = max(0, size - readLimit)
    var bytes = [UInt8](repeating: 0, count: max(0, size - start))
    let count = pread(file, &bytes, bytes.count, off_t(start))
    guard count > 0 else { return [] }
    var lines = String(decoding: bytes[..<count], as: UTF8.self)
      .split(separator: "\n")
    if start > 0 { lines.removeFirst() }
    return latest(of: lines.map { unescaped($0) })
  }

  /// Each entry once, where it stands last.
  private static func latest(of entries: [String]) -> [String] {
    var seen: Set<String> = []
    return Array(entries.reversed().filter { seen.insert($0).inserted }.reversed())
  }

  private static func escaped(_ entry: String) -> String {
    var text = ""
    for scalar in entry.unicodeScalars {
      switch scalar {
      case "\n": text += "\\n"
      case "\\": text += "\\\\"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func unescaped(_ line: Substring) -> String {
    var text = ""
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        text.unicodeScalars.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
