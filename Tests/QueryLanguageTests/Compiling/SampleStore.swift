/// A small store of invented articles, written by hand, for whole queries.
enum SampleStore {
  static let rows: StoreRows = {
    var rows = StoreRows()
    places(&rows)
    people(&rows)
    articles(&rows)
    firstPage(&rows)
    otherPages(&rows)
    citations(&rows)
    return rows
  }()

  /// What is cited and counted on the pages, and a district of which a commune was made.
  private static func citations(_ rows: inout StoreRows) {
    rows.document(
      1,
      "Nghị quyết",
      number: "12-NQ/ĐU",
      issued: "2025-11-20",
      issuer: "Đảng ủy xã Gia Lâm"
    )
    rows.mention(
      8,
      in: (1, 3),
      at: 94,
      "Nghị quyết 12-NQ/ĐU",
      more: [.number("document", 1)]
    )
    rows.mention(
      9,
      in: (4, 13),
      at: 61,
      "Nghị quyết 12",
      more: [.number("document", 1)]
    )
    rows.figure(1, in: (1, 4, 4), said: 3, at: 66, "5.000 m2", 5000, "m2")
    rows.figure(2, in: (4, 13, 2), said: 6, at: 20, "12%", 12, "%")
    rows.figure(3, in: (2, 9, 2), at: 0, "8%", 8, "%")
    rows.place(8, "huyện", "Đồng Chiêm", in: [1])
    rows.tie("place_change", "newer", 5, "older", 8)
    rows.tie("article_place", "article", 3, "place", 8)
    rows.copy(of: 2, is: 4)
  }

  private static func places(_ rows: inout StoreRows) {
    rows.place(1, "thành phố", "Hà Nội")
    rows.place(2, "tỉnh", "Ninh Bình")
    rows.place(3, "xã", "Gia Lâm", in: [1])
    rows.place(4, "phường", "Cửa Nam", in: [1])
    rows.place(5, "xã", "Mê Linh", in: [1])
    rows.place(6, "xã", "Gia Lâm", in: [2])
    rows.place(7, nil, "Bãi Cháy")
    rows.organisation(1, "Đảng ủy", kind: "party", place: 3)
    rows.organisation(2, "HĐND", kind: "elected", place: 3)
    rows.organisation(3, "HĐND", kind: "elected", place: 4)
    rows.organisation(4, "UBND", kind: "government", place: 5)
    rows.organisation(5, "Thành ủy", kind: "party", place: 1)
    rows.organisation(6, "Bộ Chính trị", kind: "party")
    rows.organisation(7, "Đảng ủy", kind: "party", place: 6)
    rows.organisation(8, "UBND", kind: "government", place: 1)
  }

  private static func people(_ rows: inout StoreRows) {
    rows.person(
      1,
      ["Nguyễn Thị Mai"],
      speaks: true,
      honorifics: ["bà", "đồng chí"],
      seen: ("2026-01-15", "2026-01-30")
    )
    rows.person(
      2,
      ["Trần Quốc Bảo"],
      speaks: true,
      honorifics: ["đồng chí"],
      seen: ("2026-01-30", "2026-01-30")
    )
    rows.person(3, ["Lê Văn Hòa", "Lê Văn Hoà"], speaks: true, honorifics: ["ông"])
    rows.person(4, ["Phạm Hồng Đăng"], speaks: false)
    rows.person(5, ["António Reis", "Antonio Reis"], speaks: false, honorifics: ["ông"])
    rows.person(6, ["Đỗ Minh Châu"], speaks: true, honorifics: ["bà"])
    rows.person(7, ["Vũ An"], speaks: false)
    rows.position(
      1,
      of: 1,
      "Bí thư",
      (1, "Đảng ủy"),
      place: 3,
      label: "Bí thư, Đảng ủy, xã Gia Lâm"
    )
    rows.position(2, of: 1, "Chủ tịch", (2, "HĐND"), place: 3, label: "Chủ tịch, HĐND, xã Gia Lâm")
    rows.position(3, of: 2, "Ủy viên", (6, "Bộ Chính trị"), label: "Ủy viên, Bộ Chính trị")
    rows.position(4, of: 2, "Bí thư", (5, "Thành ủy"), place: 1, label: "Bí thư, Thành ủy, Hà Nội")
    rows.position(
      5,
      of: 3,
      "Chủ tịch",
      (4, "UBND"),
      place: 5,
      status: "former",
      label: "Chủ tịch, UBND, xã Mê Linh"
    )
    rows.position(
      6,
      of: 4,
      "Chủ tịch",
      (3, "HĐND"),
      place: 4,
      label: "Chủ tịch, HĐND, phường Cửa Nam"
    )
    rows.position(7, of: 5, "Đại sứ", label: "Đại sứ")
    rows.position(
      8,
      of: 6,
      "Bí thư",
      (7, "Đảng ủy"),
      place: 6,
      label: "Bí thư, Đảng ủy, xã Gia Lâm"
    )
  }

