import Articles
import Testing

/// Who is a person, and which later words mean him or her.
@Suite struct PersonTests {
  @Test(
    arguments: [
      // Where a place runs into a name, the gazetteer and the surnames decide.
      ("Chủ tịch UBND xã Gia Lâm Lâm Văn Bảo đến.", ["Lâm Văn Bảo"]),
      ("Chủ tịch UBND xã Phù Đổng Nguyễn Việt Nam đến.", ["Nguyễn Việt Nam"]),
      ("Chủ tịch UBND tỉnh Bùi Văn Lộc đến.", ["Bùi Văn Lộc"]),
      ("Bí thư Đảng ủy xã Trần Phú đi vắng.", []),
      // Names with nothing before them need three words.
      ("Hôm ấy Nguyễn Thị Lan và Phạm Văn Tú cùng đến.", ["Nguyễn Thị Lan", "Phạm Văn Tú"]),
      ("Hôm ấy Hà Lan vào chung kết.", []),
      // Streets, schools, provinces and oceans are no people.
      ("Đoàn đi qua đường Nguyễn Văn Cừ, Nguyễn Văn Linh rồi về.", []),
      ("Học sinh trường Phan Văn Trị dự lễ.", []),
      ("Các tuyến đường: Cộng Hòa, Lê Hồng Sơn, Bạch Đằng - Phan Văn Trị và Lê Văn Sỹ vắng.", []),
      ("Nhà ở số 12 Phan Văn Trị và 343A Lê Văn Sỹ.", []),
      ("Đoàn đi qua đường Phan Văn Trị. Phan Văn Trị rất vắng.", []),
      ("Đoàn đi qua đường Phan Văn Trị. Ông Phan Văn Trị vắng nhà.", ["Phan Văn Trị"]),
      ("Đây là lần thứ 5 Phan Văn Trị đến.", ["Phan Văn Trị"]),
      ("Khi rời hiện trường, Phan Văn Trị đã mệt.", ["Phan Văn Trị"]),
      ("Nước Hồ Ba Vì trong.", []),
      ("Sau đường làng, bà con gặp Phan Văn Trị và Lê Văn Sỹ.", ["Phan Văn Trị", "Lê Văn Sỹ"]),
      ("Vùng biển Thái Bình Dương lặng sóng.", []),
      // Foreign names and names of other peoples of the country.
      ("Bà Maria Silva gặp ông Y Khăm Niê Kđăm.", ["Maria Silva", "Y Khăm Niê Kđăm"]),
      ("Ông Omar bin Said gặp ông Karim al - Hadi.", ["Omar bin Said", "Karim al - Hadi"]),
      ("Ông Hầu A Páo đến.", ["Hầu A Páo"]),
      ("\"Tôi rất vui\", Maria Silva nói.", ["Maria Silva"]),
      ("Đảo Maria Silva nằm ở phía đông.", []),
      ("Giám đốc Sao Vàng Hà Tĩnh đến.", []),
      ("Giám đốc Maria Airlines đến.", []),
      // Names of other lands, with their signs; the country before a name is none of it.
      ("Ông Kim Yong-su gặp bà Jean - Marie Dupont.", ["Kim Yong-su", "Jean - Marie Dupont"]),
      ("Hôm ấy Kim Yong - su đến.", ["Kim Yong - su"]),
      ("Ông Kim Yong - giám đốc - đến.", ["Kim Yong"]),
      ("Ông John F. Silva đến. Mưa to.", ["John F. Silva"]),
      ("Ca sĩ người Pháp Jean Dupont đến.", ["Jean Dupont"]),
      ("Phóng viên Vườn Quê Online đến.", []),
      ("Công nhân Công ty Sao Mai và cử tri Hà Nội đến.", []),
      ("Cử tri Lê Mơ đến.", ["Lê Mơ"]),
      ("Bà T.H. đến.", []),
      ("Chủ tịch Hồ Chí Minh viết.", ["Hồ Chí Minh"]),
      ("Chủ tịch UBND TP Hồ Chí Minh Lê Văn Nam đến.", ["Lê Văn Nam"]),
      (
        "Ông Preecha Chan-ocha gặp bà Ursula von der Heide.",
        ["Preecha Chan-ocha", "Ursula von der Heide"]
      ),
      ("Đại biểu Mong Văn Hoan đến.", ["Mong Văn Hoan"]),
      (
        "Hôm ấy Đoàn Văn Cho và Trương Nguyễn Bá Lâm đến.",
        ["Đoàn Văn Cho", "Trương Nguyễn Bá Lâm"]
      ),
      // A photographer and a byline are no people.
      ("Quang cảnh lễ hội. Ảnh: Nguyễn Văn Sáu.", []),
      ("Nguyễn Văn Sáu", []),
      ("Ông Nguyễn Văn Sáu.", ["Nguyễn Văn Sáu"]),
    ] as [(String, [String])]
  )
  func finds(in sentence: String, _ names: [String]) {
    #expect(InventedPage(sentence).names == names)
  }

