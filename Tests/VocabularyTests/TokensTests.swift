import TestSupport
import Testing
import Vocabulary

@Suite struct TokensTests {
  @Test(
    arguments: [
      ("Bí thư, Hà Nội.", ["bí", "thư", ",", "hà", "nội", "."]),
      ("TP.HCM và TP. Huế", ["tp", "hcm", "và", "tp", "huế"]),
      ("Ban Tổ chức T.Ư họp.", ["ban", "tổ", "chức", "tw", "họp", "."]),
      ("GS.TS Lê", ["gs", "ts", "lê"]),
      ("Ông đến. Bà đi.", ["ông", "đến", ".", "bà", "đi", "."]),
      ("6.000 tấn", ["6", ".", "000", "tấn"]),
      ("A – B — C", ["a", "-", "b", "-", "c"]),
    ] as [(String, [String])]
  )
  func cuts(_ text: String, into words: [String]) {
    #expect(Tokens.tokens(of: text).map(\.folded) == words.map { FoldedWord($0) })
  }

  /// A word of a page is found in the lists however its letters and tones are written.
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func knowsWordsOfTheText(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let letters = Array("oOuaáÁàeéẽyýỵqghiGđĐơƯậ07bߪſİŉКї٣".unicodeScalars)
    for _ in 0..<2000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...10, using: &random) {
        scalars.append(letters.randomElement(using: &random) ?? "a")
      }
      let word = String(scalars)
      let listed = FoldedWord(word)
      let tokens = Tokens.tokens(of: word)
      #expect(tokens.map(\.folded) == [listed], "\(word)")
      guard let cut = tokens.first?.folded else { continue }
      #expect(NameKey(unmarked: [cut]) == NameKey(unmarked: [listed]), "\(word)")
      #expect(cut.length == listed.length && cut.isPlain == listed.isPlain, "\(word)")
      #expect(cut.isMarked == listed.isMarked && cut.isSyllable == listed.isSyllable, "\(word)")
      #expect(cut.beginsWithDigit == listed.beginsWithDigit, "\(word)")
    }
  }

  /// Spans lead back to the words, whatever the text is made of.
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func countsCodePoints(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let letters = Array("aâđỒệ.,“” -/T\u{301}\u{1F600}\u{200B}7".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<200 { text.append(letters.randomElement(using: &random) ?? "a") }
    let scalars = Array(text)
    let source = String(text)
    for token in Tokens.tokens(of: source) {
      #expect(token.end <= scalars.count, "seed \(seed)")
      let words = Array(scalars[token.start..<min(token.end, scalars.count)])
      #expect(words == Array(token.text(in: source).unicodeScalars), "seed \(seed)")
    }
  }
}
