import Foundation
import Importing
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
    return (FolderNames.names(in: opened) ?? [])
      .filter { VisibleText.visible($0) == $0 && (!$0.hasPrefix(".") || name.hasPrefix(".")) }
      .map { FilePath.isFolder("\(opened)/\($0)") ? "\(folder)\($0)/" : folder + $0 }
      .sorted()
  }
}
