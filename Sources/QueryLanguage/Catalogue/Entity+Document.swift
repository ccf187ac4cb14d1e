extension Entity {
  static let document = Entity(
    .document,
    plural: "documents",
    doc: "a text of the state or the party that articles cite",
    table: "document",
    alias: "d",
    fields: [
      Field("kind", .shortText, doc: "what sort of document it is, as the Vietnamese words"),
      Field("number", .shortText, optional: true, doc: "its number, as full as articles give it"),
      Field("issued", .date, optional: true, doc: "the day or the year that it is from"),
      Field("title", .shortText, optional: true, doc: "what it is called or about"),
      Field("issuer", .shortText, optional: true, doc: "who issued it"),
      Field("name", .shortText, column: "label", doc: "the kind with the number or the title"),
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
        doc: "the pages that cite it outside teasers"
      ),
      Relation(
        "mentions",
        to: .mention,
        .children(column: "document", optional: true),
        doc: "where it is cited, teasers included"
      ),
      Relation(
        "statements",
        to: .statement,
        .through(.documentsOfStatements(from: "m.document", to: "sp.statement")),
        doc: "what is said with it cited in the words"
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
    doc: "the document cited"
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
    doc: "the documents that the page cites outside teasers"
  )

  static let documentsOfStatement = Relation(
    "documents",
    to: .document,
    .through(.documentsOfStatements(from: "sp.statement", to: "m.document")),
    doc: "the documents that the words cite"
  )
}
