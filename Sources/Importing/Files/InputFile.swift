import Foundation

/// Bytes that come in chunks: a file, or a descriptor that is open already.
final class InputFile {
  /// Large enough that a read costs little, small enough that memory stays flat.
  private static let chunkSize = 1 << 18

  private let descriptor: Int32
  private let isOurs: Bool
  private let before: FileState?
  private var chunk = [UInt8](repeating: 0, count: InputFile.chunkSize)

  /// Opens a regular file.
  ///
  /// Opening never waits: a pipe without a writer would hold everything up.
  init(_ path: String) throws(FileProblem) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    isOurs = true
    guard descriptor >= 0 else {
      before = nil
      throw .cannotRead(errno)
    }
    before = FileState(descriptor)
    guard let before else { throw .cannotRead(errno) }
    guard before.isRegular else { throw .notAFile }
  }

  /// Takes what a descriptor still gives, such as standard input.
  init(descriptor: Int32) {
    self.descriptor = descriptor
    isOurs = false
    before = nil
  }

  deinit {
    if isOurs && descriptor >= 0 { close(descriptor) }
  }

  /// The next bytes; missing at the end.
  func next() throws(FileProblem) -> [UInt8]? {
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count > 0 { return Array(chunk[..<count]) }
      if count == 0 { return nil }
      guard errno == EINTR else { throw .cannotRead(errno) }
    }
  }

  /// Whether the file is another than it was when it was opened.
  var hasChanged: Bool {
    guard let before, let now = FileState(descriptor) else { return false }
    return now != before
  }
}

/// What tells that a file was written to.
private struct FileState: Equatable {
  var isRegular: Bool
  private var size: Int
  private var seconds: Int
  private var nanoseconds: Int

  init?(_ descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    isRegular = status.st_mode & S_IFMT == S_IFREG
    size = Int(status.st_size)
    #if canImport(Darwin)
      seconds = status.st_mtimespec.tv_sec
      nanoseconds = status.st_mtimespec.tv_nsec
    #else
      seconds = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
    #endif
  }
}
