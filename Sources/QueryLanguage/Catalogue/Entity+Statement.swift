extension Entity {
  static let statement = Entity(
    .statement,
    plural: "statements",
    doc: "one speaker's words under one cue in one passage",
    table: "statement",
    alias: "s",
    fields: [
      Field(
        "kind",
        .kind([
          "says", "stresses", "assesses", "asks", "proposes", "orders", "commits", "agrees",
          "refuses",
        ]),
        doc: "what the speaker does by the words"
      ),
      Field(
        "text",
        .longText(index: "statement_words"),
        expression: """
          ifnull($.text, \
          (select substr(text, $.start + 1, $.length) from passage where id = $.passage))
          """,
        doc: "what was said"
      ),
      Field("date", .date, optional: true, doc: "the day it was said"),
      Field("verb", .shortText, optional: true, doc: "the reporting verb as written"),
      Field(
        "quoted",
        .kind(["direct", "partly", "reported"]),
        doc: "whether the words stand in quotation marks"
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
        doc: "the words in quotation marks alone"
      ),
      Field(
        "attribution",
        .kind(["explicit", "continued"]),
        doc: "whether the line names who speaks"
      ),
      .party("on_behalf_of", columns: "behalf", doc: "the body or place that speaks"),
      .party("addressee", columns: "addressee", doc: "the body or place that is spoken to"),
      Field("occasion", .shortText, optional: true, doc: "the meeting at which it was said"),
    ],
    relations: [
      Relation(
        "speaker",
        to: .speaker,
        .reference(column: "speaker", optional: true),
        doc: "who spoke, where the text shows it"
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
  fileprivate static func party(_ name: String, columns: String, doc: String) -> Field {
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
