import SQLText
import VietnameseText

/// A table of GitHub's Markdown; the elements of an array are joined by `; `.
struct MarkdownWriter: ResultWriter {
  private let columns: [ResultColumn]
  private var sums: ColumnSums?
  private var buffer: OutputBuffer

  init(columns: [ResultColumn], totals: ResultTotals, buffer: OutputBuffer) {
    self.columns = columns
    sums = ColumnSums(totals, columns: columns)
    self.buffer = buffer
  }

  mutating func begin() {
    for column in columns {
      buffer.append(literal: "| ")
      buffer.append(VisibleText.visible(column.name), as: MarkdownText.self)
      buffer.append(0x20)
    }
    buffer.append(literal: "|\n")
    for column in columns {
      buffer.append(literal: column.type.isNumber ? "| ---: " : "| --- ")
    }
    buffer.append(literal: "|\n")
  }

  mutating func row(_ row: some ResultRow) throws {
    sums?.add(row)
    append(row, mark: "")
    try buffer.rowIsDone()
  }

  mutating func end() throws {
    if let row = sums?.row { append(row, mark: "**") }
    try buffer.finish()
  }

  /// Appends a row, each cell with something in it between marks.
  private mutating func append(_ row: some ResultRow, mark: StaticString) {
    for (index, column) in columns.enumerated() {
      buffer.append(literal: "| ")
      let cell = ReadableCell(row, at: index, type: column.type, for: .full)
      guard !cell.isMissing else { continue }
      let line = cell.line
      if !line.isEmpty { buffer.append(literal: mark) }
      buffer.append(VisibleText.visible(line), as: MarkdownText.self)
      if !line.isEmpty { buffer.append(literal: mark) }
      buffer.append(0x20)
    }
    buffer.append(literal: "|\n")
  }
}

/// Text inside Markdown: what would be read as a mark is escaped.
private enum MarkdownText: TextEscaping {
  static var isC1Special: Bool { false }

  static func isSpecial(_ byte: UInt8) -> Bool {
    "\\|`*_<[&~".utf8.contains(byte)
  }

  static func append(_ scalar: UInt8, to buffer: inout OutputBuffer) {
    buffer.append(0x5C)
    buffer.append(scalar)
  }
}

extension ResultType {
  /// Whether cells of the type are numbers, which stand at the right.
  var isNumber: Bool {
    switch self {
    case .integer, .real: true
    case .text, .boolean, .date, .array, .object: false
    }
  }

  /// Whether cells of the type are short and read badly when they are broken.
  var isShort: Bool {
    switch self {
    case .integer, .real, .boolean, .date: true
    case .text, .array, .object: false
    }
  }
}
