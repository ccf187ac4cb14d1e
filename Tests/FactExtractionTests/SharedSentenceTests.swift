import Articles
import Testing

/// Sentences in which two people speak, and offices that words beside a name give.
@Suite struct SharedSentenceTests {
  @Test(
    arguments: [
      (
        "Ông Lê Văn Nam cho biết vải được mùa, trong khi bà Trần Thị Mơ cho rằng giá còn thấp.",
        [
          "Lê Văn Nam, cho biết (says): vải được mùa",
          "Trần Thị Mơ, cho rằng (assesses): giá còn thấp",
        ]
      ),
      (
        "Trong khi Sở Y tế cho biết thuốc đã về thì ông Lê Văn Nam vẫn nói rằng kho còn trống.",
        ["?, cho biết (says): thuốc đã về", "Lê Văn Nam, nói (says): kho còn trống"]
      ),
      (
        "“Vải ngọt lắm”, bà Trần Thị Mơ nói hôm nay sau khi ông Lê Văn Nam thông báo rằng chợ đã mở.",
        ["Trần Thị Mơ, nói (says): Vải ngọt lắm", "Lê Văn Nam, thông báo (says): chợ đã mở"]
      ),
      // One who only does something in the second half says nothing.
      (
        "Ông Lê Văn Nam cho biết vải được mùa, trong khi bà Trần Thị Mơ đi chợ.",
        ["Lê Văn Nam, cho biết (says): vải được mùa, trong khi bà Trần Thị Mơ đi chợ"]
      ),
      // The verb behind `đồng thời` is that of who opens the sentence.
      (
        "Tuy nhiên, Bộ Y tế khẳng định người đó là ông Lê Văn Nam, đồng thời phủ nhận tin đồn.",
        ["?, khẳng định (stresses): người đó là ông Lê Văn Nam, đồng thời phủ nhận tin đồn"]
      ),
      // Of two verbs in a row the second counts, unless it is the object of the first.
      (
        "Ông Lê Văn Nam lên tiếng thừa nhận vải mất mùa.",
        ["Lê Văn Nam, thừa nhận (says): vải mất mùa"]
      ),
      ("Ông Lê Văn Nam từ chối cho biết giá vải.", []),
      (
        "Ông Lê Văn Nam, chủ tịch của Hội Vườn, nói với BBC rằng vải mất mùa.",
        ["Lê Văn Nam, nói với (says): vải mất mùa"]
      ),
      (
        "Sở Y tế xác định do uống rượu, ông Lê Văn Mơ đã ngã.",
        ["?, xác định (says): do uống rượu, ông Lê Văn Mơ đã ngã"]
      ),
      (
        "Ông Lê Văn Nam nhắc nhở bà con cần tưới vải.",
        ["Lê Văn Nam, nhắc nhở (orders): bà con cần tưới vải"]
      ),
      (
        "Ông Lê Văn Nam đi chợ, còn bà Trần Thị Mơ cho biết vải được mùa.",
        ["Trần Thị Mơ, cho biết (says): vải được mùa"]
      ),
    ] as [(String, [String])]
  )
  func hearsBoth(_ sentence: String, _ speech: [String]) {
    #expect(InventedPage(sentence).speech == speech)
  }

  /// A sentence that only tells whose the words before it are.
  @Test(
    arguments: [
      ("Đó là chia sẻ của ông Lê Văn Nam tại chợ.", ["Lê Văn Nam"]),
      ("Đó là vườn của ông Lê Văn Nam.", []),
      ("”, ông Lê Văn Nam nói.", ["Lê Văn Nam"]),
    ] as [(String, [String])]
  )
  func tellsWhoSpoke(_ sentence: String, _ names: [String]) {
    #expect(InventedPage("“Vải ngọt lắm.", sentence).speaking == names)
  }

  @Test func takesNoPrepositionForAName() {
    let page = InventedPage(
      "Theo Sputnik, vải đã về. Theo Feldt, vải rất ngọt.",
      "Ông Ivan Feldt đã đến."
    )
    #expect(page.names == ["Ivan Feldt"])
  }

  @Test(
    arguments: [
      (
        "Ông Lê Văn Nam và ông Trần Văn Mơ, đang cùng giữ chức vụ Phó Giám đốc Sở Y tế, dự lễ.",
        ["Lê Văn Nam: Phó Giám đốc/Sở Y tế/-", "Trần Văn Mơ: Phó Giám đốc/Sở Y tế/-"]
      ),
      (
        "Ông Lê Văn Nam và ông Trần Văn Mơ, đang giữ chức vụ Phó Giám đốc Sở Y tế, dự lễ.",
        ["Lê Văn Nam", "Trần Văn Mơ: Phó Giám đốc/Sở Y tế/-"]
      ),
      (
        "Ông Lê Văn Nam, với tư cách Chủ tịch Hội Nông dân, trao quà.",
        ["Lê Văn Nam: Chủ tịch/Hội Nông dân/-"]
      ),
      // The subject, and not the one whose son he is, gets the office.
      (
        "Ông Lê Văn Nam là con trai ông Lê Văn Mơ, được bầu làm Phó Giám đốc Sở Y tế.",
        ["Lê Văn Nam", "Lê Văn Mơ"]
      ),
      // A comma within a body's name leads to its place; one behind it does not.
      (
        "Bà Lê Thị Nam, Chủ tịch Hiệp hội lương thực, thực phẩm TP Hồ Chí Minh, dự lễ.",
        ["Lê Thị Nam: Chủ tịch/Hiệp hội lương thực, thực phẩm/Hồ Chí Minh"]
      ),
      (
        "Bà Lê Thị Nam, Chủ tịch Hiệp hội lương thực, ngụ tại TP Hồ Chí Minh, dự lễ.",
        ["Lê Thị Nam: Chủ tịch/Hiệp hội lương thực/-"]
      ),
      // A word that points back at a body.
      (
        "Tổ chức Sao Mai đã mở hội, Chủ tịch tổ chức này, ông Lê Văn Nam, dự lễ.",
        ["Lê Văn Nam: Chủ tịch/Tổ chức Sao Mai/-"]
      ),
      ("Chủ tịch tổ chức này, ông Lê Văn Nam, dự lễ.", ["Lê Văn Nam: Chủ tịch/-/-"]),
    ] as [(String, [String])]
  )
  func givesOffices(in sentence: String, _ people: [String]) {
    #expect(InventedPage(sentence).people == people)
  }
}
