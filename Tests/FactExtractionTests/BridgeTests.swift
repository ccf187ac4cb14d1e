import Testing

/// What stands between two passages in which the same official reports something is said by that
/// official, too; elsewhere the writer goes on.
@Suite struct BridgeTests {
  private static let first = "Ông Lê Văn Nam, Chủ tịch UBND xã Phù Đổng, cho biết vải chín sớm."
  private static let between = "Những vườn ven sông đã hái xong từ tuần trước."
  private static let last = "Theo ông Nam, giá vải còn thấp."

  private func continued(_ page: InventedPage) -> [String] {
    page.speech.filter { $0.contains("continued") }
  }

  @Test func goesOnBetweenTwoReportsOfOneOfficial() {
    #expect(
      InventedPage(Self.first, Self.between, Self.last).speech == [
        "Lê Văn Nam, cho biết (says): vải chín sớm",
        "Lê Văn Nam, continued: Những vườn ven sông đã hái xong từ tuần trước",
        "Lê Văn Nam, theo (says): giá vải còn thấp",
      ]
    )
  }

  @Test func leavesTheRestToTheWriter() {
    // Nobody speaks again, or somebody else does.
    #expect(continued(InventedPage(Self.first, Self.between)) == [])
    #expect(
      continued(
        InventedPage(Self.first, Self.between, "Theo bà Hoàng Thị Mơ, giá vải còn thấp.")
      ) == []
    )
    // The words are quoted, or only ask for something; a heading parts them.
    #expect(
      continued(
        InventedPage(
          "Ông Lê Văn Nam, Chủ tịch UBND xã Phù Đổng, cho biết: “Vải chín sớm”.",
          Self.between,
          Self.last
        )
      ) == []
    )
    #expect(
      continued(
        InventedPage(
          "Ông Lê Văn Nam, Chủ tịch UBND xã Phù Đổng, yêu cầu hái vải sớm.",
          Self.between,
          Self.last
        )
      ) == []
    )
    #expect(continued(InventedPage(Self.first, Self.between, "# Giá vải", Self.last)) == [])
    // Somebody without an office; what a body did; what is so now.
    #expect(
      continued(InventedPage("Ông Lê Văn Nam cho biết vải chín.", Self.between, Self.last)) == []
    )
    #expect(
      continued(
        InventedPage(Self.first, "Công ty Sao Mai đã mua ba vườn ven sông.", Self.last)
      ) == []
    )
    #expect(
      continued(InventedPage(Self.first, "Hiện vườn ven sông đã hái xong.", Self.last)) == []
    )
    // Over more passages than a reader follows.

    #expect(
      continued(
        InventedPage(
          Self.first,
          Self.between,
          "Những vườn trên đồi hái sau.",
          "Những vườn bên chợ hái sau cùng.",
          "Những vườn bên đình không hái.",
          Self.last
        )
      ) == []
    )
  }
}
