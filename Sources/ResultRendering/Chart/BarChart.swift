import VietnameseText

/// A bar for each label, from left to right, its number at its end.
struct BarChart {
  /// How many labels are drawn; the others are counted.
  private static let shown = 60

  private let data: ChartData
  private let style: ChartStyle
  private let left: Int
  /// What the longest bar of each series stands for.
  private let greatest: [Double]

  init(_ data: ChartData, style: ChartStyle) {
    self.data = data.prefix(Self.shown)
    self.style = style
    left = data.labels.count - self.data.labels.count
    greatest = data.series.indices.map {
      data.sharesScale ? data.greatest : data.only($0).greatest
    }
  }

  var lines: [String] {
    let options = style.options
    let widest = data.labels.lazy.map(DisplayWidth.width).max() ?? 0
    let labelWidth = min(widest, max(8, style.width * 2 / 5))
    let numberWidth =
      data.series.lazy.flatMap(\.values).map { DisplayWidth.width(of: text($0)) }.max() ?? 0
    let room = max(4, style.width - 1 - labelWidth - 2 - 1 - numberWidth)
    var lines = style.legend(data)
    for (index, label) in data.labels.enumerated() {
      if data.series.count > 1, index > 0 { lines.append("") }
      for (number, series) in data.series.enumerated() {
        let name =
          number == 0 ? DisplayWidth.cut(label, width: labelWidth, mark: options.cutMark) : ""
        let blank = String(
          repeating: " ",
          count: max(0, labelWidth - DisplayWidth.width(of: name)) + 2
        )
        lines.append(" \(name)\(blank)\(bar(series.values[index], room, number))")
      }
    }
    if left > 0 {
      lines.append(" \(options.cutMark) and \(style.number(Double(left))) more")
    }
    return lines
  }

  private func bar(_ value: Double?, _ room: Int, _ series: Int) -> String {
    guard let value else { return style.faint(text(nil)) }
    let share = value / greatest[series] * Double(room * 8)
    // What is not nothing is seen.
    let eighths = value > 0 ? max(1, Int(share.rounded())) : 0
    let bar = style.bar(eighths: eighths, series: series)
    return bar.isEmpty ? text(value) : "\(bar) \(text(value))"
  }

  private func text(_ value: Double?) -> String {
    value.map(style.number) ?? style.options.missingText
  }
}
