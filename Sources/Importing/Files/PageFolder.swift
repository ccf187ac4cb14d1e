import Foundation

/// The files of a folder and of the folders in it, in the order of their names.
struct PageFolder {
  private(set) var files: [FoundFile] = []
  /// Folders that cannot be looked into, with the reason.
  private(set) var problems: [(path: String, problem: FileProblem)] = []
  private var seen: Set<FolderIdentity> = []

  /// A folder by what it is, not by its path: a link may lead back to one that it lies in.
  private struct FolderIdentity: Hashable {
    var device: UInt64
    var node: UInt64
  }

  init(_ path: String) {
    walk(path)
  }

  /// A file to be read, with its size in bytes.
  struct FoundFile: Hashable {
    var path: String
    var size: Int
  }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private mutating func walk(_ folder: String) {
    var status = stat()
    guard stat(folder, &status) == 0 else { return note(.cannotRead(errno), folder) }
    let identity = FolderIdentity(device: UInt64(status.st_dev), node: UInt64(status.st_ino))
    guard seen.insert(identity).inserted else { return }
    guard let names = FolderNames.names(in: folder) else { return note(.cannotRead(errno), folder) }
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      guard stat(path, &status) == 0 else {
        note(.cannotRead(errno), path)
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: walk(path)
      case S_IFREG: files.append(FoundFile(path: path, size: Int(status.st_size)))
      default: continue
      }
    }
  }

  /// The size of a file in bytes, 0 where it cannot be told.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  private mutating func note(_ problem: FileProblem, _ path: String) {
    problems.append((path, problem))
  }
}
