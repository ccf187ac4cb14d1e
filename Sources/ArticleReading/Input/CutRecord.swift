/// The record of JSON that a cutter has in hand, up to the size that is allowed.
struct CutRecord {
  private let limits: ReadingLimits
  private var bytes: [UInt8] = []
  private var isTooLarge = false
  private(set) var isOpen = false
  private(set) var start = (byte: 0, line: 1)

  init(limits: ReadingLimits) { self.limits = limits }

  /// Whether a line has just begun in the record.
  var endsLine: Bool { bytes.last == 0x0A }

  /// Whether the object so far is an article itself, with its text under one of the usual keys.
  var hasText: Bool {
    let start = String(decoding: bytes.prefix(1 << 16), as: UTF8.self)
    return ["\"text\"", "\"content\"", "\"body\"", "\"paragraphs\""].contains(where: start.contains)
  }

  mutating func open(byte: Int, line: Int) {
    isOpen = true
    start = (byte, line)
  }

  mutating func append(_ byte: UInt8) {
    guard isOpen else { return }
    if bytes.count < limits.record { bytes.append(byte) } else { isTooLarge = true }
  }

  mutating func append(_ more: ArraySlice<UInt8>) {
    if bytes.count + more.count <= limits.record { bytes += more } else { isTooLarge = true }
  }

  /// Forgets what was collected.
  mutating func drop() {
    bytes.removeAll(keepingCapacity: true)
    isOpen = false
    isTooLarge = false
  }

  /// The whole record; missing where there is only white space.
  ///
  /// A line of a list may end in the list's comma.
  mutating func close(isLine: Bool, number: Int) -> InputRecord? {
    defer { drop() }
    if isLine {
      while let last = bytes.last, last == 0x0D || last == 0x20 || last == UInt8(ascii: ",") {
        bytes.removeLast()
      }
    }
    guard isTooLarge || bytes.contains(where: { $0 > 0x20 }) else { return nil }
    var content = InputRecord.Content.object(bytes)
    if isTooLarge {
      var error = ReadingError(.tooLarge(limit: limits.record), byte: start.byte, line: start.line)
      error.record = number
      content = .refused(error)
    }
    return InputRecord(
      content: content,
      number: number,
      line: start.line,
      byte: start.byte,
      limits: limits
    )
  }
}
