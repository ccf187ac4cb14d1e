import Foundation

/// Files by their path, as much of them as the shell needs.
package enum FilePath {
  /// No script is longer; the language says so itself up to here.
  package static let textLimit = 8_000_000

  /// Whether there is anything at a path, as far as one may look.
  package static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0 || errno == EACCES
  }

  /// Whether a file holds not a single byte.
  static func isEmpty(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size == 0
  }

  /// What tells one file from another; missing where there is none.
  static func identity(_ path: String) -> [UInt64]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
  }

  /// Whether a path leads to a file, and not to a pipe, a device or a folder.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// A path as a user types it: `~` at its start is the home folder.
  static func expanded(_ path: String, environment: [String: String]) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = environment["HOME"] else { return path }
    return home + path.dropFirst()
  }

  /// A path as it is shown: the home folder as `~`.
  static func shown(_ path: String, environment: [String: String]) -> String {
    guard let home = environment["HOME"], home.count > 1, path.hasPrefix(home + "/") else {
      return VisiblePath.text(path)
    }
    return VisiblePath.text("~" + path.dropFirst(home.count))
  }

  /// The whole of a text file.
  package static func text(of path: String) throws(ShellError) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .cannotRead(path, errno: errno) }
    defer { close(file) }
    return try text(from: file, name: path)
  }

  /// The whole of a text file that tracuu keeps itself: a pipe in its place is not waited for.
  static func keptText(of path: String) throws(ShellError) -> String {
    let bytes = try keptBytes(of: path)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(path) }
    return text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
  }

  /// All bytes of a file that tracuu keeps itself: a pipe in its place is not waited for.
  static func keptBytes(of path: String) throws(ShellError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .cannotRead(path, errno: errno) }
    defer { close(file) }
    guard isRegular(file) else { throw .notAFile(path) }
    return try bytes(from: file, name: path)
  }

  /// Whether a descriptor is of a file and not of a pipe, a device or a folder.
  static func isRegular(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Everything that a descriptor still gives.
  package static func text(from descriptor: Int32, name: String) throws(ShellError) -> String {
    let bytes = try bytes(from: descriptor, name: name, limit: textLimit)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(name) }
    return text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
  }

  /// Everything that a descriptor still gives, as it is.
  ///
  /// More than `limit` bytes are refused, so that an endless input fills no memory.
  package static func bytes(
    from descriptor: Int32,
    name: String,
    limit: Int = textLimit
  ) throws(ShellError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count > 0 {
        bytes += chunk[..<count]
        guard bytes.count <= limit else { throw .tooLong(name, limit: limit) }
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw .cannotRead(name, errno: errno)
      }
    }
  }
}
