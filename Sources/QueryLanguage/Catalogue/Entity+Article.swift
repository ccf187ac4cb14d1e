extension Entity {
  static let article = Entity(
    .article,
    plural: "articles",
    doc: "one page of news",
    table: "article",
    alias: "a",
    fields: [
      Field("title", .shortText, doc: "the headline"),
      Field("published", .date, optional: true, doc: "when the page was published"),
      Field("outlet", .shortText, optional: true, doc: "who publishes the page"),
      Field(
        "lead",
        .plainText,
        expression: """
          ifnull($.lead, (select substr(text, $.lead_start + 1) \
          from passage where article = $.id and number = $.lead_number))
          """,
        optional: true,
        doc: "the paragraph that sums the page up"
      ),
      Field("section", .shortText, optional: true, doc: "the section that the page stands in"),
      Field(
        "authors",
        .texts(
          .init("article_author", owner: "article", column: "name", order: [.init("ordinal")])
        ),
        doc: "the bylines, in page order"
      ),
      Field("url", .plainText, optional: true, doc: "where the page is to be found"),
      Field("file", .plainText, optional: true, doc: "the file that the page was read from"),
      Field("words", .number, doc: "how many words the page has"),
      Field("text", .articleText, doc: "title to captions, without teasers"),
      Field("modified", .date, optional: true, doc: "when the page was last changed"),
      Field("imported", .date, doc: "when the page came into the store"),
      Field("copy", .boolean, doc: "whether the text is that of an earlier article"),
      Field("rules", .number, doc: "the version of the rules that read the page"),
    ],
    relations: [
      Relation(
        "original",
        to: .article,
        .reference(column: "original", optional: true),
        doc: "the earliest article with the same text"
      ),
      Relation(
        "copies",
        to: .article,
        .through(.init("article_copy ac", from: "ac.article", to: "ac.copy", unique: true)),
        doc: "the articles with nearly the same text"
      ),
      Relation(
        "passages",
        to: .passage,
        .children(column: "article", optional: false),
        order: [OrderTerm("number")],
        doc: "the blocks of the page, in page order"
      ),
      Relation(
        "mentions",
        to: .mention,
        .children(column: "article", optional: false),
        order: .mentionsOfPage,
        doc: "what the page names and where, teasers included"
      ),
      Relation(
        "people",
        to: .person,
        .through(.init("article_person ap", from: "ap.article", to: "ap.person", unique: true)),
        doc: "the people of the page, without those of teasers"
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
        doc: "the people who say something on the page, without those of teasers"
      ),
      Relation(
        "statements",
        to: .statement,
        .children(column: "article", optional: false),
        order: .statementsOfPage,
        doc: "what is said on the page, in page order"
      ),
      Relation(
        "places",
        to: .place,
        .through(.init("article_place al", from: "al.article", to: "al.place", unique: true)),
        doc: "the places of the page, without those of teasers"
      ),
      Relation(
        "organisations",
        to: .organisation,
        .through(
          .init("article_organisation ao", from: "ao.article", to: "ao.organisation", unique: true)
        ),
        doc: "the bodies of the page, without those of teasers"
      ),
      .documentsOfArticle,
      .figuresOfArticle,
      Relation(
        "related",
        to: .related,
        .children(column: "article", optional: false),
        order: [OrderTerm("ordinal")],
        doc: "the other pages that this one points to"
      ),
    ],
    defaultColumns: ["title", "published", "outlet"],
    order: .articles,
    label: Label(field: "title", column: "title", keyColumn: "title_key")
  )

  static let related = Entity(
    .related,
    plural: "related",
    doc: "another page that a page points to",
    table: "related",
    alias: "r",
    fields: [
      Field("title", .shortText, doc: "the headline in the box"),
      Field("section", .shortText, optional: true, doc: "the section in the box"),
      Field("summary", .plainText, optional: true, doc: "the summary in the box"),
      Field("url", .plainText, optional: true, doc: "where the box leads"),
    ],
    relations: [
      Relation(
        "on",
        to: .article,
        .reference(column: "article", optional: false),
        doc: "the page that the box stands on"
      ),
      Relation(
        "target",
        to: .article,
        .reference(column: "target", optional: true),
        doc: "the page itself, once it is in the store"
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
        doc: "the people whom the box names"
      ),
    ],
    defaultColumns: ["title", "section"],
    order: .related,
    label: Label(field: "title", column: "title", keyColumn: "title_key")
  )
}
