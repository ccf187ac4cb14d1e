import ResultRendering
import SQLText
import Testing

@Suite struct SeparatedTests {
  private let columns = [
    ResultColumn(name: "a", type: .text), ResultColumn(name: "b,c", type: .array(.text)),
  ]

  @Test(arguments: [
    ("một", #"["x","y"]"#, "một,x; y"),
    ("một, hai", "[]", "\"một, hai\","),
    ("\"trích\"", #"["a\"b"]"#, "\"\"\"trích\"\"\",\"a\"\"b\""),
    ("a\r\nb", #"["c\nd"]"#, "\"a\r\nb\",\"c\nd\""),
    ("", #"["x",null,"y"]"#, "\"\",x; ; y"),
  ])
  func followsRFC4180(_ first: String, _ second: String, _ line: String) throws {
    let text = try renderedText(
      [ValuesRow([.text(first), .text(second)])],
      columns,
      as: .csv
    )
    #expect(text == "a,\"b,c\"\r\n\(line)\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+84 24", "'+84 24"), ("-5 %", "'-5 %"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "'\t=1"), ("＝1", "'＝1"), ("\"=1\"", "\"\"\"=1\"\"\""), ("a=1", "a=1"),
    ("=a,b", "\"'=a,b\""), ("ﾊ", "ﾊ"),
  ])
  func keepsSpreadsheetsFromRunningText(_ text: String, _ cell: String) throws {
    let options = RenderOptions(separated: SeparatedOptions(isSafe: true))
    let row = [ValuesRow([.text(text), .integer(-5)])]
    let two = [columns[0], ResultColumn(name: "=n", type: .integer)]
    let csv = try renderedText(row, two, as: .csv, options: options)
    #expect(csv == "a,'=n\r\n\(cell),-5\r\n")
    #expect(try renderedText(row, two, as: .csv).contains("'") == false)
  }

  @Test(arguments: [ResultFormat.csv, .tsv])
  func beginsWithAByteOrderMarkWhenAsked(_ format: ResultFormat) throws {
    let options = RenderOptions(separated: SeparatedOptions(hasByteOrderMark: true))
    let row = [ValuesRow([.text("Bí thư"), .null])]
    let marked = try rendered(row, columns, as: format, options: options)
    #expect(marked.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(try marked.dropFirst(3).elementsEqual(rendered(row, columns, as: format)))
  }

  @Test func tellsMissingFromEmpty() throws {
    let row = [ValuesRow([.null, .null])]
    #expect(try renderedText(row, columns, as: .csv) == "a,\"b,c\"\r\n,\r\n")
    #expect(try renderedText([ValuesRow([.null])], [columns[0]], as: .csv) == "a\r\n\"\"\r\n")
  }

  /// A reader of RFC 4180, written for this test alone, gets back every cell.
  @Test(arguments: UInt64(1)...10)
  func isReadBack(seed: UInt64) throws {
    var values = RandomValues(seed: seed)
    let three = (0..<3).map { ResultColumn(name: "c\($0)", type: .text) }
    let rows = (0..<50).map { _ in (0..<3).map { _ in values.text() } }
    let csv = try rendered(rows.map { ValuesRow($0.map(SQLValue.text)) }, three, as: .csv)
    let read = Self.cells(of: csv)
    #expect(read.dropFirst().map { $0 } == rows.map { $0.map { Array($0.utf8) } }, "seed \(seed)")
    let tsv = try rendered(rows.map { ValuesRow($0.map(SQLValue.text)) }, three, as: .tsv)
    let lines = tsv.split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.count == rows.count + 2, "seed \(seed)")
    for line in lines.dropLast() {
      #expect(line.count { $0 == 0x09 } == 2, "seed \(seed)")
    }
  }

  private static func cells(of csv: [UInt8]) -> [[[UInt8]]] {
    var lines: [[[UInt8]]] = []
    var line: [[UInt8]] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index < csv.count {
      let byte = csv[index]
      index += 1
      switch (byte, isQuoted) {
      case (0x22, true) where index < csv.count && csv[index] == 0x22:
        cell.append(0x22)
        index += 1
      case (0x22, _):
        isQuoted.toggle()
      case (0x2C, false):
        line.append(cell)
        cell = []
      case (0x0D, false) where index < csv.count && csv[index] == 0x0A:
        lines.append(line + [cell])
        (line, cell) = ([], [])
        index += 1
      default:
        cell.append(byte)
      }
    }
    return lines
  }
}
