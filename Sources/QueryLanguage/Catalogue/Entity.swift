package import VietnameseText

/// What a query finds: its table, its fields and relations, and how it is shown and sorted when the
/// query does not say.
package struct Entity: Hashable, Sendable {
  package var id: EntityID
  package var singular: String
  package var plural: String
  /// Other names, in other languages; looked up without marks.
  package var aliases: [String]
  package var doc: BilingualText
  /// The table of its rows, each with a column `id`.
  package var table: String
  /// What a row's alias in a statement begins with.
  package var alias: String
  /// A column that is 1 in the rows of this entity, where its table holds others too.
  package var filter: String?
  package var fields: [Field]
  package var relations: [Relation]
  package var shortForms: [ShortForm]
  /// Names of fields, relations or short forms that are shown when a query has no `show`.
  package var defaultColumns: [String]
  package var order: [OrderTerm]
  /// What stands for a row where a relation is shown as a value.
  package var label: Label

  /// The field that a string is compared with where a relation is, the column that is shown and the
  /// one that it is sorted by.
  package struct Label: Hashable, Sendable {
    package var field: String
    package var column: String
    package var keyColumn: String?

    package init(field: String, column: String, keyColumn: String?) {
      self.field = field
      self.column = column
      self.keyColumn = keyColumn
    }
  }

  package init(
    _ id: EntityID,
    plural: String,
    aliases: [String] = [],
    doc: BilingualText,
    table: String,
    alias: String,
    filter: String? = nil,
    fields: [Field],
    relations: [Relation],
    shortForms: [ShortForm] = [],
    defaultColumns: [String],
    order: [OrderTerm],
    label: Label
  ) {
    self.id = id
    self.singular = id.rawValue
    self.plural = plural
    self.aliases = aliases + (VietnameseNames.entities[id] ?? [])
    self.doc = doc
    self.table = table
    self.alias = alias
    self.filter = filter
    self.fields = ([.id] + fields).map { field in
      var field = field
      field.aliases += VietnameseNames.members[field.name] ?? []
      return field
    }
    self.relations = relations.map { relation in
      var relation = relation
      relation.aliases += VietnameseNames.members[relation.name] ?? []
      return relation
    }
    self.shortForms = shortForms.map { form in
      var form = form
      form.aliases += VietnameseNames.members[form.name] ?? []
      return form
    }
    self.defaultColumns = defaultColumns
    self.order = order
    self.label = label
  }

  /// The name with its article, for messages: `a speaker`, `an article`.
  package var indefinite: BilingualText {
    let article = ["a", "o"].contains(singular.first.map(String.init)) ? "an" : "a"
    return .both("\(article) \(singular)", vi: "\(id.vietnameseNoun)")
  }

  /// What so many rows are called: `1 speaker`, `3 speakers`.
  package func noun(for count: Int, in language: Language) -> String {
    language.text(count == 1 ? singular : plural, vi: id.vietnameseNoun)
  }

  package var members: [Member] {
    fields.map(Member.field) + relations.map(Member.relation) + shortForms.map(Member.shortForm)
  }

  package func field(_ name: String) -> Field? { fields.first { $0.name == name } }

  package func relation(_ name: String) -> Relation? { relations.first { $0.name == name } }
}
