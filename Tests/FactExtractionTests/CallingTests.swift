import Articles
import Testing

/// People of one calling in a row, what stands between a calling and a name, and verbs that other
/// words part from their subject; each rule with what must not trigger it.
@Suite struct CallingTests {
  @Test(
    arguments: [
      // In a row of people of one calling two words are a name; places are none.
      (
        "Đêm nhạc có các ca sĩ Hồng Trà, Tùng Bách và Uyên Thư.",
        ["Hồng Trà", "Tùng Bách", "Uyên Thư"]
      ),
      ("Đêm nhạc có các nghệ sĩ Hà Nội, Nghệ An và Hà Tĩnh.", []),
      ("Vườn có vải Hồng Trà, Tùng Bách và Uyên Thư.", []),
      // The row may be announced behind other words.
      (
        "Làng mời những ca sỹ tên tuổi nhất vùng như Hồng Lam, Trọng Khôi cùng ban nhạc.",
        ["Hồng Lam", "Trọng Khôi"]
      ),
      ("Hai ngôi sao mở màn là Mỹ Tâm và Trọng Khôi.", ["Mỹ Tâm", "Trọng Khôi"]),
      ("Làng bán những thứ vải có tiếng nhất vùng như Hồng Lam, Trọng Khôi cùng nhãn.", []),
      ("Những ca sĩ ấy hát bài dài như Hồng Lam.", []),
      // Praise between a calling and a name.
      ("Làng mời nhạc sỹ nổi tiếng Huy Khang.", ["Huy Khang"]),
      ("Làng mời nhạc sỹ nổi tiếng Hà Tĩnh.", []),
      ("Làng có vườn nổi tiếng Huy Khang.", []),
      // Words of a calling before a foreign name that begins like a Vietnamese word.
      ("Làng mời nhà thiết kế thời trang Tom Brandel.", ["Tom Brandel"]),
      ("Làng mời nhà thiết kế thời trang Tom.", []),
      // A body abroad that begins with a foreign word is nobody's name.
      (
        "Theo Leon Slatsky, chủ tịch Ủy ban Đối ngoại Duma Quốc gia Nga, vải đang được mùa.",
        ["Leon Slatsky"]
      ),
    ] as [(String, [String])]
  )
  func findsNames(in sentence: String, _ names: [String]) {
    #expect(InventedPage(sentence).names == names)
  }

  @Test(
    arguments: [
      // What else one is, behind a dash.
      (
        ["Giám đốc âm nhạc - nhạc sĩ nổi tiếng Duy Khoa dự lễ."],
        ["Duy Khoa: Giám đốc âm nhạc/-/-"]
      ),
      (["Giám đốc âm nhạc - nhạc sĩ dự lễ."], []),
      // The office that somebody held then, before a short name.
      (
        [
          "Ông Vi Văn Hạ dự lễ.",
          "Khi đang giữ chức Chủ tịch UBND xã Gia Lâm, ông Hạ đã trồng vườn vải này.",
        ],
        ["Vi Văn Hạ: Chủ tịch/UBND/xã Gia Lâm"]
      ),
      (
        ["Ông Vi Văn Hạ dự lễ.", "Khi gặp Chủ tịch UBND xã Gia Lâm, ông Hạ đã tặng vải."],
        ["Vi Văn Hạ"]
      ),
      // A row of schools is a body.
      (
        ["Ông Phạm Văn Thịnh - Hiệu trưởng hệ thống trường Sao Mai dự lễ."],
        ["Phạm Văn Thịnh: Hiệu trưởng/Hệ thống trường Sao Mai/-"]
      ),
      (["Ông Phạm Văn Thịnh thăm hệ thống trường học."], ["Phạm Văn Thịnh"]),
    ] as [([String], [String])]
  )
  func findsPosts(in body: [String], _ people: [String]) {
    #expect(page(body).people == people)
  }

  @Test(
    arguments: [
      // One foreign word behind `Theo` is somebody whom the article names in full.
      (
        ["“Vải ngọt”, Dmitry Litvakin nói.", "Theo Litvakin, giá vải sẽ còn tăng nhiều."],
        [
          "Dmitry Litvakin, nói (says): Vải ngọt",
          "Dmitry Litvakin, theo (says): giá vải sẽ còn tăng nhiều",
        ]
      ),
      (["“Vải ngọt”, người bán nói.", "Theo Litvakin, giá vải sẽ còn tăng nhiều."], []),
      // How somebody speaks.
      (
        ["Ông Lê Văn Nam gay gắt yêu cầu nhà vườn phải bón phân."],
        ["Lê Văn Nam, yêu cầu (orders): nhà vườn phải bón phân"]
      ),
      (["Ông Lê Văn Nam phơi nắng gay gắt cả ngày."], []),
      // `tuy nhiên` turns to a second speaker, unless nobody speaks behind it.
      (
        ["Ông Lê Văn Nam cho biết vải ngọt, tuy nhiên, bà Vũ Thị Mơ cho rằng vải chua."],
        [
          "Lê Văn Nam, cho biết (says): vải ngọt",
          "Vũ Thị Mơ, cho rằng (assesses): vải chua",
        ]
      ),
      (
        ["Ông Lê Văn Nam nói vải ngọt, tuy nhiên giá còn thấp."],
        ["Lê Văn Nam, nói (says): vải ngọt, tuy nhiên giá còn thấp"]
      ),
      // What is granted first stands between a subject and its verb.
      (
        ["Ông Lê Văn Nam mặc dù không nêu giá nhưng cho rằng vải sẽ được mùa."],
        ["Lê Văn Nam, cho rằng (assesses): vải sẽ được mùa"]
      ),
      (["Ông Lê Văn Nam mặc dù không nêu giá nhưng bán hết vải."], []),
      // What others said is noted, and not said.
      (
        ["Ghi nhận ý kiến từ các nhà vườn, ông Lê Văn Nam cho biết sẽ mở thêm chợ."],
        ["Lê Văn Nam, cho biết (says): sẽ mở thêm chợ"]
      ),
      // A word for a paper in front of a name hides nobody.
      (
        ["Theo Sputnik, Ivan Feldt nói vải sẽ được mùa."],
        ["Ivan Feldt, nói (says): vải sẽ được mùa"]
      ),
      // Who jokes speaks, where there is a quotation.
      (
        ["“Vải ngọt quá”, ông Lê Văn Nam đùa khi thăm vườn."],
        ["Lê Văn Nam, đùa (says): Vải ngọt quá"]
      ),
      (["Ông Lê Văn Nam đùa với các cháu khi thăm vườn."], []),
      // The name of a body holds no verb.
      (
        ["“Vải ngọt”, ông Lê Văn Nam, giám đốc Trung tâm Phân tích Thị trường, cho biết."],
        ["Lê Văn Nam, cho biết (says): Vải ngọt"]
      ),
    ] as [([String], [String])]
  )
  func hears(_ body: [String], _ speech: [String]) {
    #expect(page(body).speech == speech)
  }

  private func page(_ body: [String]) -> InventedPage {
    body.count > 1 ? InventedPage(body[0], body[1]) : InventedPage(body[0])
  }
}
