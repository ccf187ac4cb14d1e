import Foundation

/// The files of a folder and of the folders in it, in the order of their names.
struct PageFolder {
  private(set) var files: [FoundFile] = []
  /// Folders that cannot be looked into, with the reason.
  private(set) var problems: [(path: String, problem: FileProblem)] = []
  /// Links to other places: they may lead out of the folder or back to one that they lie in, and
  /// what they lead to in the folder is read all the same.
  private(set) var links: [String] = []
  private let leftOut: Set<FileIdentity>

  /// A file by what it is, not by its path.
  private struct FileIdentity: Hashable {
    var device: UInt64
    var node: UInt64

    init(_ status: stat) {
      (device, node) = (UInt64(status.st_dev), UInt64(status.st_ino))
    }
  }

  /// Looks through a folder, without the files at the paths `leftOut`.
  init(_ path: String, leavingOut leftOut: [String] = []) {
    var status = stat()
    self.leftOut = Set(leftOut.compactMap { stat($0, &status) == 0 ? FileIdentity(status) : nil })
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
    guard let names = FolderNames.names(in: folder) else { return note(.cannotRead(errno), folder) }
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      var (found, status) = (stat(), stat())
      // A link that leads nowhere is a problem; of any other file `lstat` says the same.
      guard lstat(path, &found) == 0, stat(path, &status) == 0 else {
        note(.cannotRead(errno), path)
        continue
      }
      switch found.st_mode & S_IFMT {
      case S_IFLNK: links.append(path)
      case S_IFDIR: walk(path)
      case S_IFREG where leftOut.contains(FileIdentity(found)): continue
      case S_IFREG: files.append(FoundFile(path: path, size: Int(found.st_size)))
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
