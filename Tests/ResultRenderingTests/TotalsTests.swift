import ResultRendering
import SQLText
import TestSupport
import Testing

/// The last line of a grouped result, which adds up what can be added up.
@Suite struct TotalsTests {
  private static let columns = [
    ResultColumn(name: "place", type: .text), ResultColumn(name: "month", type: .date),
    ResultColumn(name: "count", type: .integer), ResultColumn(name: "share", type: .real),
    ResultColumn(name: "last", type: .date), ResultColumn(name: "words", type: .integer),
  ]

  private static let rows: [ValuesRow] = [
    ValuesRow([
      .text("xã Tam Hiệp"), .text("2026-01"), .integer(998), .real(0.7), .text("2026-01-30"),
      .integer(12_345),
    ]),
    ValuesRow([.null, .text("2026-01"), .integer(3), .real(0.1), .text("2026-01-02"), .null]),
    ValuesRow([.text("Huế"), .null, .integer(4), .real(0.2), .null, .integer(7)]),
  ]

  private static let totals = ResultTotals(name: "tổng cộng", columns: [2, 3, 5])

  private func text(
    _ format: ResultFormat,
    _ rows: [ValuesRow] = rows,
    _ columns: [ResultColumn] = columns,
    totals: ResultTotals = totals,
    options: RenderOptions = RenderOptions()
  ) throws -> String {
    let sink = MemorySink()
    var writer = format.writer(columns: columns, options: options, totals: totals, sink: sink)
    writer.begin()
    for row in rows { try writer.row(row) }
    try writer.end()
    return sink.text
  }

  @Test(arguments: [40, 80, 200])
  func standUnderATable(of width: Int) throws {
    let options = RenderOptions(width: width)
    Golden.expect(try text(.table, options: options), is: "totals-\(width).txt")
    let ascii = RenderOptions(width: width, ascii: true)
    Golden.expect(try text(.table, options: ascii), is: "totals-ascii-\(width).txt")
  }

  @Test func standInMarkdownAndOnAPage() throws {
    Golden.expect(try text(.markdown), is: "totals.markdown")
    let page = try text(.html)
    #expect(page.contains("<tbody class=\"total\">"))
    #expect(
      page.contains("<td>tổng cộng</td><td class=\"date\"></td><td class=\"number\">1.005</td>")
    )
  }

  @Test(arguments: [ResultFormat.json, .jsonl, .csv, .tsv, .record, .chart])
  func areNoData(in format: ResultFormat) throws {
    #expect(try text(format) == text(format, totals: .none))
  }

  /// One row, groups beyond a limit, no column for the name, a sum that no number holds.
  @Test func areLeftOutWhereTheySayNothing() throws {
    func hasNone(_ rows: [ValuesRow], _ columns: [ResultColumn], _ totals: ResultTotals) throws {
      let table = try text(.table, rows, columns, totals: totals)
      #expect(table == (try text(.table, rows, columns, totals: .none)))
    }
    try hasNone([Self.rows[0]], Self.columns, Self.totals)
    try hasNone(Self.rows, Self.columns, ResultTotals(name: "total", columns: [2], limit: 3))
    let count = [Self.columns[2]]
    let counts = [ValuesRow([.integer(1)]), ValuesRow([.integer(2)])]
    try hasNone(counts, count, ResultTotals(name: "total", columns: [0]))
    let great = [Int64.max, 1].map { ValuesRow([.text("a"), .integer($0)]) }
    try hasNone(great, [Self.columns[0], count[0]], ResultTotals(name: "total", columns: [1]))
  }

  /// A sum is wider than what it sums up: its column has room for it, though most rows come after
  /// the widths are told.
  @Test func standInTheirColumnUnderManyRows() throws {
    let rows = (0..<1500).map { ValuesRow([.text("nhóm \($0 % 10)"), .integer(9)]) }
    let columns = [Self.columns[0], Self.columns[2]]
    let totals = ResultTotals(name: "total", columns: [1])
    let lines = try text(.table, rows, columns, totals: totals).split(separator: "\n")
    #expect(lines.count == 1504)
    #expect(lines.last?.hasSuffix(" 13.500") == true)
    #expect(lines.last?.count == lines[2].count)
  }
}
