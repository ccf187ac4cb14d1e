import VietnameseText

extension Entity {
  static let statement = Entity(
    .statement,
    plural: "statements",
    doc: .both(
      "one speaker's words under one cue in one passage",
      vi: "lời của một người dưới một lời dẫn trong một đoạn"
    ),
    table: "statement",
    alias: "s",
    fields: [
      Field(
        "kind",
        .kind([
          "says", "stresses", "assesses", "asks", "proposes", "orders", "commits", "agrees",
          "refuses",
        ]),
        doc: .both(
          "what the speaker does by the words",
          vi: "người nói làm gì bằng lời đó (nói, đề nghị, yêu cầu …)"
        )
      ),
      Field(
        "text",
        .longText(index: "statement_words"),
        expression: """
          ifnull($.text, \
          (select substr(text, $.start + 1, $.length) from passage where id = $.passage))
          """,
        doc: .both("what was said", vi: "nội dung lời nói")
      ),
      Field("date", .date, optional: true, doc: .both("the day it was said", vi: "ngày nói")),
      Field(
        "verb",
        .shortText,
        optional: true,
        doc: .both("the reporting verb as written", vi: "động từ dẫn lời như trên trang")
      ),
      Field(
        "quoted",
        .kind(["direct", "partly", "reported"]),
        doc: .both(
          "whether the words stand in quotation marks",
          vi: "lời nói có nằm trong ngoặc kép hay không"
        )
      ),
      Field(
        "quotes",
        .texts(
          .init(
            "statement_quote",
            owner: "statement",
            column: "text",
            expression: """
              (select substr(t.text, $.start + 1, $.length) \
              from statement s join passage t on t.id = s.passage where s.id = $.statement)
              """,
            order: [.init("ordinal")],
            raw: true
          )
        ),
        doc: .both("the words in quotation marks alone", vi: "riêng phần nằm trong ngoặc kép")
      ),
      Field(
        "attribution",
        .kind(["explicit", "continued"]),
        doc: .both("whether the line names who speaks", vi: "câu văn có nêu rõ ai nói hay không")
      ),
      .party(
        "on_behalf_of",
        columns: "behalf",
        doc: .both("the body or place that speaks", vi: "tổ chức hoặc địa phương đứng ra nói")
      ),
      .party(
        "addressee",
        columns: "addressee",
        doc: .both(
          "the body or place that is spoken to",
          vi: "tổ chức hoặc địa phương được nói với"
        )
      ),
      Field(
        "occasion",
        .shortText,
        optional: true,
        doc: .both("the meeting at which it was said", vi: "hội nghị, sự kiện diễn ra lời nói")
      ),
    ],
    relations: [
      Relation(
        "speaker",
        to: .speaker,
        .reference(column: "speaker", optional: true),
        doc: .both("who spoke, where the text shows it", vi: "người nói, khi bài cho biết")
      ),
      .article,
      .passage,
      .documentsOfStatement,
      .figuresOfStatement,
    ],
    defaultColumns: ["speaker", "kind", "text", "date"],
    order: .statements,
    label: Label(field: "text", column: "text", keyColumn: nil)
  )
}

extension Field {
  /// `columns`: what the names of its two columns begin with.
  fileprivate static func party(_ name: String, columns: String, doc: BilingualText) -> Field {
    Field(
      name,
      .party(
        organisation: Relation(
          name,
          to: .organisation,
          .reference(column: "\(columns)_organisation", optional: true),
          doc: doc
        ),
        place: Relation(
          name,
          to: .place,
          .reference(column: "\(columns)_place", optional: true),
          doc: doc
        )
      ),
      optional: true,
      doc: doc
    )
  }
}
