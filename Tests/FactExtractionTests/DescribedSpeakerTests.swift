import Articles
import Testing

/// Speakers who are named by what they are, each with words that mean nobody.
@Suite struct DescribedSpeakerTests {
  @Test(
    arguments: [
      ("Nhà lãnh đạo Lào cho biết sẽ mua vải.", "Boun Feldt"),
      ("Các nhà lãnh đạo Lào cho biết sẽ mua vải.", nil),
      ("Nhà lãnh đạo Peru cho biết sẽ mua vải.", nil),
      ("Ông chủ Nhà Trắng khẳng định sẽ mua vải.", "John Silva"),
      ("Ông chủ Nhà Trắng mua vải.", nil),
      ("“Vải ngọt lắm”, lãnh đạo Chính phủ nói.", "Lê Văn Nam"),
      ("Lãnh đạo Điện Kremlin nói vải sẽ đắt.", nil),
      // A calling that one of the page has, and one that means people in general.
      ("Bị cáo khai vải đã bán hết.", "Trần Văn Mơ"),
      ("Bị cáo người Việt lập tức biện hộ rằng vải đã hết.", "Trần Văn Mơ"),
      ("Luật sư của bị cáo cho rằng vải đã hết.", nil),
      ("Cử tri cho rằng vải đã hết.", nil),
      ("“Vải ngọt lắm”, nữ ca sĩ, cựu người mẫu nói.", "Nguyễn Thị Mận"),
      ("Tướng Khoắt khẳng định với bà con, vải sẽ đủ.", "Hoàng Văn Khoắt"),
      ("Tướng Đoài khẳng định với bà con, vải sẽ đủ.", nil),
    ] as [(String, String?)]
  )
  func findsTheOneWhoIsMeant(_ sentence: String, _ name: String?) {
    let page = InventedPage(
      "Tổng thống Lào Boun Feldt, Tổng thống Mỹ John Silva và Thủ tướng Lê Văn Nam đến chợ vải.",
      "Bị cáo Trần Văn Mơ, cử tri Lê Văn Hàm và Thiếu tướng Hoàng Văn Khoắt cũng đến.",
      "Ca sĩ Nguyễn Thị Mận đã hát.",
      sentence
    )
    let speakers = page.facts.statements.compactMap(\.speaker).map { page.facts.people[$0].name }
    #expect(speakers == (name.map { [$0] } ?? []))
  }

  /// `Anh` at the beginning of a sentence is the country where the page speaks of it and addresses nobody so.
  @Test(
    arguments: [
      ("Chợ vải ở Anh đã mở.", "Anh"), ("Chợ vải ở Pháp đã mở.", nil),
      ("Chợ vải ở Anh đã mở, anh Lê Văn Nam nói.", nil),
    ] as [(String, String?)]
  )
  func tellsTheCountryFromTheAddress(_ opening: String, _ party: String?) {
    let page = InventedPage("Chủ vườn Lê Văn Nam dự hội.", opening, "Anh cho biết vải đã về.")
    #expect(page.facts.statements.last.flatMap { page.party($0.onBehalfOf) } == party)
  }

  @Test func findsANameBehindItsCountry() {
    let page = InventedPage(
      "Nhà vận động ở Nga Iwar Feldt tháng trước đăng một bài viết.",
      "Feldt nghi ngờ vườn vải là của người khác."
    )
    #expect(page.names == ["Iwar Feldt"])
    #expect(page.speech == ["Iwar Feldt, nghi ngờ (says): vườn vải là của người khác"])
    #expect(InventedPage("Nhà máy ở Nga Iwar Feldt rất to.").names == [])
  }

  @Test(
    arguments: [
      (
        "Bà Lê Thị Nam bác cáo buộc của Lào rằng vải bị ép giá.",
        "Lê Thị Nam, bác cáo buộc (refuses): vải bị ép giá"
      ),
      (
        "Bà Lê Thị Nam dẫn các số liệu của Sở Y tế cho thấy vải rất sạch.",
        "Lê Thị Nam, dẫn các số liệu của sở y tế cho thấy (says): vải rất sạch"
      ),
      (
        "Ông Lê Văn Nam dẫn nguồn thạo tin cho biết vải rất sạch.",
        "Lê Văn Nam, dẫn nguồn thạo tin cho biết (says): vải rất sạch"
      ),
      // Those who are told, whose one somebody is, and since when a clause holds.
      (
        "Ông Lê Văn Nam nói với các phóng viên, giá vải năm nay còn thấp.",
        "Lê Văn Nam, nói với (says): giá vải năm nay còn thấp"
      ),
      ("Ông Lê Văn Nam nói với các phóng viên, rồi đi.", nil),
      (
        "Trợ lý Lê Văn Nam của Tổng thống Mỹ John Silva tuyên bố vải rất ngọt.",
        "Lê Văn Nam, tuyên bố (says): vải rất ngọt"
      ),
      ("Trợ lý Lê Văn Nam của Tổng thống Mỹ John Silva rất vui.", nil),
      ("Ông Lê Văn Nam nói từ nay nên bán vải.", "Lê Văn Nam, nói (says): từ nay nên bán vải"),
      ("Ông Lê Văn Nam nói từ vườn ra chợ nên mệt.", nil),
      (
        "Ông Lê Văn Nam viết lên mạng rằng vải rất ngọt.", "Lê Văn Nam, viết (says): vải rất ngọt"
      ),
      // When it was said is nothing that is said.
      (
        "Vải rất ngọt, ông Lê Văn Nam cho biết hôm 15/5.",
        "Lê Văn Nam, cho biết (says): Vải rất ngọt"
      ),
      ("Bà Lê Thị Nam dẫn khách đi xem, cho thấy vải rất sạch.", nil),
    ] as [(String, String?)]
  )
  func hearsWhatIsDeniedOrCited(_ sentence: String, _ said: String?) {
    #expect(InventedPage(sentence).speech == (said.map { [$0] } ?? []))
  }

  @Test func tellsASeatFromAName() {
    #expect(
      InventedPage("Đại sứ Mỹ tại Moscow John Silva cho biết vải ngọt.").names == ["John Silva"]
    )
    #expect(InventedPage("Đại sứ Mỹ Moscow Silva cho biết vải ngọt.").names == ["Moscow Silva"])
    let page = InventedPage(
      "Vải rất ngọt, Le Feldt hôm nay đưa tin.",
      "Ivan Silva cũng nói vải sẽ ngọt."
    )
    #expect(page.names == ["Ivan Silva"])
    #expect(page.facts.statements.map { page.party($0.onBehalfOf) } == ["Le Feldt", nil])
  }

  @Test func joinsATagThatALineBreakParts() {
    let page = InventedPage("“Vải ngọt lắm?”", "bà Lê Thị Nam đặt câu hỏi.")
    #expect(page.speech == ["Lê Thị Nam, continued: Vải ngọt lắm?"])
  }
}
