import VietnameseText

/// Cuts JSON into records as it comes: a value a line, a list of values, or values one after another.
///
/// Only brackets, strings and line breaks are looked at, and brackets are counted, not remembered:
/// 100,000 of them cost nothing. What is wrong inside a record is for its reader to say. A record
/// that breaks off takes no other one with it: the next line that begins an object begins anew.
struct JSONCutter {
  /// How the records lie in the input.
  enum Layout: Hashable {
    case unknown
    case lines
    /// One after another, or in a list (`base` 1), or in a list of an object (`base` 2).
    case values
    /// In a list, after a record that broke off; the next line that begins with a bracket ends it.
    case lost
    /// Behind the list of an object, which tells nothing more of articles.
    case tail
  }

  private var layout = Layout.unknown
  private var base = 0
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var isLineStart = true
  /// The last string outside of records, which is a key when a colon follows it.
  private var key: [UInt8] = []

  private var record: CutRecord
  private var byte = 0
  private var line = 1
  private var number = 0
  /// Whether objects hold lists of records here.
  private var isWrapped = false
  private var records: [InputRecord] = []

  /// Keys of the objects that hold a list of articles, as JSON Feed and the news services write
  /// them.
  private static let lists: Set<String> = [
    "items", "articles", "results", "data", "docs", "news", "posts", "entries",
  ]

  init(limits: ReadingLimits) { record = CutRecord(limits: limits) }

  mutating func take(_ bytes: [UInt8]) -> [InputRecord] {
    var place = 0
    while place < bytes.count {
      if layout == .lines {
        place = takeLine(bytes, from: place)
      } else {
        takeByte(bytes[place])
        place += 1
      }
    }
    defer { records = [] }
    return records
  }

  mutating func finish() -> [InputRecord] {
    if record.isOpen { emit() }
    if base > 0 && depth == base && layout == .values && !isInString {
      let problem = JSONProblem(
        kind: .endsInside(.both("the list of articles", vi: "danh sách bài")),
        place: 0
      )
      refuse(ReadingError(.brokenJSON(problem.phrase), byte: byte, line: line))
    } else if number == 0 {
      refuse(ReadingError(.noRecords))
    }
    defer { records = [] }
    return records
  }

  private mutating func refuse(_ error: ReadingError) {
    records.append(InputRecord(content: .refused(error)))
  }

  // MARK: - A record a line

  private mutating func takeLine(_ bytes: [UInt8], from place: Int) -> Int {
    let end = bytes[place...].firstIndex(of: 0x0A)
    let stop = end ?? bytes.count
    if !record.isOpen { begin() }
    record.append(bytes[place..<stop])
    byte += stop - place
    guard end != nil else { return stop }
    emit()
    byte += 1
    line += 1
    return stop + 1
  }

  // MARK: - Records in brackets

  private mutating func takeByte(_ next: UInt8) {
    defer {
      byte += 1
      if next == 0x0A { line += 1 }
      isLineStart = next == 0x0A || (isLineStart && (next == 0x20 || next == 0x09))
    }
    switch layout {
    case .lines: return
    case .tail: takeTail(next)
    case .lost:
      guard isLineStart, next == UInt8(ascii: "{") else { return }
      layout = .values
      depth = base
      takeSign(next)
    case .unknown, .values:
      if isInString { takeInString(next) } else { takeSign(next) }
    }
  }

  /// Goes to the end of an object whose list was read.
  private mutating func takeTail(_ next: UInt8) {
    switch next {
    case _ where isEscaped: isEscaped = false
    case UInt8(ascii: "\\") where isInString: isEscaped = true
    case UInt8(ascii: "\""): isInString.toggle()
    case _ where isInString: return
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      if depth == 0 { (base, layout) = (0, .values) }
    default: return
    }
  }

  private mutating func takeInString(_ next: UInt8) {
    if next == 0x0A { return breakOff() }
    record.append(next)
    if isEscaped {
      isEscaped = false
    } else if next == UInt8(ascii: "\\") {
      isEscaped = true
    } else if next == UInt8(ascii: "\"") {
      isInString = false
      if depth == base { endScalar() }
    } else if depth <= 1, key.count < 32 {
      key.append(next)
    }
  }

  private mutating func takeSign(_ next: UInt8) {
    switch next {
    case UInt8(ascii: "\""):
      if !record.isOpen { begin() }
      isInString = true
      key = []
      record.append(next)
    case UInt8(ascii: "{"), UInt8(ascii: "["): open(next)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): close(next)
    case 0x0A: takeLineBreak()
    case 0x09, 0x0D, 0x20: record.append(next)
    case UInt8(ascii: ",") where depth == base: endScalar()
    case 0x80... where byte < 3: return
    default:
      if !record.isOpen { begin() }
      record.append(next)
    }
  }

  private mutating func open(_ bracket: UInt8) {
    let isList = bracket == UInt8(ascii: "[")
    if isList, !record.isOpen, base == 0, number == 0 {
      (base, depth, layout) = (1, 1, .values)
      return
    }
    if isList, depth == 1, base == 0, number == 0 || isWrapped, !record.hasText,
      Self.lists.contains(String(decoding: key, as: UTF8.self))
    {
      record.drop()
      isWrapped = true
      (base, depth, layout) = (2, 2, .values)
      return
    }
    // An object that begins a line within another one: the one above was cut off.
    if !isList, isLineStart, base == 0, depth > 0, record.endsLine, number == 0 || isOneLine {
      emit()
      layout = .lines
      depth = 0
      begin()
      record.append(bracket)
      return
    }
    if !record.isOpen { begin() }
    depth += 1
    record.append(bracket)
  }

  private mutating func close(_ bracket: UInt8) {
    guard depth > base else {
      endScalar()
      if base == 2 {
        (depth, layout) = (1, .tail)
      } else if base == 1 {
        (base, depth) = (0, 0)
      } else {
        begin()
        record.append(bracket)
      }
      return
    }
    depth -= 1
    record.append(bracket)
    if depth == base { emit() }
  }

  private var isOneLine: Bool { record.start.line == line - 1 }

  private mutating func takeLineBreak() {
    if base == 0, depth == 0 {
      if record.isOpen { emit() }
      // Whoever writes one whole value on a line writes all of them so.
      if number > 0, !isWrapped, record.start.line == line { layout = .lines }
    } else {
      record.append(0x0A)
    }
  }

  /// Ends a record that is no list and no object, which its reader will refuse.
  private mutating func endScalar() { if record.isOpen { emit() } }

  /// A line ended inside a string.
  private mutating func breakOff() {
    record.append(0x0A)
    emit()
    isInString = false
    isEscaped = false
    layout = base == 0 ? .lines : .lost
    depth = base
  }

  // MARK: - The record in hand

  private mutating func begin() { record.open(byte: byte, line: line) }

  private mutating func emit() {
    guard let cut = record.close(isLine: layout == .lines, number: number + 1) else { return }
    number += 1
    records.append(cut)
  }
}
