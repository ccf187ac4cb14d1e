import VietnameseText

/// A chart as a picture inside an HTML page.
struct ChartSVG {
  private static let colours = ["#0b5394", "#e69138", "#674ea7", "#38761d", "#a61c00", "#7f6000"]
  private static let width = 880.0

  private let data: ChartData
  private let options: RenderOptions
  private let numbers: ReadableStyle

  /// Whether the name of the series stands above it, even of one alone.
  private let isNamed: Bool

  init(_ data: ChartData, options: RenderOptions, isNamed: Bool = false) {
    self.data = data
    self.isNamed = isNamed || data.series.count > 1
    self.options = options
    numbers = ReadableStyle(isRounded: true, numbers: options.numbers, dates: options.dates)
  }

  /// The picture, or one under another where the series have scales of their own.
  var figure: String {
    let parts = data.sharesScale ? [data] : data.series.indices.map(data.only)
    let pictures = parts.map { ChartSVG($0, options: options, isNamed: parts.count > 1).svg }
    return "<figure class=\"chart\">\n\(pictures.joined(separator: "\n"))\n</figure>\n"
  }

  private var svg: String { data.isOverTime ? overTime : bars }

  // MARK: Names

  private var bars: String {
    let shown = data.prefix(60)
    let thick = data.series.count > 1 ? 14.0 : 20.0
    let step = thick * Double(data.series.count) + 10
    let labels = shown.labels.map { DisplayWidth.cut($0, width: 34, mark: "…") }
    let left = min(300, Double(labels.map(DisplayWidth.width).max() ?? 0) * 8 + 12)
    let room = Self.width - left - 90
    var body = ""
    var top = legendHeight
    for (index, label) in labels.enumerated() {
      let middle = top + step / 2 - 5
      body += text(label, x: left - 10, y: middle + 5, anchor: "end", title: shown.labels[index])
      for (number, series) in shown.series.enumerated() {
        let y = top + thick * Double(number)
        let value = series.values[index]
        let length = (value ?? 0) / data.greatest * room
        if value != nil {
          body += rectangle(x: left, y: y, width: length, height: thick - 2, number)
        }
        let written = value.flatMap(numbers.text) ?? "–"
        body += text(written, x: left + length + 6, y: y + thick / 2 + 4, anchor: "start")
      }
      top += step
    }
    return picture(height: top, body)
  }

  // MARK: Periods

  private var overTime: String {
    let (left, top, height) = (70.0, legendHeight + 14, 240.0)
    let room = Self.width - left - 10
    let bottom = top + height
    func y(_ value: Double) -> Double { bottom - value / data.greatest * height }
    var body = ""
    for value in scale {
      let line = Self.written(y(value))
      body +=
        "<line class=\"grid\" x1=\"\(Self.written(left))\" x2=\"\(Self.written(left + room))\" "
        + "y1=\"\(line)\" y2=\"\(line)\"/>\n"
      let written = numbers.text(of: value) ?? ""
      body += text(written, x: left - 8, y: y(value) + 5, anchor: "end")
    }
    let step = room / Double(data.labels.count)
    let isDense = step < 6 * Double(data.series.count)
    for (number, series) in data.series.enumerated() {
      if isDense {
        body += line(series.values, number) { (left + step * (Double($0) + 0.5), y($1)) }
        continue
      }
      let thick = min(60, step * 0.8 / Double(data.series.count))
      let start = (step - thick * Double(data.series.count)) / 2
      for (index, value) in series.values.enumerated() {
        guard let value, value > 0 else { continue }
        let x = left + step * Double(index) + start + thick * Double(number)
        body += rectangle(x: x, y: y(value), width: thick - 1, height: bottom - y(value), number)
      }
    }
    return picture(height: bottom + 28, body + periods(left: left, step: step, y: bottom + 20))
  }

  /// What is written at the left; where whole things are counted, no half of one.
  private var scale: [Double] {
    let middle = data.greatest / 2
    let isWhole = data.series.allSatisfy {
      $0.values.allSatisfy { $0.map { $0 == $0.rounded() } ?? true }
    }
    return isWhole && middle != middle.rounded()
      ? [0, data.greatest] : [0, middle, data.greatest]
  }

  /// As many of the labels as have room side by side.
  private func periods(left: Double, step: Double, y: Double) -> String {
    let labels = data.labels.map(numbers.date)
    let room = Double(labels.map(\.utf8.count).max() ?? 0) * 8 + 16
    let each = max(1, Int((room / step).rounded(.up)))
    return stride(from: 0, to: labels.count, by: each).map { index in
      text(labels[index], x: left + step * (Double(index) + 0.5), y: y, anchor: "middle")
    }.joined()
  }

  private func line(
    _ values: [Double?],
    _ number: Int,
    at place: (Int, Double) -> (Double, Double)
  ) -> String {
    var path = ""
    var isDrawing = false
    for (index, value) in values.enumerated() {
      guard let value else {
        isDrawing = false
        continue
      }
      let (x, y) = place(index, value)
      path += "\(isDrawing ? "L" : "M")\(Self.written(x)) \(Self.written(y))"
      isDrawing = true
    }
    let colour = Self.colours[number % Self.colours.count]
    return "<path d=\"\(path)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"2\" "
      + "stroke-linejoin=\"round\" stroke-linecap=\"round\"/>\n"
  }

  // MARK: Parts

  private var legendHeight: Double { isNamed ? 34 : 6 }

  private func picture(height: Double, _ body: String) -> String {
    var legend = ""
    var x = 8.0
    if isNamed {
      for (number, series) in data.series.enumerated() {
        legend += rectangle(x: x, y: 6, width: 14, height: 14, number)
        legend += text(series.name, x: x + 20, y: 18, anchor: "start")
        x += 44 + Double(DisplayWidth.width(of: series.name)) * 8
      }
    }
    let named = data.series.map(\.name).joined(separator: ", ")
    return "<svg viewBox=\"0 0 \(Self.written(Self.width)) \(Self.written(height))\" role=\"img\" "
      + "aria-label=\"\(escaped(named))\">\n\(legend)\(body)</svg>"
  }

  private func rectangle(
    x: Double,
    y: Double,
    width: Double,
    height: Double,
    _ series: Int
  ) -> String {
    let (width, height) = (max(0.5, width), max(0.5, height))
    return "<rect x=\"\(Self.written(x))\" y=\"\(Self.written(y))\" "
      + "width=\"\(Self.written(width))\" height=\"\(Self.written(height))\" "
      + "fill=\"\(Self.colours[series % Self.colours.count])\"/>\n"
  }

  private func text(
    _ text: String,
    x: Double,
    y: Double,
    anchor: String,
    title: String? = nil
  ) -> String {
    let title = title.flatMap { $0 == text ? nil : "<title>\(escaped($0))</title>" } ?? ""
    return "<text x=\"\(Self.written(x))\" y=\"\(Self.written(y))\" "
      + "text-anchor=\"\(anchor)\">\(title)\(escaped(text))</text>\n"
  }

  private func escaped(_ text: String) -> String {
    var buffer = OutputBuffer(sink: MemorySink())
    buffer.append(html: text)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// A coordinate with one decimal.
  private static func written(_ number: Double) -> String {
    ReadableStyle.full.text(of: (number * 10).rounded() / 10) ?? "0"
  }
}
