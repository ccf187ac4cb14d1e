extension Entity {
  static let person = people(
    .person,
    plural: "people",
    doc: "one human being across articles",
    filter: nil
  )

  static let speaker = people(
    .speaker,
    plural: "speakers",
    doc: "a person who says something, or is shown speaking, somewhere",
    filter: "speaks"
  )

  private static func people(
    _ id: EntityID,
    plural: String,
    doc: String,
    filter: String?
  ) -> Entity {
    Entity(
      id,
      plural: plural,
      aliases: id == .person ? ["persons"] : [],
      doc: doc,
      table: "person",
      alias: "p",
      filter: filter,
      fields: [
        Field(
          "name",
          .personName,
          doc: "the most frequent spelling; a comparison tries them all"
        ),
        Field(
          "names",
          .texts(
            .init(
              "person_name",
              owner: "person",
              column: "name",
              order: [
                OrderTerm("times", descending: true), OrderTerm("name_key"), OrderTerm("name"),
              ]
            )
          ),
          doc: "every spelling, the most frequent first"
        ),
        Field(
          "honorifics",
          .texts(
            .init(
              "person_honorific",
              owner: "person",
              column: "honorific",
              order: [
                OrderTerm("times", descending: true), OrderTerm("honorific_key"),
                OrderTerm("honorific"),
              ]
            )
          ),
          doc: "how articles address the person, the most frequent first"
        ),
        Field("first_seen", .date, optional: true, doc: "the date of the earliest article"),
        Field("last_seen", .date, optional: true, doc: "the date of the latest article"),
      ],
      relations: [
        Relation(
          "positions",
          to: .position,
          .children(column: "person", optional: false),
          order: .positionsOfOne,
          doc: "the roles of the person, in the order of their first naming"
        ),
        Relation(
          "mentions",
          to: .mention,
          .children(column: "person", optional: true),
          doc: "where the person is named, teasers included"
        ),
        Relation(
          "statements",
          to: .statement,
          .children(column: "speaker", optional: true),
          doc: "what the person said"
        ),
        Relation(
          "articles",
          to: .article,
          .through(.init("article_person ap", from: "ap.person", to: "ap.article", unique: true)),
          doc: "the pages that the person stands on, without those that do so in teasers only"
        ),
      ],
      shortForms: [
        ShortForm("role", path: ["positions", "role"], doc: "the roles of the positions"),
        ShortForm(
          "organisation",
          path: ["positions", "organisation"],
          doc: "the bodies of the positions"
        ),
        ShortForm("place", path: ["positions", "place"], doc: "the places of the positions"),
      ],
      defaultColumns: ["name", "positions"],
      order: .people,
      label: Label(field: "name", column: "name", keyColumn: "name_key")
    )
  }

  static let position = Entity(
    .position,
    plural: "positions",
    doc: "one person in one role at one body and place",
    table: "position",
    alias: "q",
    fields: [
      Field("role", .role, doc: "the role, as the word list spells it"),
      .status(optional: false),
      Field("first_seen", .date, optional: true, doc: "the date of the earliest naming"),
      Field("last_seen", .date, optional: true, doc: "the date of the latest naming"),
    ],
    relations: [
      Relation(
        "person",
        to: .person,
        .reference(column: "person", optional: false),
        doc: "who holds it"
      ),
      Relation(
        "mentions",
        to: .mention,
        .children(column: "position", optional: true),
        doc: "where it is named"
      ),
      .organisation(repeatedAs: "organisation_folded"),
      .place,
    ],
    defaultColumns: ["person", "role", "organisation", "place"],
    order: .positions,
    label: Label(field: "role", column: "label", keyColumn: "label_key")
  )
}
