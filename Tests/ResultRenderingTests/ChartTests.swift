import ResultRendering
import SQLText
import TestSupport
import Testing
import VietnameseText

@Suite struct ChartTests {
  private static let kind = ResultColumn(name: "kind", type: .text)
  private static let place = ResultColumn(name: "speaker.place", type: .text)
  private static let month = ResultColumn(name: "month(date)", type: .date)
  private static let count = ResultColumn(name: "count", type: .integer)
  private static let share = ResultColumn(name: "share", type: .real)

  /// What is drawn, by the name of its golden files.
  private static let charts: [String: (columns: [ResultColumn], rows: [ValuesRow])] = [
    "bars": (
      [place, count],
      zip(
        [
          "xã Tam Hiệp", "phường Đồng Nguyên",
          "Thành phố Hồ Chí Minh, và những nơi tên rất dài khác",
          "北京", "",
        ],
        [1234, 617, 333, 5, 1]
      ).map { ValuesRow([$0.isEmpty ? .null : .text($0), .integer($1)]) }
        + [
          ValuesRow([.text("xã Yên Mô"), .integer(0)]), ValuesRow([.text("xã Kênh Giang"), .null]),
        ]
    ),
    "pairs": (
      [
        kind, ResultColumn(name: "năm 2025", type: .real),
        ResultColumn(name: "năm 2026", type: .real),
      ],
      [
        ValuesRow([.text("proposes"), .real(12.5), .real(30)]),
        ValuesRow([.text("says"), .real(3), .null]),
        ValuesRow([.text("asks"), .real(0.25), .real(7.75)]),
      ]
    ),
    "shares": (
      [month, count, share],
      [(120, 0.25), (80, 0.5), (44, 0)].enumerated().map { number, row in
        ValuesRow([.text("2026-0\(number + 1)"), .integer(row.0), .real(row.1)])
      }
    ),
    "months": (
      [month, count],
      [("2026-03", 12), ("2025-10", 4), ("2025-11", 31), ("2026-01", 25), ("2025-12", 1)].map {
        ValuesRow([.text($0), .integer($1)])
      } + [ValuesRow([.null, .integer(9)])]
    ),
    "kinds": (
      [kind, month, count],
      (0..<18).map { number in
        ValuesRow([
          .text(["proposes", "says", "asks"][number % 3]),
          .text("2025-\(number / 3 + 1 < 10 ? "0" : "")\(number / 3 + 1)"),
          .integer(Int64(number * number % 17)),
        ])
      }
    ),
    "many": (
      [month, kind, count],
      (0..<40).map { number in
        ValuesRow([
          .text("2025-\(10 + number / 14)"), .text("kind \(number % 14)"),
          .integer(Int64(number % 14)),
        ])
      }
    ),
    "days": (
      [ResultColumn(name: "day(date)", type: .date), count, share],
      (0..<365).map { number in
        let day = CalendarDay(year: 2025, month: 1, day: 1)?.adding(days: number)
        let wave = Int64((number % 30 - 15) * (number % 30 - 15) + number / 2)
        return ValuesRow([
          .text(day?.iso ?? ""), .integer(wave), .real(Double(number % 90) / 100),
        ])
      }
    ),
  ]

  @Test(arguments: charts.keys.sorted(), [40, 80, 200])
  func looksLikeThis(_ name: String, at width: Int) throws {
    let chart = try #require(Self.charts[name])
    let options = RenderOptions(width: width)
    let text = try renderedText(chart.rows, chart.columns, as: .chart, options: options)
    for line in text.split(separator: "\n") {
      #expect(DisplayWidth.width(of: String(line)) <= width, "\(line)")
      #expect(!line.hasSuffix(" "))
    }
    Golden.expect(text, is: "charts/\(name)-\(width).txt")
  }

  @Test(arguments: ["bars", "pairs", "shares", "months", "kinds", "many", "days"])
  func isDrawnWithASCIIAndWithColour(_ name: String) throws {
    let chart = try #require(Self.charts[name])
    let plain = RenderOptions(width: 60, ascii: true)
    let text = try renderedText(chart.rows, chart.columns, as: .chart, options: plain)
    Golden.expect(text, is: "charts/\(name)-ascii.txt")
    let drawing = text.unicodeScalars.filter { (0x2500..<0x2900).contains($0.value) }
    #expect(drawing.isEmpty)
    let colour = RenderOptions(width: 60, colour: true)
    let coloured = try renderedText(chart.rows, chart.columns, as: .chart, options: colour)
    #expect(coloured.contains("\u{1B}[36m"))
  }

  @Test(
    arguments: [
      (
        [kind, place], [.text("says"), .text("xã Tam Hiệp")], "a chart needs a number in each row"
      ),
      ([count], [.integer(3)], "a chart needs names or dates beside its numbers"),
      ([kind, count], [.text("says"), .integer(-3)], "`count` has numbers below"),
    ] as [([ResultColumn], [SQLValue], String)]
  )
  func saysWhatCannotBeDrawn(_ columns: [ResultColumn], _ row: [SQLValue], _ message: String) {
    let error = #expect(throws: ChartError.self) {
      try rendered([ValuesRow(row)], columns, as: .chart)
    }
    #expect(error?.message.english.contains(message) == true)
  }

  @Test func takesSoManyRowsAndNoMore() {
    let rows = (0...2000).map { ValuesRow([.text("n\($0)"), .integer(Int64($0))]) }
    #expect(throws: ChartError.tooManyRows(limit: 2000)) {
      try rendered(rows, [Self.kind, Self.count], as: .chart)
    }
  }
}
