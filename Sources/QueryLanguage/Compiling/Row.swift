import SQLText

/// A row that conditions are asked of.
struct Row {
  /// The alias of its table, if that is read at all.
  var alias: String
  /// What holds its `id`: the column of its own table, or one that leads to it.
  var id: SQLFragment
  var idIsNullable: Bool

  /// A row whose table is read.
  init(_ alias: String) {
    self.alias = alias
    id = "\(name: alias).id"
    idIsNullable = false
  }

  /// A row of which nothing but the `id` is needed.
  init(id: SQLFragment, nullable: Bool) {
    alias = ""
    self.id = id
    idIsNullable = nullable
  }

  func column(_ name: String, _ suffix: String = "") -> SQLFragment {
    "\(name: alias).\(name: name + suffix)"
  }
}
