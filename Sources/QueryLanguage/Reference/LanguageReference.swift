/// The manual of the language: its topics in the order in which they are learnt.
package enum LanguageReference {
  package static let topics: [ReferenceTopic] = asking + combining + results + more

  /// The topic of a name, or the nearest name where there is none.
  package static func topic(named name: String) -> (topic: ReferenceTopic?, nearest: String?) {
    if let topic = topics.first(where: { $0.name == name.lowercased() }) { return (topic, nil) }
    return (nil, NearestName.nearest(to: name, among: topics.map(\.name)))
  }

  /// The whole manual, with the grammar at its end.
  package static var markdown: String {
    let intro = "# The language of tracuu\n\nEvery example runs as it stands.\n\n"
    let grammar = "## The grammar\n\n```ebnf\n\(LanguageGrammar.text)\n```\n"
    return intro + topics.map { $0.markdown + "\n" }.joined() + grammar
  }

  private static let asking = [
    ReferenceTopic(
      "find",
      "Finding",
      """
      `find` names what is wanted and shows a row for each; `where` chooses among them. The words of a
      query stand on any number of lines, in any case; the clauses come in any order, each once.
      `schema` lists what can be found and what each has.
      """,
      ["find speaker where role = \"Bí thư\"", "find article order by published desc limit 5"]
    ),
    ReferenceTopic(
      "paths",
      "Fields and ways to other rows",
      """
      Dots lead from a row to others: `speaker.place.name`. There are no joins. Along a way to several
      rows a comparison asks whether some of them satisfies it. `role`, `organisation` and `place` of a
      person are short for those of the positions.
      """,
      ["find statement where speaker.place.level = \"xã\" show text, article.title"]
    ),
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
      "places",
      "Places, roles and bodies from one string",
      """
      A string against a place is its level, its name and, after a comma, what it lies in; `within`
      takes the unit or any below it. A string against a role or a body is split as in an article, and
      all of its parts must stand on one position.
      """,
      [
        "find person where place = \"xã Gia Lâm, Hà Nội\" show name",
        "find person where place within \"Hà Nội\" show name",
        "find person where role = \"Bí thư Đảng ủy xã Gia Lâm\" show name, place.province",
      ]
    ),
    ReferenceTopic(
      "dates",
      "Dates and periods",
      """
      `30/01/2026`, `30/1` (the latest not after today), `1/2026`, `2026-01`, `2026`, `today`,
      `this week`, `last month`, `last 30 days`. A month or a year is a period: `=` and `in` are inside
      it, `>` after its end, `>=` and `since` from its start; `between` includes both ends.
      """,
      [
        "find article where published in 1/2026 show title",
        "find article where published between 12/2025 and 15/1/2026 show title",
        "find statement where date = last 30 days show text",
      ]
    ),
    ReferenceTopic(
      "numbers",
      "Numbers",
      """
      `1.234` with three digits after the point is a thousand, `1234.5` and `1,5` are decimals, `10%` is
      0.1. Numbers are compared with `=`, `<`, `>`, `between`, an interval `100..500` or a list.
      """,
      ["find article where words in 100..1.000 show title, words"]
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
  ]
}
