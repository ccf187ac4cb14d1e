import VietnameseText

extension Entity {
  static let person = people(
    .person,
    plural: "people",
    doc: .both("one human being across articles", vi: "một con người, xuyên suốt các bài"),
    filter: nil
  )

  static let speaker = people(
    .speaker,
    plural: "speakers",
    doc: .both(
      "a person who says something, or is shown speaking, somewhere",
      vi: "người có phát biểu, hoặc được cho thấy đang phát biểu, ở bài nào đó"
    ),
    filter: "speaks"
  )

  private static func people(
    _ id: EntityID,
    plural: String,
    doc: BilingualText,
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
          doc: .both(
            "the most frequent spelling; a comparison tries them all",
            vi: "cách viết hay gặp nhất; khi so sánh thì thử mọi cách viết"
          )
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
          doc: .both(
            "every spelling, the most frequent first",
            vi: "mọi cách viết tên, hay gặp nhất trước"
          )
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
          doc: .both(
            "how articles address the person, the most frequent first",
            vi: "các cách xưng gọi trong bài, hay gặp nhất trước"
          )
        ),
        Field(
          "first_seen",
          .date,
          optional: true,
          doc: .both("the date of the earliest article", vi: "ngày của bài sớm nhất")
        ),
        Field(
          "last_seen",
          .date,
          optional: true,
          doc: .both("the date of the latest article", vi: "ngày của bài mới nhất")
        ),
      ],
      relations: [
        Relation(
          "positions",
          to: .position,
          .children(column: "person", optional: false),
          order: .positionsOfOne,
          doc: .both(
            "the roles of the person, in the order of their first naming",
            vi: "các chức vụ của người đó, theo lần nhắc đầu tiên"
          )
        ),
        Relation(
          "mentions",
          to: .mention,
          .children(column: "person", optional: true),
          doc: .both(
            "where the person is named, teasers included",
            vi: "những chỗ nhắc tên người đó, kể cả phần giới thiệu bài khác"
          )
        ),
        Relation(
          "statements",
          to: .statement,
          .children(column: "speaker", optional: true),
          doc: .both("what the person said", vi: "các phát biểu của người đó")
        ),
        Relation(
          "articles",
          to: .article,
          .through(.init("article_person ap", from: "ap.person", to: "ap.article", unique: true)),
          doc: .both(
            "the pages that the person stands on, without those that do so in teasers only",
            vi: "các bài có người đó, không kể bài chỉ nhắc ở phần giới thiệu bài khác"
          )
        ),
      ],
      shortForms: [
        ShortForm(
          "role",
          path: ["positions", "role"],
          doc: .both("the roles of the positions", vi: "chức danh trong các chức vụ")
        ),
        ShortForm(
          "organisation",
          path: ["positions", "organisation"],
          doc: .both("the bodies of the positions", vi: "tổ chức trong các chức vụ")
        ),
        ShortForm(
          "place",
          path: ["positions", "place"],
          doc: .both("the places of the positions", vi: "địa danh trong các chức vụ")
        ),
      ],
      defaultColumns: ["name", "positions"],
      order: .people,
      label: Label(field: "name", column: "name", keyColumn: "name_key")
    )
  }

  static let position = Entity(
    .position,
    plural: "positions",
    doc: .both(
      "one person in one role at one body and place",
      vi: "một người giữ một chức danh ở một tổ chức và một nơi"
    ),
    table: "position",
    alias: "q",
    fields: [
      Field(
        "role",
        .role,
        doc: .both("the role, as the word list spells it", vi: "chức danh, viết theo danh mục từ")
      ),
      .status(optional: false),
      Field(
        "first_seen",
        .date,
        optional: true,
        doc: .both("the date of the earliest naming", vi: "ngày nhắc tới đầu tiên")
      ),
      Field(
        "last_seen",
        .date,
        optional: true,
        doc: .both("the date of the latest naming", vi: "ngày nhắc tới gần nhất")
      ),
    ],
    relations: [
      Relation(
        "person",
        to: .person,
        .reference(column: "person", optional: false),
        doc: .both("who holds it", vi: "người giữ chức vụ")
      ),
      Relation(
        "mentions",
        to: .mention,
        .children(column: "position", optional: true),
        doc: .both("where it is named", vi: "những chỗ nhắc tới")
      ),
      .organisation(repeatedAs: "organisation_folded"),
      .place,
    ],
    defaultColumns: ["person", "role", "organisation", "place"],
    order: .positions,
    label: Label(field: "role", column: "label", keyColumn: "label_key")
  )
}
