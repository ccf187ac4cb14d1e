extension LanguageReference {
  static let conditions = [
    ReferenceTopic(
      "text",
      "Comparing texts",
      """
      `=` and `!=` compare short texts without regard to case, to the Unicode form and to where the tone
      mark sits; letters and tones count. Abbreviations equal their full forms (`HĐND`). Strings stand
      in double quotes. `in` takes a list. A long text is not compared but searched.
      """,
      [
        "find person where name = \"lê văn hoà\" show name",
        "find person where role in (\"Đại sứ\", \"Ủy viên\") show name",
      ]
    ),
    ReferenceTopic(
      "words",
      "Searching for words",
      """
      `~` asks whether the words stand next to one another, in this order; the last may end in `*`. A
      word typed without marks matches with every mark, a word with marks only those; `~ exactly` takes
      unmarked words as unmarked. Words straight after `article`, `passage` or `statement` must all
      stand somewhere in its text, and the best comes first; `order by relevance` does so elsewhere. An
      article is as relevant as its best passage.
      """,
      [
        "find passage where text ~ \"phan cap ngan s*\" show article, number",
        "find passage where text ~ exactly \"chung\" show number",
        "find passage \"bến thuyền\" show text",
        "find article where text ~ \"hoa\" order by relevance show title",
      ]
    ),
    ReferenceTopic(
      "missing",
      "What is not known",
      """
      `is missing` and `is known` ask whether any value at all is known. A comparison with a missing
      value is false, so `!=` with it is true.
      """,
      ["find statement where speaker is missing show text"]
    ),
    ReferenceTopic(
      "and",
      "Conditions together, and the one-row rule",
      """
      `and` binds before `or`; `not` takes the one condition after it. In one list of `and` the positive
      comparisons along one relation speak of one and the same row: of one position that is both. `!=`,
      `!~`, `not`, `every`, `is missing` and `is known` stand alone. One more `and` never adds rows.
      """,
      [
        "find person where role = \"Chủ tịch\" and organisation = \"HĐND\" show name",
        "find person where role = \"Bí thư\" and organisation != \"HĐND\" show name",
        "find person where role = all (\"Bí thư\", \"Chủ tịch\") show name",
      ]
    ),
    ReferenceTopic(
      "has",
      "A row of its own: has and every",
      """
      `has R (…)` asks for one related row of which all in the brackets holds, `every R (…)` for at
      least one row, and all of them. `has R as a (…)` gives the row a name, in the topmost list of `and`
      only; then `place = a.place`, `b != a` compare rows by identity, and dates, numbers and short texts
      by value. Each choice of the rows that the result mentions is a row of the result.
      """,
      [
        "find person where has positions (role = \"Bí thư\" and organisation != \"HĐND\") show name",
        "find person where every positions (role = \"Bí thư\") show name",
        "find person where has positions as a (role = \"Bí thư\") and has positions as b (role = \"Chủ tịch\" and place = a.place) show name, a.place",
      ]
    ),
  ]
}
