import ArticleReading
import Articles
import TestSupport
import Testing

/// Inputs that are no page, each with what the user is told.
@Suite struct RefusalTests {
  private static let vietnamese = "Đường làng\n\nBà Sáu nói: được."

  private static let inputs: [(name: String, bytes: [UInt8])] = [
    ("empty.txt", []),
    ("blank.txt", Array(" \r\n\t\u{A0}\u{200B}\n\u{FEFF}".utf8)),
    ("bom-only.txt", [0xEF, 0xBB, 0xBF]),
    ("nul.txt", [UInt8](repeating: 0, count: 64)),
    ("photo.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]),
    ("paper.pdf", Array("%PDF-1.7\n%âãÏÓ\n".utf8)),
    ("page.txt.gz", [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0]),
    ("dump.jsonl.xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, 0, 4]),
    ("store.db", Array("SQLite format 3\0".utf8)),
    ("noise.txt", (0..<512).map { UInt8(truncatingIfNeeded: $0 * 7 % 32) }),
    ("utf16le.txt", [0xFF, 0xFE] + utf16(vietnamese, littleEndian: true)),
    ("utf16be.txt", [0xFE, 0xFF] + utf16(vietnamese, littleEndian: false)),
    ("utf16 without mark.txt", utf16("Duong lang\n" + vietnamese, littleEndian: true)),
    ("latin1.txt", Array("Title\n\nUne r".utf8) + [0xE9] + Array("gion d".utf8) + [0xE9, 0x0A]),
    ("windows-1258.txt", [0xD0, 0xFD, 0xF5, 0xCC, 0x6E, 0x67, 0x20, 0x6C, 0xE0, 0x6E, 0x67]),
    ("it's old.txt", [0x41, 0x0A, 0xF4, 0xF2]),
    ("damaged.txt", Array(vietnamese.utf8) + [0xC3, 0x28] + Array(" rồi".utf8)),
    ("cut.txt", Array(vietnamese.utf8) + [0xE1, 0xBB]),
    ("page.html", Array("\n<!DOCTYPE html>\n<html><body><p>Xin chào</p></body></html>".utf8)),
    ("fragment.txt", Array("<div class=\"a\"><p>Xin chào</p></div>".utf8)),
    ("feed.xml", Array("<?xml version=\"1.0\"?>\n<rss version=\"2.0\"></rss>".utf8)),
    ("page.json", Array(" {\"title\": \"Đường làng\"}".utf8)),
    ("pages.json", Array("[\n {\"title\": \"Đường làng\"}]".utf8)),
    ("pages.jsonl", Array("{\"title\": \"A\"}\n{\"title\": \"B\"}\n".utf8)),
    ("title.txt", Array("Đường làng có tên mới\n".utf8)),
    ("head.txt", Array("Tag\nĐường làng có tên mới\nTin tức 30/01/2026 20:44\naa\n".utf8)),
    ("menu.txt", Array("Tag\naa\nChia sẻ\nFacebook\n".utf8)),
    ("\u{1B}[31mred.txt", []),
  ]

  @Test func saysWhatItIsWhereAndWhatToDo() {
    let answers = Self.inputs.map { ReadingPrinter.text(of: $0.bytes, file: $0.name) }
    Golden.expect(answers.joined(separator: "\n"), is: "refusals.txt")
  }

  @Test(
    "takes for text what only begins like something else",
    arguments: ["[Ảnh] Đường làng", "{Góc nhỏ} Đường làng", "<3 Đường làng", "\"Được\", bà nói to"]
  )
  func isText(_ title: String) throws {
    let page = "\(title)\n\nBà Sáu nói con đường đã khô.\n\nĐường dài 2 km."
    #expect(try PageText.article(from: Array(page.utf8)).article.title == title)
  }

  @Test func aStrayNulMakesNoBinary() throws {
    let page = "Đường làng\n\nBà Sáu nói con đường đã kh\0ô, trồng thêm hoa.\n\nĐường dài 2 km.\n"
    let article = try PageText.article(from: Array(page.utf8)).article
    #expect(article.passages[1].text == "Bà Sáu nói con đường đã khô, trồng thêm hoa.")
  }

  private static func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return littleEndian ? bytes.reversed() : bytes
    }
  }
}
