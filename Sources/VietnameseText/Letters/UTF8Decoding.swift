/// Reads code points out of bytes that are known to be UTF-8, as those of a `String` are.
///
/// Public, for only that can be inlined in other rooms.
public enum UTF8Decoding {
  /// The code point that begins at an index, and how many bytes it has.
  @inlinable
  @inline(__always)
  public static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>,
    at index: Int
  ) -> (value: UInt32, length: Int) {
    let lead = UInt32(bytes[index])
    if lead < 0x80 { return (lead, 1) }
    let second = UInt32(bytes[index + 1]) & 0x3F
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | second, 2) }
    let third = UInt32(bytes[index + 2]) & 0x3F
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | second << 6 | third, 3) }
    let fourth = UInt32(bytes[index + 3]) & 0x3F
    return ((lead & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
  }

  /// Hands out each code point of a text, without the costs of a `String`'s own indices, while
  /// `body` wants more.
  @inline(__always)
  static func eachScalar(of text: String, _ body: (UInt32) -> Bool) {
    func walk(_ bytes: UnsafeBufferPointer<UInt8>) {
      var index = 0
      while index < bytes.count {
        let (scalar, length) = scalar(in: bytes, at: index)
        guard body(scalar) else { return }
        index += length
      }
    }
    if text.utf8.withContiguousStorageIfAvailable(walk) == nil {
      var text = text
      text.withUTF8(walk)
    }
  }
}
