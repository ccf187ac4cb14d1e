import VietnameseText

extension Entity {
  static let document = Entity(
    .document,
    plural: "documents",
    doc: .both(
      "a text of the state or the party that articles cite",
      vi: "văn bản của Nhà nước hoặc của Đảng được các bài dẫn ra"
    ),
    table: "document",
    alias: "d",
    fields: [
      Field(
        "kind",
        .shortText,
        doc: .both(
          "what sort of document it is, as the Vietnamese words",
          vi: "loại văn bản (nghị quyết, nghị định …)"
        )
      ),
      Field(
        "number",
        .shortText,
        optional: true,
        doc: .both(
          "its number, as full as articles give it",
          vi: "số hiệu, đầy đủ nhất mà các bài nêu"
        )
      ),
      Field(
        "issued",
        .date,
        optional: true,
        doc: .both("the day or the year that it is from", vi: "ngày hoặc năm ban hành")
      ),
      Field(
        "title",
        .shortText,
        optional: true,
        doc: .both("what it is called or about", vi: "tên hoặc trích yếu")
      ),
      Field("issuer", .shortText, optional: true, doc: .both("who issued it", vi: "nơi ban hành")),
      Field(
        "name",
        .shortText,
        column: "label",
        doc: .both("the kind with the number or the title", vi: "loại kèm số hiệu hoặc tên")
      ),
    ],
    relations: [
      Relation(
        "articles",
        to: .article,
        .through(
          .init(
            "mention m join passage t on t.id = m.passage",
            from: "m.document",
            to: "m.article",
            where: "m.document is not null and t.kind <> 'teaser'",
            unique: false
          )
        ),
        doc: .both(
          "the pages that cite it outside teasers",
          vi: "các bài dẫn văn bản này, không kể phần giới thiệu bài khác"
        )
      ),
      Relation(
        "mentions",
        to: .mention,
        .children(column: "document", optional: true),
        doc: .both(
          "where it is cited, teasers included",
          vi: "những chỗ dẫn văn bản này, kể cả phần giới thiệu bài khác"
        )
      ),
      Relation(
        "statements",
        to: .statement,
        .through(.documentsOfStatements(from: "m.document", to: "sp.statement")),
        doc: .both(
          "what is said with it cited in the words",
          vi: "các phát biểu có dẫn văn bản này"
        )
      ),
    ],
    defaultColumns: ["kind", "number", "issued", "title"],
    order: .documents,
    label: Label(field: "name", column: "label", keyColumn: "label_key")
  )
}

extension Link.Table {
  /// Documents that are cited inside the words of a statement.
  static func documentsOfStatements(from: String, to: String) -> Self {
    Self(
      """
      statement_piece sp join statement ss on ss.id = sp.statement \
      join mention m on m.passage = ss.passage and m.start >= sp.start \
      and m.start + m.length <= sp.start + sp.length
      """,
      from: from,
      to: to,
      where: "m.document is not null",
      unique: false
    )
  }
}

extension Relation {
  static let document = Relation(
    "document",
    to: .document,
    .reference(column: "document", optional: true),
    doc: .both("the document cited", vi: "văn bản được dẫn")
  )

  static let documentsOfArticle = Relation(
    "documents",
    to: .document,
    .through(
      .init(
        "mention m join passage t on t.id = m.passage",
        from: "m.article",
        to: "m.document",
        where: "m.document is not null and t.kind <> 'teaser'",
        unique: false
      )
    ),
    doc: .both(
      "the documents that the page cites outside teasers",
      vi: "các văn bản được bài dẫn, không kể phần giới thiệu bài khác"
    )
  )

  static let documentsOfStatement = Relation(
    "documents",
    to: .document,
    .through(.documentsOfStatements(from: "sp.statement", to: "m.document")),
    doc: .both("the documents that the words cite", vi: "các văn bản được dẫn trong lời nói")
  )
}
