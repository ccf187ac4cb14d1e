/// A column of a result, or a key of an object in one.
package struct ResolvedItem: Hashable, Sendable {
  package var name: String
  package var path: ResolvedPath
  package var content: Content

  package enum Content: Hashable, Sendable {
    /// What stands at the end of the path: a field, or the label of the related row.
    case value
    case shape(ResolvedShape)
  }
}
