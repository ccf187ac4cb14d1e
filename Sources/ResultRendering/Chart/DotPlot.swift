/// A picture of dots, two by four in a cell, as the Braille letters of Unicode have them.
struct DotPlot {
  private let width: Int
  private let height: Int
  private let isASCII: Bool
  private var dots: [[Bool]]

  /// `width` and `height` are cells.
  init(width: Int, height: Int, isASCII: Bool) {
    self.width = width
    self.height = height
    self.isASCII = isASCII
    let (across, down) = isASCII ? (1, 1) : (2, 4)
    dots = Array(repeating: Array(repeating: false, count: width * across), count: height * down)
  }

  /// Draws a line through values from 0 to 1, which breaks off where one is missing.
  mutating func draw(_ values: [Double?]) {
    var last: (column: Int, row: Int)?
    for (index, value) in values.enumerated() {
      guard let value else {
        last = nil
        continue
      }
      let column = index * (dots[0].count - 1) / max(1, values.count - 1)
      let row = Int((value * Double(dots.count - 1)).rounded())
      if let last { join(last, (column, row)) } else { dots[row][column] = true }
      last = (column, row)
    }
  }

  private mutating func join(_ from: (column: Int, row: Int), _ to: (column: Int, row: Int)) {
    let steps = max(1, max(abs(to.column - from.column), abs(to.row - from.row)))
    for step in 0...steps {
      let column = from.column + (to.column - from.column) * step / steps
      let row = from.row + (to.row - from.row) * step / steps
      dots[row][column] = true
    }
  }

  /// The lines from above, all of the whole width.
  var lines: [String] {
    (0..<height).reversed().map { cell in
      String(String.UnicodeScalarView((0..<width).map { scalar(column: $0, row: cell) }))
    }
  }

  private func scalar(column: Int, row: Int) -> Unicode.Scalar {
    if isASCII { return dots[row][column] ? "*" : " " }
    // The bits of the dots from the top of the left column to the bottom of the right one.
    let bits: [[UInt32]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
    var code: UInt32 = 0
    for across in 0..<2 {
      for down in 0..<4 where dots[row * 4 + 3 - down][column * 2 + across] {
        code |= bits[across][down]
      }
    }
    return code == 0 ? " " : Unicode.Scalar(0x2800 + code) ?? " "
  }
}
