import VietnameseText

extension LanguageReference {
  static let conditions = [
    ReferenceTopic(
      "text",
      .both("Comparing texts", vi: "So sánh văn bản"),
      .both(
        """
        `=` and `!=` compare short texts without regard to case, to the Unicode form and to where the tone
        mark sits; letters and tones count. Abbreviations equal their full forms (`HĐND`). Strings stand
        in double quotes. `in` takes a list. A long text is not compared but searched.
        """,
        vi: """
          `=` và `!=` so các văn bản ngắn, không phân biệt hoa thường, dạng Unicode và vị trí dấu thanh; chữ
          cái và thanh điệu thì có phân biệt. Chữ viết tắt bằng dạng đầy đủ (`HĐND`). Chuỗi đặt trong ngoặc
          kép. `in` nhận một danh sách. Văn bản dài thì không so mà tìm từ.
          """
      ),
      [
        "find person where name = \"lê văn hoà\" show name",
        "find person where role in (\"Đại sứ\", \"Ủy viên\") show name",
      ]
    ),
    ReferenceTopic(
      "words",
      .both("Searching for words", vi: "Tìm từ ngữ"),
      .both(
        """
        `~` asks whether the words stand next to one another, in this order; the last may end in `*`. A
        word typed without marks matches with every mark, a word with marks only those; `~ exactly` takes
        unmarked words as unmarked. Words straight after `article`, `passage` or `statement` must all
        stand somewhere in its text, and the best comes first; `order by relevance` does so elsewhere. An
        article is as relevant as its best passage.
        """,
        vi: """
          `~` hỏi các từ có đứng liền nhau theo đúng thứ tự hay không; từ cuối có thể kết thúc bằng `*`. Từ gõ
          không dấu khớp với mọi dấu, từ có dấu chỉ khớp đúng dấu đó; `~ exactly` coi từ không dấu là không
          dấu. Các từ viết ngay sau `article`, `passage` hoặc `statement` phải có đủ trong văn bản, và kết
          quả sát nhất đứng trước; ở chỗ khác thì dùng `order by relevance`. Một bài liên quan bằng đoạn
          liên quan nhất của bài.
          """
      ),
      [
        "find passage where text ~ \"phan cap ngan s*\" show article, number",
        "find passage where text ~ exactly \"chung\" show number",
        "find passage \"bến thuyền\" show text",
        "find article where text ~ \"hoa\" order by relevance show title",
      ]
    ),
    ReferenceTopic(
      "missing",
      .both("What is not known", vi: "Những gì không biết"),
      .both(
        """
        `is missing` and `is known` ask whether any value at all is known. A comparison with a missing
        value is false, so `!=` with it is true.
        """,
        vi: """
          `is missing` và `is known` hỏi có giá trị nào hay không. So sánh với giá trị không có thì luôn sai,
          nên `!=` với nó thì đúng.
          """
      ),
      ["find statement where speaker is missing show text"]
    ),
    ReferenceTopic(
      "and",
      .both(
        "Conditions together, and the one-row rule",
        vi: "Nhiều điều kiện, và quy tắc một hàng"
      ),
      .both(
        """
        `and` binds before `or`; `not` takes the one condition after it. In one list of `and` the positive
        comparisons along one relation speak of one and the same row: of one position that is both. `!=`,
        `!~`, `not`, `every`, `is missing` and `is known` stand alone. One more `and` never adds rows.
        """,
        vi: """
          `and` kết chặt hơn `or`; `not` chỉ nhận một điều kiện ngay sau nó. Trong một dãy `and`, các phép so
          sánh khẳng định theo cùng một quan hệ nói về cùng một hàng: một chức vụ thỏa mãn cả hai. `!=`,
          `!~`, `not`, `every`, `is missing` và `is known` đứng riêng. Thêm một `and` không bao giờ làm
          nhiều hàng hơn.
          """
      ),
      [
        "find person where role = \"Chủ tịch\" and organisation = \"HĐND\" show name",
        "find person where role = \"Bí thư\" and organisation != \"HĐND\" show name",
        "find person where role = all (\"Bí thư\", \"Chủ tịch\") show name",
      ]
    ),
    ReferenceTopic(
      "has",
      .both("A row of its own: has and every", vi: "Một hàng riêng: has và every"),
      .both(
        """
        `has R (…)` asks for one related row of which all in the brackets holds, `every R (…)` for at
        least one row, and all of them. `has R as a (…)` gives the row a name, in the topmost list of `and`
        only; then `place = a.place`, `b != a` compare rows by identity, and dates, numbers and short texts
        by value. Each choice of the rows that the result mentions is a row of the result.
        """,
        vi: """
          `has R (…)` hỏi một hàng liên quan thỏa mãn mọi điều trong ngoặc, `every R (…)` hỏi có ít nhất một
          hàng và hàng nào cũng thỏa mãn. `has R as a (…)` đặt tên cho hàng, chỉ ở dãy `and` ngoài cùng;
          sau đó `place = a.place`, `b != a` so các hàng theo danh tính, còn ngày, số và văn bản ngắn theo
          giá trị. Mỗi cách chọn các hàng mà kết quả nhắc tới là một hàng của kết quả.
          """
      ),
      [
        "find person where has positions (role = \"Bí thư\" and organisation != \"HĐND\") show name",
        "find person where every positions (role = \"Bí thư\") show name",
        "find person where has positions as a (role = \"Bí thư\") and has positions as b (role = \"Chủ tịch\" and place = a.place) show name, a.place",
      ]
    ),
  ]
}
