import Testing

/// Offices that stand apart from the name, or beside it in other ways, each with what is none.
@Suite struct OfficeTests {
  @Test(
    arguments: [
      // An office that somebody is given, or leaves; none that is only proposed.
      (
        "Ông Lê Văn Nam vừa được bổ nhiệm làm Giám đốc Sở Y tế Nghệ An.",
        "Lê Văn Nam: Giám đốc/Sở Y tế/Nghệ An"
      ),
      (
        "Ông Lê Văn Nam đã được bầu giữ chức vụ Chủ tịch UBND xã Gia Lâm.",
        "Lê Văn Nam: Chủ tịch/UBND/xã Gia Lâm"
      ),
      ("Đảng ủy đề nghị ông Lê Văn Nam làm Giám đốc Sở Y tế Nghệ An.", "Lê Văn Nam"),
      ("Ông Lê Văn Nam làm vườn.", "Lê Văn Nam"),
      ("Ông Lê Văn Nam ra về, bà Mai được bổ nhiệm làm Giám đốc Sở Y tế.", "Lê Văn Nam"),
      // Where a lawyer or a doctor practises.
      (
        "Luật sư Lê Văn Nam (Đoàn luật sư TP Hà Nội) đến.",
        "Lê Văn Nam: Luật sư/Đoàn Luật sư/Hà Nội"
      ),
      (
        "Bác sĩ Lê Văn Nam, Bệnh viện Sao Mai, đến.", "Lê Văn Nam: Bác sĩ/Bệnh viện Sao Mai/-"
      ),
      ("Luật sư Lê Văn Nam, người làng Vọng, đến.", "Lê Văn Nam"),
      // The bracket behind a deputy is the place; behind others it is not.
      ("Đại biểu Lê Văn Nam (Kiên Giang) đến.", "Lê Văn Nam: Đại biểu/-/Kiên Giang"),
      ("Đại biểu Lê Văn Nam (đoàn Kiên Giang) đến.", "Lê Văn Nam: Đại biểu/-/Kiên Giang"),
      ("Hiệu trưởng Lê Văn Nam (Kiên Giang) đến.", "Lê Văn Nam: Hiệu trưởng/-/-"),
      // Companies on no list: behind `của`, behind a council, behind a name.
      (
        "Giám đốc của Feldt, ông Markus Rohn, đến.", "Markus Rohn: Giám đốc/Feldt/-"
      ),
      ("Ông Markus Rohn, phó chủ tịch Feldt phụ trách, đến.", "Markus Rohn: Phó Chủ tịch/Feldt/-"),
      ("Ông Lê Văn Nam, Chủ tịch HĐQT KLM Corp, đến.", "Lê Văn Nam: Chủ tịch/HĐQT KLM Corp/-"),
      ("Phát ngôn viên của Feldt Markets đến.", nil),
      // A part of a body lies where the whole does.
      (
        "Ông Lê Văn Nam, Trưởng khoa Nội, Bệnh viện Đa khoa tỉnh Nghệ An, đến.",
        "Lê Văn Nam: Trưởng khoa/Khoa Nội/Nghệ An"
      ),
      // A few other words before the titles.
      (
        "Ông Lê Văn Nam, đại diện phần vốn nhà nước, Giám đốc Công ty Sao Mai, đến.",
        "Lê Văn Nam: Giám đốc/Công ty Sao Mai/-"
      ),
      // A school that is called after somebody.
      (
        "Chị Lê Thị Mơ, bí thư Đoàn Trường THPT chuyên Trần Văn Bắc, đến.",
        "Lê Thị Mơ: Bí thư/Đoàn Trường THPT chuyên Trần Văn Bắc/-"
      ),
      // Words that are an office only with a body or a country.
      ("Lãnh đạo Lào Feldt Rohn đến.", "Feldt Rohn: Lãnh đạo/-/-"),
      ("Ông Lê Văn Nam, đại diện Công ty Sao Mai, đến.", "Lê Văn Nam: Đại diện/Công ty Sao Mai/-"),
      ("Ông Lê Văn Nam, lãnh đạo giỏi, đến.", "Lê Văn Nam"),
      // Behind a foreign office two words like Vietnamese ones are a name.
      (
        "Người phát ngôn Bộ Ngoại giao Trung Quốc Cảnh Sương đến.",
        "Cảnh Sương: Người phát ngôn/Bộ Ngoại giao/-"
      ),
      ("Người phát ngôn Bộ Ngoại giao Cảnh Sương đến.", nil),
      // A capital tells a name from a form of address.
      ("Bà Lê Thị Anh đến. Bà Anh cười.", "Lê Thị Anh"),
      ("Thăm Bà Rịa Vũng Tàu.", nil),
    ] as [(String, String?)]
  )
  func reads(_ sentence: String, as person: String?) {
    #expect(InventedPage(sentence).people.first == person)
  }
}
