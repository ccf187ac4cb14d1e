import Foundation

/// Files of pages: how they are found and read.
enum PageFile {
  /// No page of news is larger.
  static let sizeLimit = 64 << 20

  /// The whole of a regular file.
  ///
  /// Opening never waits: a pipe without a writer would hold everything up.
  static func bytes(of path: String) throws(FileProblem) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .cannotRead(errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .cannotRead(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= sizeLimit else { throw .tooLarge(limit: sizeLimit) }
    return try bytes(from: file, expecting: Int(status.st_size))
  }

  private static func bytes(
    from file: Int32,
    expecting size: Int
  ) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &chunk, chunk.count)
      if count > 0 {
        bytes += chunk[..<count]
        // A file may grow while it is read.
        guard bytes.count <= sizeLimit else { throw .tooLarge(limit: sizeLimit) }
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw .cannotRead(errno)
      }
    }
  }
}
