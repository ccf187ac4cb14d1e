import Articles
import FactExtraction
import Testing

/// Which units of the country an article means.
@Suite struct PlaceTests {
  @Test(
    arguments: [
      ("Đoàn về xã Gia Lâm, Hà Nội.", ["xã Gia Lâm < Hà Nội", "Hà Nội"]),
      ("Đoàn về xã Gia Lâm, tỉnh Ninh Bình.", ["xã Gia Lâm < Ninh Bình", "Ninh Bình"]),
      // Two could be meant, and nothing tells.
      ("Đoàn về xã Gia Lâm.", ["xã Gia Lâm ?"]),
      ("Đoàn về xã Không Có Thật.", ["xã Không Có Thật ?"]),
      ("Đoàn về TP.HCM rồi ra TP Huế.", ["Hồ Chí Minh", "Huế"]),
      (
        "Các xã Phù Đổng, Bát Tràng và Thuận An (Hà Nội) họp.",
        ["Hà Nội", "xã Phù Đổng < Hà Nội", "xã Bát Tràng < Hà Nội", "xã Thuận An < Hà Nội"]
      ),
      ("Đoàn qua Nam Định, Hà Nam rồi tới Hà Nội.", ["Nam Định", "Hà Nam", "Hà Nội"]),
      (
        "Bà xã Phù Đổng Thiên Vương đợi ở quận 1, TP.HCM.", ["quận 1 < Hồ Chí Minh", "Hồ Chí Minh"]
      ),
      ("Cấp xã, các phường và toàn tỉnh cùng làm.", []),
      ("Ông Hà Nội Tân đến.", []),
      // Rivers, stations and bridges that are called like a unit.
      ("Thuyền trên sông Sài Gòn, qua cầu Sài Gòn, gần ga Hà Nội.", []),
      ("Thanh tra yêu cầu Hà Nội xử lý.", ["Hà Nội"]),
      ("Thuyền trên sông tỉnh Ninh Bình.", ["Ninh Bình"]),
      // An ocean and a city that begin like provinces.
      ("Hạm đội Thái Bình Dương đến, hạm đội Thái Bình Dương Mỹ đi.", []),
      ("Khu vực châu Á - Thái Bình Dương Andreas Feldt đến.", []),
      ("Bí thư Thái Bình Dương Văn Nam đến.", ["Thái Bình"]),
      ("Bí thư Bình Dương đến.", ["Bình Dương"]),
      ("Đường Điện Biên Phủ đông xe.", []),
      (
        "Đoàn về TP Điện Biên Phủ, tỉnh Điện Biên.",
        ["thành phố Điện Biên Phủ < Điện Biên", "Điện Biên"]
      ),
    ] as [(String, [String])]
  )
  func finds(in sentence: String, _ places: [String]) {
    #expect(Set(InventedPage(sentence).places) == Set(places))
  }

  @Test(
    arguments: [
      ("Đoàn về xã Gia Lâm, Hà Nội.", "xã Gia Lâm", ["huyện Gia Lâm"], []),
      ("Đoàn về huyện Gia Lâm, Hà Nội.", "huyện Gia Lâm", [], ["xã Gia Lâm", "xã Bát Tràng"]),
      ("Đoàn về Ninh Bình.", "Ninh Bình", ["Hà Nam", "Nam Định"], []),
      ("Đoàn về Hà Nam.", "Hà Nam", [], ["Ninh Bình"]),
      ("Đoàn về Cao Bằng.", "Cao Bằng", [], []),
    ] as [(String, String, [String], [String])]
  )
  func knowsWhatBecameOf(
    _ sentence: String,
    _ place: String,
    _ formerly: [String],
    _ became: [String]
  ) throws {
    let fact = try #require(InventedPage(sentence).facts.places.first { $0.label == place })
    #expect(Set(fact.formerly.map(\.label)).isSuperset(of: formerly))
    #expect(Set(fact.became.map(\.label)).isSuperset(of: became))
    #expect(formerly.isEmpty == fact.formerly.isEmpty && became.isEmpty == fact.became.isEmpty)
  }

  @Test func settlesANamesakeByTheProvinceOfTheArticle() {
    let page = InventedPage("Hà Nội có mưa.", "Xã Gia Lâm ngập nhẹ.")
    #expect(page.places == ["Hà Nội", "xã Gia Lâm < Hà Nội"])
  }

  @Test func readsOlderPagesWithOlderUnits() {
    let page = InventedPage("Huyện Gia Lâm (Hà Nội) có mưa.", published: "2019-06-01")
    #expect(Set(page.places) == ["Hà Nội", "huyện Gia Lâm < Hà Nội"])
  }

  @Test func sharesThePlaceOfAListOfBodies() {
    let page = InventedPage("Thành ủy, HĐND, UBND TP Hà Nội họp bàn với Quốc hội.")
    #expect(
      page.organisations == ["Thành ủy @ Hà Nội", "HĐND @ Hà Nội", "UBND @ Hà Nội", "Quốc hội"]
    )
  }

  @Test(
    arguments: [
      ("Học viện Nông nghiệp Việt Nam mở lớp.", ["Học viện Nông nghiệp Việt Nam"]),
      ("Sở Văn hóa, Thể thao và Du lịch mở lớp.", ["Sở Văn hóa, Thể thao và Du lịch"]),
      ("Tại công an huyện Ba Vì, mọi việc yên ổn.", ["Công an @ huyện Ba Vì"]),
      ("Nhờ công an mà mọi việc yên ổn.", []),
      ("Ông Kim Un Bê đến.", []),
    ] as [(String, [String])]
  )
  func findsBodies(in sentence: String, _ bodies: [String]) {
    #expect(InventedPage(sentence).organisations == bodies)
  }
}
