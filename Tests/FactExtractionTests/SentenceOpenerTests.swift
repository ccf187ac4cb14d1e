import Testing

/// Names behind the small word that begins a sentence, with an apostrophe, or behind `Anh`; each with
/// what must not trigger the rule.
@Suite struct SentenceOpenerTests {
  @Test(
    arguments: [
      ("Theo Lê Văn Nam, vải đã chín.", ["Lê Văn Nam"]),
      ("Khi Lê Văn Nam bước vào, cả làng ra đón.", ["Lê Văn Nam"]),
      ("Nhưng Maria Silva nói: “Vải ngọt lắm”.", ["Maria Silva"]),
      ("Theo Maria Silva, nhà nghiên cứu ở làng bên, vải đã chín.", ["Maria Silva"]),
      ("Theo Silva Times, vải đã chín, ông Lê Văn Nam cho biết.", ["Lê Văn Nam"]),
      ("Khi Gia Lâm Xanh nở hoa, cả làng ra đón.", []),
      ("Ông Peter O ' Feldt về làng.", ["Peter O ' Feldt"]),
      ("Ông Ze’ ev Feldt về làng.", ["Ze’ ev Feldt"]),
      ("Ông Feldt Silva ’ vườn lớn ’ về làng.", ["Feldt Silva"]),
      ("Quần của hãng Feldt’ s rất đẹp.", []),
      ("Nghệ sĩ Anh Thơ về làng.", ["Anh Thơ"]),
      ("Nghệ sĩ Anh về làng.", []),
      ("Diễn viên Mỹ Uyên về làng.", ["Mỹ Uyên"]),
      ("Diễn viên Mỹ về làng.", []),
      ("Nghị sĩ Cộng hòa John Silva về làng.", ["John Silva"]),
      ("Nghị sĩ Dân chủ về làng.", []),
      ("Đại diện của Anh John Silva nói: “Vải ngọt lắm”.", ["John Silva"]),
      ("Lãnh đạo Công ty cổ phần Đầu tư BOT Ngô Mơ Khánh Hòa về làng.", []),
      ("Lãnh đạo Công ty cổ phần Đầu tư BOT Ngô Văn Hà Nam về làng.", ["Ngô Văn Hà Nam"]),
    ] as [(String, [String])]
  )
  func names(_ sentence: String, _ people: [String]) {
    #expect(InventedPage(sentence).names == people)
  }

  @Test(
    arguments: [
      // The body to which one's own belongs, in a bracket.
      (
        "Ông Lê Văn Nam, Phó trưởng Phòng Cảnh sát môi trường (Công an tỉnh Đồng Nai), về làng.",
        "Lê Văn Nam: Phó Trưởng phòng/Phòng Cảnh sát Môi trường/Đồng Nai"
      ),
      (
        "Ông Lê Văn Nam, Phó trưởng Phòng Cảnh sát môi trường (PC49), về làng.",
        "Lê Văn Nam: Phó Trưởng phòng/Phòng Cảnh sát Môi trường/-"
      ),
      (
        "Ông Lê Văn Nam, bí thư thường trực Trung ương Đoàn, về làng.",
        "Lê Văn Nam: Bí thư Thường trực/Trung ương Đoàn/-"
      ),
      // What somebody is by a mandate or for a paper is no office of its own.
      ("Đại biểu Lê Văn Nam về làng.", "Lê Văn Nam"),
      ("Phóng viên Lê Văn Nam về làng.", "Lê Văn Nam"),
      ("Đại biểu Lê Văn Nam (Hà Nội) về làng.", "Lê Văn Nam: Đại biểu/-/Hà Nội"),
      // A comma is wanting between who asks and who answers.
      ("Trao đổi với phóng viên bà Lê Thị Mơ khen vải.", "Lê Thị Mơ"),
    ] as [(String, String)]
  )
  func holds(_ sentence: String, _ person: String) {
    #expect(InventedPage(sentence).people == [person])
  }

  /// `Phó Bí thư Sơn La` is who is named as Phó Bí thư Thường trực there, unless somebody else is Phó Bí thư.
  @Test func knowsAPermanentDeputyByTheShorterTitle() {
    let full = "Ông Lê Văn Nam, Phó Bí thư Thường trực Tỉnh ủy Sơn La, về làng."
    let short = "Phó Bí thư Sơn La cho biết vải đã chín."
    #expect(
      InventedPage(full, short).speech == ["Lê Văn Nam, cho biết (says): vải đã chín"]
    )
    let other = "Bà Hoàng Thị Mơ, Phó Bí thư Tỉnh ủy Sơn La, cũng về làng."
    #expect(
      InventedPage(full, other, short).speech == ["Hoàng Thị Mơ, cho biết (says): vải đã chín"]
    )
  }
}
