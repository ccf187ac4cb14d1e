import Articles
import TestSupport
import Testing

/// A whole invented page, and all that is found in it.
@Suite struct WholePageTests {
  @Test func findsTheFactsOfAMeeting() {
    let page = InventedPage(
      title: "Các xã ven sông bàn chuyện giữ đê",
      lead: "Lãnh đạo nhiều xã của Hà Nội đã nêu việc cần làm trước mùa mưa.",
      "Sáng 19/3, Thành ủy, HĐND, UBND TP Hà Nội tổ chức Hội nghị giao ban về đê điều.",
      "# Lo từ sớm",
      "[Bí thư Đảng ủy, Chủ tịch HĐND xã Bát Tràng Đỗ Thị Lụa phát biểu tại hội nghị]",
      "Bí thư Đảng ủy, Chủ tịch HĐND xã Bát Tràng Đỗ Thị Lụa cho biết, xã đã lập ba đội xung kích.",
      "Bên cạnh đó, xã kiểm tra toàn bộ cống dưới đê.",
      "Theo Chủ tịch UBND xã Phù Đổng Tạ Quang Khôi: Năm nay nước có thể lên sớm. Xã Phù Đổng kiến nghị TP cấp thêm hai máy bơm.",
      "Hội nghị cũng nghe báo cáo về trồng cây chắn sóng.",
      "Kết luận hội nghị, Ủy viên Trung ương Đảng, Phó Bí thư Thành ủy Hà Nội Vũ Đình Lân yêu cầu “không chủ quan, không chờ đợi”. Đồng thời nhắc lại rằng mỗi xã phải có người trực.",
      teasers: [
        "Chủ tịch nước Phan Văn Đức thăm Huế", "Chủ tịch nước Phan Văn Đức dự khánh thành cầu.",
      ]
    )
    let shown =
      ["people"] + page.people.map { "  " + $0 } + ["speaking"] + page.speaking.map { "  " + $0 }
      + ["places"] + page.places.map { "  " + $0 } + ["organisations"]
      + page.organisations.map { "  " + $0 } + ["statements"] + page.speech.map { "  " + $0 }
    Golden.expect(shown.joined(separator: "\n"), is: "meeting.txt")
  }
}
