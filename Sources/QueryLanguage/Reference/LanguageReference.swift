package import VietnameseText

/// The manual of the language: its topics in the order in which they are learnt.
package enum LanguageReference {
  package static let topics: [ReferenceTopic] = chapters.flatMap(\.topics)

  package static let chapters = [
    ReferenceChapter(name: "query", topics: query),
    ReferenceChapter(name: "conditions", topics: conditions),
    ReferenceChapter(name: "values", topics: values),
    ReferenceChapter(name: "results", topics: results),
  ]

  /// What `help NAME` prints: a topic, or all of a chapter; missing where there is neither.
  package static func text(on name: String, in language: Language) -> String? {
    let wanted = name.lowercased()
    if let chapter = chapters.first(where: { $0.name == wanted }) {
      return chapter.topics.map { $0.markdown(in: language) }.joined(separator: "\n")
    }
    return topic(named: wanted).topic?.markdown(in: language)
  }

  /// The names under which something stands in the manual.
  package static let names = chapters.map(\.name) + topics.map(\.name)

  /// The topic of a name, or the nearest name where there is none.
  package static func topic(named name: String) -> (topic: ReferenceTopic?, nearest: String?) {
    if let topic = topics.first(where: { $0.name == name.lowercased() }) { return (topic, nil) }
    return (nil, NearestName.nearest(to: name, among: topics.map(\.name)))
  }

  /// The whole manual in English, with the grammar at its end.
  package static var markdown: String {
    let intro = "# The language of tracuu\n\nEvery example runs as it stands.\n\n"
    let grammar = "## The grammar\n\n```ebnf\n\(LanguageGrammar.text)\n```\n"
    return intro + topics.map { $0.markdown(in: .english) + "\n" }.joined() + grammar
  }

  private static let query = [
    ReferenceTopic(
      "find",
      .both("Finding", vi: "Tìm"),
      .both(
        """
        `find` names what is wanted and shows a row for each; `where` chooses among them. The words of a
        query stand on any number of lines, in any case; the clauses come in any order, each once. Typed in
        the shell, a query ends with its line unless a bracket is open or the line ends in a comma or an
        operator; in a script it goes on to a blank line, to `;` or to the next statement. `count` asks how
        many there are, and with `by` how many of each.
        `schema` lists what can be found and what each has.
        """,
        vi: """
          `find` nêu thứ cần tìm và hiện mỗi thứ một hàng; `where` chọn lọc trong đó. Các từ của truy vấn
          viết trên bao nhiêu dòng, hoa hay thường đều được; các mệnh đề đứng theo thứ tự nào cũng được,
          mỗi mệnh đề một lần. Gõ ở dấu nhắc thì truy vấn kết thúc cùng dòng, trừ khi còn ngoặc mở hoặc
          dòng kết thúc bằng dấu phẩy hay phép so sánh; trong tập lệnh thì truy vấn đi tiếp đến dòng
          trống, đến `;` hoặc đến câu sau. `count` hỏi có bao nhiêu, kèm `by` thì hỏi mỗi loại bao nhiêu.
          `schema` liệt kê những gì có thể tìm và mỗi thứ có gì.
          """
      ),
      ["find speaker where role = \"Bí thư\"", "find article order by published desc limit 5"]
    ),
    ReferenceTopic(
      "paths",
      .both("Fields and ways to other rows", vi: "Trường và đường đi tới hàng khác"),
      .both(
        """
        Dots lead from a row to others: `speaker.place.name`. There are no joins. Along a way to several
        rows a comparison asks whether some of them satisfies it. `role`, `organisation` and `place` of a
        person are short for those of the positions.
        """,
        vi: """
          Dấu chấm dẫn từ một hàng tới hàng khác: `speaker.place.name`. Không có phép nối bảng. Trên đường
          tới nhiều hàng, phép so sánh hỏi có hàng nào thỏa mãn không. `role`, `organisation` và `place`
          của một người là cách viết tắt cho các chức vụ của người đó.
          """
      ),
      ["find statement where speaker.place.level = \"xã\" show text, article.title"]
    ),
    ReferenceTopic(
      "refine",
      .both("Going on from the last query", vi: "Hỏi tiếp từ truy vấn trước"),
      .both(
        """
        In the shell a line that begins with a clause word goes on from the last query and asks again:
        `where` adds a condition by `and`, a new `group by` drops `show`, `order by` and `limit`, and other
        clauses replace their like. `back` takes the last of these back. After the first query here the
        lines `where speaker.place within "Hà Nội"` and `limit 5` ask the second.
        """,
        vi: """
          Ở dấu nhắc, dòng bắt đầu bằng từ của một mệnh đề sẽ hỏi tiếp từ truy vấn trước: `where` thêm điều
          kiện bằng `and`, `group by` mới thì bỏ `show`, `order by` và `limit`, các mệnh đề khác thay mệnh
          đề cùng loại. `back` bỏ bước vừa rồi. Sau truy vấn đầu ở đây, các dòng
          `where speaker.place within "Hà Nội"` và `limit 5` hỏi truy vấn thứ hai.
          """
      ),
      [
        "find statement where kind = \"proposes\" show speaker, text",
        "find statement where kind = \"proposes\" and speaker.place within \"Hà Nội\" show speaker, text limit 5",
      ]
    ),
    ReferenceTopic(
      "vietnamese",
      .both("In Vietnamese", vi: "Hỏi bằng tiếng Việt"),
      .both(
        """
        Everything has a Vietnamese name too, with or without marks, its syllables joined by `_` or apart,
        and both languages can be mixed: `help vi` lists all names. Periods are written as Vietnamese
        writes them: `hôm nay`, `hôm qua`, `tuần này`, `tháng trước`, `năm ngoái`, `30 ngày qua`. A
        kind is known by any word for it: `kind = "promise"`, `loại = "hứa"`. The columns of a result are
        called in English.
        """,
        vi: """
          Mọi tên đều có tên tiếng Việt, có dấu hay không dấu đều được, các tiếng nối bằng `_` hay viết rời
          đều được, và trộn hai thứ tiếng cũng được: `help vi` liệt kê mọi tên. Khoảng thời gian viết như
          thường ngày: `hôm nay`, `hôm qua`, `tuần này`, `tháng trước`, `năm ngoái`, `30 ngày qua`. Loại
          lời nói gọi bằng từ nào cũng được: `loại = "hứa"`, `loại = "khẳng định"`. Tên cột của kết quả là
          tiếng Anh.
          """
      ),
      [
        "tìm người nói khi chức vụ = \"Bí thư\"",
        "dem phat_bieu khi loai = \"đề nghị\" theo nguoi_noi",
        "tìm bài báo khi ngày đăng = năm nay sắp xếp theo ngày đăng giảm dần giới hạn 5",
      ]
    ),
    ReferenceTopic(
      "vi",
      .both("All Vietnamese names", vi: "Mọi tên tiếng Việt"),
      .both(
        "\(VietnameseTable().text(in: .english))",
        vi: "\(VietnameseTable().text(in: .vietnamese))"
      ),
      ["đếm phát biểu theo người nói giới hạn 3"]
    ),
  ]

  private static let values = [
    ReferenceTopic(
      "places",
      .both(
        "Places, roles and bodies from one string",
        vi: "Địa danh, chức danh và tổ chức viết liền"
      ),
      .both(
        """
        A string against a place is its level, its name and, after a comma, what it lies in; `within`
        takes the unit or any below it. A string against a role or a body is split as in an article, and
        all of its parts must stand on one position; a level alone (`"Chủ tịch UBND huyện"`) is that of
        the position's place, and `tỉnh` takes a city under the centre, too. What was before July 2025 is
        a unit of its own: `within "Gia Lai"` leaves out what only Bình Định is said of, and a note says
        so; `formerly` and `became` lead from one to the other, `within ("Gia Lai", "Bình Định")` takes
        both.
        """,
        vi: """
          Một chuỗi so với địa danh gồm cấp, tên và, sau dấu phẩy, đơn vị cấp trên; `within` lấy đơn vị đó
          hoặc mọi đơn vị bên dưới. Một chuỗi so với chức danh hoặc tổ chức được tách như trong bài báo, và
          mọi phần phải nằm trên cùng một chức vụ; riêng một cấp (`"Chủ tịch UBND huyện"`) là cấp của nơi
          giữ chức vụ, và `tỉnh` gồm cả thành phố trực thuộc trung ương. Đơn vị trước tháng 7/2025 là đơn
          vị riêng: `within "Gia Lai"` không gồm những gì chỉ nói về Bình Định, và có lời lưu ý;
          `formerly` và `became` dẫn từ nơi này sang nơi kia, `within ("Gia Lai", "Bình Định")` lấy cả hai.
          """
      ),
      [
        "find person where place = \"xã Gia Lâm, Hà Nội\" show name",
        "find person where place within \"Hà Nội\" show name",
        "find person where role = \"Bí thư Đảng ủy xã Gia Lâm\" show name, place.province",
        "find person where role = \"Chủ tịch UBND xã\" show name, place",
        "find place where name = \"Mê Linh\" show name, formerly",
      ]
    ),
    ReferenceTopic(
      "dates",
      .both("Dates and periods", vi: "Ngày và khoảng thời gian"),
      .both(
        """
        `30/01/2026`, `30/1` (the latest not after today), `1/2026`, `2026-01`, `2026`, `today`,
        `this week`, `last month`, `last 30 days`; in quotes and as a parameter, too. A month or a year is a period: `=` and `in` are inside
        it, `>` after its end, `>=` and `since` from its start; `between` includes both ends.
        """,
        vi: """
          `30/01/2026`, `30/1` (ngày gần nhất không sau hôm nay), `1/2026`, `2026-01`, `2026`, `today`,
          `this week`, `last month`, `last 30 days` (hay `hôm nay`, `tuần này`, `tháng trước`,
          `30 ngày qua`); viết trong ngoặc kép hay làm tham số cũng được. Tháng hoặc năm là một khoảng: `=` và `in` là nằm
          trong, `>` là sau khi hết, `>=` và `since` là từ khi bắt đầu; `between` kể cả hai đầu.
          """
      ),
      [
        "find article where published in 1/2026 show title",
        "find article where published between 12/2025 and 15/1/2026 show title",
        "find statement where date = last 30 days show text",
      ]
    ),
    ReferenceTopic(
      "numbers",
      .both("Numbers", vi: "Số"),
      .both(
        """
        `1.234` with three digits after the point is a thousand, `1234.5` and `1,5` are decimals, `10%` is
        0.1. A number is written out (`1.000.000.000`, not `1 tỷ`). Numbers are compared with `=`, `<`, `>`, `between`, an interval `100..500` or a list.
        """,
        vi: """
          `1.234` có đúng ba chữ số sau dấu chấm là hàng nghìn, `1234.5` và `1,5` là số thập phân, `10%` là
          0,1. Số viết đủ bằng chữ số (`1.000.000.000`, không phải `1 tỷ`). Số được so bằng `=`, `<`, `>`, `between`, khoảng `100..500` hoặc danh sách.
          """
      ),
      ["find article where words in 100..1.000 show title, words"]
    ),
  ]
}