  private static func articles(_ rows: inout StoreRows) {
    rows.article(
      1,
      "Gia Lâm bàn chuyện bến thuyền",
      published: "2026-01-30T20:44:00",
      outlet: "Báo Ven Sông",
      section: "Tin tức",
      lead: "Cuộc họp bàn về bến thuyền và hàng hóa.",
      authors: ["Hoàng Yến", "Quang Minh"],
      url: "https://vensong.example/gia-lam-ben-thuyen",
      words: 420
    )
    rows.article(
      2,
      "Mê Linh trồng thêm hoa",
      published: "2026-01-15",
      outlet: "Báo Ven Sông",
      section: "Đời sống",
      authors: ["Quang Minh"],
      words: 180
    )
    rows.article(3, "Trang không đề ngày", published: nil, section: "tin tức", words: 60)
    rows.article(
      4,
      "Đường mới qua Gia Lâm",
      published: "2025-12",
      outlet: "Nhật báo Đồi",
      words: 90
    )
    rows.related(
      1,
      on: 1,
      1,
      "Mê Linh trồng thêm hoa",
      section: "Đời sống",
      summary: "Vườn hoa mới của xã.",
      target: 2
    )
    rows.related(2, on: 1, 2, "Chợ nổi đón khách")
    for (person, article, speaks) in [
      (1, 1, true), (2, 1, true), (3, 1, false), (4, 1, false), (3, 2, true), (1, 2, false),
      (6, 4, true),
    ] {
      rows.personOnPage(person, article: article, speaks: speaks)
    }
    for (article, place) in [(1, 1), (1, 3), (1, 4), (2, 5), (2, 1), (4, 6)] {
      rows.tie("article_place", "article", article, "place", place)
    }
    for (article, body) in [(1, 1), (1, 2), (1, 5), (2, 4)] {
      rows.tie("article_organisation", "article", article, "organisation", body)
    }
  }

  private static func firstPage(_ rows: inout StoreRows) {
    rows.passage(1, of: 1, 1, "title", "Gia Lâm bàn chuyện bến thuyền")
    rows.passage(2, of: 1, 2, "lead", "Cuộc họp bàn về bến thuyền và hàng hóa.")
    rows.passage(
      3,
      of: 1,
      3,
      "body",
      "Bà Nguyễn Thị Mai cho biết xã sẽ phân cấp ngân sách cho bến thuyền, hoà chung nhịp thành phố. "
        + "Nghị quyết 12-NQ/ĐU nói thế."
    )
    rows.passage(
      4,
      of: 1,
      4,
      "body",
      "Theo bà Mai, \"bến thuyền là cửa ngõ\". Xã đề nghị thành phố hỗ trợ 5.000 m2 kho."
    )
    rows.passage(5, of: 1, 5, "caption", "Ông Trần Quốc Bảo phát biểu tại cuộc họp")
    rows.passage(6, of: 1, 6, "teaser", "Mê Linh trồng thêm hoa", related: 1)
    rows.passage(7, of: 1, 7, "teaser", "Vũ An nói về vườn hoa mới của xã.", related: 1)
    rows.statement(
      1,
      in: (1, 3, 3),
      by: 1,
      "says",
      "xã sẽ phân cấp ngân sách cho bến thuyền, hoà chung nhịp thành phố",
      verb: "cho biết",
      date: "2026-01-30"
    )
    rows.statement(
      2,
      in: (1, 4, 4),
      by: 1,
      "stresses",
      "bến thuyền là cửa ngõ",
      verb: "Theo",
      quoted: "direct",
      date: "2026-01-30",
      quotes: ["bến thuyền là cửa ngõ"]
    )
    rows.statement(
      3,
      in: (1, 4, 4),
      by: 1,
      "proposes",
      "thành phố hỗ trợ 5.000 m2 kho",
      verb: "đề nghị",
      date: "2026-01-30",
      more: [.number("behalf_place", 3), .number("addressee_place", 1)]
    )
    rows.statement(4, in: (1, 5, 5), by: nil, "says", "dân cần biết sớm", date: "2026-01-29")
    rows.mention(1, in: (1, 3), at: 3, "Nguyễn Thị Mai", more: [.number("person", 1)])
    rows.mention(
      2,
      in: (1, 5),
      at: 4,
      "Trần Quốc Bảo",
      more: [.number("person", 2), .number("speaking", 1)]
    )
    rows.mention(3, in: (1, 7), at: 0, "Vũ An", more: [.number("person", 7)])
    rows.mention(4, in: (1, 1), at: 0, "Gia Lâm", more: [.number("place", 3)])
  }

  private static func otherPages(_ rows: inout StoreRows) {
    rows.passage(8, of: 2, 1, "title", "Mê Linh trồng thêm hoa")
    rows.passage(
      9,
      of: 2,
      2,
      "body",
      "Nguyên Chủ tịch UBND xã Mê Linh Lê Văn Hòa khen vườn hoa đẹp, thơm."
    )
    rows.passage(10, of: 3, 1, "title", "Trang không đề ngày")
    rows.passage(11, of: 3, 2, "body", "Người dân phản cáp ngần sách, không phân cấp ngân sách.")
    rows.passage(12, of: 4, 1, "title", "Đường mới qua Gia Lâm")
    rows.passage(
      13,
      of: 4,
      2,
      "body",
      "Bà Đỗ Minh Châu đề nghị mở đường, UBND thành phố đồng ý. Xem Nghị quyết 12."
    )
    rows.statement(
      5,
      in: (2, 9, 2),
      by: 3,
      "assesses",
      "vườn hoa đẹp",
      verb: "khen",
      date: "2026-01-15",
      quotes: ["đẹp", "thơm"],
      more: [.short("occasion", "Hội nghị giao ban tháng 1/2026")]
    )
    rows.statement(
      6,
      in: (4, 13, 2),
      by: 6,
      "proposes",
      "mở đường",
      verb: "đề nghị",
      date: "2025-12",
      more: [.number("addressee_organisation", 8)]
    )
    rows.mention(
      5,
      in: (2, 9),
      at: 7,
      "Chủ tịch UBND xã Mê Linh",
      more: [.number("position", 5), .number("person", 3), .plain("status", "former")]
    )
    rows.mention(6, in: (2, 9), at: 32, "Lê Văn Hòa", more: [.number("person", 3)])
    rows.mention(7, in: (4, 13), at: 3, "Đỗ Minh Châu", more: [.number("person", 6)])
  }
}
