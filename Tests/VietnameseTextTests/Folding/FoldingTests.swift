import Foundation
import TestSupport
import Testing

import VietnameseText

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Thành uỷ Hà Nội", "thành ủy hà nội"),
    ("HOÀ BÌNH", "hòa bình"),
    ("Hòa Bình", "hòa bình"),
    ("sức khoẻ", "sức khỏe"),
    ("Thuý Kiều", "thúy kiều"),
    ("QUÝ", "quý"),
    ("giờ già giá", "giờ già giá"),
    ("hoàn toàn khoẻn", "hoàn toàn khoẻn"),
    ("thuở thuế thuỳ", "thuở thuế thùy"),
    ("oà khóc", "òa khóc"),
    ("loà xoà, choé!", "lòa xòa, chóe!"),
    ("  Gia\u{A0}Lâm \t\n ", "gia lâm"),
    ("Hà Nội – Huế — Vinh ‑ Lào", "hà nội - huế - vinh - lào"),
    ("“Một” «hai» 'ba' ‘bốn’", "\"một\" \"hai\" \"ba\" \"bốn\""),
    ("K’Ho, K'Ho", "k'ho, k'ho"),
    ("Ðảng uỷ, Ɖảng uỷ", "đảng ủy, đảng ủy"),
    ("Gia\u{200B}\u{AD} Lâm\u{FEFF}", "gia lâm"),
    ("ΑΘΉΝΑ Москва 北京 ＡＢ", "αθήνα москва 北京 ａｂ"),
    ("İstanbul I\u{307}zmir\u{301}", "istanbul izmi\u{155}"),
    ("", ""),
    (" \u{300} ", "\u{300}"),
  ])
  func folds(_ text: String, to folded: String) {
    expectSameBytes(Folding.folded(text), folded)
  }

  @Test(arguments: [
    ("Đảng uỷ xã Gia Lâm", "dang uy xa gia lam"),
    ("António Guterres, Łódź", "antonio guterres, lodz"),
    ("Nguyễn Thị Mỹ Hạnh", "nguyen thi my hanh"),
    ("Йод, Ώρα", "иод, ωρα"),
    ("\u{301} x", "x"),
  ])
  func takesMarksAway(_ text: String, giving unmarked: String) {
    expectSameBytes(Folding.unmarked(text), unmarked)
  }

  /// The shape was typed after the tone: `á` and then a circumflex.
  @Test(arguments: [
    ("tha\u{301}\u{302}p", "thấp"),
    ("ho\u{309}\u{31B}", "hở"),
    ("nu\u{301}\u{31B}a", "nứa"),
    ("ba\u{300}\u{306}ng", "bằng"),
    ("vie\u{302}\u{323}t", "việt"),
    ("vie\u{323}\u{302}t", "việt"),
  ])
  func joinsMarksInAnyOrder(_ text: String, into folded: String) {
    expectSameBytes(Folding.folded(text), folded)
  }

  @Test(arguments: UInt64(1)...20)
  func everySpellingOfASyllableFoldsAlike(seed: UInt64) {
    var texts = RandomText(seed: seed)
    for _ in 0..<300 {
      let spellings = texts.syllableSpellings().flatMap { spelling in
        texts.forms(of: spelling).flatMap { [$0, $0.uppercased()] }
      }
      let folded = Set(spellings.map { Array(Folding.folded($0).utf8) })
      #expect(folded.count == 1, "seed \(seed): \(spellings)")
      let bare = Set(spellings.map { Array(Words.bare($0).utf8) })
      #expect(bare.count == 1, "seed \(seed): \(spellings)")
      #expect(bare.first?.allSatisfy { $0 < 0x80 } == true, "seed \(seed): \(spellings)")
    }
  }

  @Test(arguments: UInt64(1)...20)
  func foldingTwiceIsFoldingOnce(seed: UInt64) {
    var texts = RandomText(seed: seed)
    for _ in 0..<300 {
      let text = texts.anything()
      let folded = Folding.folded(text)
      expectSameBytes(Folding.folded(folded), folded, "seed \(seed)")
      let unmarked = Folding.unmarked(text)
      expectSameBytes(Folding.unmarked(unmarked), unmarked, "seed \(seed)")
      expectSameBytes(Folding.unmarked(folded), unmarked, "seed \(seed)")
    }
  }

  @Test(arguments: UInt64(1)...20)
  func foldsWordAfterWordAsItFoldsEach(seed: UInt64) {
    var texts = RandomText(seed: seed)
    var folding = WordFolding()
    for _ in 0..<300 {
      let words =
        texts.syllableSpellings() + texts.anything().split(separator: " ").map(String.init)
      for word in words.flatMap({ [$0, $0.uppercased(), $0.precomposedStringWithCanonicalMapping] })
      where !word.isEmpty {
        folding.fold(word[...])
        let folded = String(
          String.UnicodeScalarView(folding.scalars.compactMap(Unicode.Scalar.init))
        )
        expectSameBytes(folded, Folding.folded(word), "seed \(seed)")
      }
    }
  }

  @Test(arguments: UInt64(1)...20)
  func equivalentTextsFoldAlike(seed: UInt64) {
    var texts = RandomText(seed: seed)
    for _ in 0..<300 {
      let text = texts.anything()
      let decomposed = text.decomposedStringWithCanonicalMapping
      let composed = decomposed.precomposedStringWithCanonicalMapping
      expectSameBytes(Folding.folded(decomposed), Folding.folded(composed), "seed \(seed)")
      expectSameBytes(NormalForm.nfc(text), composed, "seed \(seed)")
    }
  }

  @Test func unmarkedVietnameseIsASCII() {
    let letters = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"
    for letter in letters + letters.uppercased() {
      let unmarked = Folding.unmarked(String(letter))
      #expect(unmarked.utf8.count == 1, "\(letter)")
      #expect(unmarked.first?.isASCII == true, "\(letter)")
    }
  }

  @Test(arguments: [
    ("hòa", ["hòa", "hoà"]),
    ("hoà", ["hòa", "hoà"]),
    ("uỷ", ["ủy", "uỷ"]),
    ("khỏe", ["khỏe", "khoẻ"]),
    ("thúy", ["thúy", "thuý"]),
    ("quý", ["quý"]),
    ("giờ", ["giờ"]),
    ("toán", ["toán"]),
    ("hoa", ["hoa"]),
    ("maria", ["maria"]),
    ("", [""]),
  ])
  func knowsThePlacesOfATone(of word: String, _ spellings: [String]) {
    #expect(
      ToneMark.placements(of: word).map { Array($0.utf8) } == spellings.map { Array($0.utf8) }
    )
  }
}
