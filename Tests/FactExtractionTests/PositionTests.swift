import Articles
import Testing

/// Who holds what: each rule with a sentence that needs it and one that must not trigger it.
@Suite struct PositionTests {
  @Test(
    arguments: [
      // Roles in a row share the place of the last.
      (
        "Bí thư Đảng ủy, Chủ tịch HĐND xã Phù Đổng Lê Văn Nam dự lễ ở Hà Nội.",
        "Lê Văn Nam: Bí thư/Đảng ủy/xã Phù Đổng; Chủ tịch/HĐND/xã Phù Đổng"
      ),
      // A central body shares none, and takes none.
      (
        "Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội Trần Thị Thu dự lễ.",
        "Trần Thị Thu: Ủy viên/Bộ Chính trị/-; Bí thư/Thành ủy/Hà Nội"
      ),
      ("Chủ tịch Quốc hội Phan Văn Đức đến thăm.", "Phan Văn Đức: Chủ tịch/Quốc hội/-"),
      ("Chủ tịch nước Phan Văn Đức đến thăm.", "Phan Văn Đức: Chủ tịch nước/-/-"),
      (
        "Phó Bí thư Huyện ủy Ba Vì Phan Văn Đức dự.",
        "Phan Văn Đức: Phó Bí thư/Huyện ủy/huyện Ba Vì"
      ),
      // After the name: dashes, a comma, brackets, `là`.
      (
        "Ông Đinh Văn Hòa - Giám đốc Sở Y tế Nghệ An - đến thăm.",
        "Đinh Văn Hòa: Giám đốc/Sở Y tế/Nghệ An"
      ),
      (
        "Bà Đinh Thị Hòa, Phó Chủ tịch UBND tỉnh Nghệ An, đến thăm.",
        "Đinh Thị Hòa: Phó Chủ tịch/UBND/Nghệ An"
      ),
      ("Bà Đinh Thị Hòa (Hiệu trưởng) đến thăm.", "Đinh Thị Hòa: Hiệu trưởng/-/-"),
      (
        "Ông Đinh Văn Hòa là Trưởng ban Tổ chức Tỉnh ủy.",
        "Đinh Văn Hòa: Trưởng ban/Ban Tổ chức Tỉnh ủy/-"
      ),
      (
        "Ông Đinh Văn Hòa, 52 tuổi, Giám đốc Công ty Sao Mai, đến thăm.",
        "Đinh Văn Hòa: Giám đốc/Công ty Sao Mai/-"
      ),
      // A name in small letters runs on; one in capitals is complete.
      (
        "Ông Đinh Văn Hòa, giám đốc Ban quản lý dự án đê sông và cầu cảng huyện Ba Vì, đến thăm.",
        "Đinh Văn Hòa: Giám đốc/Ban quản lý dự án đê sông và cầu cảng/huyện Ba Vì"
      ),
      (
        "Ông Đinh Văn Hòa (trưởng Ban tuyển chọn và đào tạo) đến thăm.",
        "Đinh Văn Hòa: Trưởng ban/Ban tuyển chọn và đào tạo/-"
      ),
      (
        "Phó Cục trưởng Cục hàng không Đinh Văn Hòa đến thăm.",
        "Đinh Văn Hòa: Phó Cục trưởng/Cục Hàng không Việt Nam/-"
      ),
      (
        "Giám đốc Công ty Sao Mai vui vẻ đón khách và ông Đinh Văn Hòa đến thăm.",
        "Đinh Văn Hòa"
      ),
      // A role that ends in the word of its body has the rest behind it.
      (
        "Phó Viện trưởng Nghiên cứu Đê điều Đinh Văn Hòa đến thăm.",
        "Đinh Văn Hòa: Phó Viện trưởng/Viện Nghiên cứu Đê điều/-"
      ),
      (
        "Viện trưởng Khoa học cây trồng Đinh Văn Hòa đến thăm.",
        "Đinh Văn Hòa: Viện trưởng/Viện Khoa học cây trồng/-"
      ),
      ("Bí thư Đảng ủy Đinh Văn Hòa đến thăm.", "Đinh Văn Hòa: Bí thư/Đảng ủy/-"),
      // Of two offices joined by `kiêm` both are at the body.
      (
        "Ông Đinh Văn Hòa, Phó Chủ tịch kiêm Tổng Giám đốc Công ty Sao Mai, đến thăm.",
        "Đinh Văn Hòa: Phó Chủ tịch/Công ty Sao Mai/-; Tổng Giám đốc/Công ty Sao Mai/-"
      ),
      // Words between an office and a foreign name, or a short form in brackets.
      (
        "Đại sứ Pháp tại Peru Jean Dupont đến thăm.", "Jean Dupont: Đại sứ/-/-"
      ),
      (
        "Giám đốc điều hành Silva Airlines Jean Dupont đến thăm.",
        "Jean Dupont: Giám đốc điều hành/-/-"
      ),
      (
        "Chủ tịch Công ty Sao Mai (SM) Đinh Văn Hòa đến thăm.",
        "Đinh Văn Hòa: Chủ tịch/Công ty Sao Mai/-"
      ),
      (
        "Tổng Giám đốc Quỹ Tiền tệ Quốc tế Maria Silva đến thăm.",
        "Maria Silva: Tổng Giám đốc/Quỹ Tiền tệ Quốc tế/-"
      ),
      // A deputy sits for a place; the short form is an office before a name.
      (
        "Đại biểu Quốc hội tỉnh Nghệ An Đinh Văn Hòa đến thăm.",
        "Đinh Văn Hòa: Đại biểu/Quốc hội/Nghệ An"
      ),
      ("ĐBQH Đinh Văn Hòa đến thăm.", "Đinh Văn Hòa: Đại biểu/Quốc hội/-"),
      // A comma may be wanting, and committees may stand in small letters.
      (
        "Ông Đinh Văn Hòa Giám đốc Sở Y tế Nghệ An đến thăm.",
        "Đinh Văn Hòa: Giám đốc/Sở Y tế/Nghệ An"
      ),
      (
        "Phó ban tuyên giáo thành ủy Hà Nội Đinh Văn Hòa đến thăm.",
        "Đinh Văn Hòa: Phó ban/Ban Tuyên giáo Thành ủy/Hà Nội"
      ),
      // Where the name of a company, a hamlet or a school ends and that of its head begins.
      (
        "Giám đốc Công ty CP Sao Mai Nguyễn Văn Hòa đến thăm.",
        "Nguyễn Văn Hòa: Giám đốc/Công ty CP Sao Mai/-"
      ),
      ("Trưởng thôn Đoài Trần Văn Hòa đến thăm.", "Trần Văn Hòa: Trưởng thôn/thôn Đoài/-"),
      ("Trưởng thôn Mong Văn Hòa đến thăm.", "Mong Văn Hòa: Trưởng thôn/-/-"),
      (
        "Ông Đinh Văn Hòa, giáo viên Trường THPT Phan Văn Trị, đến thăm.",
        "Đinh Văn Hòa: Giáo viên/Trường THPT Phan Văn Trị/-"
      ),
      // The title after the comma belongs to the next name.
      ("Ông Đinh Văn Hòa, Bí thư Tỉnh đoàn Lê Văn Nam cùng dự.", "Đinh Văn Hòa"),
      // A brand between the title and the name is the company's.
      (
        "Chủ tịch HĐTV Vinaxyz Lê Văn Nam đến thăm.",
        "Lê Văn Nam: Chủ tịch/HĐTV Vinaxyz/-"
      ),
      ("Đại tá, PGS.TS Lê Văn Nam đến thăm.", "Lê Văn Nam"),
      ("Tổng thống Pháp Jean Dupont đến thăm.", "Jean Dupont: Tổng thống/-/-"),
      ("Bộ trưởng Ngoại giao Lê Văn Nam đến thăm.", "Lê Văn Nam: Bộ trưởng/Bộ Ngoại giao/-"),
      (
        "Trưởng công an xã Phù Đổng Lê Văn Nam dự.",
        "Lê Văn Nam: Trưởng công an/Công an/xã Phù Đổng"
      ),
      (
        "Giám đốc Công ty Quản lý nhà Lê Văn Nam dự.",
        "Lê Văn Nam: Giám đốc/Công ty Quản lý nhà/-"
      ),
      (
        "Giám đốc Trung tâm điều phối lưới điện Lê Văn Nam dự.",
        "Lê Văn Nam: Giám đốc/Trung tâm điều phối lưới điện/-"
      ),
      (
        "Giám đốc sở Lê Văn Nam dự.",
        "Lê Văn Nam: Giám đốc/Sở/-"
      ),
      (
        "Trưởng Đoàn ĐBQH tỉnh Nghệ An Lê Văn Nam dự.",
        "Lê Văn Nam: Trưởng đoàn/Đoàn đại biểu Quốc hội/Nghệ An"
      ),
      ("Chủ tịch UBND Thanh Chương Lê Văn Nam dự.", "Lê Văn Nam: Chủ tịch/UBND/huyện Thanh Chương"),
    ] as [(String, String)]
  )
  func reads(_ sentence: String, as first: String) {
    #expect(InventedPage(sentence).people.first == first)
  }

