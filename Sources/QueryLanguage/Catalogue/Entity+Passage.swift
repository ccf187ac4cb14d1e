import VietnameseText

extension Entity {
  static let passage = Entity(
    .passage,
    plural: "passages",
    doc: .both("one block of a page", vi: "một đoạn của trang"),
    table: "passage",
    alias: "t",
    fields: [
      Field(
        "number",
        .number,
        doc: .both(
          "the place of the block in its page, from 1",
          vi: "thứ tự của đoạn trong trang, từ 1"
        )
      ),
      Field(
        "kind",
        .kind(["title", "lead", "heading", "body", "caption", "teaser"]),
        doc: .both("what the block is to its page", vi: "vai trò của đoạn trong trang")
      ),
      Field(
        "text",
        .longText(index: "passage_words"),
        doc: .both("the words of the block", vi: "nội dung của đoạn")
      ),
    ],
    relations: [
      .article,
      Relation(
        "mentions",
        to: .mention,
        .children(column: "passage", optional: false),
        order: .mentionsOfPassage,
        doc: .both("what the passage names and where", vi: "những gì đoạn nhắc tên và ở chỗ nào")
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
        doc: .both("the people whom the passage names", vi: "những người được nhắc tên trong đoạn")
      ),
      Relation(
        "statements",
        to: .statement,
        .children(column: "passage", optional: false),
        order: [OrderTerm("ordinal")],
        doc: .both("what is said in the passage", vi: "các phát biểu trong đoạn")
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
    doc: .both(
      "a stretch of a passage that names something",
      vi: "một chỗ trong đoạn nhắc tên người, chức vụ, nơi …"
    ),
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
        doc: .both("the words of the page", vi: "nguyên văn trên trang")
      ),
      Field(
        "kind",
        .kind(["person", "position", "place", "organisation", "document"]),
        doc: .both("what is named", vi: "thứ được nhắc tên")
      ),
      .start,
      .length,
      Field(
        "speaking",
        .boolean,
        doc: .both(
          "whether the words only show or tell that the person speaks",
          vi: "có phải chỗ này chỉ cho biết người đó đang phát biểu hay không"
        )
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
        doc: .both("the person named", vi: "người được nhắc tên")
      ),
      Relation(
        "position",
        to: .position,
        .reference(column: "position", optional: true),
        doc: .both("the position named", vi: "chức vụ được nhắc tới")
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
  /// Where words stand in their passage.
  static let start = Field(
    "start",
    .number,
    doc: .both(
      "the code points of the passage before the words",
      vi: "số ký tự Unicode của đoạn đứng trước các từ này"
    )
  )

  static let length = Field(
    "length",
    .number,
    doc: .both("how many code points the words have", vi: "số ký tự Unicode của các từ này")
  )

  static func status(optional: Bool) -> Field {
    Field(
      "status",
      .kind(["held", "former", "acting", "elect"]),
      optional: optional,
      doc: .both(
        "whether the office is held now (held), was once (former), is acted in or is to be taken",
        vi: "đương nhiệm, nguyên, quyền hay mới được bầu"
      )
    )
  }
}

extension Relation {
  static let article = Relation(
    "article",
    to: .article,
    .reference(column: "article", optional: false),
    doc: .both("the page that it stands on", vi: "bài chứa chỗ này")
  )

  static let passage = Relation(
    "passage",
    to: .passage,
    .reference(column: "passage", optional: false),
    doc: .both("the passage that it stands in", vi: "đoạn chứa chỗ này")
  )

  static let place = Relation(
    "place",
    to: .place,
    .reference(column: "place", optional: true),
    doc: .both("the unit of the country", vi: "đơn vị hành chính")
  )

  /// `column`: where the row repeats the body's folded name.
  static func organisation(repeatedAs column: String?) -> Relation {
    Relation(
      "organisation",
      to: .organisation,
      .reference(column: "organisation", optional: true),
      repeated: column.map { ["name": $0] } ?? [:],
      doc: .both("the body", vi: "tổ chức, cơ quan")
    )
  }
}
