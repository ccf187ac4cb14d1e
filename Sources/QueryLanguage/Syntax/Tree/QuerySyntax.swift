/// One `find` or `count` as it was written; nothing in it is resolved.
///
/// The whole grammar of the language has its place here, and every node keeps its range.
package struct QuerySyntax: Hashable, Sendable {
  package enum Verb: String, CaseIterable, Hashable, Sendable {
    case find, count
  }

  package var verb: Verb
  package var verbRange: SourceRange
  package var entity: Name
  /// The words straight after the entity: `find passage "phân cấp ngân sách"`.
  package var words: StringLiteral?
  package var clauses: Clauses
  package var range: SourceRange

  package init(
    _ verb: Verb,
    at verbRange: SourceRange,
    _ entity: Name,
    words: StringLiteral? = nil,
    _ clauses: Clauses = Clauses(),
    at range: SourceRange
  ) {
    self.verb = verb
    self.verbRange = verbRange
    self.entity = entity
    self.words = words
    self.clauses = clauses
    self.range = range
  }
}
