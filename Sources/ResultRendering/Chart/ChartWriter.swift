import SQLText

/// A picture of a result on a terminal: bars for names, columns or lines over time.
///
/// All rows are read before anything is drawn; there is a limit to them.
struct ChartWriter: ResultWriter {
  private let columns: [ResultColumn]
  private let options: RenderOptions
  private var buffer: OutputBuffer
  private var reader: ChartReader?

  init(columns: [ResultColumn], options: RenderOptions, buffer: OutputBuffer) {
    self.columns = columns
    self.options = options
    self.buffer = buffer
  }

  mutating func begin() {}

  mutating func row(_ row: some ResultRow) throws {
    var reading = try reader ?? ChartReader(columns: columns, options: options)
    // The rows are not to be copied for each one more.
    reader = nil
    try reading.read(row)
    reader = reading
  }

  mutating func end() throws {
    if let data = reader?.data {
      let style = ChartStyle(options)
      let lines =
        data.isOverTime
        ? TimeChart(data, style: style).lines : BarChart(data, style: style).lines
      for line in lines {
        buffer.append(line)
        buffer.append(0x0A)
      }
    }
    try buffer.finish()
  }
}
