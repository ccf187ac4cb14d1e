extension Entity {
  static let figure = Entity(
    .figure,
    plural: "figures",
    doc: "a number with its unit",
    table: "figure",
    alias: "f",
    fields: [
      Field("text", .shortText, doc: "the words of the page"),
      Field("low", .real, optional: true, doc: "the smallest value meant"),
      Field("high", .real, optional: true, doc: "the largest value meant"),
      Field("unit", .shortText, doc: "the unit or the counted thing"),
      Field(
        "comparison",
        .kind(["exactly", "at least", "at most", "about"]),
        doc: "what the words say of the number"
      ),
      Field("of", .shortText, column: "subject", optional: true, doc: "of what it is"),
      Field("start", .number, doc: "the code points of the passage before the words"),
      Field("length", .number, doc: "how many code points the words have"),
    ],
    relations: [
      .article,
      .passage,
      Relation(
        "statement",
        to: .statement,
        .reference(column: "statement", optional: true),
        doc: "the statement in whose words it stands"
      ),
    ],
    defaultColumns: ["text", "low", "high", "unit"],
    order: .figures,
    label: Label(field: "text", column: "text", keyColumn: "text_key")
  )
}

extension Relation {
  static let figuresOfArticle = Relation(
    "figures",
    to: .figure,
    .children(column: "article", optional: false),
    order: .figuresOfPage,
    doc: "the numbers of the page, in page order"
  )

  static let figuresOfPassage = Relation(
    "figures",
    to: .figure,
    .children(column: "passage", optional: false),
    order: [OrderTerm("start")],
    doc: "the numbers of the passage"
  )

  static let figuresOfStatement = Relation(
    "figures",
    to: .figure,
    .through(
      .init(
        """
        statement_piece sp join statement ss on ss.id = sp.statement \
        join figure sf on sf.passage = ss.passage and sf.start >= sp.start \
        and sf.start + sf.length <= sp.start + sp.length
        """,
        from: "sp.statement",
        to: "sf.id",
        unique: false
      )
    ),
    order: .figuresOfPage,
    doc: "the numbers in its words"
  )
}
