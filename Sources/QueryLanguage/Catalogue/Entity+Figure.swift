import VietnameseText

extension Entity {
  static let figure = Entity(
    .figure,
    plural: "figures",
    doc: .both("a number with its unit", vi: "một con số kèm đơn vị"),
    table: "figure",
    alias: "f",
    fields: [
      Field("text", .shortText, doc: .both("the words of the page", vi: "nguyên văn trên trang")),
      Field(
        "low",
        .real,
        optional: true,
        doc: .both("the smallest value meant", vi: "giá trị nhỏ nhất được nói tới")
      ),
      Field(
        "high",
        .real,
        optional: true,
        doc: .both("the largest value meant", vi: "giá trị lớn nhất được nói tới")
      ),
      Field(
        "unit",
        .shortText,
        doc: .both("the unit or the counted thing", vi: "đơn vị hoặc thứ được đếm")
      ),
      Field(
        "comparison",
        .kind(["exactly", "at least", "at most", "about"]),
        doc: .both(
          "what the words say of the number",
          vi: "lời văn nói gì về con số (đúng, ít nhất, khoảng …)"
        )
      ),
      Field(
        "of",
        .shortText,
        column: "subject",
        optional: true,
        doc: .both("of what it is", vi: "con số của cái gì")
      ),
      .start,
      .length,
    ],
    relations: [
      .article,
      .passage,
      Relation(
        "statement",
        to: .statement,
        .reference(column: "statement", optional: true),
        doc: .both("the statement in whose words it stands", vi: "phát biểu chứa con số này")
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
    doc: .both(
      "the numbers of the page, in page order",
      vi: "các con số trong bài, theo thứ tự trên trang"
    )
  )

  static let figuresOfPassage = Relation(
    "figures",
    to: .figure,
    .children(column: "passage", optional: false),
    order: [OrderTerm("start")],
    doc: .both("the numbers of the passage", vi: "các con số trong đoạn")
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
    doc: .both("the numbers in its words", vi: "các con số trong lời nói")
  )
}
