import ResultRendering
import SQLText
import TestSupport
import Testing
import VietnameseText

@Suite struct TableTests {
  @Test func looksAsTheDesignDraws() throws {
    let rows = [
      ValuesRow([.text("Đinh Văn Phúc Lộc"), .text(#"["Bí thư, Đảng ủy, xã Yên Mô"]"#)]),
      ValuesRow([.text("Tạ Hòa"), .text(#"["Ủy viên","Chủ tịch, UBND"]"#)]),
    ]
    let text = try renderedText(rows, Sample.speakers, as: .table, options: .init(width: 80))
    let drawn = """
       name                positions
       ─────────────────── ──────────────────────────
       Đinh Văn Phúc Lộc   Bí thư, Đảng ủy, xã Yên Mô
       Tạ Hòa              Ủy viên
                           Chủ tịch, UBND

      """
    #expect(text == drawn)
  }

  @Test(arguments: UInt64(1)...20)
  func neverLeavesTheWindow(seed: UInt64) throws {
    var values = RandomValues(seed: seed)
    for _ in 0..<10 {
      let count = Int.random(in: 1...5, using: &values.random)
      let columns = (0..<count).map { number in
        ResultColumn(name: "column \(number)", type: number == 3 ? .integer : .text)
      }
      let rows = (0..<20).map { _ in
        ValuesRow(
          (0..<count).map { number in
            if Int.random(in: 0..<5, using: &values.random) == 0 { return .null }
            if number == 3 { return .integer(.random(in: -99...99, using: &values.random)) }
            let words = (0..<Int.random(in: 0...6, using: &values.random)).map { _ in values.text()
            }
            return .text(words.joined(separator: " "))
          }
        )
      }
      for width in [40, 80, 200] {
        let options = RenderOptions(width: width, lookAhead: 7)
        let table = try renderedText(rows, columns, as: .table, options: options)
        for line in table.split(separator: "\n") {
          #expect(DisplayWidth.width(of: String(line)) <= width, "seed \(seed):\n\(line)")
          #expect(!line.hasSuffix(" "), "seed \(seed):\n\(line)")
        }
      }
    }
  }

  @Test(arguments: [-5, 0, 1, 2, 5, 9, 15])
  func survivesANarrowWindow(of width: Int) throws {
    let options = RenderOptions(width: width)
    let text = try renderedText(Sample.mixedRows, Sample.mixed, as: .table, options: options)
    #expect(text.contains("1.234") || text.contains("1.2"))
  }

  @Test func staysFlatAfterTheLookAhead() throws {
    let sink = MemorySink()
    let columns = [ResultColumn(name: "number", type: .integer)]
    var writer = ResultFormat.table.writer(
      columns: columns,
      options: RenderOptions(width: 80, lookAhead: 3),
      sink: sink
    )
    writer.begin()
    for number in 1...2 { try writer.row(ValuesRow([.integer(Int64(number))])) }
    #expect(sink.bytes.isEmpty)
    try writer.row(ValuesRow([.integer(3)]))
    #expect(!sink.bytes.isEmpty)
    for number in 4...100_000 { try writer.row(ValuesRow([.integer(Int64(number))])) }
    #expect(sink.bytes.count > 500_000)
    try writer.end()
    #expect(sink.text.hasSuffix("\n 100.000\n"))
  }

  @Test func otherFormatsShowTheFirstRowAtOnce() throws {
    for format in ResultFormat.allCases where !format.isDrawn || format == .record {
      let sink = MemorySink()
      var writer = format.writer(columns: Sample.speakers, options: .init(), sink: sink)
      writer.begin()
      try writer.row(Sample.speakerRows[0])
      #expect(sink.text.contains("Lương Thị Hà"), "\(format)")
    }
  }
}