  @Test func readsTheStatusOfANaming() {
    let page = InventedPage(
      "Nguyên Bí thư Tỉnh ủy Nghệ An Lê Văn Nam gặp Bí thư Tỉnh ủy Hà Tĩnh Lê Văn Bắc."
    )
    let statuses = page.facts.mentions.compactMap { mention -> PositionFact.Status? in
      guard case .position(_, let status) = mention.subject else { return nil }
      return status
    }
    #expect(statuses == [.former, .held])
    #expect(page.people.first == "Lê Văn Nam: Bí thư/Tỉnh ủy/Nghệ An")
  }

  @Test func sharesATitleAlongAListOfPeople() {
    let page = InventedPage(
      "Cùng dự có các Ủy viên Ban Thường vụ Thành ủy: Lê Văn Nam, Giám đốc Sở Y tế Hà Nội Trần Bá Sơn; Hoàng Thị Mơ."
    )
    #expect(
      page.people == [
        "Lê Văn Nam: Ủy viên/Ban Thường vụ Thành ủy/Hà Nội",
        "Trần Bá Sơn: Ủy viên/Ban Thường vụ Thành ủy/Hà Nội; Giám đốc/Sở Y tế/Hà Nội",
        "Hoàng Thị Mơ",
      ]
    )
  }

  @Test func givesAnOfficeNamedBeforeItsHolder() {
    let page = InventedPage(
      "HĐND tỉnh Nghệ An miễn nhiệm chức vụ Ủy viên UBND tỉnh nhiệm kỳ 2021-2026 đối với ông Lê Văn Nam.",
      "Bà Hoàng Thị Mơ dự họp khi chức vụ Chủ tịch HĐND tỉnh còn trống."
    )
    #expect(page.people == ["Lê Văn Nam: Ủy viên/UBND/Nghệ An", "Hoàng Thị Mơ"])
  }

  @Test func readsNoOfficeIntoTheWordForOffices() {
    let page = InventedPage(
      "Tỉnh Nghệ An bầu chức vụ Phó Chủ tịch UBND tỉnh Nghệ An đối với ông Lê Văn Nam."
    )
    #expect(page.people == ["Lê Văn Nam: Phó Chủ tịch/UBND/Nghệ An"])
  }

  @Test func completesABareLevelOnlyWhereOnePlaceIsLeft() {
    let sure = InventedPage(
      "Huyện Thanh Chương (Nghệ An) họp.",
      "Chủ tịch UBND huyện Lê Văn Nam dự.",
      published: "2020-05-05"
    )
    #expect(sure.people == ["Lê Văn Nam: Chủ tịch/UBND/huyện Thanh Chương"])
    let unsure = InventedPage(
      "Huyện Thanh Chương và huyện Đô Lương (Nghệ An) họp.",
      "Chủ tịch UBND huyện Lê Văn Nam dự.",
      published: "2020-05-05"
    )
    #expect(unsure.people == ["Lê Văn Nam: Chủ tịch/UBND/-"])
  }

  @Test func keepsTheFullerOfTwoNamings() {
    let page = InventedPage(
      title: "Bí thư Hà Nội Trần Thị Thu đi chợ",
      "Bí thư Thành ủy Hà Nội Trần Thị Thu đi chợ."
    )
    #expect(page.people == ["Trần Thị Thu: Bí thư/Thành ủy/Hà Nội"])
  }

  @Test func pointsAtTheWordsOfAPosition() {
    let page = InventedPage("Sáng nay, Bí thư Đảng ủy, Chủ tịch HĐND xã Phù Đổng Lê Văn Nam dự lễ.")
    let spans = page.facts.mentions.compactMap { mention -> String? in
      guard case .position = mention.subject else { return nil }
      return page.words(mention.span)
    }
    #expect(
      spans == [
        "Bí thư Đảng ủy, Chủ tịch HĐND xã Phù Đổng", "Chủ tịch HĐND xã Phù Đổng",
      ]
    )
  }
}
