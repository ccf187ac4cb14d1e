import VietnameseText

extension Entity {
  static let place = Entity(
    .place,
    plural: "places",
    doc: .both(
      "a unit of the country that an article names",
      vi: "một đơn vị hành chính được bài nhắc tên"
    ),
    table: "place",
    alias: "l",
    fields: [
      Field("name", .shortText, doc: .both("the name without its level", vi: "tên, không kèm cấp")),
      Field(
        "level",
        .level([
          "tỉnh", "thành phố", "phường", "xã", "đặc khu", "quận", "huyện", "huyện đảo", "thị xã",
          "thị trấn",
        ]),
        optional: true,
        doc: .both("what sort of unit it is", vi: "cấp hành chính")
      ),
    ],
    relations: [
      Relation(
        "parent",
        to: .place,
        .reference(column: "parent", optional: true),
        doc: .both("the unit that it lies in", vi: "đơn vị cấp trên trực tiếp")
      ),
      Relation(
        "province",
        to: .place,
        .reference(column: "province", optional: true),
        doc: .both("the province or its city", vi: "tỉnh hoặc thành phố trực thuộc trung ương")
      ),
      Relation(
        "formerly",
        to: .place,
        .through(.init("place_change pc", from: "pc.newer", to: "pc.older", unique: true)),
        doc: .both(
          "the units of before July 2025 that it was made from",
          vi: "các đơn vị trước tháng 7/2025 đã hợp thành nơi này"
        )
      ),
      Relation(
        "became",
        to: .place,
        .through(.init("place_change pc", from: "pc.older", to: "pc.newer", unique: true)),
        doc: .both("the units of today that it became", vi: "các đơn vị ngày nay của nơi này")
      ),
      Relation(
        "articles",
        to: .article,
        .through(.init("article_place al", from: "al.place", to: "al.article", unique: true)),
        doc: .both(
          "the pages that name it outside teasers",
          vi: "các bài nhắc tên, không kể phần giới thiệu bài khác"
        )
      ),
      Relation(
        "mentions",
        to: .mention,
        .children(column: "place", optional: true),
        doc: .both(
          "where it is named, teasers included",
          vi: "những chỗ nhắc tên, kể cả phần giới thiệu bài khác"
        )
      ),
      Relation(
        "positions",
        to: .position,
        .children(column: "place", optional: true),
        doc: .both("the positions at it", vi: "các chức vụ tại đó")
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
        doc: .both(
          "what people with a position at it said",
          vi: "phát biểu của những người có chức vụ tại đó"
        )
      ),
    ],
    defaultColumns: ["name", "level", "parent"],
    order: .places,
    label: Label(field: "name", column: "label", keyColumn: "label_key")
  )

  static let organisation = Entity(
    .organisation,
    plural: "organisations",
    doc: .both(
      "a body; the same name in another place is another body",
      vi: "một tổ chức, cơ quan; cùng tên ở nơi khác là tổ chức khác"
    ),
    table: "organisation",
    alias: "o",
    fields: [
      Field(
        "name",
        .shortText,
        doc: .both("the name without the place", vi: "tên, không kèm địa danh")
      ),
      Field(
        "kind",
        .kind([
          "party", "elected", "government", "front", "union", "justice", "army", "police",
          "school", "science", "business", "press", "international", "state", "faith", "sport",
        ]),
        optional: true,
        doc: .both("what sort of body it is", vi: "loại tổ chức")
      ),
    ],
    relations: [
      .place,
      Relation(
        "positions",
        to: .position,
        .children(column: "organisation", optional: true),
        doc: .both("the positions at it", vi: "các chức vụ tại đó")
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
        doc: .both("the people with a position at it", vi: "những người có chức vụ tại đó")
      ),
      Relation(
        "articles",
        to: .article,
        .through(
          .init("article_organisation ao", from: "ao.organisation", to: "ao.article", unique: true)
        ),
        doc: .both(
          "the pages that name it outside teasers",
          vi: "các bài nhắc tên, không kể phần giới thiệu bài khác"
        )
      ),
      Relation(
        "mentions",
        to: .mention,
        .children(column: "organisation", optional: true),
        doc: .both(
          "where it is named, teasers included",
          vi: "những chỗ nhắc tên, kể cả phần giới thiệu bài khác"
        )
      ),
    ],
    defaultColumns: ["name", "kind", "place"],
    order: .organisations,
    label: Label(field: "name", column: "label", keyColumn: "label_key")
  )
}
