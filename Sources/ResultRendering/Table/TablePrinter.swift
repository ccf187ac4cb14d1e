import SQLText
import VietnameseText

/// Draws rows under one another in columns of known widths.
struct TablePrinter {
  let head: TableHead
  let layout: TableLayout
  private let options: RenderOptions
  private let offset: Int

  /// Tells the widths from rows, of which the table may hold more; its lines begin after `offset`
  /// cells that stand there already.
  init(
    head: TableHead,
    rows: [TableRow],
    width: Int?,
    options: RenderOptions,
    offset: Int = 0
  ) {
    self.head = head
    self.offset = offset
    self.options = options
    let cells = head.groups.enumerated().flatMap { number, group in
      group.leaves.map { leaf in
        [TableCell(heading: head.leaves[leaf].name)]
          + rows.flatMap { $0.cells(inLeaf: leaf, of: number, starting: group.leaves.lowerBound) }
      }
    }
    let widths = cells.map { $0.lazy.map(\.width).max() ?? 0 }
    // Words are looked at only where some of them may have to go to the next line.
    let isWhole = TableLayout.hasRoom(for: widths, in: width)
    let columns = head.leaves.indices.map { leaf in
      TableLayout.Column(
        width: widths[leaf],
        wordWidth: isWhole ? 0 : cells[leaf].lazy.map(\.wordWidth).max() ?? 0,
        isShort: head.leaves[leaf].column.type.isShort
      )
    }
    layout = TableLayout(columns, width: width)
  }

  /// The names of the columns, those of shapes above their items, and a rule.
  func headLines() -> [[UInt8]] {
    var lines: [[UInt8]] = []
    if head.hasShapes {
      var line = TableLine(options: options, after: offset)
      line.skip(1)
      for (index, group) in head.groups.enumerated() {
        if index > 0 { line.skip(TableLayout.gap) }
        let width = layout.width(of: group.leaves)
        let name = TableCell.Line(
          group.isShape ? DisplayWidth.cut(group.name, width: width, mark: options.cutMark) : ""
        )
        line.append(name, .heading)
        line.skip(max(0, width - name.width))
      }
      lines.append(line.bytes)
    }
    let names = head.leaves.map { leaf in
      TableCell(heading: leaf.name)
    }
    lines += drawn(
      zip(names, layout.widths).map { $0.fitted(to: $1, options: options) },
      styles: names.map { _ in .heading }
    )
    lines.append(rule())
    return lines
  }

  func rule() -> [UInt8] {
    var rule = TableLine(options: options, after: offset)
    for (index, width) in layout.widths.enumerated() {
      let isLast = index == layout.widths.count - 1
      rule.skip(1)
      let stroke = options.ascii ? "-" : "─"
      rule.append(.init(String(repeating: stroke, count: isLast ? width : width + 2)), .faint)
    }
    return rule.bytes
  }

  /// The lines of a row; the elements of its shapes stand under one another.
  func lines(of row: TableRow) -> [[UInt8]] {
    var columns: [[TableCell.Line]] = []
    var styles: [TableLine.Style] = []
    for (number, group) in head.groups.enumerated() {
      var stacked = [[TableCell.Line]](repeating: [], count: group.leaves.count)
      for cells in row.groups[number] {
        let fitted = zip(cells, group.leaves).map(fitted)
        let height = fitted.lazy.map(\.count).max() ?? 0
        for leaf in stacked.indices {
          let blanks = repeatElement(TableCell.Line(""), count: height - fitted[leaf].count)
          stacked[leaf] += fitted[leaf] + blanks
        }
      }
      columns += stacked
      for leaf in group.leaves {
        let cells = row.cells(inLeaf: leaf, of: number, starting: group.leaves.lowerBound)
        styles.append(cells.allSatisfy(\.isMissing) ? .faint : .plain)
      }
    }
    return drawn(columns, styles: styles)
  }

  /// The lines of a cell in its column.
  func fitted(_ cell: TableCell, in leaf: Int) -> [TableCell.Line] {
    // A number in two pieces is read wrong: where the first rows had room, a later one that is wider
    // pushes the line.
    if layout.isReadable, head.leaves[leaf].column.type.isShort { return cell.lines }
    return cell.fitted(to: layout.widths[leaf], options: options)
  }

  /// About how many lines a row takes.
  func height(of row: TableRow) -> Int {
    var tallest = 0
    for (number, group) in head.groups.enumerated() {
      let height = row.groups[number].reduce(0) { sum, cells in
        let heights = zip(cells, layout.widths[group.leaves]).map {
          $0.height(at: $1, options: options)
        }
        return sum + (heights.max() ?? 0)
      }
      tallest = max(tallest, height)
    }
    return tallest
  }

  private func drawn(
    _ columns: [[TableCell.Line]],
    styles: [TableLine.Style]
  ) -> [[UInt8]] {
    (0..<(columns.lazy.map(\.count).max() ?? 0)).map { number in
      var line = TableLine(options: options, after: offset)
      line.skip(1)
      for (index, lines) in columns.enumerated() {
        if index > 0 { line.skip(TableLayout.gap) }
        let width = layout.widths[index]
        guard number < lines.count else {
          line.skip(width)
          continue
        }
        let blank = max(0, width - lines[number].width)
        let isAtRight = head.leaves[index].column.type.isNumber
        if isAtRight { line.skip(blank) }
        line.append(lines[number], styles[index])
        if !isAtRight { line.skip(blank) }
      }
      return line.bytes
    }
  }
}
