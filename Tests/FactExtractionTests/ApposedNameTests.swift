import Articles
import Testing

/// Names told by the words beside them, and the bodies that such words name; each rule with what
/// must not trigger it.
@Suite struct ApposedNameTests {
  @Test(
    arguments: [
      // A foreign name behind its country, or behind the word that says so.
      ("Luật sư của họ là nhà vận động người Mỹ Paul Feldt.", ["Paul Feldt"]),
      ("Họ mua hàng của người Mỹ Feldt.", []),
      ("Chủ vườn được cho là một người Áo có tên Markus Feldt.", ["Markus Feldt"]),
      ("Thần tượng của bà là Markus Feldt.", ["Markus Feldt"]),
      ("Chợ mới là Markus Feldt.", []),
      // The first word looks like a Vietnamese syllable.
      ("Leon Panova, Giám đốc SMO thời đó cho biết vải được mùa.", ["Leon Panova"]),
      ("Leon Panova xanh tươi.", []),
      // An abbreviation ends no name of a person.
      ("Kola - Feldt VN, giám đốc chợ cho biết.", []),
      // A foreign name behind the word for what somebody is, where it speaks; a city is no name.
      ("“Vải ngọt lắm”, sĩ quan cảnh sát Iwar Feldt nói.", ["Iwar Feldt"]),
      ("“Vải ngọt lắm”, cảnh sát New Feldt nói.", []),
      ("Họ mời sĩ quan cảnh sát Iwar Feldt.", []),
      ("“Tốt” - Iwar Feldt, một chuyên gia thuộc Viện Sao Mai nói với báo Làng.", ["Iwar Feldt"]),
      ("Tốt - Iwar Feldt, một chợ vải thuộc Viện Sao Mai nói với báo Làng.", []),
      // A party abroad before the name.
      ("Hạ nghị sĩ đảng Cộng hòa Gerry Feldt nói vải ngọt.", ["Gerry Feldt"]),
      ("Hạ nghị sĩ đảng Cộng hòa Feldt nói vải ngọt.", []),
      // A Chinese name like a family name of the country; the dot of an initial ends no sentence.
      ("“Tốt” - Ma Xiaofeldt, người phát ngôn Bộ Y tế, nói.", ["Ma Xiaofeldt"]),
      ("Collin Feldt, học giả tại Trường S. Rajaram, cho rằng vải ngọt.", ["Collin Feldt"]),
      // A given name on no list, and one that is only a letter.
      ("Công an bắt giữ Trần Hữu Khoắt (31 tuổi, ở xã bên).", ["Trần Hữu Khoắt"]),
      ("Công an bắt giữ Trần Hữu Khoắt (SN 1993).", ["Trần Hữu Khoắt"]),
      ("Công an đến Trần Hữu Khoắt (quận 7).", []),
      // One more of a row of names.
      (
        "Các bị cáo Lê Văn Nam, Hoàng Thị Mơ và Trần Hữu Khoắt nhận lỗi.",
        ["Lê Văn Nam", "Hoàng Thị Mơ", "Trần Hữu Khoắt"]
      ),
      ("Các bị cáo Lê Văn Nam, Hoàng Thị Mơ đến Trần Hữu Khoắt.", ["Lê Văn Nam", "Hoàng Thị Mơ"]),
      ("Từ thành phố Hà Nội, Lê Văn Nam đã về làng.", ["Lê Văn Nam"]),
      ("Từ phố Hà Trung, Lê Văn Nam xe đông.", []),
      ("Nguyễn Tri Khoắt, Trưởng ban Tổ chức Tỉnh ủy, dự lễ.", ["Nguyễn Tri Khoắt"]),
      ("Nguyễn Tri Khoắt là tên một con đường.", []),
      ("Người đàn ông là Trần Hoàng K., sinh năm 1983.", ["Trần Hoàng K"]),
    ] as [(String, [String])]
  )
  func findsNames(in sentence: String, _ names: [String]) {
    #expect(InventedPage(sentence).names == names)
  }

