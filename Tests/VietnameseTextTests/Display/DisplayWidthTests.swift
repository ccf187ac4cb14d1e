import Foundation
import Testing

import VietnameseText

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("Nguyễn Việt Hà", 14),
    ("北京", 4),
    ("한국", 4),
    ("👍🏽", 2),
    ("👨‍👩‍👧", 2),
    ("🇻🇳", 2),
    ("❤\u{FE0F}", 2),
    ("❤", 1),
    ("☎\u{FE0F}x", 3),
    ("ă\u{FE0F}京", 3),
    ("\u{FE0F}京", 2),
    ("1\u{FE0F}\u{20E3}", 2),
    ("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", 2),
    ("Ｆｕｌｌ", 8),
    ("…–“”", 4),
    ("─│", 2),
    ("\u{200B}", 0),
    ("\u{301}", 0),
    ("", 0),
  ])
  func measures(_ text: String, _ width: Int) {
    #expect(DisplayWidth.width(of: text) == width)
    #expect(DisplayWidth.width(of: text.decomposedStringWithCanonicalMapping) == width)
  }

  @Test(arguments: [
    ("Nguyễn Việt Hà", 6, "Nguyễn"), ("北京市", 3, "北"), ("北京", 1, ""), ("ab", 5, "ab"), ("ab", 0, ""),
  ])
  func takesABeginning(of text: String, width: Int, _ beginning: String) {
    #expect(DisplayWidth.prefix(of: text, width: width) == beginning)
    let decomposed = text.decomposedStringWithCanonicalMapping
    #expect(DisplayWidth.prefix(of: decomposed, width: width) == beginning)
  }

  @Test(arguments: [
    ("Bí thư Đảng ủy xã Gia Lâm", 10, ["Bí thư", "Đảng ủy xã", "Gia Lâm"]),
    ("nghiêng", 3, ["ngh", "iên", "g"]),
    ("a nghiêng b", 3, ["a", "ngh", "iên", "g b"]),
    ("北京 市", 3, ["北", "京", "市"]),
    ("北", 1, ["北"]),
    ("một\nhai ba", 20, ["một", "hai ba"]),
    ("x", 0, ["x"]),
    ("", 5, [""]),
  ])
  func wraps(_ text: String, width: Int, _ lines: [String]) {
    #expect(DisplayWidth.wrapped(text, width: width) == lines)
  }

  @Test(arguments: UInt64(1)...10)
  func neverExceedsTheWidth(seed: UInt64) {
    var texts = RandomText(seed: seed)
    for _ in 0..<100 {
      let text = texts.anything()
      for width in [2, 5, 11] {
        for line in DisplayWidth.wrapped(text, width: width) {
          let isOneLetter = line.count == 1
          #expect(isOneLetter || DisplayWidth.width(of: line) <= width, "seed \(seed): \(line)")
        }
        let beginning = DisplayWidth.prefix(of: text, width: width)
        #expect(DisplayWidth.width(of: String(beginning)) <= width, "seed \(seed): \(text)")
      }
    }
  }
}
