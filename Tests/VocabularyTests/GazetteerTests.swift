import Testing
import Vocabulary

@Suite struct GazetteerTests {
  private let gazetteer = Gazetteer.shared

  private func units(_ name: String, level: String) -> [Gazetteer.Unit] {
    gazetteer.units(named: NameKey(of: name)).map { gazetteer.units[$0] }
      .filter { $0.level == level }
  }

  private func province(_ unit: Gazetteer.Unit) -> String? {
    unit.within.last.map { gazetteer.units[$0].name }
  }

  @Test func knowsTheTwoGiaLamOfToday() {
    let today = units("Gia Lâm", level: "xã").filter { !$0.isOlder }
    #expect(Set(today.compactMap(province)) == ["Hà Nội", "Ninh Bình"])
  }

  @Test func knowsTheDistrictsOfBefore() {
    let districts = units("Thanh Chương", level: "huyện")
    #expect(districts.map(province) == ["Nghệ An"])
    #expect(districts.allSatisfy { $0.isOlder })
  }

  @Test func findsAProvinceWhereverItsToneMarkSits() {
    let province = units("Thanh Hoá", level: "tỉnh")
    #expect(province.map(\.name) == ["Thanh Hóa"])
    #expect(province.map(\.code) == ["38"])
  }

  @Test func givesEveryUnitAKeyOfItsOwn() {
    #expect(Set(gazetteer.units.map(\.code)).count == gazetteer.units.count)
    #expect(gazetteer.units.count > 13_000)
  }

  @Test func knowsAllProvincesOfToday() {
    let provinces = gazetteer.units.filter { $0.within.isEmpty && !$0.isOlder }
    #expect(provinces.count == 34)
  }
}
