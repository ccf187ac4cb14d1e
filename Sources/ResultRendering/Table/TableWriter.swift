import SQLText

/// Rows for a terminal: a table, records, or whichever of them can be read at the width.
///
/// The first rows are held back until the widths of the columns can be told from them; a result
/// without rows is no table at all.
struct TableWriter: ResultWriter {
  /// What is drawn.
  enum View {
    case table, records
    /// A table, but records where one would be broken up or much longer.
    case whicheverFits
  }

  private enum Drawing {
    case table(TablePrinter)
    case records(RecordPrinter)
  }

  /// How many bytes are held back at most, however few rows they are.
  private static let heldAtMost = 1 << 20

  private let head: TableHead
  private let view: View
  private let options: RenderOptions
  private var buffer: OutputBuffer
  private var held: [TableRow] = []
  private var heldSize = 0
  private var drawing: Drawing?
  private var count = 0
  private var sums: ColumnSums?
  /// Draws what comes after the first rows without a `String` for every cell.
  private var streamed: StreamedRow?

  init(
    columns: [ResultColumn],
    view: View,
    totals: ResultTotals,
    options: RenderOptions,
    buffer: OutputBuffer
  ) {
    head = TableHead(columns, options: options)
    // A record has no column to add up.
    sums = view == .records ? nil : ColumnSums(totals, columns: columns)
    self.view = view
    self.options = options
    self.buffer = buffer
    if view == .records {
      drawing = .records(RecordPrinter(head: head, width: options.width, options: options))
    }
  }

  mutating func begin() {}

  mutating func row(_ row: some ResultRow) throws {
    sums?.add(row)
    if streamed != nil {
      repeatHead()
      if options.marksRows { buffer.append(RowMark.byte) }
      streamed?.append(row, to: &buffer)
      count += 1
      return try buffer.rowIsDone()
    }
    let cells = cells(of: row)
    if let drawing { return try draw(cells, drawing) }
    held.append(cells)
    heldSize += cells.size
    if held.count >= options.lookAhead || heldSize > Self.heldAtMost {
      try settle(sums: sums?.expectedRow)
    }
  }

  mutating func end() throws {
    if drawing == nil, !held.isEmpty { try settle(sums: sums?.row) }
    if case .table(let printer) = drawing, let sums = sums?.row {
      append([printer.rule()])
      append(printer.lines(of: cells(of: sums)), as: .row)
    }
    try buffer.finish()
  }

  /// Tells from the rows held back how they are drawn, and draws these.
  private mutating func settle(sums: ValuesRow?) throws {
    let drawing = fitting(sums: sums)
    self.drawing = drawing
    if case .table(let printer) = drawing { append(printer.headLines()) }
    for row in held { try draw(row, drawing) }
    held = []
    if case .table(let printer) = drawing {
      streamed = StreamedRow(printer: printer, options: options)
    }
  }

  private func cells(of row: some ResultRow) -> TableRow {
    TableRow(row, head: head, options: options)
  }

  private func fitting(sums: ValuesRow?) -> Drawing {
    let width = options.width
    let rows = held + [sums].compactMap(\.self).map(cells)
    let table = TablePrinter(head: head, rows: rows, width: width, options: options)
    guard view == .whicheverFits else { return .table(table) }
    let records = RecordPrinter(head: head, width: width, options: options)
    guard table.layout.isReadable else { return .records(records) }
    let tableHeight = held.reduce(0) { $0 + table.height(of: $1) }
    let recordsHeight = held.reduce(0) { $0 + records.height(of: $1) }
    return recordsHeight * 3 < tableHeight * 2 ? .records(records) : .table(table)
  }

  private mutating func draw(_ row: TableRow, _ drawing: Drawing) throws {
    switch drawing {
    case .table(let printer):
      repeatHead()
      append(printer.lines(of: row), as: .row)
    case .records(let printer):
      append((count > 0 ? [[]] : []) + [printer.headLine(of: count + 1)])
      append(printer.lines(of: row), as: .record)
    }
    count += 1
    try buffer.rowIsDone()
  }

  /// Shows the head again where that is asked for.
  private mutating func repeatHead() {
    guard options.headEvery > 0, count > 0, count % options.headEvery == 0,
      case .table(let printer) = drawing
    else { return }
    append([[]] + printer.headLines())
  }

  /// Lines that are drawn together.
  private enum Block {
    /// Each says something of its own.
    case lines
    /// All of them are one row.
    case row
    /// Those that begin with blanks go on with the field above them.
    case record

    func begins(with line: [UInt8], at index: Int) -> Bool {
      switch self {
      case .lines: true
      case .row: index == 0
      // Every line begins with a space; a name stands straight behind it.
      case .record: line.count < 2 || line[1] != UInt8(ascii: " ")
      }
    }
  }

  private mutating func append(_ lines: [[UInt8]], as block: Block = .lines) {
    for (index, line) in lines.enumerated() {
      if options.marksRows, block.begins(with: line, at: index) { buffer.append(RowMark.byte) }
      buffer.append(line)
      buffer.append(0x0A)
    }
  }
}
