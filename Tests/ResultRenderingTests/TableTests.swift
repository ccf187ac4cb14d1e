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

  /// Whoever reads the lines is told which of them go on with the one above; nothing else changes.
  @Test(arguments: [1, 200], [ResultFormat.table, .record])
  func marksWhereRowsBegin(_ lookAhead: Int, _ format: ResultFormat) throws {
    var options = RenderOptions(width: 60, lookAhead: lookAhead)
    let plain = try rendered(
      Sample.statementRows,
      Sample.statements,
      as: format,
      options: options
    )
    options.marksRows = true
    let marked = try rendered(
      Sample.statementRows,
      Sample.statements,
      as: format,
      options: options
    )
    #expect(marked.filter { $0 != RowMark.byte } == plain)
    let lines = String(decoding: marked, as: UTF8.self).split(separator: "\n")
    for line in lines {
      let isMarked = line.utf8.first == RowMark.byte
      // Every column of the sample's rows but the longest text holds a word in its first line.
      let goesOn = line.hasPrefix("          ")
      #expect(isMarked == !goesOn, "\(line)")
    }
    #expect(lines.contains { $0.utf8.first != RowMark.byte })
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

  /// Rows after the first ones are drawn from SQLite's bytes; they look no different.
  @Test(arguments: UInt64(1)...20)
  func drawsLaterRowsAsTheFirst(seed: UInt64) throws {
    var values = RandomValues(seed: seed)
    let types: [ResultType] = [.text, .integer, .date, .array(.text), .real, .boolean]
    let columns = types.enumerated().map { ResultColumn(name: "c\($0)", type: $1) }
    func row() -> BytesRow {
      let latin = [
        "Bí thư Đảng ủy", "xã “Tam Hiệp” – 30/1…", "a  b ", "", " Ử", "ẵ\u{302}", "\u{9B}x", "北京",
      ]
      let words = (0..<Int.random(in: 0...5, using: &values.random)).map { _ in
        Bool.random(using: &values.random)
          ? latin.randomElement(using: &values.random) ?? "" : values.text()
      }
      let cells: [BytesRow.Cell] = [
        .bytes(
          Bool.random(using: &values.random)
            ? Array(words.joined(separator: " ").utf8) : values.bytes()
        ),
        .integer(.random(in: -99_999...99_999, using: &values.random)),
        .bytes(Array("2026-01-30T20:44:00+07:00".utf8)),
        .bytes(
          Bool.random(using: &values.random)
            ? Array(#"["Bí thư", null, "xã"]"#.utf8) : Array(values.nested(depth: 2))
        ),
        .real(.random(in: -9...9999, using: &values.random)),
        .integer(0),
      ]
      return BytesRow(
        cells: cells.map { Int.random(in: 0..<8, using: &values.random) == 0 ? .null : $0 }
      )
    }
    let rows = (0..<40).map { _ in row() }
    for longText in RenderOptions.LongText.allCases {
      for width in [nil, 40, 100] {
        // Drawn all at once, then a first row that has the widths of all of them alone.
        var options = RenderOptions(width: width, colour: true, longText: longText)
        options.lookAhead = rows.count
        let whole = try rendered(rows, columns, as: .table, options: options)
        let sink = MemorySink()
        var writer = ResultFormat.table.writer(columns: columns, options: options, sink: sink)
        writer.begin()
        for row in rows + rows { try writer.row(row) }
        try writer.end()
        let head = whole.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
        #expect(sink.bytes == whole + head[2], "seed \(seed), \(longText), \(width ?? 0)")
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
