import Testing

import VietnameseText

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("Bí thư “Đảng ủy” – 30/1…", "Bí thư “Đảng ủy” – 30/1…"),
    ("\u{1B}]0;x\u{7}", "␛]0;x␇"),
    ("a\u{0}b\nc\td\u{7F}", "a␀b␊c␉d␡"),
    ("\u{9B}31m", "<U+009B>31m"),
    ("abc\u{202E}def", "abc<U+202E>def"),
    ("a\u{200B}b\u{FEFF}", "a<U+200B>b<U+FEFF>"),
    ("a\u{2028}b", "a<U+2028>b"),
    ("a\r\nb", "a␍␊b"),
    ("a\u{34F}b\u{3164}c\u{115F}d\u{180E}", "a<U+034F>b<U+3164>c<U+115F>d<U+180E>"),
    ("a\u{FE0F}b\u{E0100}\u{E0041}", "a<U+FE0F>b<U+E0100><U+E0041>"),
    ("a\u{200D}b", "a<U+200D>b"),
    ("👨‍👩‍👧 🇻🇳 ❤\u{FE0F}", "👨‍👩‍👧 🇻🇳 ❤\u{FE0F}"),
    ("", ""),
  ])
  func makesVisible(_ text: String, _ visible: String) {
    expectSameBytes(VisibleText.visible(text), visible)
    expectSameBytes(VisibleText.visible(visible), visible)
  }

  @Test(arguments: UInt64(1)...10)
  func leavesNoControlCharacter(seed: UInt64) {
    var texts = RandomText(seed: seed)
    for _ in 0..<300 {
      let visible = VisibleText.visible(texts.anything())
      for scalar in visible.unicodeScalars {
        let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        let turnsAround =
          (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        #expect(!isControl && !turnsAround, "seed \(seed): \(visible)")
      }
      expectSameBytes(VisibleText.visible(visible), visible, "seed \(seed)")
    }
  }
}
