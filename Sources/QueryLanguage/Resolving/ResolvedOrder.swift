/// A value that rows are sorted by; each row has at most one.
package struct ResolvedOrder: Hashable, Sendable {
  package var path: ResolvedPath
  package var isDescending: Bool
}
