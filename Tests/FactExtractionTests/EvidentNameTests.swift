import Articles
import Testing

/// Names that no word before them tells, and bodies that held one; each with what must not be one.
@Suite struct EvidentNameTests {
  @Test(
    arguments: [
      // Only people have an age.
      ("Kim Bơ (26 tuổi) bán vải ở chợ.", ["Kim Bơ"]),
      ("Mùa Bá Chơ (SN 2001) trú tại làng Vọng.", ["Mùa Bá Chơ"]),
      ("Ethan Feldt, 24 tuổi, đến làng.", ["Ethan Feldt"]),
      ("Nhà máy Sao Mai (30 tuổi) đã cũ.", []),
      ("Sao Mai (thành lập năm 1990) đã cũ.", []),
      ("Hôm qua Lê Văn Nam (Nam Mèo, 23 tuổi) ở chợ.", ["Lê Văn Nam"]),
      // Whose words are cited.
      ("Báo Quê dẫn lời Lục Khơ, người bán vải, về mùa này.", ["Lục Khơ"]),
      ("Báo Quê dẫn lời Sao Mai về mùa này.", []),
      // Behind the comma what somebody is.
      ("Yu Ji - na, đại sứ Pháp tại Lào, về nước.", ["Yu Ji - na"]),
      ("Gia Lai, nơi trồng cà phê, đang mưa.", []),
      // The name of a foreigner is no part of a body.
      ("Tư lệnh hải quân Pháp Jean Dupont đến.", ["Jean Dupont"]),
      ("Phát ngôn viên lực lượng cứu hộ địa phương Pedro Feldt đến.", ["Pedro Feldt"]),
      ("Phát ngôn viên Sở Cảnh sát San Pedro đến.", []),
      // A company and a name.
      ("Giám đốc tài chính Feldt Mạnh Vân Chi đến.", ["Mạnh Vân Chi"]),
      // Of many no one is named, nor by a unit or a school.
      ("Hơn 600 giáo viên tại huyện Krông Pắk chờ.", []),
      ("Các giáo viên của trường tiểu học Ea Feldt Pắk chờ.", []),
    ] as [(String, [String])]
  )
  func finds(in sentence: String, _ names: [String]) {
    #expect(InventedPage(sentence).names == names)
  }

  @Test(
    arguments: [
      (
        "Ông Lê Văn Nam, Phó Chủ tịch Feldtgroup cho rằng giá sẽ tăng.",
        "Lê Văn Nam: Phó Chủ tịch/Feldtgroup/-"
      ),
      (
        "Ông Lê Văn Nam, Tổng giám đốc Thăng Tiến Land cho rằng giá sẽ tăng.",
        "Lê Văn Nam: Tổng Giám đốc/Thăng Tiến Land/-"
      ),
      ("Ông Lê Văn Nam gặp Giám đốc Hoàng Văn Mơ ở chợ.", "Lê Văn Nam"),
      ("Ông Lê Văn Nam - chủ tịch UBND Q. Gò Vấp - đến.", "Lê Văn Nam: Chủ tịch/UBND/quận Gò Vấp"),
      ("Ông Lê Văn Nam - chủ tịch UBND P. Vọng Xa - đến.", "Lê Văn Nam"),
      (
        "Ông Lê Văn Nam, giám đốc phụ trách kỹ thuật của Công ty Sao Mai, đến.",
        "Lê Văn Nam: Giám đốc/Công ty Sao Mai/-"
      ),
      (
        "Ông Lê Văn Nam, phó giám đốc tại Viện Sao Mai, đến.",
        "Lê Văn Nam: Phó Giám đốc/Viện Sao Mai/-"
      ),
      (
        "Ông Lê Văn Nam, cục phó, vụ trưởng tại Bộ Y tế, đến.",
        "Lê Văn Nam: Cục phó/Bộ Y tế/-; Vụ trưởng/Bộ Y tế/-"
      ),
      ("Ông Lê Văn Nam, giám đốc phụ trách chợ, đến.", "Lê Văn Nam: Giám đốc/-/-"),
      (
        "Bà Lê Thị Mơ, trưởng Văn phòng luật sư Sao Mai, đến.",
        "Lê Thị Mơ: Trưởng văn phòng/Văn phòng luật sư Sao Mai/-"
      ),
      ("Cuộc gặp với lãnh đạo Kim Yong-feldt vui.", "Kim Yong-feldt: Lãnh đạo/-/-"),
      ("Lãnh đạo Sao Mai đến.", nil),
    ] as [(String, String?)]
  )
  func reads(_ sentence: String, _ person: String?) {
    #expect(InventedPage(sentence).people.first == person)
  }

  /// `chính quyền` holds no word for one who only acts for another.
  @Test func takesNoGovernmentForActing() {
    #expect(InventedPage("Chính quyền Tổng thống Ivan Feldt đã cấm.").statuses == ["held"])
    #expect(InventedPage("Quyền Tổng thống Ivan Feldt đã cấm.").statuses == ["acting"])
  }
}

extension InventedPage {
  fileprivate var statuses: [String] {
    var statuses: [String] = []
    for mention in facts.mentions {
      if case .position(_, let status) = mention.subject { statuses.append(status.rawValue) }
    }
    return statuses
  }
}
