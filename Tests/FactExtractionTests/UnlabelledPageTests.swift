import Articles
import Testing

/// Rules that pages taught which nobody had labelled, each with what must not trigger it.
@Suite struct UnlabelledPageTests {
  @Test(
    arguments: [
      // What a committee is for, over commas, up to the name of its head.
      (
        "Trưởng Ban Chỉ đạo quốc gia về khoa học, công nghệ và chuyển đổi số Lê Văn Nam đến dự.",
        ["Lê Văn Nam: Trưởng ban/Ban Chỉ đạo quốc gia về khoa học, công nghệ và chuyển đổi số/-"]
      ),
      (
        "Ông Lê Văn Nam, Trưởng Tiểu ban về y tế, Trần Thị Mơ và cả làng đến dự.",
        ["Lê Văn Nam: Trưởng tiểu ban/Tiểu ban về y tế/-", "Trần Thị Mơ"]
      ),
      // The ministry behind the name.
      (
        "Thứ trưởng Lê Văn Nam, Bộ Tài chính, về làng.",
        ["Lê Văn Nam: Thứ trưởng/Bộ Tài chính/-"]
      ),
      ("Thứ trưởng Lê Văn Nam, Sở Tài chính, về làng.", ["Lê Văn Nam: Thứ trưởng/-/-"]),
      // Initials of a society that is on no list.
      ("Chủ tịch VFRUIT Lê Văn Nam về làng.", ["Lê Văn Nam: Chủ tịch/VFRUIT/-"]),
      (
        "Viện trưởng Kinh tế Việt Nam Lê Văn Nam về làng.",
        ["Lê Văn Nam: Viện trưởng/Viện Kinh tế Việt Nam/-"]
      ),
      (
        "Ông Lê Văn Nam, Giám đốc Tổng công ty Tư vấn thiết kế giao thông vận tải, về làng.",
        ["Lê Văn Nam: Giám đốc/Tổng công ty Tư vấn thiết kế giao thông vận tải/-"]
      ),
      (
        "Ông Lê Văn Nam, Tư lệnh Vùng Cảnh sát biển 3, về làng.",
        ["Lê Văn Nam: Tư lệnh/Vùng Cảnh sát biển 3/-"]
      ),
      (
        "Ông Lê Văn Nam, Giám đốc Bệnh viện Sản – Nhi Nghệ An, về làng.",
        ["Lê Văn Nam: Giám đốc/Bệnh viện Sản - Nhi/Nghệ An"]
      ),
      (
        "Ông Lê Văn Nam, Giám đốc Công ty CP Địa ốc Sao Mai đứng tên trên giấy.",
        ["Lê Văn Nam: Giám đốc/Công ty CP Địa ốc Sao Mai/-"]
      ),
      (
        "Gồm: Lê Văn Nam - hiệu trưởng Trường đại học Sao Mai, Trần Ngọc Quang - phó phòng đào tạo.",
        [
          "Lê Văn Nam: Hiệu trưởng/Trường đại học Sao Mai/-",
          "Trần Ngọc Quang: Phó phòng/Phòng Đào tạo/-",
        ]
      ),
      (
        "Ông Lê Văn Nam, giám đốc điều hành của công ty Sao Mai, về làng.",
        ["Lê Văn Nam: Giám đốc điều hành/Công ty Sao Mai/-"]
      ),
      (
        "Phó Tổng thống của đảng Cộng hòa Mike Feldt về làng.",
        ["Mike Feldt: Phó Tổng thống/-/-"]
      ),
      // Who grants an office does not take it.
      (
        "Thủ tướng Lê Văn Nam phê chuẩn kết quả bầu chức danh Chủ tịch UBND tỉnh Nghệ An.",
        ["Lê Văn Nam: Thủ tướng/-/-"]
      ),
    ] as [(String, [String])]
  )
  func reads(_ sentence: String, _ people: [String]) {
    #expect(InventedPage(sentence).people == people)
  }

