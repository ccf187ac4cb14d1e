import Testing

import VietnameseText

@Suite struct WordsTests {
  @Test func findsWordsWithTheirPlaces() {
    let words = Words.words(in: "“Ông A\u{302}u” nói: 10.000 m², thế.")
    #expect(words.map { String($0.text) } == ["Ông", "Âu", "nói", "10", "000", "m²", "thế"])
    #expect(words.map(\.start) == [1, 5, 10, 15, 18, 22, 26])
    #expect(words.map(\.length) == [3, 3, 3, 2, 3, 2, 3])
  }

  @Test(arguments: [
    ("Bí thư Đảng uỷ, xã Gia Lâm!", "bi thu dang uy xa gia lam"),
    ("Hà\u{300}  Nô\u{323}i – 36 phố", "ha noi 36 pho"),
    ("NGHỊ QUYẾT 57-NQ/TW", "nghi quyet 57 nq tw"),
    ("Việt\u{AD} Nam\u{200B}", "viet nam"),
    ("\u{301} ... ", ""),
    ("Москва 北京市 Ἀθῆναι", "москва 北京市 αθηναι"),
  ])
  func givesBareWords(of text: String, _ bare: String) {
    expectSameBytes(Words.bare(text), bare)
  }

  @Test(arguments: UInt64(1)...20)
  func placesReadBackTheWord(seed: UInt64) {
    var texts = RandomText(seed: seed)
    for _ in 0..<300 {
      let text = texts.anything()
      let scalars = Array(text.unicodeScalars)
      for word in Words.words(in: text) {
        let read = scalars[word.start..<(word.start + word.length)]
        #expect(read.elementsEqual(word.text.unicodeScalars), "seed \(seed): \(text)")
      }
    }
  }

  /// The index holds the words of the text, and a question its words: they must be cut alike.
  @Test(arguments: UInt64(1)...20)
  func bareWordsAreTheWords(seed: UInt64) {
    var texts = RandomText(seed: seed)
    for _ in 0..<300 {
      let text = texts.anything()
      let whole = Words.bare(text)
      let one = Words.words(in: text).map { Words.bare(String($0.text)) }.joined(separator: " ")
      expectSameBytes(whole, one, "seed \(seed)")
      expectSameBytes(Words.bare(whole), whole, "seed \(seed)")
    }
  }
}
