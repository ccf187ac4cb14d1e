import SQLText

/// What a person reads in a nested cell: its elements, and all of them joined by `; `.
///
/// An object is its values joined by `, `, the missing ones left out. One value serves many cells,
/// because its room is used again: nothing is allocated for a cell.
struct NestedText {
  /// The elements joined, in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Where each element stands in `bytes`; missing ones are kept, because the arrays of one
  /// relation run side by side.
  private(set) var elements: [Range<Int>?] = []

  private let style: ReadableStyle
  private var checked = OutputBuffer(sink: MemorySink())
  private var index = 0

  init(style: ReadableStyle) {
    self.style = style
  }

  /// Whether there is nothing to read at all.
  var isMissing: Bool { elements.allSatisfy { $0 == nil } }

  /// Reads the JSON text of a cell; what is no JSON is read as the text that it is.
  mutating func read(_ json: UnsafeBufferPointer<UInt8>, _ type: ResultType) {
    bytes.removeAll(keepingCapacity: true)
    elements.removeAll(keepingCapacity: true)
    checked.truncate(to: 0)
    index = 0
    var copy = JSONCopy(of: json)
    guard copy.append(to: &checked) else {
      checked.append(json, as: PlainText.self)
      bytes.append(contentsOf: checked.bytes)
      elements.append(0..<bytes.count)
      return
    }
    if case .array(let element) = type, checked.bytes.first == 0x5B {
      readElements(element)
    } else {
      let hasText = value(type)
      elements.append(hasText ? 0..<bytes.count : nil)
    }
  }

  private mutating func readElements(_ type: ResultType) {
    while nextInside(closedBy: 0x5D) {
      if !elements.isEmpty { bytes.append(contentsOf: "; ".utf8) }
      let start = bytes.count
      let hasText = value(type)
      elements.append(hasText ? start..<bytes.count : nil)
    }
  }

  // What follows walks JSON that has been checked, without white space.

  /// Goes past a bracket or a comma; false where the value ends.
  private mutating func nextInside(closedBy bracket: UInt8) -> Bool {
    // After `[`, `{` or `,` stands a value or, after the first two, the end.
    let isEnd = checked.bytes[index] == bracket
    index += 1
    if isEnd { return false }
    if checked.bytes[index] == bracket {
      index += 1
      return false
    }
    return true
  }

  /// Appends the text of a value; false, and nothing appended, where it is missing.
  private mutating func value(_ type: ResultType) -> Bool {
    switch checked.bytes[index] {
    case 0x7B: return object(type)
    case 0x5B: return list(type)
    case 0x22: return string(type)
    case 0x74: return word("true")
    case 0x66: return word("false")
    case 0x6E:
      index += 4
      return false
    default: return number(type)
    }
  }

  private mutating func word(_ word: StaticString) -> Bool {
    index += word.utf8CodeUnitCount
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
    return true
  }

  private mutating func list(_ type: ResultType) -> Bool {
    var element = type
    if case .array(let inner) = type { element = inner }
    var count = 0
    while nextInside(closedBy: 0x5D) {
      if count > 0 { bytes.append(contentsOf: "; ".utf8) }
      _ = value(element)
      count += 1
    }
    return count > 0
  }

  private mutating func object(_ type: ResultType) -> Bool {
    let start = bytes.count
    while nextInside(closedBy: 0x7D) {
      let end = bytes.count
      text()
      let column = type.column { $0.utf8.elementsEqual(bytes[end...]) }
      bytes.removeLast(bytes.count - end)
      index += 1
      if end > start { bytes.append(contentsOf: ", ".utf8) }
      if !value(column?.type ?? .text) { bytes.removeLast(bytes.count - end) }
    }
    return bytes.count > start
  }

  private mutating func number(_ type: ResultType) -> Bool {
    let start = bytes.count
    while index < checked.bytes.count, !",]}".utf8.contains(checked.bytes[index]) {
      bytes.append(checked.bytes[index])
      index += 1
    }
    guard style != .full else { return true }
    let style = style
    shorten(from: start) { digits in
      guard type == .real else { return style.written(digits) }
      return Double(digits).flatMap(style.text) ?? digits
    }
    return true
  }

  private mutating func string(_ type: ResultType) -> Bool {
    let start = bytes.count
    text()
    if style.dates != .iso, type == .date { shorten(from: start, style.date) }
    return true
  }

  private mutating func shorten(from start: Int, _ change: (String) -> String) {
    let short = change(String(decoding: bytes[start...], as: UTF8.self))
    bytes.replaceSubrange(start..., with: short.utf8)
  }

  /// Appends the text of a string, its escapes resolved.
  private mutating func text() {
    index += 1
    while checked.bytes[index] != 0x22 {
      let byte = checked.bytes[index]
      index += 1
      if byte == 0x5C { escape() } else { bytes.append(byte) }
    }
    index += 1
  }

  private mutating func escape() {
    let byte = checked.bytes[index]
    index += 1
    switch byte {
    case 0x62: bytes.append(0x08)
    case 0x66: bytes.append(0x0C)
    case 0x6E: bytes.append(0x0A)
    case 0x72: bytes.append(0x0D)
    case 0x74: bytes.append(0x09)
    case 0x75:
      var units = [codeUnit()]
      if units[0] & 0xFC00 == 0xD800 {
        index += 2
        units.append(codeUnit())
      }
      bytes.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
    default: bytes.append(byte)
    }
  }

  private mutating func codeUnit() -> UInt16 {
    let digits = String(decoding: checked.bytes[index..<(index + 4)], as: UTF8.self)
    index += 4
    return UInt16(digits, radix: 16) ?? 0xFFFD
  }
}

extension ResultType {
  /// The column of an object whose name satisfies a condition.
  fileprivate func column(_ isNamed: (String) -> Bool) -> ResultColumn? {
    guard case .object(let columns) = self else { return nil }
    return columns.first { isNamed($0.name) }
  }
}
