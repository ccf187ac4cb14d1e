import Foundation
import ResultRendering
import SQLText
import Testing

@Suite struct NestedCellTests {
  private static let types: [ResultType] = [
    .array(.text), .array(.real), .array(.date), .array(.array(.integer)),
    .object([ResultColumn(name: "a", type: .date)]),
    .array(.object([ResultColumn(name: "a", type: .real), ResultColumn(name: "b", type: .text)])),
  ]

  /// Whatever stands in a nested cell, every format writes valid UTF-8 and nothing fails.
  @Test(arguments: UInt64(1)...10)
  func anyBytesCanBeShown(seed: UInt64) throws {
    var values = RandomValues(seed: seed)
    for _ in 0..<100 {
      var bytes = Array(values.nested(depth: 3))
      for _ in 0..<Int.random(in: 0...2, using: &values.random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &values.random)
        bytes[place] = UInt8.random(in: 0...255, using: &values.random)
      }
      let type = try #require(Self.types.randomElement(using: &values.random))
      for format in ResultFormat.allCases {
        let output = try rendered(
          [BytesRow(cells: [.bytes(bytes), .integer(1)])],
          [ResultColumn(name: "x", type: type), ResultColumn(name: "n", type: .integer)],
          as: format,
          options: RenderOptions(width: 60)
        )
        #expect(String(validating: output, as: UTF8.self) != nil, "seed \(seed), \(format)")
      }
    }
  }

  /// The elements as Foundation reads them, joined: what a list of texts looks like in a file.
  @Test(arguments: UInt64(1)...10)
  func listsOfTextsAreJoined(seed: UInt64) throws {
    var values = RandomValues(seed: seed)
    for _ in 0..<100 {
      let texts: [String?] = (0..<4).map { _ in
        Bool.random(using: &values.random) ? values.text() : nil
      }
      let json = try JSONSerialization.data(
        withJSONObject: texts.map { $0.map { $0 as NSString } ?? NSNull() }
      )
      let row = BytesRow(cells: [.bytes(Array(json)), .integer(1)])
      let columns = [
        ResultColumn(name: "x", type: .array(.text)), ResultColumn(name: "y", type: .integer),
      ]
      let spaced = texts.map { text in
        String(
          String.UnicodeScalarView(
            (text ?? "").unicodeScalars.map { "\t\n\r".unicodeScalars.contains($0) ? " " : $0 }
          )
        )
      }
      let isMissing = texts.allSatisfy { $0 == nil }
      let expected = isMissing ? "" : spaced.joined(separator: "; ")
      let tsv = try rendered([row], columns, as: .tsv)
      #expect(tsv == Array("x\ty\n\(expected)\t1\n".utf8), "seed \(seed)")
    }
  }

  @Test(arguments: [
    (#"[0.123456, 2, 1e300]"#, ResultType.array(.real), " 0,1235\n 2\n 1e+300\n"),
    (
      #"["2026-01-30T20:44:00+07:00",null]"#, .array(.date),
      " 2026-01-30 20:44\n –\n"
    ),
    (
      #"[[{"n":1234.5,"d":"2026-01-30T20:44:05+07:00"}]]"#,
      .array(
        .array(
          .object([ResultColumn(name: "n", type: .real), ResultColumn(name: "d", type: .date)])
        )
      ),
      " 1.234,5, 2026-01-30 20:44:05\n"
    ),
    (#"[[1,2],[],[null,3]]"#, .array(.array(.integer)), " 1; 2\n –\n ; 3\n"),
    (#"[true,false]"#, .array(.boolean), " true\n false\n"),
    (#"{"a":"x","b":["y","z"]}"#, .object([]), " x, y; z\n"),
    (#"["\u0110\ud83d\ude00\n"]"#, .array(.text), " Đ😀␊\n"),
  ])
  func readsEasilyInATable(_ json: String, _ type: ResultType, _ lines: String) throws {
    let column = [ResultColumn(name: "x", type: type)]
    let table = try renderedText([ValuesRow([.text(json)])], column, as: .table)
    let body = table.split(separator: "\n").dropFirst(2).map { $0 + "\n" }.joined()
    #expect(body == lines)
  }
}
