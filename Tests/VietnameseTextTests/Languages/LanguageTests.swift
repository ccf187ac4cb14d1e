import Testing

@testable import VietnameseText

@Suite struct LanguageTests {
  @Test(
    arguments: [
      ([:], .english),
      (["LANG": "vi_VN.UTF-8"], .vietnamese),
      (["LANG": "vi"], .vietnamese),
      (["LANG": "vi@variant"], .vietnamese),
      (["LANG": "VI_vn"], .vietnamese),
      (["LANG": "vie_VN"], .english),
      (["LANG": "C.UTF-8"], .english),
      (["LANG": "vi_VN.UTF-8", "LC_MESSAGES": "en_US.UTF-8"], .english),
      (["LANG": "en_US.UTF-8", "LC_MESSAGES": "vi_VN"], .vietnamese),
      (["LANG": "vi_VN.UTF-8", "LC_ALL": "C"], .english),
      (["LANG": "vi_VN.UTF-8", "LC_ALL": "", "LC_MESSAGES": ""], .vietnamese),
    ] as [([String: String], Language)]
  )
  func isTheOneThatTheEnvironmentAsksFor(_ environment: [String: String], _ language: Language) {
    #expect(Language(environment: environment) == language)
  }

  @Test func keepsBothWhereTextsArePutIntoOneAnother() {
    let inner = BilingualText("none", vi: "không có")
    let outer: BilingualText = "`\(7)`: \(inner)"
    #expect(outer.text(in: .english) == "`7`: none")
    #expect(outer.text(in: .vietnamese) == "`7`: không có")
  }
}