  /// `nguyên` goes for both offices.
  @Test func readsTwoFormerOffices() {
    let words = "Chủ tịch HĐQT kiêm Tổng giám đốc Công ty Sao Mai"
    let statuses = ["nguyên ", ""].map { status in
      InventedPage("Ông Lê Văn Nam (\(status)\(words)) về làng.").facts.mentions
        .compactMap { mention -> PositionFact.Status? in
          guard case .position(_, let status) = mention.subject else { return nil }
          return status
        }
    }
    #expect(statuses == [[.former, .former], [.held, .held]])
  }

  @Test(
    arguments: [
      (
        "Sở Y tế tỉnh Nghệ An vừa có công văn gửi các xã yêu cầu trồng vải.",
        ["?, yêu cầu (orders): trồng vải"]
      ),
      ("Sở Y tế tỉnh Nghệ An vừa có công văn mới.", []),
      (
        "Ban chỉ đạo phòng chống lụt bão Trung ương cho biết nước đã rút.",
        ["?, cho biết (says): nước đã rút"]
      ),
      ("Hội nghị tập trung nêu rõ việc trồng vải.", []),
      // The end of a road or of a longer name is nobody who speaks.
      ("Chủ đường cao tốc Cần Thơ - An Giang cho biết vải được mùa.", []),
      ("Trưởng ban Lễ hội Sao Mai Liên Hợp Quốc cho biết vải được mùa.", []),
      ("Tư lệnh ngành VH & DL cho biết vải được mùa.", []),
    ] as [(String, [String])]
  )
  func hears(_ sentence: String, _ speech: [String]) {
    #expect(InventedPage(sentence).speech == speech)
  }

  /// A given name that is a country's, too.
  @Test func tiesANameLikeACountry() {
    let full = "Thứ trưởng Bộ Tài chính Lê Văn Nhật về làng."
    let page = InventedPage(full, "Thứ trưởng Nhật cho biết vải được mùa.")
    #expect(page.speech == ["Lê Văn Nhật, cho biết (says): vải được mùa"])
    #expect(InventedPage(full, "Thủ tướng Nhật cho biết vải được mùa.").speech == [])
  }

  /// `vị này` is the stranger who spoke last, and nobody who was named before.
  @Test func knowsAStranger() {
    let named = "Ông Lê Văn Nam, Giám đốc Sở Y tế, cho biết vải được mùa."
    let stranger = "Giám đốc một công ty cho rằng vải mất mùa."
    #expect(InventedPage(named, stranger, "“Vải chua”, vị này nói.").speech.count == 1)
    #expect(InventedPage(named, "“Vải chua”, vị này nói.").speech.count == 2)
  }

  /// A caption and a letter are the body's own.
  @Test func tiesNoCaptionToASpokesman() {
    let opening = "Giám đốc Sở Y tế tỉnh Nghệ An Lê Văn Nam cho biết vải được mùa."
    let speech = InventedPage(opening, captions: ["Sở Y tế tỉnh Nghệ An yêu cầu trồng vải."]).speech
    #expect(speech.last == "?, yêu cầu (orders): trồng vải")
    let letter = "Sở Y tế tỉnh Nghệ An có văn bản yêu cầu trồng vải."
    #expect(InventedPage(opening, letter).speech.last == "?, yêu cầu (orders): trồng vải")
  }

  /// What both sides agreed on is the writer's.
  @Test func leavesWhatBothSidesDid() {
    let opening = "Tại hội nghị, Bộ trưởng Bộ Tài chính Lê Văn Nam cho biết vải được mùa."
    #expect(InventedPage(opening, "Hai bên nhất trí trồng thêm vải.").speech.count == 1)
    #expect(InventedPage(opening, "Hai bên đường cần trồng thêm vải.").speech.count == 2)
  }

  /// `đầu tư` holds no number.
  @Test func countsNoInvestment() {
    #expect(InventedPage("Làng đã đầu tư nhà máy vải.").facts.figures.isEmpty)
    #expect(InventedPage("Làng có hai mươi tư nhà máy vải.").facts.figures.count == 1)
  }
}
