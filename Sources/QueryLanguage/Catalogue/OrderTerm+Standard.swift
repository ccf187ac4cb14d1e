extension [OrderTerm] {
  /// Newest first, pages without a date last; a page's key does not depend on its import.
  static let articles: [OrderTerm] = [
    OrderTerm("published_from", descending: true), OrderTerm("key"),
  ]

  /// By the articles that rows stand in, in their order.
  static func articles(through relation: String) -> [OrderTerm] {
    articles.map { OrderTerm($0.column, of: [relation] + $0.path, descending: $0.isDescending) }
  }

  static let passages = articles(through: "article") + [OrderTerm("number")]

  /// As a Vietnamese list of people: by given name, then middle, then family name.
  static let people: [OrderTerm] = [OrderTerm("name_key"), OrderTerm("key")]

  /// A person's positions in the order of their first naming.
  static let positionsOfOne: [OrderTerm] = [
    OrderTerm("first_key"), OrderTerm("role_key"), OrderTerm("label_key"),
  ]

  static let positions =
    people.map { OrderTerm($0.column, of: ["person"]) } + positionsOfOne

  static let statementsOfPage: [OrderTerm] = [OrderTerm("passage_number"), OrderTerm("ordinal")]

  static let statements = articles(through: "article") + statementsOfPage

  static let mentionsOfPassage: [OrderTerm] = [
    OrderTerm("start"), OrderTerm("length", descending: true), OrderTerm("kind"),
  ]

  static let mentionsOfPage = [OrderTerm("number", of: ["passage"])] + mentionsOfPassage

  static let mentions = articles(through: "article") + mentionsOfPage

  static let places: [OrderTerm] = [OrderTerm("name_key"), OrderTerm("identity")]

  static let organisations: [OrderTerm] = [
    OrderTerm("name_key"), OrderTerm("label_key"), OrderTerm("identity", of: ["place"]),
  ]

  static let documents: [OrderTerm] = [
    OrderTerm("kind_key"), OrderTerm("label_key"), OrderTerm("identity"),
  ]

  static let figuresOfPage: [OrderTerm] = [OrderTerm("passage_number"), OrderTerm("start")]

  static let figures = articles(through: "article") + figuresOfPage

  static let related = articles(through: "on") + [OrderTerm("ordinal")]
}
