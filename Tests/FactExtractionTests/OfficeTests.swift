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
      // The office over the own one, and that of the police of which the investigators are.
      (
        "Ông Lê Văn Nam, Phó Bí thư Thành ủy Hà Nội, giữ chức Bí thư.",
        "Lê Văn Nam: Phó Bí thư/Thành ủy/Hà Nội; Bí thư/Thành ủy/Hà Nội"
      ),
      (
        "Ông Lê Văn Nam, Phó Bí thư Thành ủy Hà Nội, giữ chức Tổng Giám đốc.",
        "Lê Văn Nam: Phó Bí thư/Thành ủy/Hà Nội; Tổng Giám đốc/-/-"
      ),
      (
        "Đại tá Lê Văn Nam, phó giám đốc, thủ trưởng Cơ quan CSĐT Công an tỉnh Nghệ An, đến.",
        "Lê Văn Nam: Phó Giám đốc/Công an/Nghệ An; "
          + "Thủ trưởng/Cơ quan Cảnh sát điều tra Công an/Nghệ An"
      ),
      // A company's name that holds a family name.
      (
        "Tổng Giám đốc tập đoàn Tân Hoàng Minh Lê Văn Nam đến.",
        "Lê Văn Nam: Tổng Giám đốc/Tập đoàn Tân Hoàng Minh/-"
      ),
      // What a committee is for ends where the sentence goes on.
      (
        "Ông Lê Văn Nam, Phó trưởng ban Thường trực Ban chỉ đạo Trung ương về phòng chống thiên tai ký công điện.",
        "Lê Văn Nam: Phó Trưởng ban Thường trực/"
          + "Ban chỉ đạo Trung ương về phòng chống thiên tai/-"
      ),
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
        "Cảnh Sương: Người phát ngôn/Bộ Ngoại giao Trung Quốc/-"
      ),
      ("Người phát ngôn Bộ Ngoại giao Cảnh Sương đến.", nil),
      // What somebody is, said with a small word.
      (
        "Ông Lê Văn Nam cũng là thành viên Hội đồng Vườn Quê.",
        "Lê Văn Nam: Thành viên/Hội đồng Vườn Quê/-"
      ),
      ("Ông Lê Văn Nam cũng là người vui tính.", "Lê Văn Nam"),
      // The council of a company whose name follows; the holder's name is none of it.
      (
        "Ông Lê Văn Nam, Chủ tịch Hội đồng thành viên Feldt, đến.",
        "Lê Văn Nam: Chủ tịch/HĐTV Feldt/-"
      ),
      ("Chủ tịch HĐTV KLM Lê Văn Nam đến.", "Lê Văn Nam: Chủ tịch/HĐTV KLM/-"),
      // A body of the list, and the unit that it belongs to.
      (
        "Giám đốc Trung tâm Y tế Ba Vì Lê Văn Nam đến.",
        "Lê Văn Nam: Giám đốc/Trung tâm Y tế/Ba Vì"
      ),
      (
        "Giám đốc Trung tâm Y tế Sao Mai, ông Lê Văn Nam, đến.",
        "Lê Văn Nam: Giám đốc/Trung tâm Y tế Sao Mai/-"
      ),
      // A family name that no list knows behind a unit that the lists know.
      ("Chủ tịch UBND xã Gia Lâm Định Văn Mơ đến.", "Định Văn Mơ: Chủ tịch/UBND/xã Gia Lâm"),
      // The short form of a body before a foreign name.
      (
        "Cựu giám đốc Cục Điều tra Liên bang Mỹ (FBI) Markus Feldt đến.",
        "Markus Feldt: Giám đốc/FBI/-"
      ),
      // An office of another before one's own.
      (
        "Thừa ủy quyền của Thủ tướng, Bộ trưởng Bộ Y tế Lê Văn Nam đến.",
        "Lê Văn Nam: Bộ trưởng/Bộ Y tế/-"
      ),
      // The house of a committee.
      (
        "Chủ nhiệm Ủy ban Đối ngoại của Quốc hội Lê Văn Nam đến.",
        "Lê Văn Nam: Chủ nhiệm/Ủy ban Đối ngoại/-"
      ),
      ("Thứ trưởng Xây dựng Lê Văn Nam đến.", "Lê Văn Nam: Thứ trưởng/Bộ Xây dựng/-"),
      ("Thứ trưởng Lê Văn Nam đến.", "Lê Văn Nam: Thứ trưởng/-/-"),
      ("HLV Park Yong Su đến.", "Park Yong Su: Huấn luyện viên/-/-"),
      (
        "Ông Lê Văn Nam, Trưởng phòng Cảnh sát kinh tế (PC03), Công an tỉnh Nghệ An, đến.",
        "Lê Văn Nam: Trưởng phòng/Phòng Cảnh sát Kinh tế/Nghệ An"
      ),
      // A rank behind the comma that follows the office.
      (
        "Phó giám đốc Công an tỉnh Nghệ An, đại tá Lê Văn Nam đến.",
        "Lê Văn Nam: Phó Giám đốc/Công an/Nghệ An"
      ),
      // The father of the same name.
      (
        "Mona Feldt, cố vấn của Tổng thống Feldt, đến. Tổng thống Feldt cười.",
        "Mona Feldt: Cố vấn/-/-"
      ),
      // A country's ambassador to a body of the world, and to a country.
      (
        "Đại sứ Peru tại Liên Hợp Quốc Mona Feldt đến.",
        "Mona Feldt: Đại sứ/Liên Hợp Quốc/-"
      ),
      ("Đại sứ Peru tại Lào Mona Feldt đến.", "Mona Feldt: Đại sứ/-/-"),
      // Two offices joined by `và là`; an office held, and one of which only the field is told.
      (
        "Ông Lê Văn Nam, Chủ tịch UBND xã Gia Lâm và là Trưởng ban Tổ chức hội vườn, đến.",
        "Lê Văn Nam: Chủ tịch/UBND/xã Gia Lâm; Trưởng ban/Ban Tổ chức hội vườn/-"
      ),
      (
        "Ông Lê Văn Nam, Chủ tịch UBND xã Gia Lâm và là người làng, đến.",
        "Lê Văn Nam: Chủ tịch/UBND/xã Gia Lâm"
      ),
      (
        "Giám đốc an ninh mạng Công ty Sao Mai Lê Văn Nam đến.",
        "Lê Văn Nam: Giám đốc an ninh mạng/Công ty Sao Mai/-"
      ),
      // The party's committee is named once, in the body of the second office.
      (
        "Ông Lê Văn Nam, Phó Bí thư kiêm Chủ nhiệm Ủy ban Kiểm tra Đảng ủy xã Gia Lâm, đến.",
        "Lê Văn Nam: Phó Bí thư/Đảng ủy/xã Gia Lâm; Chủ nhiệm/Ủy ban Kiểm tra Đảng ủy/xã Gia Lâm"
      ),
      (
        "Ông Lê Văn Nam, Phó Bí thư kiêm Chủ tịch UBND xã Gia Lâm, đến.",
        "Lê Văn Nam: Phó Bí thư/-/xã Gia Lâm; Chủ tịch/UBND/xã Gia Lâm"
      ),
      // A candidate has no office yet, one who is elected has.
      ("Ứng viên Phó Tổng thống Mona Feldt đến.", "Mona Feldt"),
      ("Ứng viên đảng Cộng hòa Mona Feldt đến.", "Mona Feldt"),
      ("Tổng thống đắc cử Peru Mona Feldt đến.", "Mona Feldt: Tổng thống/-/-"),
      // A list of people who share an office.
      (
        "Các đồng chí Phó Chủ tịch UBND xã Gia Lâm: Lê Nam, Trần Bắc đến.",
        "Lê Nam: Phó Chủ tịch/UBND/xã Gia Lâm"
      ),
      // A capital tells a name from a form of address.
      ("Bà Lê Thị Anh đến. Bà Anh cười.", "Lê Thị Anh"),
      ("Thăm Bà Rịa Vũng Tàu.", nil),
    ] as [(String, String?)]
  )
  func reads(_ sentence: String, as person: String?) {
    #expect(InventedPage(sentence).people.first == person)
  }
}
