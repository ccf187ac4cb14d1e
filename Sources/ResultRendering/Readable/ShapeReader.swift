import SQLText

/// Where the items of a shape stand in its JSON text.
struct ShapeReader {
  private var checked = OutputBuffer(sink: MemorySink())
  private let isJSON: Bool
  private var index = 0

  init(of json: UnsafeBufferPointer<UInt8>) {
    var copy = JSONCopy(of: json)
    isJSON = copy.append(to: &checked)
  }

  /// The JSON text of an item.
  func bytes(in range: Range<Int>?) -> ArraySlice<UInt8>? {
    range.map { checked.bytes[$0] }
  }

  /// Where the value of each item stands, in each element of the array or in the one object.
  ///
  /// Missing ones are kept; `nil` where the text is no shape.
  mutating func elements(items: [String]) -> [[Range<Int>?]]? {
    guard isJSON, let first = checked.bytes.first else { return nil }
    index = 0
    let none = [Range<Int>?](repeating: nil, count: items.count)
    switch first {
    case 0x7B: return [members(items)]
    case 0x6E: return []
    case 0x5B: break
    default: return nil
    }
    var elements: [[Range<Int>?]] = []
    index = 1
    while checked.bytes[index] != 0x5D {
      if checked.bytes[index] == 0x2C { index += 1 }
      if checked.bytes[index] == 0x7B {
        elements.append(members(items))
      } else {
        skipValue()
        elements.append(none)
      }
    }
    return elements
  }

  // What follows walks JSON that has been checked, without white space.

  private mutating func members(_ items: [String]) -> [Range<Int>?] {
    var found = [Range<Int>?](repeating: nil, count: items.count)
    index += 1
    while checked.bytes[index] != 0x7D {
      if checked.bytes[index] == 0x2C { index += 1 }
      let name = index
      skipValue()
      let key = name..<index
      index += 1
      let start = index
      skipValue()
      if let place = items.firstIndex(where: { isNamed($0, key) }) { found[place] = start..<index }
    }
    index += 1
    return found
  }

  private func isNamed(_ item: String, _ key: Range<Int>) -> Bool {
    let letters = checked.bytes[(key.lowerBound + 1)..<(key.upperBound - 1)]
    if letters.elementsEqual(item.utf8) { return true }
    guard letters.contains(0x5C) else { return false }
    return ReadableCell(json: checked.bytes[key], type: .text, for: .full).line == item
  }

  private mutating func skipValue() {
    var depth = 0
    repeat {
      switch checked.bytes[index] {
      case 0x22: skipString()
      case 0x7B, 0x5B:
        depth += 1
        index += 1
      case 0x7D, 0x5D:
        depth -= 1
        index += 1
      case 0x2C, 0x3A: index += 1
      default: skipWord()
      }
    } while depth > 0
  }

  private mutating func skipString() {
    index += 1
    while checked.bytes[index] != 0x22 { index += checked.bytes[index] == 0x5C ? 2 : 1 }
    index += 1
  }

  /// Goes past a number, `true`, `false` or `null`.
  private mutating func skipWord() {
    while index < checked.bytes.count, !",:]}".utf8.contains(checked.bytes[index]) { index += 1 }
  }
}
