import ArticleReading
import Articles
import TestSupport
import Testing
import VietnameseText

/// Inputs that would take a reader's memory, its stack or its time.
@Suite struct BadInputTests {
  /// What is said of each record of an input.
  private func said(of text: String, limits: ReadingLimits = ReadingLimits()) -> [String] {
    InputReader.records(of: Array(text.utf8), limits: limits).map { record in
      do throws(ReadingError) {
        return try record.article().article.title
      } catch {
        return error.message(for: "x").english
      }
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func refusesElementsWithoutEnd() {
    let deep = "<html><body>" + String(repeating: "<div>", count: 200_000) + "<p>Đường làng"
    #expect(
      said(of: deep) == ["x: elements nested deeper than 512 levels; is it another file?"]
    )
    let many = "<html><body><p " + (0..<100_000).map { "a\($0)=1" }.joined(separator: " ") + ">x"
    #expect(
      said(of: many)
        == ["x: an element with more than 1000 attributes (byte 12); is it another file?"]
    )
    let closed = "<html><body><p>" + String(repeating: "</div>", count: 200_000)
    #expect(said(of: closed).count == 1)
  }

  @Test(arguments: 1...40)
  func refusesMoreElementsThanAllowed(limit: Int) {
    var limits = ReadingLimits()
    limits.nodes = limit
    let page = "<html><body><h1>Đường làng</h1>" + String(repeating: "<p>a<b>b</b><br>", count: 20)
    let error = "a page with more than \(limit) elements and texts"
    #expect(said(of: page, limits: limits) == ["x: \(error); is it another file?"])
  }

  @Test func refusesBracketsWithoutEnd() {
    let brackets = String(repeating: "[", count: 100_000)
    let error = "JSON nested deeper than 64 levels"
    #expect(
      said(of: brackets) == ["x: \(error) (record 1, byte 65, line 1); write the record anew"]
    )
    let inside = #"{"title":\#(brackets)}"# + "\n" + #"{"title":"Làng","text":"Bà nói."}"#
    #expect(said(of: inside).last == "Làng")
    #expect(said(of: inside).count == 2)
  }

  @Test func refusesALineWithoutEndAndGoesOn() {
    var limits = ReadingLimits()
    limits.record = 1 << 20
    let lines = [
      #"{"title":"Một","text":"Bà nói."}"#,
      #"{"title":""# + String(repeating: "a", count: 3 << 20) + #""}"#,
      #"{"title":"Hai","text":"Bà nói."}"#,
    ]
    let place = "record 2, byte 37, line 2"
    let error = "x: larger than 1 MB, which no article is (\(place)); is it another file?"
    #expect(said(of: lines.joined(separator: "\n"), limits: limits) == ["Một", error, "Hai"])
    #expect(said(of: "[\(lines.joined(separator: ","))]", limits: limits).count == 3)
    let page = String(repeating: "Đường làng.\n", count: 1 << 18)
    #expect(
      said(of: page, limits: limits)
        == ["x: larger than 1 MB, which no article is; is it another file?"]
    )
  }

  @Test func refusesEntitiesThatMultiply() {
    let feed = """
      <?xml version="1.0"?>
      <!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <rss><channel><item><title>&b;</title></item></channel></rss>
      """
    let error = "this feed declares entities of its own, which can multiply without end (line 2)"
    #expect(said(of: feed) == ["x: \(error); take the DOCTYPE out"])
  }

  @Test(
    "says where a feed breaks off, and keeps what stands before",
    arguments: [
      ("<item><title>Hai", "x: this feed is broken: it ends inside an item"),
      ("<item><title>Hai < ba</title></item>", "x: this feed is broken: "),
      ("<item><title>\u{FFFE}", "x: this feed is broken: "),
    ]
  )
  func brokenFeeds(_ end: String, _ message: String) {
    let start =
      "<rss version=\"2.0\"><channel><item><title>Một</title><link>http://a/1</link></item>"
    let said = said(of: start + end)
    #expect(said.count == 2 && said.first == "Một")
    #expect(said.last?.hasPrefix(message) == true)
  }

  @Test func aFeedWithoutItemsIsRefused() {
    let said = said(of: "<rss version=\"2.0\"><channel><title>Báo</title></channel></rss>")
    #expect(said == ["x: this feed has no items; fetch the feed again"])
  }

  @Test func refusesHalfACharacterOfUTF16() throws {
    let wide = Array("\u{FEFF}Đường làng\n\nBà nói.".utf16).flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    let odd = InputReader.records(of: wide + [0x41])
    #expect(odd.count == 1)
    #expect(throws: ReadingError.self) { try odd[0].article() }
    let half = InputReader.records(of: wide + [0x00, 0xD8, 0x41, 0x00])
    #expect(throws: ReadingError.self) { try half.last?.article() }
  }

  @Test("reads or refuses any bytes of any kind", arguments: 0..<300 as Range<UInt64>)
  func anyBytes(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let starts = [
      "{\"title\":", "[{", "<html><body>", "<rss><channel><item>", "<feed><entry>", "\u{1F}\u{8B}",
      "\u{FEFF}", "", "{\"text\":\"<p>", "<?xml version=\"1.0\"?><rss>",
    ]
    let pieces = [
      "\"", "{", "}", "[", "]", ",", ":", "\\", "\\u12", "\n", "<p>", "</p>",
      "<div class=\"sapo\">",
      "<title>", "</title>", "<item>", "</item>", "&amp;", "&#x1F3", "&nbsp;", "<![CDATA[", "]]>",
      "<!--", "-->", "<script>", "<a href='/a'>", "đường", "\"text\":", "\"items\":[", "<h1>",
      "<figure>", "12/03/2026", "<link>", "<description>", "\u{0}", "<!DOCTYPE", "<br>", "</",
    ]
    var bytes = Array((starts.randomElement(using: &random) ?? "").utf8)
    for _ in 0..<Int.random(in: 0..<200, using: &random) {
      bytes += (pieces.randomElement(using: &random) ?? "").utf8
      if Int.random(in: 0..<12, using: &random) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      }
    }
    for record in InputReader.records(of: bytes) {
      guard let article = try? record.article().article else { continue }
      #expect(!article.title.isEmpty && article.passages.first?.kind == .title, "seed \(seed)")
      #expect(article.passages.allSatisfy { !$0.text.isEmpty }, "seed \(seed)")
    }
  }
}
