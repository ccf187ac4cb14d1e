import VietnameseText

/// Cuts valid UTF-8 into lines and takes out what a reader does not see.
///
/// Bytes are walked once; a line costs one string. White space of every kind becomes one space,
/// because a browser shows it so; zero-width and control characters go, also from within a word.
struct LineCleaning {
  private var lines: [PageLine] = []
  private var line: [UInt8] = []
  private var number = 1
  private var owesSpace = false
  private var followsBlank = false
  /// How many combining marks stand at the end of the line so far.
  private var marks = 0

  static func lines(ofUTF8 bytes: [UInt8]) -> [PageLine] {
    var cleaning = LineCleaning()
    var place = 0
    while place < bytes.count { place = cleaning.take(bytes, at: place) }
    cleaning.endLine()
    return cleaning.lines
  }

  /// Takes one character and gives the place of the next.
  private mutating func take(_ bytes: [UInt8], at place: Int) -> Int {
    let byte = bytes[place]
    switch byte {
    case 0x0D:
      endLine()
      return place + (place + 1 < bytes.count && bytes[place + 1] == 0x0A ? 2 : 1)
    case 0x0A, 0x0B, 0x0C: endLine()
    case 0x09, 0x20: owesSpace = true
    case 0x00..<0x20, 0x7F: break
    case 0xC2: return takeLatin(bytes, at: place)
    case 0xE2, 0xE3, 0xEF: return takeGeneral(bytes, at: place)
    default:
      let next = endOfWord(bytes, from: place)
      append(bytes[place..<next])
      return next
    }
    return place + 1
  }

  /// The place of the next character that may be white space or hidden.
  private func endOfWord(_ bytes: [UInt8], from place: Int) -> Int {
    var next = place
    while next < bytes.count {
      switch bytes[next] {
      case 0x21..<0x7F: next += 1
      case 0xC3..<0xE0: next += 2
      case 0xE0, 0xE1, 0xE4..<0xEF: next += 3
      case 0xF0...: next += 4
      default: return next
      }
    }
    return next
  }

  /// U+0080 to U+00BF: the second set of controls, the no-break space, the soft hyphen.
  private mutating func takeLatin(_ bytes: [UInt8], at place: Int) -> Int {
    switch bytes[place + 1] {
    case 0x85: endLine()
    case 0x80..<0xA0, 0xAD: break
    case 0xA0: owesSpace = true
    default: append(bytes[place..<(place + 2)])
    }
    return place + 2
  }

  private mutating func takeGeneral(_ bytes: [UInt8], at place: Int) -> Int {
    switch (bytes[place], bytes[place + 1], bytes[place + 2]) {
    case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): endLine()
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      owesSpace = true
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF),
      (0xEF, 0xBB, 0xBF):
      break
    default: append(bytes[place..<(place + 3)])
    }
    return place + 3
  }

  private mutating func append(_ character: ArraySlice<UInt8>) {
    // More marks on a letter than any language has would cost their square in ordering them: the
    // limit is that of Unicode's Stream-Safe Text Format (UAX 15).
    marks = Self.isMark(character) ? marks + 1 : 0
    guard marks <= 30 else { return }
    if owesSpace && !line.isEmpty { line.append(0x20) }
    owesSpace = false
    line.append(contentsOf: character)
  }

  private mutating func endLine() {
    if line.isEmpty {
      followsBlank = true
    } else {
      let text = NormalForm.nfc(String(decoding: line, as: UTF8.self))
      lines.append(PageLine(text: text, number: number, followsBlank: followsBlank))
      line.removeAll(keepingCapacity: true)
      followsBlank = false
    }
    owesSpace = false
    number += 1
  }

  /// U+0300 to U+036F.
  private static func isMark(_ character: ArraySlice<UInt8>) -> Bool {
    guard character.count == 2, let first = character.first, let second = character.last else {
      return false
    }
    return first == 0xCC || first == 0xCD && second < 0xB0
  }
}
