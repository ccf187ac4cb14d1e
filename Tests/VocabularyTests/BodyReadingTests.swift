import Testing
import Vocabulary

@Suite struct BodyReadingTests {
  @Test(
    arguments: [
      ("HĐND", "HĐND", nil),
      ("hội đồng nhân dân", "HĐND", nil),
      ("HĐND xã Gia Lâm", "HĐND", "xã Gia Lâm"),
      ("Thành uỷ", "Thành ủy", nil),
      ("thành ủy hà nội", "Thành ủy", "Hà Nội"),
      ("MTTQ", "Ủy ban MTTQ Việt Nam", nil),
      ("UBMTTQ Việt Nam phường Láng", "Ủy ban MTTQ Việt Nam", "phường Láng"),
      ("Ban Tuyên giáo Tỉnh ủy", "Ban Tuyên giáo Tỉnh ủy", nil),
      ("Sở Y tế Hà Nội", "Sở Y tế", "Hà Nội"),
      ("Sở Thông tin - Truyền thông", "Sở Thông tin và Truyền thông", nil),
      ("Công ty TNHH Sao Mai", "Công ty TNHH Sao Mai", nil),
      ("HĐND tp. Huế", "HĐND", "thành phố Huế"),
      ("Quốc hội", "Quốc hội", nil),
      ("hội những người nuôi ong", "Hội những người nuôi ong", nil),
      ("nhóm bạn cũ", "nhóm bạn cũ", nil),
    ] as [(String, String, String?)]
  )
  func splits(_ text: String, organisation: String, place: String?) {
    let reading = BodyReading.read(text)
    #expect(reading.organisation == organisation)
    #expect(reading.place.map(TitleReadingTests.shown) == place)
  }

  @Test func keepsABareLevel() {
    #expect(BodyReading.read("UBND huyện") == BodyReading(organisation: "UBND", level: "huyện"))
    #expect(BodyReading.read("Tỉnh ủy") == BodyReading(organisation: "Tỉnh ủy"))
  }

  @Test func readsEveryBodyOfTheListAsItself() {
    for body in BodyList.all {
      #expect(BodyReading.read(body.name) == BodyReading(organisation: body.name), "\(body.name)")
    }
  }
}
