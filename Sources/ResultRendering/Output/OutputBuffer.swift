/// The bytes that a writer has rendered and not yet handed to its sink.
struct OutputBuffer {
  private static let chunk = 1 << 16

  private(set) var bytes: [UInt8] = []
  private var hasHandedOn = false
  private let sink: any OutputSink

  init(sink: any OutputSink) {
    self.sink = sink
    bytes.reserveCapacity(Self.chunk + 4096)
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func append(_ byte: UInt8, count: Int) {
    bytes.append(contentsOf: repeatElement(byte, count: count))
  }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  @inline(__always)
  mutating func append(literal text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  @inline(__always)
  mutating func append(_ part: Slice<UnsafeBufferPointer<UInt8>>) {
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: part))
  }

  mutating func append(_ part: [UInt8]) {
    bytes.append(contentsOf: part)
  }

  mutating func append(decimal number: Int64) {
    if number >= 0, number < 10 {
      bytes.append(UInt8(number) + 0x30)
      return
    }
    if number < 0 { bytes.append(0x2D) }
    let start = bytes.count
    var rest = number.magnitude
    repeat {
      bytes.append(UInt8(rest % 10) + 0x30)
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Puts bytes where so many stand before them; only while nothing has been handed on.
  mutating func insert(_ part: [UInt8], at place: Int) {
    bytes.insert(contentsOf: part, at: place)
  }

  /// Takes back what was appended after there were so many bytes.
  mutating func truncate(to count: Int) {
    bytes.removeLast(bytes.count - count)
  }

  /// To be called after each row: hands on what has gathered, and the first row at once.
  @inline(__always)
  mutating func rowIsDone() throws {
    if bytes.count >= Self.chunk || !hasHandedOn { try handOn() }
  }

  /// Hands everything on.
  mutating func finish() throws {
    try handOn()
    try sink.flush()
  }

  private mutating func handOn() throws {
    defer { bytes.removeAll(keepingCapacity: true) }
    try bytes.withUnsafeBytes { try sink.write($0) }
    if !hasHandedOn {
      hasHandedOn = true
      try sink.flush()
    }
  }
}
