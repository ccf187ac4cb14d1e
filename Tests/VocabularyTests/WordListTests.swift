import Testing
import VietnameseText
import Vocabulary

@Suite struct WordListTests {
  @Test func holdsRolesOfEveryFamily() {
    let families = Set(RoleList.all.map(\.family))
    #expect(RoleList.all.count > 200)
    #expect(
      families.isSuperset(of: [
        "party", "state", "government", "elected", "union", "army", "police", "business", "school",
        "justice", "faith", "foreign",
      ])
    )
    #expect(RoleList.all.allSatisfy { (1...9).contains($0.rank) })
  }

  @Test(arguments: ["Tổng Bí thư", "Chủ tịch nước", "Thủ tướng"])
  func knowsSingleOffices(_ name: String) {
    #expect(RoleList.all.first { $0.name == name }?.office == .single)
  }

  @Test(
    arguments: [
      ("cho biết", .says), ("nhấn mạnh", .stresses), ("cho rằng", .assesses), ("hỏi", .asks),
      ("kiến nghị", .proposes), ("yêu cầu", .orders), ("cam kết", .commits), ("đồng ý", .agrees),
      ("bác bỏ", .refuses), ("phát biểu", .speaks),
    ] as [(String, ReportingVerb.Kind)]
  )
  func knowsTheKindOfVerbs(_ verb: String, kind: ReportingVerb.Kind) {
    let tokens = Tokens.tokens(of: verb)
    let match = ReportingVerb.table.match(tokens, at: 0, before: tokens.count)
    #expect(match?.value.kind == kind)
  }

  @Test(
    arguments: [
      ("HĐND", "Hội đồng nhân dân"), ("UBND xã", "Ủy ban Nhân dân xã"), ("TP Huế", "Thành phố Huế"),
      ("MTTQ", "Mặt trận Tổ quốc"), ("GD&ĐT", "Giáo dục và Đào tạo"),
    ] as [(String, String)]
  )
  func foldsAbbreviationsWithTheirFullForms(_ short: String, _ long: String) {
    #expect(ShortValueFolding.vietnamese.folded(short) == ShortValueFolding.vietnamese.folded(long))
  }

  @Test func leavesWordsOfTheLanguageAlone() {
    #expect(ShortValueFolding.vietnamese.folded("đầu tư") == "đầu tư")
    #expect(
      ShortValueFolding.vietnamese.folded("Bì thư") != ShortValueFolding.vietnamese.folded("Bí thư")
    )
  }

  @Test(arguments: ["nguyễn", "huệ", "ngoài", "gì", "quý", "khuỷu", "yên", "ủy"])
  func knowsVietnameseSyllables(_ word: String) {
    #expect(Syllable.isVietnamese(FoldedWord(word)))
  }

  @Test(arguments: ["costa", "smith", "kđăm", "john", "silva", "trump", "3g", ""])
  func knowsWhatIsNoSyllable(_ word: String) {
    #expect(!Syllable.isVietnamese(FoldedWord(word)))
  }
}
