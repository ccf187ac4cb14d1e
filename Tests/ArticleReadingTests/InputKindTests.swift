import ArticleReading
import Articles
import Foundation
import TestSupport
import Testing
import VietnameseText

/// Whole inputs of each kind in, every record that was read out of them out.
@Suite struct InputKindTests {
  private static let files = [
    "json-ld.html", "open-graph.html", "bare.html", "microdata.html", "tables.html", "drawn.html",
    "front-page.html", "layout-stamp.html", "layout-content-roles.html", "layout-singular.html",
    "layout-cms-body.html", "layout-plain-cms.html", "layout-data-slots.html",
    "layout-title-block.html", "layout-time-apart.html", "layout-time-above.html",
    "layout-byline-below.html", "layout-portal.html", "layout-site-name.html",
    "layout-blog-system.html", "short-news.html", "lines-apart.html",
    "layout-middle.html", "no-spaces.html",
    "object.json", "lines.jsonl", "two-addresses.jsonl", "feed.json", "cut.json", "rss.xml",
    "atom.xml", "rdf.xml",
  ]

  private static func bytes(of file: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: Golden.path(of: "inputs/\(file)"))))
  }

  @Test("reads each kind as a careful reader does", arguments: files)
  func reads(_ file: String) throws {
    let read = ReadingPrinter.text(of: try Self.bytes(of: file), file: file)
    Golden.expect(read, is: "inputs/\(file).read")
  }

  @Test("reads chunks of any size alike", arguments: files, [1, 7, 4096])
  func chunks(_ file: String, _ size: Int) throws {
    let bytes = try Self.bytes(of: file)
    var reader = InputReader()
    var records: [InputRecord] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      records += reader.take(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    records += reader.finish()
    let read = records.map { ReadingPrinter.text(of: $0, file: file) }
    let whole = InputReader.records(of: bytes).map { ReadingPrinter.text(of: $0, file: file) }
    #expect(read == whole)
  }

  @Test("reads UTF-16 as it reads UTF-8", arguments: files, [true, false])
  func utf16(_ file: String, _ isLittleEndian: Bool) throws {
    let bytes = try Self.bytes(of: file)
    let text = "\u{FEFF}" + String(decoding: bytes, as: UTF8.self)
    let wide = text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittleEndian ? bytes.reversed() : bytes
    }
    let read = InputReader.records(of: wide).map { try? $0.article() }
    #expect(read == InputReader.records(of: bytes).map { try? $0.article() })
  }

  @Test func readsGzipAsWhatIsInIt() throws {
    let packed = ReadingPrinter.text(of: try Self.bytes(of: "rss.xml.gz"), file: "rss.xml")
    let plain = ReadingPrinter.text(of: try Self.bytes(of: "rss.xml"), file: "rss.xml")
    #expect(packed == plain)
  }

  @Test func readsGzipFilesOneAfterAnother() throws {
    let packed = try Self.bytes(of: "rss.xml.gz")
    let records = InputReader.records(of: packed + [0, 0, 0])
    #expect(records.count == 4)
    let cut = InputReader.records(of: Array(packed.dropLast(12))).last
    #expect(throws: ReadingError(.damagedGzip)) { try cut?.article() }
  }

  @Test(
    "finds the records wherever they lie",
    arguments: [
      (#"{"title":"Một"}"#, 1), (#"{"title":"Một"}{"title":"Hai"}"#, 2),
      (#"[{"title":"Một"},{"title":"Hai"}]"#, 2), (#"[[{"title":"Một"}]]"#, 1),
      (#"{"status":"ok","articles":[{"title":"Một"},{"title":"Hai"}],"n":[2]}"#, 2),
      (
        "{\"articles\":[{\"title\":\"Một\"}],\"s\":\"]}\"}\n{\"articles\":[{\"title\":\"Hai\"}]}", 2
      ),
      (#"{"title":"Một","text":"Bà nói.","items":[{"title":"Ghế"}]}"#, 1),
      ("{\n\"title\":\"Một\",\n\"text\":\n\"x\"\n}\n{\n\"title\":\"Hai\"\n}", 2),
      ("{\"title\":\"Một\"}\n\n\r\n{\"title\":\"Hai\"},\r\n{\"title\":\"Ba\"}", 3),
      ("{\"title\":\n{\"title\":\"Hai\"}\n", 2), ("[]", 1), ("[{\"title\":\"Một\"}", 2),
    ]
  )
  func records(_ json: String, _ count: Int) {
    #expect(InputReader.records(of: Array(json.utf8)).count == count)
  }

  @Test func readsAnObjectOfRecordsALine() throws {
    let line = #"{"articles":[{"title":"Một","url":"https://a.example/1"}],"next":{"s":"]}"}}"#
    let records = InputReader.records(of: Array("\(line)\n\(line)\n".utf8))
    #expect(try records.map { try $0.article().article.title } == ["Một", "Một"])
  }

  @Test func takesOtherKeysWhenTold() throws {
    var keys = KeyMap()
    try keys.add("tieu_de=title")
    try keys.add("bai.noi_dung=text")
    try keys.add("chuyen_muc=section")
    let json =
      #"{"tieu_de":"Một làng","bai":{"noi_dung":"Làng có hai tên."},"chuyen_muc":"Xã hội"}"#
    let article = try InputReader.records(of: Array(json.utf8))[0].article(keys: keys).article
    #expect(article.title == "Một làng" && article.section == "Xã hội")
    #expect(article.passages.map(\.text) == ["Một làng", "Làng có hai tên."])
  }

  @Test(
    "says what is wrong with a map",
    arguments: [
      ("text", "`text` maps nothing; write KEY=FIELD, as in noi_dung=text"),
      ("=text", "`=text` maps nothing; write KEY=FIELD, as in noi_dung=text"),
      (
        "a=body",
        "an article has no field `body`; the fields are title, lead, text, captions, published, "
          + "modified, fetched, authors, outlet, section, url, canonical, related"
      ),
    ]
  )
  func map(_ mapping: String, _ message: String) {
    var keys = KeyMap()
    do throws(KeyMap.MapError) {
      try keys.add(mapping)
      Issue.record("\(mapping) must not be a map")
    } catch {
      #expect(error.message.english == message)
    }
  }
}
