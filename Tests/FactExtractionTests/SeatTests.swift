import Testing

/// What stands between an office abroad and its holder, with names that are whole.
@Suite struct SeatTests {
  @Test(
    arguments: [
      ("Thị trưởng Chicago Maria Silva dự lễ.", "Maria Silva: Thị trưởng/-/-"),
      ("Thống đốc South Carolina Maria Silva dự lễ.", "Maria Silva: Thống đốc/-/-"),
      ("Thủ hiến Scotland Maria Silva dự lễ.", "Maria Silva: Thủ hiến/-/-"),
      ("CEO Zorpa Maria Silva dự lễ.", "Maria Silva: CEO/Zorpa/-"),
      (
        "Bộ trưởng phát triển quốc tế Maria Silva dự lễ.",
        "Maria Silva: Bộ trưởng/Bộ phát triển quốc tế/-"
      ),
      ("Bộ trưởng Brexit Maria Silva dự lễ.", "Maria Silva: Bộ trưởng/Bộ Brexit/-"),
      ("Thị trưởng Zorpa Maria Silva dự lễ.", "Zorpa Maria Silva: Thị trưởng/-/-"),
      ("CEO Maria Zorpa Silva dự lễ.", "Maria Zorpa Silva: CEO/-/-"),
      ("Bộ trưởng đến nhà Maria Silva.", "Maria Silva"),
    ]
  )
  func reads(_ sentence: String, as person: String) {
    #expect(InventedPage(sentence).people == [person])
  }
}
