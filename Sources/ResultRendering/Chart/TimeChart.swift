import VietnameseText

/// Numbers over time: columns from below, or lines of dots where there are more periods than cells.
struct TimeChart {
  private static let height = 10

  private let data: ChartData
  private let style: ChartStyle
  private let axisWidth: Int
  private let room: Int

  init(_ data: ChartData, style: ChartStyle) {
    self.data = data
    self.style = style
    axisWidth = ["0", style.number(data.greatest)].lazy.map(DisplayWidth.width).max() ?? 1
    room = max(10, style.width - 1 - axisWidth - 2)
  }

  var lines: [String] {
    let count = data.labels.count
    guard data.sharesScale else {
      return data.series.indices.flatMap { number in
        (number > 0 ? [""] : []) + [name(of: number)]
          + TimeChart(data.only(number), style: style).lines
      }
    }
    guard count * data.series.count <= room else { return dotted() }
    let hasGap = count * (data.series.count + 1) <= room
    let gap = hasGap ? 1 : 0
    let each = min(6, max(1, (room / count - gap) / data.series.count))
    return style.legend(data) + columns(each: each, gap: gap)
  }

  // MARK: Columns

  private func columns(each: Int, gap: Int) -> [String] {
    let step = each * data.series.count + gap
    var lines: [String] = []
    for row in (0..<Self.height).reversed() {
      var line = ""
      for index in data.labels.indices {
        for (number, series) in data.series.enumerated() {
          let eighths = filled(series.values[index]) - row * 8
          let cell = style.cell(eighths: eighths, series: number)
          line += String(repeating: cell, count: each)
        }
        line += String(repeating: " ", count: gap)
      }
      lines.append(axis(row) + trimmed(line))
    }
    let width = step * data.labels.count - gap
    return lines + foot(width: width) { $0 * step + (step - gap) / 2 }
  }

  private func filled(_ value: Double?) -> Int {
    guard let value, value > 0 else { return 0 }
    return max(1, Int((value / data.greatest * Double(Self.height * 8)).rounded()))
  }

  // MARK: Lines

  /// A picture for each series, one under another, all in the same scale.
  private func dotted() -> [String] {
    var lines: [String] = []
    let count = data.labels.count
    for (number, series) in data.series.enumerated() {
      if data.series.count > 1 {
        if number > 0 { lines.append("") }
        lines.append(name(of: number))
      }
      var plot = DotPlot(
        width: room,
        height: Self.height,
        isASCII: style.options.ascii
      )
      plot.draw(series.values.map { $0.map { $0 / data.greatest } })
      for (place, line) in plot.lines.enumerated() {
        lines.append(axis(Self.height - 1 - place) + style.coloured(trimmed(line), number))
      }
      lines += foot(width: room) { $0 * (room - 1) / max(1, count - 1) }
    }
    return lines
  }

  // MARK: What both have

  private func name(of series: Int) -> String {
    " "
      + DisplayWidth.cut(
        data.series[series].name,
        width: style.width - 2,
        mark: style.options.cutMark
      )
  }

  /// The scale at the left of a row, counted from below.
  private func axis(_ row: Int) -> String {
    let number = row == Self.height - 1 ? style.number(data.greatest) : ""
    let blank = String(repeating: " ", count: axisWidth - DisplayWidth.width(of: number))
    let stroke = style.options.ascii ? "|" : number.isEmpty ? "│" : "┤"
    return " \(blank)\(number) " + style.faint(stroke)
  }

  /// The line of nought and as many labels below it as have room.
  private func foot(width: Int, at column: (Int) -> Int) -> [String] {
    let blank = String(repeating: " ", count: axisWidth - 1)
    let (corner, stroke) = style.options.ascii ? ("+", "-") : ("┼", "─")
    let base =
      " \(blank)0 " + style.faint(corner + String(repeating: stroke, count: min(width, room)))
    let labels = data.labels.map(style.period)
    let widest = labels.lazy.map(\.utf8.count).max() ?? 0
    var line = ""
    var used = 0
    var next = 0
    let last = labels.count - 1
    for (index, label) in labels.enumerated() {
      let start = min(max(0, column(index) - label.utf8.count / 2), max(0, room - label.utf8.count))
      // The last label always has its place.
      let lastStart = max(0, min(column(last) - widest / 2, room - widest))
      guard start >= next, index == last || start + label.utf8.count + 2 <= lastStart else {
        continue
      }
      line += String(repeating: " ", count: start - used) + label
      used = start + label.utf8.count
      next = used + 2
    }
    return [base, String(repeating: " ", count: axisWidth + 3) + line]
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.utf8.last == 0x20 { line.removeLast() }
    return line
  }
}
