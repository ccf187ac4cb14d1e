/// Topics of the manual that belong together: what `help` prints of one name.
package struct ReferenceChapter: Hashable, Sendable {
  /// One word, by which it is asked for.
  package let name: String
  package let topics: [ReferenceTopic]
}
