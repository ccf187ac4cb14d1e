import Testing
import Vocabulary

@Suite struct TitleReadingTests {
  @Test(
    arguments: [
      ("Bí thư", "Bí thư", nil, nil),
      ("bí thư", "Bí thư", nil, nil),
      ("Bí thư Đảng ủy xã Gia Lâm", "Bí thư", "Đảng ủy", "xã Gia Lâm"),
      ("bí thư đảng uỷ xã gia lâm", "Bí thư", "Đảng ủy", "xã gia lâm"),
      ("Bí thư Thành ủy Hà Nội", "Bí thư", "Thành ủy", "Hà Nội"),
      ("Chủ tịch HĐND xã Gia Lâm, Hà Nội", "Chủ tịch", "HĐND", "xã Gia Lâm < Hà Nội"),
      ("Chủ tịch Hội đồng nhân dân", "Chủ tịch", "HĐND", nil),
      ("Tổng Bí thư", "Tổng Bí thư", nil, nil),
      ("Phó Bí thư Thường trực Tỉnh ủy", "Phó Bí thư Thường trực", "Tỉnh ủy", nil),
      ("Chủ tịch nước", "Chủ tịch nước", nil, nil),
      ("Chủ tịch Quốc hội", "Chủ tịch", "Quốc hội", nil),
      ("Chủ tịch Hội đồng châu Âu", "Chủ tịch", "Hội đồng châu Âu", nil),
      ("Ủy viên Bộ Chính trị", "Ủy viên", "Bộ Chính trị", nil),
      ("Uỷ viên Ban Thường vụ Thành uỷ", "Ủy viên", "Ban Thường vụ Thành ủy", nil),
      ("Trưởng ban Tổ chức tỉnh Phú Thọ", "Trưởng ban", "Ban Tổ chức", "tỉnh Phú Thọ"),
      ("Bộ trưởng Bộ Y tế", "Bộ trưởng", "Bộ Y tế", nil),
      ("Bộ trưởng Ngoại giao", "Bộ trưởng", "Bộ Ngoại giao", nil),
      ("Giám đốc Sở Xây dựng TP Huế", "Giám đốc", "Sở Xây dựng", "thành phố Huế"),
      ("Giám đốc Công ty Sao Mai", "Giám đốc", "Công ty Sao Mai", nil),
      ("Thành ủy viên", "Thành ủy viên", nil, nil),
      ("Trưởng công an xã Gia Lâm", "Trưởng công an", "Công an", "xã Gia Lâm"),
      ("Trùm trò chơi", "Trùm trò chơi", nil, nil),
      ("", "", nil, nil),
    ] as [(String, String, String?, String?)]
  )
  func splits(_ text: String, role: String, organisation: String?, place: String?) {
    let reading = TitleReading.read(text)
    #expect(reading.role == role)
    #expect(reading.organisation == organisation)
    #expect(reading.place.map(Self.shown) == place)
  }

  @Test(
    arguments: [
      ("Chủ tịch UBND huyện", "Chủ tịch", "UBND", "huyện"),
      ("chủ tịch ubnd TP", "Chủ tịch", "UBND", "thành phố"),
      ("Chủ tịch tỉnh", "Chủ tịch", nil, "tỉnh"),
      ("Bí thư Đảng ủy xã", "Bí thư", "Đảng ủy", "xã"),
      ("Bí thư Tỉnh ủy", "Bí thư", "Tỉnh ủy", nil),
      ("Chủ tịch UBND xã Gia Lâm", "Chủ tịch", "UBND", nil),
    ] as [(String, String, String?, String?)]
  )
  func keepsABareLevel(_ text: String, role: String, organisation: String?, level: String?) {
    let reading = TitleReading.read(text)
    #expect(reading.role == role)
    #expect(reading.organisation == organisation)
    #expect(reading.level == level)
  }

  @Test func readsEveryRoleOfTheListAsItself() {
    for row in RoleList.all {
      let reading = TitleReading.read(row.name)
      #expect(reading.role == row.name)
      #expect(reading.place == nil, "\(row.name)")
    }
  }

  static func shown(_ place: PlaceReading) -> String {
    let own = place.level.map { "\($0) \(place.name)" } ?? place.name
    return ([own] + place.within.map(shown)).joined(separator: " < ")
  }
}
