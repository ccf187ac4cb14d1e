import TestSupport
import Testing

import VietnameseText

@Suite struct SortingKeyTests {
  @Test(arguments: [
    ["Lê A", "Lê B", "Lệ A"],
    ["An", "Ăn", "Ân", "Dung", "Đào", "Lê"],
    ["ma", "mà", "mả", "mã", "má", "mạ", "mai"],
    ["hòa", "hỏa", "hoan"],
    ["o", "ô", "ơ", "p", "u", "ư", "v"],
    ["Quận 1", "Quận 2", "Quận 10", "Quận Ba"],
    ["Lê", "Lê A", "Lên"],
    ["", "1", "a", "z", "Ω", "京"],
    ["Sơn Tây", "Sơn Tịnh", "Sơn Trà"],
  ])
  func ordersAsADictionary(_ texts: [String]) {
    let keys = texts.map(SortingKey.text)
    for (left, right) in zip(keys, keys.dropFirst()) {
      #expect(left.utf8.lexicographicallyPrecedes(right.utf8), "\(texts): \(left), \(right)")
    }
  }

  @Test func ordersPeopleByGivenName() {
    let names = [
      "Hồ An", "Trần An", "Lê Văn An", "Nguyễn Thị Ân", "Antonio Costa", "Đỗ Hà", "Nguyễn Việt Hà",
      "Trần Đức Hải", "Nguyễn Duy Ngọc", "Nguyễn Ngọc Việt",
    ]
    var random = SeededRandom(seed: 7)
    let sorted = names.shuffled(using: &random).sorted {
      SortingKey.personName($0).utf8.lexicographicallyPrecedes(SortingKey.personName($1).utf8)
    }
    #expect(sorted == names)
  }

  @Test(arguments: ["Thành uỷ Hoà Bình", "  thành ủy – hòa bình", "THÀNH ỦY HÒA BÌNH"])
  func takesNoNoticeOfSpelling(_ text: String) {
    #expect(SortingKey.text(text) == SortingKey.text("Thành ủy Hòa Bình"))
    #expect(SortingKey.personName(text) == SortingKey.personName("Thành ủy Hòa Bình"))
  }
}
