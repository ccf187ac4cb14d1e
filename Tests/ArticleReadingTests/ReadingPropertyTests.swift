import ArticleReading
import Articles
import TestSupport
import Testing
import VietnameseText

/// What holds of every input, whatever it is.
@Suite struct ReadingPropertyTests {
  private static let pages = [
    "copied-page", "blocks", "no-lead", "time-above", "author-below", "no-blank-lines",
    "links-inside", "one-line", "no-title", "gallery", "short-title", "box-inside", "evenly-spaced",
  ]

  private static func lines(of page: String) -> [String] {
    Golden.text(of: "layouts/\(page).txt").split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// What every article that was read keeps to.
  private func expectWhole(_ article: Article, _ seed: Comment) {
    #expect(!article.title.isEmpty, seed)
    #expect(article.passages.first?.kind == .title, seed)
    #expect(article.passages.map(\.number) == Array(1...max(1, article.passages.count)), seed)
    for passage in article.passages {
      #expect(!passage.text.isEmpty, seed)
      #expect(NormalForm.nfc(passage.text).utf8.elementsEqual(passage.text.utf8), seed)
      let hidden = passage.text.unicodeScalars.contains {
        $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) || (0x200B...0x200F).contains($0.value)
      }
      #expect(!hidden, seed)
      if let related = passage.related {
        #expect(passage.kind == .teaser && article.related.indices.contains(related), seed)
      }
    }
    let named = Set(article.passages.compactMap(\.related))
    #expect(named == Set(article.related.indices), seed)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func anyBytesAreReadOrRefused(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces: [[UInt8]] = [
      [0x0A], [0x0D], [0x0D, 0x0A], [0x20], [0], [0xC2, 0xA0], [0xE2, 0x80, 0x8B], [0xFF],
      Array("Đọc thêm\n".utf8), Array("30/01/2026 20:44\n".utf8), Array("Tag\n".utf8),
      Array("Ảnh: A\n".utf8), Array("Bà nói: \"được\".".utf8), Array("TTTĐ - ".utf8),
      Array("e\u{302}\u{301}".utf8), Array("99/99/9999 99:99 ".utf8), Array("tháng ".utf8),
    ]
    let isText = seed.isMultiple(of: 2)
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<400, using: &random) {
      let piece = pieces.randomElement(using: &random) ?? []
      bytes += isText ? piece.filter { $0 != 0xFF && $0 != 0 } : piece
      if !isText { bytes.append(UInt8.random(in: 0...255, using: &random)) }
    }
    guard let read = try? PageText.article(from: bytes) else { return }
    expectWhole(read.article, "seed \(seed)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func shuffledLinesAreReadOrRefused(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var lines = Self.lines(of: Self.pages.randomElement(using: &random) ?? "blocks")
    lines += Self.lines(of: Self.pages.randomElement(using: &random) ?? "blocks")
    lines.shuffle(using: &random)
    lines.removeLast(Int.random(in: 0..<lines.count, using: &random))
    let page = lines.joined(separator: "\n")
    guard let read = try? PageText.article(from: Array(page.utf8)) else { return }
    expectWhole(read.article, "seed \(seed)")
    let known = Set(lines.joined(separator: " ").split(separator: " "))
    for passage in read.article.passages {
      let words = passage.text.split(separator: " ")
      #expect(words.allSatisfy(known.contains), "seed \(seed)")
    }
  }

  @Test("cuts off anywhere without a crash", arguments: pages)
  func cutsOff(page: String) {
    let bytes = Array(Golden.text(of: "layouts/\(page).txt").utf8)
    for length in bytes.indices {
      guard let read = try? PageText.article(from: Array(bytes[..<length])) else { continue }
      expectWhole(read.article, "\(page), \(length) bytes")
    }
  }

  @Test("reads the same page in other bytes alike", arguments: pages)
  func otherBytes(page: String) throws {
    let text = Golden.text(of: "layouts/\(page).txt")
    let expected = try PageText.article(from: Array(text.utf8))
    func expectSame(_ changed: String, _ how: Comment) throws {
      #expect(try PageText.article(from: Array(changed.utf8)) == expected, how)
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    try expectSame("\u{FEFF}" + text, "with a byte order mark")
    try expectSame(lines.joined(separator: "\r\n"), "with CR LF")
    try expectSame(lines.joined(separator: "\r"), "with CR")
    try expectSame(lines.joined(separator: " \t\n"), "with space at the ends of lines")
    try expectSame(lines.joined(separator: "\n\u{A0}"), "with no-break spaces before lines")
    try expectSame(text.split(separator: " ").joined(separator: "\u{A0}"), "with no-break spaces")
    try expectSame(text.split(separator: " ").joined(separator: "\u{200B} "), "with zero widths")
    try expectSame(Self.decomposed(text), "decomposed")
  }

  /// The text with every mark as a character of its own, as macOS writes names.
  private static func decomposed(_ text: String) -> String {
    let marks: [(whole: Character, parts: String)] = [
      ("ế", "e\u{302}\u{301}"), ("ộ", "o\u{323}\u{302}"), ("ờ", "o\u{31B}\u{300}"),
      ("á", "a\u{301}"), ("ị", "i\u{323}"), ("ữ", "u\u{31B}\u{303}"), ("ắ", "a\u{306}\u{301}"),
    ]
    return text.map { letter in
      marks.first { $0.whole == letter }?.parts ?? String(letter)
    }.joined()
  }

  @Test(
    "takes time in proportion to the input",
    .timeLimit(.minutes(1)),
    arguments: [
      "Đọc thêm\n", "Ảnh: A\n", "Đường làng\n", "30/01/2026 20:44\n", "Lê Hoàng\n", "a",
      "Bà nói. ", "Đường làng có tên mới Xã\n", "( - ", "Tag\n\n", ">> Đường\n", "tháng 1 ",
    ]
  )
  func linear(piece: String) {
    let page = "Đường làng\n\n" + String(repeating: piece, count: 500_000 / piece.utf8.count)
    guard let read = try? PageText.article(from: Array(page.utf8)) else { return }
    #expect(read.article.title == "Đường làng")
  }
}
