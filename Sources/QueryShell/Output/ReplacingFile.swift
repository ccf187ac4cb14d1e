import CLineEdit
import Foundation
package import ResultRendering

/// A file that is written beside its place and moved there when it is whole.
///
/// Somebody who reads the old file meanwhile reads all of it, and an export that fails leaves it as
/// it was. A place that is no regular file (a device, a pipe) is written straight.
package final class ReplacingFile {
  private let path: String
  private let written: String
  private let descriptor: Int32
  private var isOpen = true
  /// Where the content goes.
  package let sink: any OutputSink

  package init(_ path: String) throws(ShellError) {
    self.path = Self.target(of: path)
    var status = stat()
    let exists = stat(self.path, &status) == 0
    // `/dev/stdout` may lead to a file that others write too: it is written on, never replaced.
    let isRegular = !path.hasPrefix("/dev/") && (!exists || status.st_mode & S_IFMT == S_IFREG)
    if exists && status.st_mode & S_IFMT == S_IFDIR {
      throw .cannotWrite(path, errno: EISDIR)
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

  /// Moves the whole file to its place.
  package func finish() throws(ShellError) {
    guard isOpen else { return }
    do {
      try sink.flush()
    } catch {
      discard()
      throw ShellError(writing: path, error)
    }
    isOpen = false
    signals_remove_when_ended(nil)
    let closed = close(descriptor)
    guard closed == 0, written == path || rename(written, path) == 0 else {
      let code = errno
      if written != path { unlink(written) }
      throw .cannotWrite(path, errno: code)
    }
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
