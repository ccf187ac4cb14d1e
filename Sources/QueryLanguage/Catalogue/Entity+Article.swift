import VietnameseText

extension Entity {
  static let article = Entity(
    .article,
    plural: "articles",
    doc: .both("one page of news", vi: "một trang tin, bài"),
    table: "article",
    alias: "a",
    fields: [
      Field("title", .shortText, doc: .both("the headline", vi: "tiêu đề")),
      Field(
        "published",
        .date,
        optional: true,
        doc: .both("when the page was published", vi: "thời điểm đăng bài")
      ),
      Field(
        "outlet",
        .shortText,
        optional: true,
        doc: .both("who publishes the page", vi: "tờ báo đăng bài")
      ),
      Field(
        "lead",
        .plainText,
        expression: """
          ifnull($.lead, (select substr(text, $.lead_start + 1) \
          from passage where article = $.id and number = $.lead_number))
          """,
        optional: true,
        doc: .both("the paragraph that sums the page up", vi: "đoạn sa pô tóm tắt bài")
      ),
      Field(
        "section",
        .shortText,
        optional: true,
        doc: .both("the section that the page stands in", vi: "chuyên mục của bài")
      ),
      Field(
        "authors",
        .texts(
          .init("article_author", owner: "article", column: "name", order: [.init("ordinal")])
        ),
        doc: .both("the bylines, in page order", vi: "các tác giả ký tên, theo thứ tự trên trang")
      ),
      Field(
        "url",
        .plainText,
        optional: true,
        doc: .both("where the page is to be found", vi: "địa chỉ của trang")
      ),
      Field(
        "file",
        .plainText,
        optional: true,
        doc: .both("the file that the page was read from", vi: "tệp mà trang được đọc từ đó")
      ),
      Field("words", .number, doc: .both("how many words the page has", vi: "số từ của bài")),
      Field(
        "text",
        .articleText,
        doc: .both(
          "title to captions, without teasers",
          vi: "từ tiêu đề đến chú thích ảnh, không kể phần giới thiệu bài khác"
        )
      ),
      Field(
        "modified",
        .date,
        optional: true,
        doc: .both("when the page was last changed", vi: "lần sửa bài gần nhất")
      ),
      Field(
        "imported",
        .date,
        doc: .both("when the page came into the store", vi: "thời điểm nhập vào kho")
      ),
      Field(
        "copy",
        .boolean,
        doc: .both(
          "whether the text is that of an earlier article",
          vi: "có phải bản đăng lại của một bài trước hay không"
        )
      ),
      Field(
        "rules",
        .number,
        doc: .both(
          "the version of the rules that read the page",
          vi: "phiên bản bộ quy tắc đã đọc bài"
        )
      ),
    ],
    relations: [
      Relation(
        "original",
        to: .article,
        .reference(column: "original", optional: true),
        doc: .both("the earliest article with the same text", vi: "bài sớm nhất có cùng nội dung")
      ),
      Relation(
        "copies",
        to: .article,
        .through(.init("article_copy ac", from: "ac.article", to: "ac.copy", unique: true)),
        doc: .both(
          "the articles with nearly the same text",
          vi: "các bài có nội dung gần như trùng"
        )
      ),
      Relation(
        "passages",
        to: .passage,
        .children(column: "article", optional: false),
        order: [OrderTerm("number")],
        doc: .both(
          "the blocks of the page, in page order",
          vi: "các đoạn của bài, theo thứ tự trên trang"
        )
      ),
      Relation(
        "mentions",
        to: .mention,
        .children(column: "article", optional: false),
        order: .mentionsOfPage,
        doc: .both(
          "what the page names and where, teasers included",
          vi: "những gì bài nhắc tên và ở chỗ nào, kể cả phần giới thiệu bài khác"
        )
      ),
      Relation(
        "people",
        to: .person,
        .through(.init("article_person ap", from: "ap.article", to: "ap.person", unique: true)),
        doc: .both(
          "the people of the page, without those of teasers",
          vi: "những người có trong bài, không kể phần giới thiệu bài khác"
        )
      ),
      Relation(
        "speakers",
        to: .speaker,
        .through(
          .init(
            "article_person ap",
            from: "ap.article",
            to: "ap.person",
            where: "ap.speaks = 1",
            unique: true
          )
        ),
        doc: .both(
          "the people who say something on the page, without those of teasers",
          vi: "những người phát biểu trong bài, không kể phần giới thiệu bài khác"
        )
      ),
      Relation(
        "statements",
        to: .statement,
        .children(column: "article", optional: false),
        order: .statementsOfPage,
        doc: .both(
          "what is said on the page, in page order",
          vi: "các phát biểu trong bài, theo thứ tự trên trang"
        )
      ),
      Relation(
        "places",
        to: .place,
        .through(.init("article_place al", from: "al.article", to: "al.place", unique: true)),
        doc: .both(
          "the places of the page, without those of teasers",
          vi: "các địa danh trong bài, không kể phần giới thiệu bài khác"
        )
      ),
      Relation(
        "organisations",
        to: .organisation,
        .through(
          .init("article_organisation ao", from: "ao.article", to: "ao.organisation", unique: true)
        ),
        doc: .both(
          "the bodies of the page, without those of teasers",
          vi: "các tổ chức trong bài, không kể phần giới thiệu bài khác"
        )
      ),
      .documentsOfArticle,
      .figuresOfArticle,
      Relation(
        "related",
        to: .related,
        .children(column: "article", optional: false),
        order: [OrderTerm("ordinal")],
        doc: .both(
          "the other pages that this one points to",
          vi: "các trang khác mà trang này dẫn tới"
        )
      ),
    ],
    defaultColumns: ["title", "published", "outlet"],
    order: .articles,
    label: Label(field: "title", column: "title", keyColumn: "title_key")
  )

  static let related = Entity(
    .related,
    plural: "related",
    doc: .both("another page that a page points to", vi: "một trang khác mà trang này dẫn tới"),
    table: "related",
    alias: "r",
    fields: [
      Field(
        "title",
        .shortText,
        doc: .both("the headline in the box", vi: "tiêu đề trong khung giới thiệu")
      ),
      Field(
        "section",
        .shortText,
        optional: true,
        doc: .both("the section in the box", vi: "chuyên mục trong khung giới thiệu")
      ),
      Field(
        "summary",
        .plainText,
        optional: true,
        doc: .both("the summary in the box", vi: "tóm tắt trong khung giới thiệu")
      ),
      Field(
        "url",
        .plainText,
        optional: true,
        doc: .both("where the box leads", vi: "địa chỉ mà khung dẫn tới")
      ),
    ],
    relations: [
      Relation(
        "on",
        to: .article,
        .reference(column: "article", optional: false),
        doc: .both("the page that the box stands on", vi: "trang có khung giới thiệu này")
      ),
      Relation(
        "target",
        to: .article,
        .reference(column: "target", optional: true),
        doc: .both(
          "the page itself, once it is in the store",
          vi: "chính trang được dẫn tới, khi đã có trong kho"
        )
      ),
      Relation(
        "people",
        to: .person,
        .through(
          .init(
            "mention m join passage t on t.id = m.passage",
            from: "t.related",
            to: "m.person",
            where: "m.person is not null and t.related is not null",
            unique: false
          )
        ),
        doc: .both("the people whom the box names", vi: "những người được nhắc tên trong khung")
      ),
    ],
    defaultColumns: ["title", "section"],
    order: .related,
    label: Label(field: "title", column: "title", keyColumn: "title_key")
  )
}
