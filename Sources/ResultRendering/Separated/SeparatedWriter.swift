import SQLText

/// CSV and TSV: a header, then a line a row; the elements of an array are joined by `; `.
struct SeparatedWriter: ResultWriter {
  enum Layout {
    case csv, tsv
  }

  private let columns: [ResultColumn]
  private let options: SeparatedOptions
  private let layout: Layout
  private var buffer: OutputBuffer
  private var nested = NestedText(style: .full)

  init(
    columns: [ResultColumn],
    layout: Layout,
    options: SeparatedOptions,
    buffer: OutputBuffer
  ) {
    self.columns = columns
    self.options = options
    self.layout = layout
    self.buffer = buffer
  }

  mutating func begin() {
    if options.hasByteOrderMark { buffer.append(literal: "\u{FEFF}") }
    for (index, column) in columns.enumerated() {
      if index > 0 { buffer.append(layout.separator) }
      var name = column.name
      name.withUTF8 { append($0) }
    }
    buffer.append(literal: layout.lineEnd)
  }

  mutating func row(_ row: some ResultRow) throws {
    for index in columns.indices {
      if index > 0 { buffer.append(layout.separator) }
      append(row, at: index)
    }
    buffer.append(literal: layout.lineEnd)
    try buffer.rowIsDone()
  }

  mutating func end() throws {
    try buffer.finish()
  }

  private mutating func append(_ row: some ResultRow, at index: Int) {
    switch row.kind(at: index) {
    case .null:
      // A line with nothing on it would be no row to most readers.
      if columns.count == 1, layout == .csv { buffer.append(literal: "\"\"") }
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
    // The styles are named here, so that what looks at each byte is compiled for each of them.
    switch layout {
    case .csv: append(bytes, as: CSVText.self)
    case .tsv: append(bytes, as: TSVText.self)
    }
  }

  private mutating func append<Style: SeparatedStyle>(
    _ bytes: UnsafeBufferPointer<UInt8>,
    as style: Style.Type
  ) {
    let found = Self.scan(bytes, as: style)
    let isQuoted = bytes.isEmpty ? Style.marksEmptyText : found.asksForQuotes
    if isQuoted { buffer.append(0x22) }
    if options.isSafe, Self.isFormula(bytes) { buffer.append(0x27) }
    if found.canBeCopied { buffer.append(bytes[...]) } else { buffer.append(bytes, as: Style.self) }
    if isQuoted { buffer.append(0x22) }
  }

  /// Looks at each byte once: most texts need no escaping and are copied as they are.
  private static func scan<Style: SeparatedStyle>(
    _ bytes: UnsafeBufferPointer<UInt8>,
    as style: Style.Type
  ) -> (asksForQuotes: Bool, canBeCopied: Bool) {
    var asksForQuotes = false
    var canBeCopied = true
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if Style.asksForQuotes(byte) { asksForQuotes = true }
        if Style.isSpecial(byte) { canBeCopied = false }
        index += 1
        continue
      }
      let common = UTF8Sequence.commonLength(in: bytes, at: index)
      if common == 0 { canBeCopied = false }
      index += max(1, common)
    }
    return (asksForQuotes, canBeCopied)
  }
}

extension SeparatedWriter.Layout {
  fileprivate var separator: UInt8 {
    switch self {
    case .csv: CSVText.separator
    case .tsv: TSVText.separator
    }
  }

  fileprivate var lineEnd: StaticString {
    switch self {
    case .csv: CSVText.lineEnd
    case .tsv: TSVText.lineEnd
    }
  }
}
