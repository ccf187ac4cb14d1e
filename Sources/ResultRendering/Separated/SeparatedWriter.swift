import SQLText

/// CSV and TSV: a header, then a line a row; the elements of an array are joined by `; `.
struct SeparatedWriter<Style: SeparatedStyle>: ResultWriter {
  private let columns: [ResultColumn]
  private let options: SeparatedOptions
  private var buffer: OutputBuffer
  private var nested = NestedText(style: .full)

  init(columns: [ResultColumn], options: SeparatedOptions, buffer: OutputBuffer) {
    self.columns = columns
    self.options = options
    self.buffer = buffer
  }

  mutating func begin() {
    if options.hasByteOrderMark { buffer.append(literal: "\u{FEFF}") }
    for (index, column) in columns.enumerated() {
      if index > 0 { buffer.append(Style.separator) }
      var name = column.name
      name.withUTF8 { append($0) }
    }
    buffer.append(literal: Style.lineEnd)
  }

  mutating func row(_ row: some ResultRow) throws {
    for index in columns.indices {
      if index > 0 { buffer.append(Style.separator) }
      append(row, at: index)
    }
    buffer.append(literal: Style.lineEnd)
    try buffer.rowIsDone()
  }

  mutating func end() throws {
    try buffer.finish()
  }

  private mutating func append(_ row: some ResultRow, at index: Int) {
    switch row.kind(at: index) {
    case .null:
      // A line with nothing on it would be no row to most readers.
      if columns.count == 1, Style.marksEmptyText { buffer.append(literal: "\"\"") }
    case .integer:
      append(row.integer(at: index), of: columns[index].type)
    case .real:
      let number = row.real(at: index)
      if number.isFinite { buffer.append(number.description) }
    case .text:
      append(textOf: row, at: index)
    }
  }

  private mutating func append(_ number: Int64, of type: ResultType) {
    switch type {
    case .boolean: buffer.append(literal: number == 0 ? "false" : "true")
    case .text, .integer, .real, .date, .array, .object: buffer.append(decimal: number)
    }
  }

  private mutating func append(textOf row: some ResultRow, at index: Int) {
    let type = columns[index].type
    switch type {
    case .text, .integer, .real, .boolean, .date:
      row.withUTF8(at: index) { append($0) }
    case .array, .object:
      row.withUTF8(at: index) { nested.read($0, type) }
      guard !nested.isMissing else { return }
      nested.bytes.withUnsafeBufferPointer { append($0) }
    }
  }

  /// Whether a spreadsheet might run a text instead of showing it: it begins with `=`, `+`, `-`, `@`
  /// (their full-width forms too), a tab or a carriage return (OWASP, "CSV Injection").
  private static func isFormula(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes.first {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A: return true
    case 0xEF:
      guard bytes.count >= 3, bytes[1] == 0xBC else { return false }
      return [0x9D, 0x8B, 0x8D, 0xA0].contains(bytes[2])
    default: return false
    }
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    let isQuoted = bytes.isEmpty ? Style.marksEmptyText : Style.needsQuotes(bytes)
    if isQuoted { buffer.append(0x22) }
    if options.isSafe, Self.isFormula(bytes) { buffer.append(0x27) }
    buffer.append(bytes, as: Style.self)
    if isQuoted { buffer.append(0x22) }
  }
}
