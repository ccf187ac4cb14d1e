import VietnameseText

/// Draws a row as a record: a line for each column, its name at the left.
struct RecordPrinter {
  private let head: TableHead
  private let options: RenderOptions
  /// How wide the names of the columns are, and how much room is left for what stands in them.
  private let nameWidth: Int
  private let room: Int?
  /// Whether names stand above their values, because there is no room beside them.
  private let isStacked: Bool
  private let offset: Int

  /// Draws lines that begin after `offset` cells that stand there already.
  init(head: TableHead, width: Int?, options: RenderOptions, offset: Int = 0) {
    self.head = head
    self.offset = offset
    self.options = options
    let names = head.groups.lazy.map { DisplayWidth.width(of: $0.name) }
    let widest = names.max() ?? 0
    if let width {
      isStacked = width - 1 - TableLayout.gap - widest < max(10, width / 2)
      nameWidth = isStacked ? 2 : widest
      room = max(4, width - 1 - (isStacked ? 2 : widest + TableLayout.gap))
    } else {
      (isStacked, nameWidth, room) = (false, widest, nil)
    }
  }

  /// After how many cells values stand.
  private var valueColumn: Int { offset + 1 + nameWidth + (isStacked ? 0 : TableLayout.gap) }

  /// The number of a record with a line after it.
  func headLine(of number: Int) -> [UInt8] {
    let text = String(number)
    let length = min((room ?? 44) + (isStacked ? 0 : nameWidth), 60)
    let stroke = options.ascii ? "-" : "─"
    var line = TableLine(options: options)
    line.skip(1)
    line.append(.init("\(stroke) "), .faint)
    line.append(.init(text), .heading)
    let rest = String(repeating: stroke, count: max(3, length - text.count - 3))
    line.append(.init(" " + rest), .faint)
    return line.bytes
  }

  /// The lines of a record.
  func lines(of row: TableRow) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for (number, group) in head.groups.enumerated() {
      let values = values(of: row, in: number)
      if isStacked { lines.append(named(group.name, then: nil)) }
      for (index, value) in values.enumerated() {
        lines.append(named(index == 0 && !isStacked ? group.name : "", then: value))
      }
    }
    return lines
  }

  /// About how many lines a record takes, with the one above it.
  func height(of row: TableRow) -> Int {
    var height = 1
    for (number, group) in head.groups.enumerated() {
      let widths = group.isShape ? max(10, (room ?? .max) / group.leaves.count) : room ?? .max
      height += row.groups[number].reduce(0) { sum, cells in
        sum + (cells.map { $0.height(at: widths, options: options) }.max() ?? 0)
      }
      if group.isShape { height += 2 }
      if isStacked { height += 1 }
    }
    return height
  }

  private func named(_ name: String, then value: [UInt8]?) -> [UInt8] {
    var line = TableLine(options: options, after: offset)
    let name = TableCell.Line(name)
    line.skip(1)
    line.append(name, .heading)
    guard let value else { return line.bytes }
    line.skip(max(0, nameWidth - name.width))
    if !isStacked { line.skip(TableLayout.gap) }
    line.append(drawn: value)
    return line.bytes
  }

  private func values(of row: TableRow, in number: Int) -> [[UInt8]] {
    guard head.groups[number].isShape else {
      return row.groups[number].flatMap { $0.flatMap(lines) }
    }
    let isMissing = row.groups[number].allSatisfy { $0.allSatisfy { $0.isMissing || $0.isBlank } }
    if isMissing { return row.groups[number].first?.first.map(lines) ?? [] }
    return shape(row.groups[number], in: number)
  }

  private func lines(of cell: TableCell) -> [[UInt8]] {
    cell.fitted(to: room ?? .max, options: options).map { line in
      var drawn = TableLine(options: options, after: valueColumn)
      drawn.append(line, cell.isMissing ? .faint : .plain)
      return drawn.bytes
    }
  }

  /// A shape as a table of its own, or its elements as records where it has no room for one.
  private func shape(_ elements: [[TableCell]], in number: Int) -> [[UInt8]] {
    let inner = head.shape(number)
    let rows = elements.map { TableRow(groups: $0.map { [[$0]] }) }
    // A table begins with a space, which is not wanted here.
    let table = TablePrinter(
      head: inner,
      rows: rows,
      width: room.map { $0 + 1 },
      options: options,
      offset: valueColumn - 1
    )
    if table.layout.isReadable {
      return (table.headLines() + rows.flatMap(table.lines)).map { Array($0.dropFirst()) }
    }
    let records = RecordPrinter(
      head: inner,
      width: room.map { $0 + 1 },
      options: options,
      offset: valueColumn - 1
    )
    return rows.enumerated().flatMap { index, row in
      (index > 0 ? [[]] : []) + records.lines(of: row).map { Array($0.dropFirst()) }
    }
  }
}
