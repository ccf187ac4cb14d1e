/// A path with its short forms expanded: relations, then a field or nothing.
package struct ResolvedPath: Hashable, Sendable {
  /// The named row that it begins at; the row at hand where missing.
  package var root: String?
  /// The canonical names of the steps as they were typed: `role`, not `positions.role`.
  package var name: String
  package var relations: [Relation]
  /// Missing where the path ends at a relation.
  package var field: Field?
  /// The entity of the row at the end.
  package var entity: Entity

  /// Whether one row may have several values along the path.
  package var isManyValued: Bool {
    relations.contains(where: \.isToMany) || field?.isManyValued == true
  }
}
