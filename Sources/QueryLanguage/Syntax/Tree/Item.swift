/// One item of `show` or of a shape: `name`, `count() as n`, `positions { role, place } as p`.
package struct Item: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case expression(Expression)
    case shape(Shape)
  }

  package var content: Content
  /// The name of the column given by `as`.
  package var alias: Name?

  package init(_ content: Content, as alias: Name? = nil) {
    self.content = content
    self.alias = alias
  }

  package var range: SourceRange {
    let own =
      switch content {
      case .expression(let expression): expression.range
      case .shape(let shape): shape.range
      }
    return alias.map { own.joined(with: $0.range) } ?? own
  }
}
