import Foundation
import VietnameseText

/// Names of files for the completion key.
enum FileNames {
  /// The paths that begin like `start`, folders with a `/` at their end; hidden files only where the
  /// dot was typed.
  static func beginning(with start: String, environment: [String: String]) -> [String] {
    let slash = start.lastIndex(of: "/").map { start.index(after: $0) } ?? start.startIndex
    let folder = String(start[..<slash])
    let name = start[slash...]
    let opened = folder.isEmpty ? "." : FilePath.expanded(folder, environment: environment)
    return names(in: opened)
      .filter { !$0.hasPrefix(".") || name.hasPrefix(".") }
      .map { FilePath.isFolder("\(opened)/\($0)") ? "\(folder)\($0)/" : folder + $0 }
      .sorted()
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." && VisibleText.visible(name) == name { names.append(name) }
    }
    return names
  }
}
