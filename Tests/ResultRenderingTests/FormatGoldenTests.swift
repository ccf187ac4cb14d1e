import ResultRendering
import SQLText
import TestSupport
import Testing

@Suite struct FormatGoldenTests {
  @Test(arguments: [ResultFormat.json, .jsonl, .csv, .tsv, .markdown])
  func writesEveryKindOfCell(as format: ResultFormat) throws {
    let text = try renderedText(Sample.mixedRows, Sample.mixed, as: format)
    Golden.expect(text, is: "mixed.\(format.name)")
  }

  @Test(arguments: [ResultFormat.table, .record, .auto], [40, 80, 200])
  func fitsTheWindow(_ format: ResultFormat, of width: Int) throws {
    let options = RenderOptions(width: width)
    func text(_ rows: [ValuesRow], _ columns: [ResultColumn]) throws -> String {
      try renderedText(rows, columns, as: format, options: options)
    }
    let name = "\(format.name)-\(width).txt"
    Golden.expect(try text(Sample.mixedRows, Sample.mixed), is: "mixed-\(name)")
    Golden.expect(try text(Sample.speakerRows, Sample.speakers), is: "speakers-\(name)")
    Golden.expect(try text(Sample.statementRows, Sample.statements), is: "statements-\(name)")
  }

  @Test(arguments: [40, 80, 200])
  func readsAsItIsSet(at width: Int) throws {
    let options = RenderOptions(
      width: width,
      nullText: "(không rõ)",
      longText: .cut,
      numbers: .plain,
      dates: .vietnamese,
      headEvery: 2
    )
    let table = try renderedText(Sample.mixedRows, Sample.mixed, as: .table, options: options)
    Golden.expect(table, is: "mixed-set-\(width).txt")
  }

  @Test func drawsWithASCII() throws {
    let options = RenderOptions(width: 80, ascii: true)
    let text = try renderedText(Sample.speakerRows, Sample.speakers, as: .table, options: options)
    Golden.expect(text, is: "speakers-ascii.txt")
  }

  @Test func usesColourOnlyWhenAllowed() throws {
    let options = RenderOptions(width: 80, colour: true)
    let text = try renderedText(Sample.speakerRows, Sample.speakers, as: .table, options: options)
    #expect(text.contains("\u{1B}[1mname\u{1B}[22m"))
    #expect(text.contains("\u{1B}[2m–\u{1B}[22m"))
    let plain = try renderedText(Sample.speakerRows, Sample.speakers, as: .table)
    #expect(!plain.utf8.contains(0x1B))
  }

  @Test(arguments: [
    (ResultFormat.table, ""), (.record, ""), (.auto, ""), (.chart, ""), (.json, "[]\n"),
    (.jsonl, ""),
    (.csv, "name,positions\r\n"),
    (.tsv, "name\tpositions\n"), (.markdown, "| name | positions |\n| --- | --- |\n"),
  ])
  func writesAnEmptyResult(as format: ResultFormat, _ text: String) throws {
    #expect(try renderedText([ValuesRow](), Sample.speakers, as: format) == text)
  }

  @Test(
    arguments: [
      ("csv", ResultFormat.csv), (".JSON", .json), ("md", .markdown), ("ndjson", .jsonl),
      ("txt", .table), ("html", .html), ("TSV", .tsv), ("xlsx", nil), ("", nil),
    ] as [(String, ResultFormat?)]
  )
  func knowsFileEndings(_ ending: String, _ format: ResultFormat?) {
    #expect(ResultFormat(fileExtension: ending) == format)
  }
}