  @Test(
    arguments: [
      // A title before a short name is that person's, and not the one's before the comma.
      (
        "Khi gặp ông Lê Văn Nam, Tổng thống Feldt nói vải được mùa.",
        ["Lê Văn Nam"]
      ),
      (
        "Giám đốc Tổ chức Sao Mai (SMO) tại Nghệ An, ông Lê Văn Nam, dự lễ.",
        ["Lê Văn Nam: Giám đốc/Tổ chức Sao Mai/Nghệ An"]
      ),
      // What somebody does is no post, but at a body it is.
      ("Chuyên gia kinh tế Lê Văn Nam dự lễ.", ["Lê Văn Nam"]),
      (
        "Chuyên gia kinh tế Viện Sao Mai Lê Văn Nam dự lễ.",
        ["Lê Văn Nam: Chuyên gia kinh tế/Viện Sao Mai/-"]
      ),
      (
        "Phó giám đốc bến phà Sao Mai Nguyễn Thanh Tuấn dự lễ.",
        ["Nguyễn Thanh Tuấn: Phó Giám đốc/Bến phà Sao Mai/-"]
      ),
      // A country and a foreign name end a body's name; a country alone belongs to it.
      (
        "Bộ trưởng Bộ Tình thế Nga Iwar Feldt dự lễ.",
        ["Iwar Feldt: Bộ trưởng/Bộ Tình thế Nga/-"]
      ),
      // A company's trade in small letters, what a body does, and more than a field of the list.
      (
        "Ông Lê Văn Nam, Chủ tịch HĐQT Công ty cổ phần đầu tư Sao Mai, dự lễ.",
        ["Lê Văn Nam: Chủ tịch/HĐQT Công ty cổ phần đầu tư Sao Mai/-"]
      ),
      (
        "Giám đốc trung tâm quản lý đê điều Lê Văn Nam dự lễ.",
        ["Lê Văn Nam: Giám đốc/Trung tâm quản lý đê điều/-"]
      ),
      (
        "Giám đốc Trung tâm quản lý giao thông đô thị Lê Văn Nam dự lễ.",
        ["Lê Văn Nam: Giám đốc/Trung tâm quản lý giao thông đô thị/-"]
      ),
      // A bare title behind a name that has one is somebody else's where it speaks.
      (
        "Quay sang Bộ trưởng Lê Văn Nam, Thủ tướng đề nghị nghỉ sớm.",
        ["Lê Văn Nam: Bộ trưởng/-/-"]
      ),
      (
        "Bộ trưởng Lê Văn Nam, Trưởng ban Tổ chức Tỉnh ủy đề nghị nghỉ sớm.",
        ["Lê Văn Nam: Bộ trưởng/-/-; Trưởng ban/Ban Tổ chức Tỉnh ủy/-"]
      ),
      // Syllables of a name are no title, and a country is no name.
      (
        "Ông Hoàng Phi Long, Chủ tịch UBND xã Phù Đổng, dự lễ.",
        ["Hoàng Phi Long: Chủ tịch/UBND/xã Phù Đổng"]
      ),
      ("So với Thái Lan, Phó Thủ tướng nói vải được mùa.", []),
    ] as [(String, [String])]
  )
  func findsPosts(in sentence: String, _ people: [String]) {
    #expect(InventedPage(sentence).people == people)
  }

  /// A shorter naming of a post adds none; another post does.
  @Test func takesAShorterTitleForTheSame() {
    let full = "Phó chủ tịch thường trực UBND xã Phù Đổng Lê Văn Nam dự lễ."
    let page = InventedPage(full, "Phó chủ tịch Lê Văn Nam cho biết vải được mùa.")
    #expect(page.people == ["Lê Văn Nam: Phó Chủ tịch Thường trực/UBND/xã Phù Đổng"])
    let council = InventedPage(
      "Chủ tịch HĐQT SMO Lê Văn Nam dự lễ.",
      "Chủ tịch HĐQT Lê Văn Nam về."
    )
    #expect(council.people == ["Lê Văn Nam: Chủ tịch/HĐQT SMO/-"])
    let other = InventedPage(full, "Giám đốc Lê Văn Nam cho biết vải được mùa.")
    #expect(other.facts.positions.count == 2)
  }

  @Test(
    arguments: [
      ("Theo Tổ chức Thú y thế giới (OIE), đây là bệnh của lợn.", "Tổ chức Thú y"),
      (
        "Theo Ban Quản lý Khu chứng tích Sơn Mơ, vườn mở cửa từ sáng.", "Ban Quản lý Khu chứng tích"
      ),
      ("Theo Bộ Y tế đã họp hôm qua, vườn mở cửa.", nil),
      ("Cục Thú y xác định dịch đã được khống chế.", "Cục Thú y"),
      ("Cục Thú y xác định vùng dịch.", nil),
      ("Thanh tra Chính phủ đánh giá đây là việc khó.", "Thanh tra Chính phủ"),
    ] as [(String, String?)]
  )
  func hearsBodies(in sentence: String, _ body: String?) {
    let page = InventedPage(sentence)
    #expect(page.facts.statements.first.flatMap { page.party($0.onBehalfOf) } == body)
  }

  /// A part of a central committee of the party: who is named with both speaks.
  @Test func hearsWhoIsNamedWithTwoBodies() {
    let part =
      "Bà Lê Thị Mơ, Phó Vụ trưởng vụ Tuyên truyền, Ban Tuyên giáo TW nêu quan điểm: “Tốt”."
    #expect(InventedPage(part).speech.allSatisfy { $0.hasPrefix("Lê Thị Mơ") })
    let apart = "Với ông Lê Văn Nam, giám đốc Sở Y tế, Đảng ủy xã Phù Đổng đề nghị nghỉ."
    #expect(InventedPage(apart).speech.allSatisfy { !$0.hasPrefix("Lê Văn Nam") })
  }
}
