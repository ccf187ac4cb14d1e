import Testing
import Vocabulary

@Suite struct PlaceReadingTests {
  @Test(
    arguments: [
      ("xã Gia Lâm", "xã Gia Lâm"),
      ("Gia Lâm", "Gia Lâm"),
      ("xã Gia Lâm, Hà Nội", "xã Gia Lâm < Hà Nội"),
      ("TP Hà Nội", "thành phố Hà Nội"),
      ("tp. huế", "thành phố Huế"),
      ("Thành phố Hồ Chí Minh", "thành phố Hồ Chí Minh"),
      ("TP.HCM", "thành phố Hồ Chí Minh"),
      ("TPHCM", "Hồ Chí Minh"),
      ("Hoà Bình", "Hòa Bình"),
      ("quận 1", "quận 1"),
      ("xã Tân An, huyện Cần Đước, tỉnh Long An", "xã Tân An < huyện Cần Đước < tỉnh Long An"),
      ("phường Văn Miếu - Quốc Tử Giám", "phường Văn Miếu - Quốc Tử Giám"),
      ("xã", nil),
      ("", nil),
      (",,,", nil),
    ] as [(String, String?)]
  )
  func splits(_ text: String, as expected: String?) {
    #expect(PlaceReading.read(text).map(TitleReadingTests.shown) == expected)
  }
}
