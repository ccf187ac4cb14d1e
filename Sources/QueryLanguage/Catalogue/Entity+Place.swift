extension Entity {
  static let place = Entity(
    .place,
    plural: "places",
    doc: "a unit of the country that an article names",
    table: "place",
    alias: "l",
    fields: [
      Field("name", .shortText, doc: "the name without its level"),
      Field(
        "level",
        .level([
          "tỉnh", "thành phố", "phường", "xã", "đặc khu", "quận", "huyện", "thị xã", "thị trấn",
        ]),
        optional: true,
        doc: "what sort of unit it is"
      ),
    ],
    relations: [
      Relation(
        "parent",
        to: .place,
        .reference(column: "parent", optional: true),
        doc: "the unit that it lies in"
      ),
      Relation(
        "province",
        to: .place,
        .reference(column: "province", optional: true),
        doc: "the province or its city"
      ),
      Relation(
        "formerly",
        to: .place,
        .through(.init("place_change pc", from: "pc.newer", to: "pc.older", unique: true)),
        doc: "the units of before July 2025 that it was made from"
      ),
      Relation(
        "became",
        to: .place,
        .through(.init("place_change pc", from: "pc.older", to: "pc.newer", unique: true)),
        doc: "the units of today that it became"
      ),
      Relation(
        "articles",
        to: .article,
        .through(.init("article_place al", from: "al.place", to: "al.article", unique: true)),
        doc: "the pages that name it outside teasers"
      ),
      Relation(
        "mentions",
        to: .mention,
        .children(column: "place", optional: true),
        doc: "where it is named, teasers included"
      ),
      Relation(
        "positions",
        to: .position,
        .children(column: "place", optional: true),
        doc: "the positions at it"
      ),
      Relation(
        "statements",
        to: .statement,
        .through(
          .init(
            "position q",
            from: "q.place",
            to: "q.person",
            targetColumn: "speaker",
            where: "q.place is not null",
            unique: false
          )
        ),
        doc: "what people with a position at it said"
      ),
    ],
    defaultColumns: ["name", "level", "parent"],
    order: .places,
    label: Label(field: "name", column: "label", keyColumn: "label_key")
  )

  static let organisation = Entity(
    .organisation,
    plural: "organisations",
    doc: "a body; the same name in another place is another body",
    table: "organisation",
    alias: "o",
    fields: [
      Field("name", .shortText, doc: "the name without the place"),
      Field("kind", .plainText, optional: true, doc: "what sort of body it is"),
    ],
    relations: [
      .place,
      Relation(
        "positions",
        to: .position,
        .children(column: "organisation", optional: true),
        doc: "the positions at it"
      ),
      Relation(
        "people",
        to: .person,
        .through(
          .init(
            "position q",
            from: "q.organisation",
            to: "q.person",
            where: "q.organisation is not null",
            unique: false
          )
        ),
        doc: "the people with a position at it"
      ),
      Relation(
        "articles",
        to: .article,
        .through(
          .init("article_organisation ao", from: "ao.organisation", to: "ao.article", unique: true)
        ),
        doc: "the pages that name it outside teasers"
      ),
      Relation(
        "mentions",
        to: .mention,
        .children(column: "organisation", optional: true),
        doc: "where it is named, teasers included"
      ),
    ],
    defaultColumns: ["name", "kind", "place"],
    order: .organisations,
    label: Label(field: "name", column: "label", keyColumn: "label_key")
  )
}
