import SQLText

/// JSON: one array of objects, or an object a line (JSON Lines).
struct JSONWriter: ResultWriter {
  enum Layout {
    case array, lines
  }

  private let columns: [ResultColumn]
  /// What stands before the value of each column: `{"name":`, `,"role":`.
  private let leads: [[UInt8]]
  private let layout: Layout
  private var buffer: OutputBuffer
  private var isFirst = true

  init(columns: [ResultColumn], layout: Layout, buffer: OutputBuffer) {
    self.columns = columns
    self.layout = layout
    self.buffer = buffer
    leads = columns.enumerated().map { number, column in
      var lead = OutputBuffer(sink: MemorySink())
      lead.append(number == 0 ? 0x7B : 0x2C)
      var name = column.name
      name.withUTF8 { lead.appendJSONString($0) }
      lead.append(0x3A)
      return lead.bytes
    }
  }

  mutating func begin() {
    if layout == .array { buffer.append(0x5B) }
  }

  mutating func row(_ row: some ResultRow) throws {
    if layout == .array, !isFirst { buffer.append(literal: ",\n") }
    isFirst = false
    if columns.isEmpty { buffer.append(0x7B) }
    for index in columns.indices {
      buffer.append(leads[index])
      append(row, at: index)
    }
    buffer.append(0x7D)
    if layout == .lines { buffer.append(0x0A) }
    try buffer.rowIsDone()
  }

  mutating func end() throws {
    if layout == .array { buffer.append(literal: "]\n") }
    try buffer.finish()
  }

  private mutating func append(_ row: some ResultRow, at index: Int) {
    switch row.kind(at: index) {
    case .null: buffer.append(literal: "null")
    case .integer: append(row.integer(at: index), of: columns[index].type)
    case .real: buffer.appendJSON(row.real(at: index))
    case .text: row.withUTF8(at: index) { append($0, of: columns[index].type) }
    }
  }

  private mutating func append(_ number: Int64, of type: ResultType) {
    switch type {
    case .boolean: buffer.append(literal: number == 0 ? "false" : "true")
    case .text, .integer, .real, .date, .array, .object: buffer.append(decimal: number)
    }
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, of type: ResultType) {
    switch type {
    case .array, .object:
      var copy = JSONCopy(of: bytes)
      // Text that is no JSON after all is still a text to show.
      if !copy.append(to: &buffer) { buffer.appendJSONString(bytes) }
    case .text, .integer, .real, .boolean, .date:
      buffer.appendJSONString(bytes)
    }
  }
}
