import CLineEdit
import Foundation
package import ResultRendering
import VietnameseText

/// A file that is written beside its place and moved there when it is whole.
///
/// Somebody who reads the old file meanwhile reads all of it, and an export that fails leaves it as
/// it was. A place that is no regular file (a device, a pipe) is written straight, if it may be.
package final class ReplacingFile {
  /// What may stand at the place already.
  package enum Target {
    /// Nothing, or a pipe: a result that somebody wants to keep.
    case new
    /// A file, which is replaced.
    case replaced
    /// Anything that can be written into.
    case anything
  }

  private let path: String
  private let mayReplace: Bool
  private let written: String
  private let descriptor: Int32
  private var isOpen = true
  /// Where the content goes.
  package let sink: any OutputSink

  package init(_ path: String, over target: Target = .anything) throws(ShellError) {
    self.path = Self.target(of: path)
    mayReplace = target != .new
    var status = stat()
    let exists = stat(self.path, &status) == 0
    let kind = status.st_mode & S_IFMT
    // `/dev/stdout` may lead to a file that others write too: it is written on, never replaced.
    let isDevice = [path, self.path].contains {
      $0.hasPrefix("/dev/") && !$0.hasPrefix("/dev/shm/")
    }
    let isRegular = !isDevice && (!exists || kind == S_IFREG)
    if exists && kind == S_IFDIR { throw .cannotWrite(path, errno: EISDIR) }
    switch target {
    case .anything: break
    case .new, .replaced:
      guard !Session.isStandardOutput(path) else { throw .isStandardOutput }
      guard !isDevice, !exists || kind != S_IFCHR && kind != S_IFBLK else { throw .isDevice(path) }
      if exists, isRegular, target == .new { throw .isThere(path) }
    }
    written = isRegular ? "\(self.path).\(getpid()).part" : self.path
    let flags = isRegular ? O_CREAT | O_EXCL : O_APPEND
    let mode = exists && isRegular ? status.st_mode & 0o7777 : 0o666
    descriptor = open(written, O_WRONLY | O_CLOEXEC | flags, mode)
    guard descriptor >= 0 else { throw .cannotWrite(path, errno: errno) }
    sink = FileDescriptorSink(descriptor)
    if isRegular { signals_remove_when_ended(written) }
  }

  deinit {
    discard()
  }

  /// Where the file is to stand, and where it is written until it is whole.
  var places: [String] { [path, written] }

  /// How far the file goes; missing where it is none that can be cut.
  func length() throws -> off_t? {
    try sink.flush()
    let length = lseek(descriptor, 0, SEEK_CUR)
    return written == path || length < 0 ? nil : length
  }

  /// Takes back what was written beyond a length that the file had.
  func cut(to length: off_t) throws(ShellError) {
    do {
      try sink.flush()
    } catch {
      // What cannot be written is taken back all the same.
    }
    guard ftruncate(descriptor, length) == 0, lseek(descriptor, length, SEEK_SET) == length else {
      throw .cannotWrite(path, errno: errno)
    }
  }

  /// Moves the whole file to its place.
  package func finish() throws(ShellError) {
    guard isOpen else { return }
    do {
      try sink.flush()
    } catch {
      discard()
      throw ShellError(writing: path, error)
    }
    // What is moved to its place must be on the disk, or a power cut leaves neither file.
    guard written == path || fsync(descriptor) == 0 else {
      let code = errno
      discard()
      throw .cannotWrite(path, errno: code)
    }
    isOpen = false
    signals_remove_when_ended(nil)
    guard close(descriptor) == 0, written == path || move() else {
      let code = errno
      if written != path { unlink(written) }
      throw code == EEXIST ? .isThere(path) : .cannotWrite(path, errno: code)
    }
  }

  /// Moves the file to its place; over one that has come there meanwhile only if it may.
  private func move() -> Bool {
    if mayReplace { return rename(written, path) == 0 }
    if link(written, path) == 0 { return unlink(written) == 0 }
    // A file system without links.
    guard errno == EPERM || errno == ENOTSUP || errno == EMLINK, access(path, F_OK) != 0 else {
      return false
    }
    return rename(written, path) == 0
  }

  /// Leaves the place as it was.
  package func discard() {
    guard isOpen else { return }
    isOpen = false
    signals_remove_when_ended(nil)
    close(descriptor)
    if written != path { unlink(written) }
  }

  /// Where a link leads: the file it names is replaced, not the link.
  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

extension ShellError {
  fileprivate static func isThere(_ path: String) -> Self {
    Self(
      "\(VisiblePath.text(path)) \(.both("is already there; --force replaces it", vi: "đã có; --force để ghi đè"))"
    )
  }

  static let isStandardOutput = Self(
    .both(
      "`-` is standard output, where a result goes without a file's name; a file is `./-`",
      vi: "`-` là đầu ra chuẩn, nơi kết quả ra khi không nêu tên tệp; nếu là tệp thì viết `./-`"
    )
  )

  fileprivate static func isDevice(_ path: String) -> Self {
    let name = VisiblePath.text(path)
    return Self(
      .both(
        "\(name) is a device, not a file; without a file's name a result goes to standard output",
        vi: "\(name) là thiết bị, không phải tệp; không nêu tên tệp thì kết quả ra đầu ra chuẩn"
      )
    )
  }
}
