#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A sink over an open file descriptor, which it does not close.
///
/// Small writes are gathered; whoever writes flushes at the end. The process must ignore `SIGPIPE`,
/// so that a reader that has gone is an error here and not the end of the process.
package final class FileDescriptorSink: OutputSink {
  private static let capacity = 1 << 16

  private let descriptor: Int32
  private var held: [UInt8] = []

  package init(_ descriptor: Int32) {
    self.descriptor = descriptor
    held.reserveCapacity(Self.capacity)
  }

  package func write(_ bytes: UnsafeRawBufferPointer) throws {
    if held.count + bytes.count > Self.capacity { try flush() }
    if bytes.count >= Self.capacity {
      try writeAll(bytes)
    } else {
      held.append(contentsOf: bytes)
    }
  }

  package func flush() throws {
    guard !held.isEmpty else { return }
    // What could not be written is not tried again: the reader is gone, or the disk is full.
    defer { held.removeAll(keepingCapacity: true) }
    try held.withUnsafeBytes { try writeAll($0) }
  }

  /// Writes all of it, however little the system takes at a time.
  private func writeAll(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = systemWrite(UnsafeRawBufferPointer(rebasing: rest))
      if count >= 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitUntilWritable()
      case EPIPE: throw OutputError.readerIsGone
      case let code: throw OutputError.refused(code: code, reason: String(cString: strerror(code)))
      }
    }
  }

  private func systemWrite(_ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  /// A terminal that another program has made non-blocking may be full for a moment.
  private func waitUntilWritable() {
    var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&entry, 1, 1000)
  }
}
