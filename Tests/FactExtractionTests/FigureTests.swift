import Testing

/// Which numbers of an article measure or count something.
@Suite struct FigureTests {
  @Test(
    arguments: [
      ("Xã có 4 dự án kho lạnh.", ["4 dự án: 4…4 dự án"]),
      (
        "Du lịch chiếm khoảng 70% cơ cấu kinh tế.",
        ["khoảng 70%: 70…70 % (about) of cơ cấu kinh tế"]
      ),
      ("Kinh tế tăng từ 11% trở lên.", ["từ 11% trở lên: 11… % (at least)"]),
      ("Thu 6.000 tấn lúa.", ["6.000 tấn: 6000…6000 tấn of lúa"]),
      ("Lãi 1,7-2 triệu đồng/vụ.", ["1,7-2 triệu đồng/vụ: 1700000…2000000 đồng/vụ"]),
      ("Vốn 1,1 nghìn tỷ đồng.", ["1,1 nghìn tỷ đồng: 1100000000000…1100000000000 đồng"]),
      ("Dự án treo trên 20 năm.", ["trên 20 năm: 20… năm (at least)"]),
      ("Gần 900 hộ dân chờ nước.", ["Gần 900 hộ dân: 900…900 hộ dân (about)"]),
      ("Có hơn 1.500 lượt xe.", ["hơn 1.500 lượt xe: 1500… lượt xe (at least)"]),
      ("Lượng hàng chưa đến 9% tổng số.", ["chưa đến 9%: …9 % (at most) of tổng số"]),
      ("Không quá 30 ngày phải xong.", ["Không quá 30 ngày: …30 ngày (at most)"]),
      ("Xe 2 tấn rưỡi qua được.", ["2 tấn rưỡi: 2.5…2.5 tấn"]),
      ("Đường dài 20km, rộng 7,5m.", ["20km: 20…20 km", "7,5m: 7.5…7.5 m"]),
      ("Lương từ 5 đến 7 triệu đồng.", ["từ 5 đến 7 triệu đồng: 5000000…7000000 đồng"]),
      ("Có 9/10 xã về đích.", ["9/10 xã: 9…9 xã"]),
      ("Ông trúng cử với 4 5/5 0 phiếu.", ["4 5/5 0 phiếu: 45…45 phiếu"]),
      ("Ông trúng cử với 45/50 phiếu.", ["45/50 phiếu: 45…45 phiếu"]),
      ("Mô hình dựa trên 2 trục.", ["2 trục: 2…2 trục"]),
      ("Nước chảy trong 3 giờ liền.", ["3 giờ: 3…3 giờ"]),
      ("Mỗi ngày 3 lần, mỗi năm 2 vụ.", ["3 lần: 3…3 lần", "2 vụ: 2…2 vụ"]),
      ("Giúp 12 mái ấm mới.", ["12 mái ấm: 12…12 mái ấm"]),
      ("Bé 18 tháng tuổi.", ["18 tháng tuổi: 18…18 tháng tuổi"]),
      // Number words.
      (
        "Xã dựa vào hai trục và ba giai đoạn.",
        ["hai trục: 2…2 trục", "ba giai đoạn: 3…3 giai đoạn"]
      ),
      (
        "Có hai mươi lăm người và ba trăm hộ.",
        ["hai mươi lăm người: 25…25 người", "ba trăm hộ: 300…300 hộ"]
      ),
      ("Họ ở đây mười năm.", ["mười năm: 10…10 năm"]),
      ("Đoàn có năm xã cùng dự.", ["năm xã: 5…5 xã"]),
    ] as [(String, [String])]
  )
  func finds(in sentence: String, _ figures: [String]) {
    #expect(InventedPage(sentence).figures == figures)
  }

  @Test(
    arguments: [
      "Chiều 30/1/2026, hội nghị tháng 1 năm 2026 khai mạc.", "Trực 24/7 suốt mùa lũ.",
      "Nhiệm kỳ 2016-2021 kết thúc.", "Ngày 9/10 xã họp.", "Từ ngày 10 đến 11 tháng 3 có mưa.",
      "Điều 139 và khoản 2 nói rõ.", "Lớp 12 trường làng.", "Lúc 7 giờ 30 phút, đoàn đi.",
      "Trục thứ hai là thứ ba.", "Năm 2019 người dân đi xa.", "Một người đến.",
      "Xe mang biển 29A-123.45 đi qua.", "Gọi số 0912345678 ngay.", "Đội thắng 2-1.",
      "Nghị quyết số 57-NQ/TW và Nghị định 46 mới.", "Máy bay Boeing 737 chở khách.",
      "Kết quả 6 tháng đầu năm tốt.", "Năm tháng qua đi, hai bên cùng vui.", "Anh Ba xã Bát Tràng.",
      "Nước lên 7,5 rồi xuống.",
    ]
  )
  func findsNone(in sentence: String) {
    #expect(InventedPage(sentence).figures == [])
  }

  @Test func readsLeadBodyAndCaptionsOnly() {
    let page = InventedPage(
      title: "Làng có 5 nghề",
      lead: "Làng có 6 nghề.",
      "# Có 7 nghề",
      "Có 8 nghề.",
      captions: ["Có 9 nghề."],
      teasers: ["Có 10 nghề."]
    )
    #expect(page.figures.map { $0.prefix(6) } == ["6 nghề", "8 nghề", "9 nghề"])
  }
}
