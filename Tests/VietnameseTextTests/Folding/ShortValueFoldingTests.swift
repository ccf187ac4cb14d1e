import Testing

import VietnameseText

@Suite struct ShortValueFoldingTests {
  private let folding = ShortValueFolding(
    version: 1,
    abbreviations: [
      ("HĐND", "Hội đồng nhân dân"), ("UBND", "Uỷ ban nhân dân"), ("MTTQ", "Mặt trận Tổ quốc"),
      ("UB MTTQ", "Uỷ ban MTTQ"), ("T.Ư", "Trung ương"), ("TP", "thành phố"),
      ("TP.HCM", "TP Hồ Chí Minh"), ("P.", "phường"), ("BCH", "BCH đảng bộ"),
    ]
  )

  @Test(arguments: [
    ("HĐND xã Gia Lâm", "hội đồng nhân dân xã gia lâm"),
    ("hđnd", "hội đồng nhân dân"),
    ("UB MTTQ T.Ư", "ủy ban mặt trận tổ quốc trung ương"),
    ("UB  MTTQ", "ủy ban mặt trận tổ quốc"),
    ("TP. Hà Nội", "thành phố hà nội"),
    ("TP.Hà Nội", "thành phố hà nội"),
    ("TP Hà Nội", "thành phố hà nội"),
    ("TP.HCM", "thành phố hồ chí minh"),
    ("P.Cửa Nam", "phường cửa nam"),
    ("HĐND-UBND", "hội đồng nhân dân-ủy ban nhân dân"),
    ("Họp HĐND.", "họp hội đồng nhân dân."),
    ("HĐNDX, XHĐND", "hđndx, xhđnd"),
    ("BCH", "bch"),
    ("", ""),
  ])
  func spellsOut(_ text: String, as full: String) {
    expectSameBytes(folding.folded(text), full)
    expectSameBytes(folding.folded(full), full)
  }

  @Test(arguments: [
    ("HĐND xã Gia Lâm", " hội đồng nhân dân xã gia lâm "),
    ("“Hòa” – (bình)", " hòa bình "),
    ("…", ""),
    ("", ""),
  ])
  func givesWords(of text: String, _ words: String) {
    expectSameBytes(folding.words(text), words)
  }

  @Test(arguments: UInt64(1)...20)
  func spellingOutTwiceIsSpellingOutOnce(seed: UInt64) {
    var texts = RandomText(seed: seed)
    let pieces = ["HĐND", "TP", ".", " ", "UB", "MTTQ", "HCM", "T", "Ư", "P", "x", "–", "\u{301}"]
    for _ in 0..<200 {
      var text = ""
      for _ in 0..<8 { text += pieces.randomElement(using: &texts.random) ?? "" }
      let folded = folding.folded(text)
      expectSameBytes(folding.folded(folded), folded, "seed \(seed)")
    }
  }
}
