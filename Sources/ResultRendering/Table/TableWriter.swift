import SQLText

/// A table for a terminal: a head, a rule, and the lines of each row under one another.
///
/// The first rows are held back until the widths of the columns can be told from them; a result
/// without rows is no table at all.
struct TableWriter: ResultWriter {
  /// How many bytes are held back at most, however few rows they are.
  private static let heldAtMost = 1 << 20

  private let columns: [ResultColumn]
  private let options: RenderOptions
  private var buffer: OutputBuffer
  private var held: [[TableCell]] = []
  private var heldSize = 0
  private var layout: TableLayout?

  init(columns: [ResultColumn], options: RenderOptions, buffer: OutputBuffer) {
    self.columns = columns
    self.options = options
    self.buffer = buffer
  }

  mutating func begin() {}

  mutating func row(_ row: some ResultRow) throws {
    let cells = columns.indices.map {
      TableCell(row, at: $0, type: columns[$0].type, options: options)
    }
    if let layout {
      append(cells, layout)
      try buffer.rowIsDone()
      return
    }
    held.append(cells)
    heldSize += cells.reduce(0) { $0 + $1.size }
    if held.count >= options.lookAhead || heldSize > Self.heldAtMost { try settle() }
  }

  mutating func end() throws {
    if layout == nil, !held.isEmpty { try settle() }
    try buffer.finish()
  }

  /// Tells the widths from the rows held back, and writes these.
  private mutating func settle() throws {
    let heads = columns.map { TableCell(heading: $0.name) }
    let layout = TableLayout(
      columns.indices.map { index in
        let cells = [heads[index]] + held.map { $0[index] }
        return TableLayout.Column(
          width: cells.lazy.map(\.width).max() ?? 0,
          wordWidth: cells.lazy.map(\.wordWidth).max() ?? 0,
          isShort: columns[index].type.isShort
        )
      },
      width: options.width
    )
    self.layout = layout
    append(heads, layout, style: .heading)
    appendRule(layout)
    for cells in held {
      append(cells, layout)
      try buffer.rowIsDone()
    }
    held = []
  }

  private mutating func appendRule(_ layout: TableLayout) {
    var rule = TableLine(hasColour: options.colour)
    for (index, width) in layout.widths.enumerated() {
      let isLast = index == layout.widths.count - 1
      rule.skip(1)
      rule.append(
        String(repeating: options.ascii ? "-" : "─", count: isLast ? width : width + 2),
        .faint
      )
    }
    buffer.append(rule.bytes)
    buffer.append(0x0A)
  }

  private mutating func append(
    _ cells: [TableCell],
    _ layout: TableLayout,
    style: TableLine.Style = .plain
  ) {
    let wrapped = zip(cells, layout.widths).map { $0.wrapped(to: $1) }
    for number in 0..<(wrapped.lazy.map(\.count).max() ?? 0) {
      var line = TableLine(hasColour: options.colour)
      line.skip(1)
      for (index, lines) in wrapped.enumerated() {
        if index > 0 { line.skip(TableLayout.gap) }
        let width = layout.widths[index]
        guard number < lines.count else {
          line.skip(width)
          continue
        }
        let blank = max(0, width - lines[number].width)
        let isAtRight = columns[index].type.isNumber
        if isAtRight { line.skip(blank) }
        line.append(lines[number].text, cells[index].isMissing ? .faint : style)
        if !isAtRight { line.skip(blank) }
      }
      buffer.append(line.bytes)
      buffer.append(0x0A)
    }
  }
}
