import SQLText
import VietnameseText

/// The lines of a row's cells as bytes, in room that is used again for each row: nothing is
/// allocated for a cell of plain letters that fits its column.
struct StreamedRow {
  private struct Line {
    var start: Int
    /// The end of its letters, after which `trailing` spaces stand.
    var end: Int
    var trailing: Int
    var width: Int
    var isDisputed: Bool
  }

  private let printer: TablePrinter
  private let options: RenderOptions
  private var bytes: [UInt8] = []
  private var lines: [Line] = []
  /// Where the lines of each column begin, and where those of the last end.
  private var starts: [Int] = []
  private var missing: [Bool] = []
  private var nested: [NestedText]

  /// `nil` where a shape spreads over several columns.
  init?(printer: TablePrinter, options: RenderOptions) {
    guard !printer.head.hasShapes else { return nil }
    self.printer = printer
    self.options = options
    nested = printer.head.leaves.map { NestedText(style: $0.style) }
  }

  /// Draws a row into a buffer.
  mutating func append(_ row: some ResultRow, to buffer: inout OutputBuffer) {
    read(row)
    let height = height
    for number in 0..<height { append(line: number, to: &buffer) }
  }

  private var height: Int {
    var height = 0
    for column in missing.indices { height = max(height, starts[column + 1] - starts[column]) }
    return height
  }

  // MARK: Reading

  private mutating func read(_ row: some ResultRow) {
    bytes.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    missing.removeAll(keepingCapacity: true)
    for (index, leaf) in printer.head.leaves.enumerated() {
      starts.append(lines.count)
      missing.append(false)
      let isRead =
        switch row.kind(at: index) {
        case .null: false
        case .integer: read(leaf.style.text(of: row.integer(at: index), leaf.column.type))
        case .real: leaf.style.text(of: row.real(at: index)).map { read($0) } ?? false
        case .text: read(textOf: row, at: index, leaf)
        }
      if !isRead { readAll(row, at: index, leaf) }
    }
    starts.append(lines.count)
  }

  /// Reads a cell of any kind, as slowly as that takes.
  private mutating func readAll(_ row: some ResultRow, at index: Int, _ leaf: TableHead.Leaf) {
    let cell = TableCell(
      ReadableCell(row, at: index, type: leaf.column.type, for: leaf.style),
      options: options
    )
    missing[index] = cell.isMissing
    for line in printer.fitted(cell, in: index) {
      let start = bytes.count
      bytes.append(contentsOf: line.text.utf8)
      appendLine(from: start, width: line.width, isDisputed: line.isDisputed)
    }
  }

  /// Reads a number as it is written, which is never cut.
  private mutating func read(_ number: String) -> Bool {
    let start = bytes.count
    bytes.append(contentsOf: number.utf8)
    let width = bytes.count - start
    guard width <= printer.layout.widths[starts.count - 1] || printer.layout.isReadable else {
      bytes.removeLast(width)
      return false
    }
    appendLine(from: start, width: width)
    return true
  }

  /// Adds the line whose letters were read last.
  private mutating func appendLine(from start: Int, width: Int, isDisputed: Bool = false) {
    var end = bytes.count
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    lines.append(
      Line(
        start: start,
        end: end,
        trailing: bytes.count - end,
        width: width,
        isDisputed: isDisputed
      )
    )
  }

  private mutating func read(textOf row: some ResultRow, at index: Int, _ leaf: TableHead.Leaf)
    -> Bool
  {
    let limit = printer.layout.widths[index]
    switch leaf.column.type {
    case .text, .integer, .real, .boolean:
      return row.withUTF8(at: index) { read($0, limit: limit) }
    case .date:
      return leaf.style.dates == .iso && row.withUTF8(at: index) { read($0, limit: limit) }
    case .array, .object:
      row.withUTF8(at: index) { nested[index].read($0, leaf.column.type) }
      guard !nested[index].isMissing else { return false }
      let first = lines.count
      let isRead = nested[index].bytes.withUnsafeBufferPointer { text in
        nested[index].elements.allSatisfy { range in
          guard let range else { return false }
          return read(UnsafeBufferPointer(rebasing: text[range]), limit: limit)
        }
      }
      if !isRead { lines.removeLast(lines.count - first) }
      return isRead
    }
  }

  /// Reads a line of plain letters that fits; false, and nothing read, for any other.
  private mutating func read(_ text: UnsafeBufferPointer<UInt8>, limit: Int) -> Bool {
    guard let width = Self.width(of: text), width <= limit else { return false }
    let start = bytes.count
    bytes.append(contentsOf: text)
    appendLine(from: start, width: width)
    return true
  }

  /// The width of text in composed Latin letters with the dashes and quotation marks of print, a cell
  /// for each; `nil` for any other.
  private static func width(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    var width = 0
    var index = 0
    let end = text.count
    while index < end {
      let byte = text[index]
      width += 1
      if byte &- 0x20 < 0x5F {
        index += 1
        continue
      }
      switch byte {
      case 0xC2:
        // No C1 control character and no soft hyphen.
        guard index + 1 < end, text[index + 1] &- 0xA0 < 0x20, text[index + 1] != 0xAD else {
          return nil
        }
        index += 2
      case 0xC3...0xCB:
        guard index + 1 < end, text[index + 1] & 0xC0 == 0x80 else { return nil }
        index += 2
      case 0xE1:
        guard index + 2 < end, text[index + 1] &- 0xB8 < 4, text[index + 2] & 0xC0 == 0x80 else {
          return nil
        }
        index += 3
      case 0xE2:
        guard index + 2 < end, text[index + 1] == 0x80, text[index + 2] &- 0x90 < 0x18 else {
          return nil
        }
        index += 3
      default:
        return nil
      }
    }
    return width
  }

  // MARK: Drawing

  private func append(line number: Int, to buffer: inout OutputBuffer) {
    var blanks = 1
    var column = 1
    for index in missing.indices {
      if index > 0 {
        blanks += TableLayout.gap
        column += TableLayout.gap
      }
      let width = printer.layout.widths[index]
      let place = starts[index] + number
      guard place < starts[index + 1] else {
        blanks += width
        column += width
        continue
      }
      let line = lines[place]
      let blank = max(0, width - line.width)
      let isAtRight = printer.head.leaves[index].column.type.isNumber
      if isAtRight { blanks += blank }
      if line.end > line.start {
        buffer.append(0x20, count: blanks)
        blanks = 0
        let isFaint = missing[index] && options.colour
        if isFaint { buffer.append(literal: "\u{1B}[2m") }
        bytes.withUnsafeBufferPointer { buffer.append($0[line.start..<line.end]) }
        if isFaint { buffer.append(literal: "\u{1B}[22m") }
        if line.isDisputed, options.positionsCursor {
          buffer.append("\u{1B}[\(column + (isAtRight ? blank : 0) + line.width + 1)G")
        } else {
          // The spaces at the end of a text, which are drawn only before another.
          blanks = line.trailing
        }
      } else {
        blanks += line.width
      }
      if !isAtRight { blanks += blank }
      column += max(width, line.width)
    }
    buffer.append(0x0A)
  }
}
