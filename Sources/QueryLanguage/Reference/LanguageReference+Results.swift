extension LanguageReference {
  static let results = [
    ReferenceTopic(
      "show",
      "What is shown",
      """
      `show` lists the columns, each called by its path unless `as` gives another name. Several values
      are an array. `R { … }` gives objects, with clauses of its own after its items. `where` chooses
      rows; what is shown is all of each.
      """,
      [
        "find person show name as who, role limit 2",
        "find speaker show name, statements { text, date where kind = \"proposes\" order by date desc limit 5 }",
      ]
    ),
    ReferenceTopic(
      "order",
      "Order and limit",
      """
      Texts sort as in a Vietnamese dictionary, people by given name. What is missing stands last both
      ways. Of several values one must be chosen: `first(role)`. A name that `as` gave a column stands
      for what it shows. Without `order by` each entity has an order of its own. `limit 10 offset 20`
      comes after sorting.
      """,
      [
        "find person order by count(statements) desc, name limit 3 show name",
        "find person show name, count(statements) as said order by said desc, name limit 3",
        "find article order by published limit 2 offset 1 show title",
      ]
    ),
    ReferenceTopic(
      "functions",
      "Functions",
      """
      `count sum avg min max first last share` make one value of many rows: with a path of the rows that
      it leads to, each once, without one of the rows of a group, or of all. `where` inside chooses among
      them. `first` and `last` go by date and page order; `share` is a part, from 0 to 1. `year month
      week day` make periods of dates.
      """,
      [
        "find person where count(positions where role = \"Bí thư\") > 0 show name, max(statements.date)",
        "find statement show count(), share(where kind = \"proposes\") as proposals",
      ]
    ),
    ReferenceTopic(
      "group",
      "Groups",
      """
      `count E by K` counts rows in groups, the largest first; `find E group by K` shows of each group
      its keys, what depends on a key (`speaker.place` of `speaker`) and functions. A row stands once in
      each of its groups, and without a value in one of its own. `having` chooses among groups. `order by
      month(date) fill` adds the periods between that no row has.
      """,
      [
        "count statement where kind = \"proposes\" by speaker.place",
        "find statement group by speaker show speaker, count(), share(where kind = \"proposes\") as part having count() > 1",
        "count article by month(published) order by month(published) fill",
      ]
    ),
  ]
}
