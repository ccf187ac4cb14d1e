import SQLText

/// CSV and TSV: a header, then a line a row; the elements of an array are joined by `; `.
struct SeparatedWriter<Style: SeparatedStyle>: ResultWriter {
  private let columns: [ResultColumn]
  private var buffer: OutputBuffer
  private var nested = NestedText(style: .full)

  init(columns: [ResultColumn], buffer: OutputBuffer) {
    self.columns = columns
    self.buffer = buffer
  }

  mutating func begin() {
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

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    let isQuoted = bytes.isEmpty ? Style.marksEmptyText : Style.needsQuotes(bytes)
    if isQuoted { buffer.append(0x22) }
    buffer.append(bytes, as: Style.self)
    if isQuoted { buffer.append(0x22) }
  }
}
