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
    /// Behind the list of an object.
    case over
  }

  private let limits: ReadingLimits
  private var layout = Layout.unknown
  private var base = 0
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var isLineStart = true
  /// The last string outside of records, which is a key when a colon follows it.
  private var key: [UInt8] = []

  private var record: [UInt8] = []
  private var isCollecting = false
  private var isTooLarge = false
  private var start = (byte: 0, line: 1)
  private var byte = 0
  private var line = 1
  private var number = 0
  private var records: [InputRecord] = []

  /// Keys of the objects that hold a list of articles, as JSON Feed and the news services write
  /// them.
  private static let lists: Set<String> = [
    "items", "articles", "results", "data", "docs", "news", "posts", "entries",
  ]

  init(limits: ReadingLimits) { self.limits = limits }

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
    if isCollecting { emit() }
    let isOpen = base > 0 && depth >= base && layout != .over
    if isOpen && layout == .values && !endsBroken { refuseEnd() }
    defer { records = [] }
    return records
  }

  /// Whether the last record broke off, so that nothing more need be said of the end.
  private var endsBroken: Bool { depth > base || isInString }

  private mutating func refuseEnd() {
    let problem = JSONProblem(kind: .endsInside("the list of articles"), place: 0)
    let error = ReadingError(.brokenJSON(problem.phrase), byte: byte, line: line)
    records.append(InputRecord(content: .refused(error)))
  }

  // MARK: - A record a line

  private mutating func takeLine(_ bytes: [UInt8], from place: Int) -> Int {
    let end = bytes[place...].firstIndex(of: 0x0A)
    let stop = end ?? bytes.count
    if !isCollecting { begin() }
    append(bytes[place..<stop])
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
    case .over, .lines: return
    case .lost:
      guard isLineStart, next == UInt8(ascii: "{") else { return }
      layout = .values
      depth = base
      takeSign(next)
    case .unknown, .values:
      if isInString { takeInString(next) } else { takeSign(next) }
    }
  }

  private mutating func takeInString(_ next: UInt8) {
    if next == 0x0A { return breakOff() }
    collect(next)
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
      if !isCollecting { begin() }
      isInString = true
      key = []
      collect(next)
    case UInt8(ascii: "{"), UInt8(ascii: "["): open(next)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): close(next)
    case 0x0A: takeLineBreak()
    case 0x09, 0x0D, 0x20: collect(next)
    case UInt8(ascii: ",") where depth == base: endScalar()
    case 0x80... where byte < 3: return
    default:
      if !isCollecting { begin() }
      collect(next)
    }
  }

  private mutating func open(_ bracket: UInt8) {
    let isList = bracket == UInt8(ascii: "[")
    if isList, !isCollecting, base == 0, number == 0 {
      (base, depth, layout) = (1, 1, .values)
      return
    }
    if isList, depth == 1, base == 0, number == 0,
      Self.lists.contains(String(decoding: key, as: UTF8.self))
    {
      drop()
      (base, depth, layout) = (2, 2, .values)
      return
    }
    // An object that begins a line within another one: the one above was cut off.
    if !isList, isLineStart, base == 0, depth > 0, record.last == 0x0A, number == 0 || isOneLine {
      emit()
      layout = .lines
      depth = 0
      begin()
      collect(bracket)
      return
    }
    if !isCollecting { begin() }
    depth += 1
    collect(bracket)
  }

  private mutating func close(_ bracket: UInt8) {
    guard depth > base else {
      endScalar()
      if base == 2 {
        layout = .over
      } else if base == 1 {
        (base, depth) = (0, 0)
      } else {
        begin()
        collect(bracket)
      }
      return
    }
    depth -= 1
    collect(bracket)
    if depth == base { emit() }
  }

  private var isOneLine: Bool { start.line == line - 1 }

  private mutating func takeLineBreak() {
    if base == 0, depth == 0 {
      if isCollecting { emit() }
      // Whoever writes one whole value on a line writes all of them so.
      if number > 0, start.line == line { layout = .lines }
    } else {
      collect(0x0A)
    }
  }

  /// Ends a record that is no list and no object, which its reader will refuse.
  private mutating func endScalar() {
    if isCollecting { emit() }
  }

  /// A line ended inside a string.
  private mutating func breakOff() {
    collect(0x0A)
    emit()
    isInString = false
    isEscaped = false
    layout = base == 0 ? .lines : .lost
    depth = base
  }

  // MARK: - The record in hand

  private mutating func begin() {
    isCollecting = true
    start = (byte, line)
  }

  private mutating func collect(_ next: UInt8) {
    guard isCollecting else { return }
    if record.count < limits.record { record.append(next) } else { isTooLarge = true }
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    if record.count + bytes.count <= limits.record { record += bytes } else { isTooLarge = true }
  }

  private mutating func drop() {
    record.removeAll(keepingCapacity: true)
    isCollecting = false
    isTooLarge = false
  }

  private mutating func emit() {
    defer { drop() }
    if layout == .lines {
      while let last = record.last, last == 0x0D || last == 0x20 || last == UInt8(ascii: ",") {
        record.removeLast()
      }
    }
    guard isTooLarge || record.contains(where: { $0 > 0x20 }) else { return }
    number += 1
    var content = InputRecord.Content.object(record)
    if isTooLarge {
      let error = ReadingError(.tooLarge(limit: limits.record), byte: start.byte, line: start.line)
      content = .refused(error)
    }
    records.append(
      InputRecord(
        content: content,
        number: number,
        line: start.line,
        byte: start.byte,
        limits: limits
      )
    )
  }
}
