import CZlib

/// Unpacks gzip as it comes, also several files one after another, and stops at a bomb.
///
/// A class, because zlib's state must not move or be copied.
final class GzipUnpacker {
  private let limits: ReadingLimits
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private var input: [UInt8] = []
  private var place = 0
  private var packed = 0
  private var unpacked = 0
  /// Whether the bytes so far end where a packed file ends.
  private(set) var isWhole = false
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  init(limits: ReadingLimits) {
    self.limits = limits
    stream.initialize(to: z_stream())
    let status = czlib_begin_gzip(stream)
    precondition(status == Z_OK, "zlib must have the memory to begin: \(status)")
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  func put(_ bytes: [UInt8]) {
    input = bytes
    place = 0
  }

  /// The next piece of what the bytes that were put unpack to.
  func next() throws(ReadingError) -> [UInt8]? {
    while true {
      if isWhole {
        guard place < input.count else { return nil }
        // Whatever follows a packed file and is no other one is padding, as gzip itself takes it.
        guard input[place] == 0x1F else {
          place = input.count
          return nil
        }
        inflateReset(stream)
        isWhole = false
      }
      let (status, count) = step()
      unpacked += count
      switch status {
      case Z_STREAM_END: isWhole = true
      case Z_OK, Z_BUF_ERROR: break
      default: throw ReadingError(.damagedGzip, byte: packed)
      }
      guard unpacked <= limits.unpacked, unpacked < 1 << 24 || unpacked / limits.ratio < packed
      else { throw ReadingError(.bomb, byte: packed) }
      if count > 0 { return Array(buffer[..<count]) }
      if !isWhole { return nil }
    }
  }

  private func step() -> (status: Int32, count: Int) {
    let before = place
    let result = input.withUnsafeMutableBufferPointer { input in
      buffer.withUnsafeMutableBufferPointer { output in
        stream.pointee.next_in = input.baseAddress.map { $0 + place }
        stream.pointee.avail_in = UInt32(input.count - place)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        let status = inflate(stream, Z_NO_FLUSH)
        place = input.count - Int(stream.pointee.avail_in)
        return (status, output.count - Int(stream.pointee.avail_out))
      }
    }
    packed += place - before
    return result
  }
}
