/// A page of help about a part of the language.
struct HelpTopic: Sendable {
  var name: String
  var summary: String
  var text: String

  static let all: [HelpTopic] = [query, conditions, values, results, refine]

  private static let query = HelpTopic(
    name: "query",
    summary: "find, count and their clauses",
    text: """
      find ENTITY    the rows of an entity: `schema` lists them
      count ENTITY   how many there are; `by FIELD` says how many of each
      where …        which ones                      help conditions
      show …         what is shown of each           help results
      order by …     in which order; asc or desc, several with commas
      limit N        how many at most; offset M leaves the first M out

        find speaker where role = "Bí thư"
        count statement where kind = "proposes" by speaker.place
        find passage "phân cấp ngân sách"

      The last one finds the passages that hold all of these words. The clauses may stand in
      any order and on several lines; a query ends at the end of its line unless a bracket is
      open or the line ends in a comma or an operator.
      """
  )

  private static let conditions = HelpTopic(
    name: "conditions",
    summary: "where, and, or, not, has, every",
    text: """
      =  !=          the same text: case, Unicode form and the place of the tone mark make no
                     difference, letters and tones do; HĐND equals Hội đồng nhân dân
      ~  !~          holds these words next to one another; words without marks match any
                     marks (dang uy finds Đảng ủy), the last may end in *
      <  <=  >  >=   numbers and dates;  between A and B,  in (A, B, C),  in A .. B,  since A
      within         a place or anything below it: place within "Hà Nội"
      is missing     no value is known;  is known

      Fields are reached along relations with dots: `speaker.place = "xã Mê Linh"`.
      Conditions joined by `and` along one relation speak of one and the same related row:

        find speaker where role = "Chủ tịch" and organisation = "HĐND"

      asks for one position that is both. `has positions (…)` opens a row of its own, `every
      positions (…)` asks that all of them satisfy it, `count(statements) > 3` counts them.
      """
  )

  private static let values = HelpTopic(
    name: "values",
    summary: "texts, places, roles, dates, numbers",
    text: """
      "Bí thư"                 a text; quotes are always needed
      "xã Gia Lâm, Hà Nội"     a place: level, name and what it lies in, as much as you know
      "Bí thư Đảng ủy xã Gia Lâm"   a role is read in its parts: role, body and place
      30/01/2026  30/1  1/2026  2026  2026-01-30      a day, a month, a year; 30/1 is the last
      today  last week  this month  last 7 days       such day; all in Việt Nam time
      1.234  1234.5  10%       numbers

      A month or a year is a period: `published = 2026-01` is within it, `> 2026-01` after it.
      """
  )

  private static let results = HelpTopic(
    name: "results",
    summary: "show, shapes, order, formats",
    text: """
      show name, positions                 columns, by their paths
      show name, count(statements) as n    a number of related rows, under a name
      show name, statements { text, date where text ~ "phan cap" order by date desc limit 3 }
                                           related rows with their own columns and clauses

      Without `show` an entity has its usual columns. What goes along a relation to many rows is
      an array in JSON and a line each in a table.
      """
  )

  private static let refine = HelpTopic(
    name: "refine",
    summary: "going on from the last result",
    text: """
      A line that begins with a clause word goes on from the last query and asks again:

        find statement where kind = "proposes"
        where speaker.place within "Hà Nội"     one more condition
        show speaker.name, text                 other columns
        order by date desc
        limit 5

      back           takes the last of these back
      source 2       the words behind row 2
      export a.json  the whole last result into a file;  export | jq .  into a program
      """
  )
}
