import Testing

/// Foreign names that nothing but their first word tells, with what is only called like somebody.
@Suite struct FirstNameTests {
  @Test(
    arguments: [
      ("Hôm qua người dân đón Maria Silva.", ["Maria Silva"]),
      ("Bức tranh của Vladimir Panova được bán.", ["Vladimir Panova"]),
      ("Người quản lý cũ và Lily Feldt Garcia ra về.", ["Lily Feldt Garcia"]),
      ("Họ nhắc tới Maria Silva và Igor Feldt.", ["Maria Silva", "Igor Feldt"]),
      ("Người dân nhắc tới Kim Jong Dol hôm qua.", ["Kim Jong Dol"]),
      ("Người dân nhắc tới Zhou Qiangming hôm qua.", ["Zhou Qiangming"]),
      ("Người dân nhắc tới Kim Riverside Tower hôm qua.", []),
      ("Người dân nhắc tới Sun Wheel hôm qua.", []),
      // Words for things, abbreviations and numbers.
      ("Tàu sân bay Maria Silva rời cảng.", []),
      ("Chiếc USS Maria Silva rời cảng.", []),
      ("Dầu trên Maria Silva 2 đã bán.", []),
      ("Giày nhãn hiệu Maria Silva bị thu giữ.", []),
      // No first name, and the name of a company.
      ("Hôm qua người dân đón Zorpa Silva.", []),
      ("Hôm qua người dân đón Maria Airlines.", []),
      // A photographer.
      ("Chợ quê hôm qua - Ảnh: AFP/Maria Silva.", []),
    ]
  )
  func knows(_ sentence: String, _ people: [String]) {
    #expect(InventedPage(sentence).people == people)
  }

  /// A family name of two words, met before the full name and without one.
  @Test func tiesAFamilyNameOfTwoWords() {
    let short = "Bộ trưởng Pháp Le Feldt nói giá sẽ tăng."
    #expect(InventedPage(short, "Ông Pascal Le Feldt ra về.").names == ["Pascal Le Feldt"])
    #expect(InventedPage(short, "Ông Pascal Feldt ra về.").names == ["Pascal Feldt", "Le Feldt"])
  }

  /// Of two Koreans of one family name the one named last is meant; of two Vietnamese nobody.
  @Test func tiesAFamilyNameToTheOneNamedLast() {
    let said = "Ông Kim nói giá sẽ tăng."
    #expect(
      InventedPage("Ông Kim Jong Dol về làng. Ông Kim Yong Hae ra đón.", said).speech
        == ["Kim Yong Hae, nói (says): giá sẽ tăng"]
    )
    #expect(
      InventedPage("Ông Kim Văn Nam về làng. Ông Kim Văn Mơ ra đón.", said).speech
        .contains { $0.hasPrefix("Kim Văn") } == false
    )
  }

  /// A full name that speaks behind a place, whatever the words before that.
  @Test(
    arguments: [
      ("Giám đốc Zorpa giao thông TP HCM Lê Văn Nam cho biết giá sẽ tăng.", ["Lê Văn Nam"]),
      ("Đường từ TP HCM Lê Văn Nam giá tăng.", []),
      ("Bộ trưởng Nông nghiệp & Phát triển nông thôn Lê Văn Nam về làng.", ["Lê Văn Nam"]),
    ]
  )
  func knowsWhoSpeaksBehindAPlace(_ sentence: String, _ names: [String]) {
    #expect(InventedPage(sentence).names == names)
  }
}
