import Foundation
import ResultRendering
import SQLText
import TestSupport
import Testing

@Suite struct JSONTests {
  @Test(arguments: [true, false])
  func describesItselfByASchema(isLine: Bool) throws {
    let schema = JSONSchema(of: Sample.mixed, title: "find x where a = \"b\"", isLine: isLine)
    _ = try JSONSerialization.jsonObject(with: Data(schema.text.utf8))
    Golden.expect(schema.text, is: "schema-\(isLine ? "jsonl" : "json").json")
  }

  private let columns = [
    ResultColumn(name: "text", type: .text),
    ResultColumn(name: "whole", type: .integer),
    ResultColumn(name: "real", type: .real),
    ResultColumn(name: "yes", type: .boolean),
    ResultColumn(name: "a \"quoted\" name", type: .array(.text)),
  ]

  /// Foundation's reader, which shares nothing with the writer, must read back what went in.
  @Test(arguments: UInt64(1)...20)
  func isReadBackByAnother(seed: UInt64) throws {
    var values = RandomValues(seed: seed)
    for _ in 0..<50 {
      let text = values.bytes()
      let nested = values.nested(depth: 3)
      let whole = Int64.random(in: .min ... .max, using: &values.random)
      let real = Double(bitPattern: values.random.next())
      let row = BytesRow(cells: [
        .bytes(text), .integer(whole), .real(real), .integer(whole & 1), .bytes(Array(nested)),
      ])
      let json = try rendered([row], columns, as: .json)
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(json)) as? [[String: NSObject]],
        "seed \(seed)"
      ).first
      let expectedText = String(decoding: text, as: UTF8.self)
      let readText = object?["text"] as? String
      #expect(readText.map { Array($0.utf8) } == Array(expectedText.utf8), "seed \(seed)")
      #expect((object?["whole"] as? NSNumber)?.int64Value == whole, "seed \(seed)")
      #expect((object?["yes"] as? NSNumber)?.boolValue == (whole & 1 == 1), "seed \(seed)")
      if real.isFinite {
        // Foundation reads numbers to within a few units of the last place only.
        let read = (object?["real"] as? NSNumber)?.doubleValue ?? .nan
        #expect(abs(read - real) <= real.magnitude * 1e-14, "seed \(seed)")
        #expect(
          Self.digits(after: "\"real\":", in: json).flatMap(Double.init) == real,
          "seed \(seed)"
        )
      } else {
        #expect(object?["real"] is NSNull, "seed \(seed)")
      }
      let expected = try JSONSerialization.jsonObject(with: nested, options: .fragmentsAllowed)
      #expect(object?["a \"quoted\" name"] == expected as? NSObject, "seed \(seed)")
    }
  }

  private static func digits(after lead: String, in json: [UInt8]) -> String? {
    let text = String(decoding: json, as: UTF8.self)
    // The last one, because the text before may hold anything.
    guard let range = text.range(of: lead, options: .backwards) else { return nil }
    return String(text[range.upperBound...].prefix { $0 != "," })
  }

  /// Any bytes at all where JSON is expected give valid JSON: the text itself if it is none.
  @Test(arguments: UInt64(1)...20)
  func nestedCellsAreCheckedJSON(seed: UInt64) throws {
    var values = RandomValues(seed: seed)
    let column = [ResultColumn(name: "x", type: .array(.text))]
    for _ in 0..<300 {
      var bytes = Array(values.nested(depth: 2))
      for _ in 0..<Int.random(in: 0...3, using: &values.random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &values.random)
        bytes[place] = UInt8.random(in: 0...255, using: &values.random)
      }
      let json = try rendered([BytesRow(cells: [.bytes(bytes)])], column, as: .json)
      #expect(String(validating: json, as: UTF8.self) != nil, "seed \(seed)")
      #expect(throws: Never.self, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))") {
        try JSONSerialization.jsonObject(with: Data(json))
      }
    }
  }

  @Test(arguments: [
    (#"[1, 2.50 ,-0e+1]"#, #"[1,2.50,-0e+1]"#),
    (#" {"a" : [ ] , "b":{ } } "#, #"{"a":[],"b":{}}"#),
    ("[9.0e+999]", "[null]"),
    (#"["\ud83d\ude00","\ud83d","\udc00x","\/"]"#, #"["\ud83d\ude00","\ufffd","\ufffdx","\/"]"#),
    ("[\"a\nb\"]", #"["a\nb"]"#),
    ("[01]", #""[01]""#),
    ("[1,]", #""[1,]""#),
    (#"{"a":1"#, #""{\"a\":1""#),
    ("[1] 2", #""[1] 2""#),
    ("", #""""#),
    ("[tru]", #""[tru]""#),
    (#"["\u12g4"]"#, #""[\"\\u12g4\"]""#),
  ])
  func copiesNestedJSON(_ text: String, as copy: String) throws {
    let column = [ResultColumn(name: "x", type: .array(.text))]
    let json = try renderedText([ValuesRow([.text(text)])], column, as: .jsonl)
    #expect(json == "{\"x\":\(copy)}\n")
  }

  @Test func refusesBottomlessNesting() throws {
    let column = [ResultColumn(name: "x", type: .array(.text))]
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let json = try renderedText([ValuesRow([.text(deep)])], column, as: .jsonl)
    #expect(json.hasPrefix(#"{"x":"[[["#))
    #expect(try renderedText([ValuesRow([.text(deep)])], column, as: .table).contains("[[["))
  }

  @Test(
    arguments: [
      ([0xC3], "\u{FFFD}"), ([0x41, 0xFF, 0x42], "A\u{FFFD}B"), ([0xE1, 0xBB], "\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xE1, 0xBB, 0x87], "ệ"),
      ([0xF0, 0x9F, 0x41], "\u{FFFD}A"),
    ] as [([UInt8], String)]
  )
  func repairsBytesThatAreNoText(_ bytes: [UInt8], _ text: String) throws {
    let column = [ResultColumn(name: "x", type: .text)]
    let row = BytesRow(cells: [.bytes(bytes)])
    #expect(try rendered([row], column, as: .jsonl) == Array("{\"x\":\"\(text)\"}\n".utf8))
    #expect(try rendered([row], column, as: .csv) == Array("x\r\n\(text)\r\n".utf8))
    #expect(try rendered([row], column, as: .tsv) == Array("x\n\(text)\n".utf8))
  }
}
