import QueryLanguage

/// The column that a value at a place of a query is one of, and how often a value occurs.
struct ValueColumn: Hashable {
  /// A table that ties the rows of the column to articles, by which they are counted.
  struct Tie: Hashable {
    var table: String
    var column: String
    /// Whether only people count who speak there.
    var speaks = false
  }

  var table: String
  /// The column that is looked in; beside it stands its folded copy.
  var column: String
  /// What is put into the query.
  var shown: String
  /// What a row is known by: its own number, or that of the row that it belongs to.
  var key = "id"
  var tie: Tie?

  var folded: String { column + "_folded" }

  static let places = ValueColumn(
    table: "place",
    column: "name",
    shown: "label",
    tie: Tie(table: "article_place", column: "place")
  )

  private static func people(speaking: Bool) -> ValueColumn {
    ValueColumn(
      table: "person_name",
      column: "name",
      shown: "name",
      key: "person",
      tie: Tie(table: "article_person", column: "person", speaks: speaking)
    )
  }

  /// The columns of the field, relation or short form whose value is expected; none where values are
  /// long, or no text.
  static func columns(of value: ExpectedValue, in catalogue: Catalogue) -> [ValueColumn] {
    let owner = catalogue[value.entity]
    guard let member = catalogue.member(value.field, of: owner) else { return [] }
    return columns(of: member, owner, catalogue)
  }

  private static func columns(
    of member: Member,
    _ owner: Entity,
    _ catalogue: Catalogue
  ) -> [ValueColumn] {
    switch member {
    case .field(let field): return columns(of: field, owner, catalogue)
    case .relation(let relation):
      let target = catalogue[relation.target]
      guard let field = target.fields.first(where: { $0.name == target.label.field }) else {
        return []
      }
      return target.id == .place ? [places] : columns(of: field, target, catalogue)
    case .shortForm(let form):
      guard let first = form.path.first, let step = catalogue.member(first, of: owner) else {
        return []
      }
      guard form.path.count > 1 else { return columns(of: step, owner, catalogue) }
      guard case .relation(let relation) = step else { return [] }
      let rest = ShortForm(form.name, path: Array(form.path.dropFirst()), doc: form.doc)
      return columns(of: .shortForm(rest), catalogue[relation.target], catalogue)
    }
  }

  private static func columns(
    of field: Field,
    _ owner: Entity,
    _ catalogue: Catalogue
  ) -> [ValueColumn] {
    switch field.type {
    case .shortText, .role:
      return [ValueColumn(table: owner.table, column: field.column, shown: field.column, owner)]
    case .personName: return [people(speaking: owner.id == .speaker)]
    case .texts(let texts) where !texts.isRaw:
      return [
        ValueColumn(
          table: texts.table,
          column: texts.column,
          shown: texts.column,
          key: texts.owner
        )
      ]
    case .unitName: return [places]
    case .party(let organisation, let place):
      return [organisation, place].flatMap { columns(of: .relation($0), owner, catalogue) }
    case .texts, .longText, .articleText, .plainText, .number, .real, .date, .boolean, .kind,
      .level:
      return []
    }
  }

  private init(table: String, column: String, shown: String, _ owner: Entity) {
    self.init(table: table, column: column, shown: shown)
    switch owner.id {
    case .place: tie = Tie(table: "article_place", column: "place")
    case .organisation: tie = Tie(table: "article_organisation", column: "organisation")
    case .article, .passage, .person, .speaker, .position, .statement, .mention, .related,
      .document, .figure:
      break
    }
  }

  init(table: String, column: String, shown: String, key: String = "id", tie: Tie? = nil) {
    self.table = table
    self.column = column
    self.shown = shown
    self.key = key
    self.tie = tie
  }
}
