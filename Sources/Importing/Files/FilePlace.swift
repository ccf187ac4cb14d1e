import Foundation

/// Where a file is, whichever folder is the current one later.
enum FilePlace {
  /// The path from the root, as short as it can be written; links stay as they are.
  static func absolute(_ path: String) -> String {
    let whole =
      path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      // Above a link is the folder that it leads to, not the one that it lies in.
      if part == "..", parts.last != "..", !isLink("/" + parts.joined(separator: "/")) {
        _ = parts.popLast()
      } else {
        parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
