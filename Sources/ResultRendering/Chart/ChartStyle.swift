import SQLText
import VietnameseText

/// How a chart is drawn on a terminal: colours or patterns, blocks or ASCII signs.
struct ChartStyle {
  let options: RenderOptions
  private let numbers: ReadableStyle

  init(_ options: RenderOptions) {
    self.options = options
    numbers = ReadableStyle(isRounded: true, numbers: options.numbers, dates: options.dates)
  }

  var width: Int { max(20, options.width ?? 80) }

  func number(_ value: Double) -> String {
    numbers.text(of: value) ?? options.missingText
  }

  /// A period as dates are written.
  func period(_ label: String) -> String { numbers.date(label) }

  /// A horizontal bar of so many eighths of a cell.
  func bar(eighths: Int, series: Int) -> String {
    if options.ascii {
      let signs: [Character] = ["#", "=", "+", "*", "o", "x"]
      let cells = eighths > 0 ? max(1, (eighths + 4) / 8) : 0
      return String(repeating: signs[series % signs.count], count: cells)
    }
    // Without colour a pattern tells a second series, which then has whole cells only.
    if series > 0, !options.colour {
      let patterns: [Character] = ["▒", "░", "▓", "▚", "▞"]
      let cells = eighths > 0 ? max(1, (eighths + 4) / 8) : 0
      return String(repeating: patterns[(series - 1) % patterns.count], count: cells)
    }
    let parts: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let rest = eighths % 8
    return coloured(
      String(repeating: "█", count: eighths / 8) + (rest > 0 ? String(parts[rest - 1]) : ""),
      series
    )
  }

  /// A cell of a column that is filled from below by so many eighths.
  func cell(eighths: Int, series: Int) -> String {
    if options.ascii || series > 0 && !options.colour {
      return eighths >= 4 ? bar(eighths: 8, series: series) : " "
    }
    let parts: [Character] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    let part = parts[min(8, max(0, eighths))]
    return part == " " ? " " : coloured(String(part), series)
  }

  /// A drawing in the colour of its series.
  func coloured(_ text: String, _ series: Int) -> String {
    guard options.colour, !text.isEmpty else { return text }
    let colours = [36, 33, 35, 32, 34, 31]
    return "\u{1B}[\(colours[series % colours.count])m\(text)\u{1B}[39m"
  }

  func faint(_ text: String) -> String {
    options.colour ? "\u{1B}[2m\(text)\u{1B}[22m" : text
  }

  /// Which drawing belongs to which series, in lines that fit; nothing for one series alone.
  func legend(_ data: ChartData) -> [String] {
    guard data.series.count > 1 else { return [] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for (index, series) in data.series.enumerated() {
      let name = DisplayWidth.cut(series.name, width: width - 4, mark: options.cutMark)
      let length = 3 + DisplayWidth.width(of: name)
      if used > 0, used + 2 + length > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line += (used > 0 ? "  " : " ") + bar(eighths: 8, series: index) + " " + name
      used += (used > 0 ? 2 : 1) + length - 1
    }
    return lines + [line, ""]
  }
}
