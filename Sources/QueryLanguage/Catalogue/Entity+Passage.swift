extension Entity {
  static let passage = Entity(
    .passage,
    plural: "passages",
    doc: "one block of a page",
    table: "passage",
    alias: "t",
    fields: [
      Field("number", .number, doc: "the place of the block in its page, from 1"),
      Field(
        "kind",
        .kind(["title", "lead", "heading", "body", "caption", "teaser"]),
        doc: "what the block is to its page"
      ),
      Field("text", .longText(index: "passage_words"), doc: "the words of the block"),
    ],
    relations: [
      .article,
      Relation(
        "mentions",
        to: .mention,
        .children(column: "passage", optional: false),
        order: .mentionsOfPassage,
        doc: "what the passage names and where"
      ),
      Relation(
        "people",
        to: .person,
        .through(
          .init(
            "mention m",
            from: "m.passage",
            to: "m.person",
            where: "m.person is not null",
            unique: false
          )
        ),
        doc: "the people whom the passage names"
      ),
      Relation(
        "statements",
        to: .statement,
        .children(column: "passage", optional: false),
        order: [OrderTerm("ordinal")],
        doc: "what is said in the passage"
      ),
      .figuresOfPassage,
    ],
    defaultColumns: ["number", "kind", "text"],
    order: .passages,
    label: Label(field: "text", column: "text", keyColumn: nil)
  )

  static let mention = Entity(
    .mention,
    plural: "mentions",
    doc: "a stretch of a passage that names something",
    table: "mention",
    alias: "m",
    fields: [
      Field(
        "as_written",
        .plainText,
        expression: """
          (select substr(text, $.start + 1, $.length) from passage where id = $.passage)
          """,
        lengthColumn: "length",
        doc: "the words of the page"
      ),
      Field(
        "kind",
        .kind(["person", "position", "place", "organisation", "document"]),
        doc: "what is named"
      ),
      Field("start", .number, doc: "the code points of the passage before the words"),
      Field("length", .number, doc: "how many code points the words have"),
      Field(
        "speaking",
        .boolean,
        doc: "whether the words only show or tell that the person speaks"
      ),
      .status(optional: true),
    ],
    relations: [
      .passage,
      .article,
      Relation(
        "person",
        to: .person,
        .reference(column: "person", optional: true),
        doc: "the person named"
      ),
      Relation(
        "position",
        to: .position,
        .reference(column: "position", optional: true),
        doc: "the position named"
      ),
      .place,
      .organisation(repeatedAs: nil),
      .document,
    ],
    defaultColumns: ["as_written", "kind"],
    order: .mentions,
    label: Label(field: "as_written", column: "as_written", keyColumn: nil)
  )
}

extension Field {
  static func status(optional: Bool) -> Field {
    Field(
      "status",
      .kind(["held", "former", "acting", "elect"]),
      optional: optional,
      doc: "whether the office is held, was held, is acted in or is to be taken"
    )
  }
}

extension Relation {
  static let article = Relation(
    "article",
    to: .article,
    .reference(column: "article", optional: false),
    doc: "the page that it stands on"
  )

  static let passage = Relation(
    "passage",
    to: .passage,
    .reference(column: "passage", optional: false),
    doc: "the passage that it stands in"
  )

  static let place = Relation(
    "place",
    to: .place,
    .reference(column: "place", optional: true),
    doc: "the unit of the country"
  )

  /// `column`: where the row repeats the body's folded name.
  static func organisation(repeatedAs column: String?) -> Relation {
    Relation(
      "organisation",
      to: .organisation,
      .reference(column: "organisation", optional: true),
      repeated: column.map { ["name": $0] } ?? [:],
      doc: "the body"
    )
  }
}
