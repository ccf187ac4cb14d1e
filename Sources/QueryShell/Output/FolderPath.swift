import Foundation

/// Folders by their path, as much of them as the shell needs.
enum FolderPath {
  /// The folder that a file lies in; `.` for a bare name.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes a folder with all that it lies in; one that is there is left as it is.
  static func make(_ path: String, mode: mode_t) throws(ShellError) {
    if mkdir(path, mode) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, parent(of: path) != path else {
      throw .cannotMake(folder: path, errno: errno)
    }
    try make(parent(of: path), mode: mode)
    if mkdir(path, mode) != 0 && errno != EEXIST { throw .cannotMake(folder: path, errno: errno) }
  }
}
