import Articles
import Testing

/// Which words name a body, and how far its name goes.
@Suite struct OrganisationTests {
  @Test(
    arguments: [
      ("Người dân đổ về phố đi bộ Nguyễn Huệ.", []),
      ("Xe qua hầm đường bộ Hải Vân chậm lại.", []),
      ("Thị trường Hàn Quốc mua nhiều cá hơn.", []),
      ("Nhiều cán bộ Mỹ dự tiệc.", []),
      ("Bài đăng trên bộ ảnh Mùa nước nổi.", []),
      ("Tên lửa phòng không S-300 đã cũ.", []),
      ("Ngư dân Trường Sa về bờ.", []),
      ("Khu đất ở trung tâm Sài Gòn bị bỏ trống.", []),
      ("Xe dừng trước trụ sở UBND xã Phù Đổng.", ["UBND @ xã Phù Đổng"]),
      ("Khách từ Tây Ban Nha tới Hội An.", []),
      ("Bộ quy tắc ứng xử Biển Đông chưa xong.", []),
      ("Họ gửi đơn lên bộ Công Thương.", ["Bộ Công Thương"]),
      (
        "Họ gửi đơn lên Bộ TN - MT và Sở GD - ĐT.",
        ["Bộ Tài nguyên và Môi trường", "Sở Giáo dục và Đào tạo"]
      ),
      ("Họ gửi đơn lên Bộ Thông tin truyền thông.", ["Bộ Thông tin và Truyền thông"]),
      ("Họ chờ ở sân bay Tân Sơn Nhất.", []),
      (
        "Theo Cảng hàng không quốc tế Tân Sơn Nhất, khách đông.",
        [
          "Cảng hàng không quốc tế Tân Sơn Nhất"
        ]
      ),
      ("Ông làm việc cho Cơ quan Tình báo Quốc gia.", ["Cơ quan Tình báo Quốc gia"]),
      ("Chị học ở trường tiểu học Hoa Mai.", ["Trường tiểu học Hoa Mai"]),
      ("Theo Báo Hoa Mai đưa tin, trời sẽ mưa.", ["Báo Hoa Mai"]),
      ("Đoàn Minh Anh và Đoàn Văn Bắc cùng về.", []),
      ("Chị khám ở bệnh viện Hoa Mai.", ["Bệnh viện Hoa Mai"]),
    ] as [(String, [String])]
  )
  func finds(_ sentence: String, bodies: [String]) {
    #expect(InventedPage(sentence).organisations == bodies)
  }

  @Test func letsABodySayWhatItsPaperSays() {
    let page = InventedPage("Thông báo của Bộ Y tế cho biết thuốc đã về.")
    #expect(page.speech == ["?, cho biết (says): thuốc đã về"])
    #expect(page.facts.statements.map { page.party($0.onBehalfOf) } == ["Bộ Y tế"])
  }
}
