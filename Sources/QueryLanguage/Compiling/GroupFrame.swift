import SQLText

/// The rows that groups are made of, and the values of each group, while the select is put together.
struct GroupFrame {
  var from: Select
  /// What tells groups apart.
  var identities: [SQLFragment]
  /// How often an entity stands there does not matter: what counts it.
  var count: SQLFragment
  var keys: [GroupColumn]
  var dependents: [ResolvedPath: GroupColumn] = [:]
  var aggregates: [GroupColumn] = []
  /// For each aggregate that chooses a row: its `id`.
  var chosen: [Int: SQLFragment] = [:]

  func column(_ value: ResolvedGroups.Value) -> GroupColumn {
    switch value {
    case .key(let index): return keys[index]
    case .dependent(let path):
      guard let column = dependents[path] else {
        preconditionFailure("\(path.name) depends on no key")
      }
      return column
    case .aggregate(let index): return aggregates[index]
    }
  }
}
