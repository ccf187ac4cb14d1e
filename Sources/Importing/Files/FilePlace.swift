import Foundation

/// Where a file is, whichever folder is the current one later.
enum FilePlace {
  /// The path from the root; links stay as they are.
  static func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    return FileManager.default.currentDirectoryPath + "/" + path
  }
}
