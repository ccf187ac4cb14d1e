import Foundation
import ResultRendering
import SQLText
import TestSupport
import Testing
import VietnameseText

@Suite struct HTMLTests {
  private static let query = """
    find speaker where role = "Bí thư" and name ~ "<b>"
      show name, positions, statements { text, date }
    """

  private static func passage(of row: Int64) -> ResultPage.Passage {
    ResultPage.Passage(
      title: row == 1 ? "Cầu cũ, đường mới" : "Trường & chợ <họp>",
      outlet: "MẪU",
      published: row == 1 ? "2026-01-30T20:44:00+07:00" : "2026-02",
      url: row == 1 ? "https://bao.example/cau-cu?a=1&b=\"2\"" : "javascript:alert(1)",
      text: "Bí thư Đảng ủy xã Tam Hiệp Lương Thị Hà đề nghị <sớm> bố trí vốn.\u{202E}"
        .decomposedStringWithCanonicalMapping,
      spans: row == 1 ? [0..<6, 4..<9, 900..<901] : []
    )
  }

  private func html(
    _ rows: [ValuesRow],
    _ columns: [ResultColumn],
    words: ((Int64) throws -> ResultPage.Words)? = nil
  ) throws -> String {
    let sink = MemorySink()
    var writer = ResultFormat.html.writer(
      columns: columns,
      options: RenderOptions(),
      page: ResultPage(query: Self.query, facts: ["mẫu", "25/11/2026"], words: words),
      sink: sink
    )
    writer.begin()
    for row in rows { try writer.row(row) }
    try writer.end()
    return sink.text
  }

  @Test func showsTheWordsBehindEachRow() throws {
    let rows = Sample.mixedRows.enumerated().map { number, row in
      ValuesRow(row.values + [.integer(Int64(number + 1))])
    }
    let page = try html(rows, Sample.mixed) { row in
      row > 2
        ? .init(passages: [], total: 0)
        : .init(passages: [Self.passage(of: row)], total: Int(row) * 4)
    }
    Golden.expect(page, is: "html/words.html")
    #expect(!page.contains("javascript:"))
    #expect(!page.unicodeScalars.contains("\u{202E}"))
    #expect(!page.utf8.contains(0x1B))
  }

  @Test func speaksTheReadersLanguage() throws {
    let sink = MemorySink()
    let passages = ResultPage.Words(passages: [Self.passage(of: 1)], total: 1235)
    var writer = ResultFormat.html.writer(
      columns: Sample.speakers,
      options: RenderOptions(),
      page: ResultPage(language: .vietnamese, words: { _ in passages }),
      sink: sink
    )
    writer.begin()
    try writer.row(ValuesRow(Sample.speakerRows[0].values + [.integer(1)]))
    try writer.end()
    #expect(sink.text.contains("<p class=\"more\">và 1.234 đoạn nữa</p>"))
    #expect(sink.text.contains("<footer>1 hàng</footer>"))
  }

  @Test(arguments: [("month(date)", ["2025-11", "2026-01"]), ("kind", ["says", "<asks>"])])
  func drawsWhatCanBeDrawn(_ key: String, _ labels: [String]) throws {
    let columns = [
      ResultColumn(name: key, type: .text), ResultColumn(name: "count", type: .integer),
      ResultColumn(name: "share", type: .real),
    ]
    let rows = labels.enumerated().map { number, label in
      ValuesRow([.text(label), .integer(Int64(1234 + number)), .real(0.25)])
    }
    Golden.expect(try html(rows, columns), is: "html/chart-\(key.prefix(5)).html")
  }

  /// What a page is made of, whatever the rows hold: elements that are closed in order.
  @Test(arguments: UInt64(1)...10)
  func isWellFormed(seed: UInt64) throws {
    var values = RandomValues(seed: seed)
    let columns = [
      ResultColumn(name: values.text(), type: .text), ResultColumn(name: "s", type: Sample.shape),
      ResultColumn(name: "n", type: .integer),
    ]
    let rows = (0..<30).map { _ in
      ValuesRow([
        .text(values.text() + "</td><script>\"'&amp;"),
        .text(String(decoding: values.nested(depth: 3), as: UTF8.self)), .integer(3),
      ])
    }
    let page = try html(rows, columns)
    let body = page.replacing(
      /<(meta|!DOCTYPE)[^>]*>|<br>/.matchingSemantics(.unicodeScalar),
      with: ""
    )
    let parser = XMLChecker(body)
    #expect(parser.problem == nil, "seed \(seed)")
    #expect(!page.contains("<script"))
  }
}

/// Walks tags, for a page whose texts are escaped: each that opens is closed by the next that is left.
private struct XMLChecker {
  private(set) var problem: String?

  init(_ html: String) {
    var open: [Substring] = []
    // A tag may be followed by a mark that combines with it.
    let tags = /<(\/?)([a-z0-9]+)(?:\s[^<>]*?)?(\/?)>/.matchingSemantics(.unicodeScalar)
    for tag in html.matches(of: tags) {
      if !tag.output.3.isEmpty { continue }
      if tag.output.1.isEmpty {
        open.append(tag.output.2)
      } else if open.popLast() != tag.output.2 {
        problem = "\(tag.output.0) closes nothing"
        return
      }
    }
    if !open.isEmpty { problem = "\(open) is left open" }
    let loose = html.replacing(tags, with: "")
    if loose.utf8.contains(0x3C) { problem = "a < that opens nothing" }
  }
}