  @Test func leavesOutTheAuthors() {
    let page = InventedPage("Hôm ấy Phạm Văn Tú cùng đến.", authors: ["Phạm Văn Tú"])
    #expect(page.names.isEmpty)
  }

  @Test func countsForeignNamesWithoutTheirMarks() {
    let page = InventedPage(
      "Bà María Silva đến.",
      "Bà Maria Silva về.",
      "Bà María Silva nghỉ."
    )
    #expect(page.facts.people.map(\.names) == [["María Silva": 2, "Maria Silva": 1]])
    #expect(page.names == ["María Silva"])
  }

  @Test func tiesShortNamesTitlesAndPronouns() {
    let page = InventedPage(
      title: "Giám đốc Sở Y tế: Bệnh viện đủ thuốc",
      "Ông Lê Văn Nam, Giám đốc Sở Y tế Nghệ An, cho biết thuốc đã về.",
      "Ông Nam nói thêm: \"Chúng tôi đã chuẩn bị\".",
      "Giám đốc Sở Y tế khẳng định thuốc không thiếu.",
      "Ông cam kết giữ giá."
    )
    #expect(page.names == ["Lê Văn Nam"])
    #expect(
      page.speech == [
        "Lê Văn Nam, explicit: Bệnh viện đủ thuốc",
        "Lê Văn Nam, cho biết (says): thuốc đã về",
        "Lê Văn Nam, nói thêm (says): Chúng tôi đã chuẩn bị",
        "Lê Văn Nam, khẳng định (stresses): thuốc không thiếu",
        "Lê Văn Nam, cam kết (commits): giữ giá",
      ]
    )
  }

  @Test(arguments: [
    "Ông Nam nói: “Vải ngọt”.",
    "Giám đốc Nam nói: “Vải ngọt”.",
    "Kỹ sư Nam nói: “Vải ngọt”.",
    "Giám đốc Hoài Nam nói: “Vải ngọt”.",
    "Vị giám đốc này nói: “Vải ngọt”.",
    "Kỹ sư này nói: “Vải ngọt”.",
    "Vị này nói: “Vải ngọt”.",
  ])
  func tiesLaterNamings(_ sentence: String) {
    let page = InventedPage("Kỹ sư Lê Hoài Nam, Giám đốc Công ty Sao Mai, đến vườn.", sentence)
    #expect(page.speech == ["Lê Hoài Nam, nói (says): Vải ngọt"])
  }

  @Test(arguments: [
    "Ông Bắc nói: “Vải ngọt”.",
    "Giám đốc Bắc nói: “Vải ngọt”.",
    "Ông Bắc ra vườn. Ông nói: “Vải ngọt”.",
    "Bà nói: “Vải ngọt”.",
    "Các giám đốc này nói: “Vải ngọt”.",
  ])
  func tiesNoOthers(_ sentence: String) {
    let page = InventedPage("Ông Lê Văn Nam, Giám đốc Công ty Sao Mai, đến vườn.", sentence)
    #expect(page.speech.isEmpty)
  }

  @Test func callsChineseAndKoreanPeopleByTheirFamilyName() {
    let page = InventedPage("Ông Kim Yong Su đến.", "Ông Kim cho biết vải ngọt.")
    #expect(page.speech == ["Kim Yong Su, cho biết (says): vải ngọt"])
    let two = InventedPage("Ông Kim Yong Su gặp ông Kim Min Ho.", "Ông Kim cho biết vải ngọt.")
    #expect(two.speech.isEmpty)
  }

  @Test func givesAPronounToWhomASentenceIsAbout() {
    let page = InventedPage(
      "Ông Lê Văn Nam cho biết ông Trần Bá Sơn và bà Hoàng Thị Mơ đã về.",
      "Ông nói: “Vải ngọt”."
    )
    #expect(page.speech.last == "Lê Văn Nam, nói (says): Vải ngọt")
    let woman = InventedPage(
      "Bà Hoàng Thị Mơ gặp ông Lê Văn Nam.",
      "Bà nói: “Vải ngọt”.",
      "Ông nói: “Nhãn ngon”."
    )
    #expect(
      woman.speech == ["Hoàng Thị Mơ, nói (says): Vải ngọt", "Lê Văn Nam, nói (says): Nhãn ngon"]
    )
  }

  @Test func knowsAForeignOfficeByItsCountry() {
    let page = InventedPage(
      "Tổng thống Pháp Jean Dupont gặp Tổng thống Peru Maria Silva.",
      "Tổng thống Peru cho biết vải ngọt.",
      "Tổng thống Chile cho biết nhãn ngọt.",
      "Tổng thống cho biết na ngọt."
    )
    #expect(page.speech == ["Maria Silva, cho biết (says): vải ngọt"])
  }

  @Test func takesACompanyOffAForeignName() {
    let page = InventedPage(
      "Giám đốc Silvax Jean Dupont đến.",
      "Ông Jean Dupont yêu Silvax từ lâu."
    )
    #expect(page.names == ["Jean Dupont"])
    let whole = InventedPage("Bà Maria Del Silva đến.", "Bà Del Silva về.")
    #expect(whole.names == ["Maria Del Silva"])
  }

  @Test func givesHoChiMinhNoOtherOffice() {
    let page = InventedPage(
      "Tổng Bí thư Lê Văn Nam nói chuyện.",
      "Theo Tổng Bí thư, Chủ tịch Hồ Chí Minh yêu trẻ em."
    )
    #expect(
      page.people == ["Lê Văn Nam: Tổng Bí thư/-/-", "Hồ Chí Minh: Chủ tịch/-/-"]
    )
    #expect(page.speech == ["Lê Văn Nam, theo (says): Chủ tịch Hồ Chí Minh yêu trẻ em"])
  }

  @Test func leavesAShortNameAloneThatNobodyHas() {
    let page = InventedPage("Ông Lê Văn Nam đến.", "Ông Tư nói: \"Xin chào\".")
    #expect(page.names == ["Lê Văn Nam"])
    #expect(page.speech.isEmpty)
  }

  @Test func collectsHonorifics() {
    let page = InventedPage("Giáo sư, Tiến sĩ Lê Văn Nam đến.", "Ông Nam về.")
    #expect(page.facts.people.first?.honorifics == ["Giáo sư", "Tiến sĩ", "ông"])
  }

  @Test func knowsThePeopleOfTeasersButNotTheirSpeech() {
    let page = InventedPage(
      "Lễ hội đông vui.",
      teasers: ["Chủ tịch nước Phan Văn Đức cho biết sẽ đến thăm."]
    )
    #expect(page.people == ["Phan Văn Đức: Chủ tịch nước/-/-"])
    #expect(page.speech.isEmpty)
    #expect(page.speaking.isEmpty)
  }
}
