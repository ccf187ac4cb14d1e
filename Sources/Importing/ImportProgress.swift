/// How far an import has come.
package struct ImportProgress: Hashable, Sendable {
  /// Inputs that were read to their end, and all that there are.
  package var files = 0
  package var allFiles = 0
  /// Articles that were looked at: stored, known already or refused.
  package var articles = 0
  /// Bytes that were read, as they stand in the files.
  package var bytes = 0
  /// The bytes of all files; missing where an input has no known size.
  package var allBytes: Int?
}
