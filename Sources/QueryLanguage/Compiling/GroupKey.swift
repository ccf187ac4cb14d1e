import SQLText

/// A key of groups: what tells them apart, what is shown, and what they are sorted by.
struct GroupKey {
  var name: String
  /// Missing where each row has one value.
  var family: Family?
  var identity: SQLFragment
  var label: SQLFragment
  var type: ResultType
  var order: [SortColumn]

  /// Where several values come from.
  ///
  /// Keys of one family take them from the same rows: of a person, `role` and `organisation` go
  /// together, and `articles.outlet` goes with each of them.
  struct Family: Hashable {
    var relations: [Relation]
    var field: Field?

    init?(_ path: ResolvedPath) {
      if let first = path.relations.firstIndex(where: \.isToMany) {
        relations = Array(path.relations[...first])
      } else if let field = path.field, field.isManyValued {
        relations = path.relations
        self.field = field
      } else {
        return nil
      }
    }
  }
}
