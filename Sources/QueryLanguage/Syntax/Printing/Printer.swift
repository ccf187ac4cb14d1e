/// Writes syntax in its canonical form: one line, English keywords, the clauses in a fixed order.
///
/// What is printed parses to the same tree, so brackets stand exactly where the nesting needs them.
enum Printer {
  static func text(of query: QuerySyntax) -> String {
    var parts = [query.verb.rawValue, query.entity.text]
    if let words = query.words { parts.append(words.text.quoted) }
    parts += texts(of: query.clauses, isCount: query.verb == .count)
    return parts.joined(separator: " ")
  }

  private static func texts(of clauses: Clauses, isCount: Bool) -> [String] {
    var parts: [String] = []
    if let clause = clauses.where { parts.append("where \(text(of: clause.condition))") }
    if let clause = clauses.group {
      parts.append((isCount ? "by " : "group by ") + list(clause.keys, text(of:)))
    }
    if let clause = clauses.having { parts.append("having \(text(of: clause.condition))") }
    if let clause = clauses.show { parts.append("show \(list(clause.items, text(of:)))") }
    if let clause = clauses.order { parts.append("order by \(list(clause.keys, text(of:)))") }
    if let clause = clauses.limit { parts.append(text(of: clause)) }
    return parts
  }

  private static func list<Element>(
    _ elements: [Element],
    _ text: (Element) -> String
  ) -> String {
    elements.map(text).joined(separator: ", ")
  }

  private static func text(of key: OrderClause.Key) -> String {
    text(of: key.expression) + (key.direction.map { " \($0.rawValue)" } ?? "")
      + (key.fill ? " fill" : "")
  }

  private static func text(of clause: LimitClause) -> String {
    "limit \(text(of: clause.count))" + (clause.offset.map { " offset \(text(of: $0))" } ?? "")
  }

  private static func text(of amount: LimitClause.Amount) -> String {
    switch amount {
    case .number(let number, _): String(number)
    case .parameter(let parameter): "$\(parameter.name)"
    }
  }

  private static func text(of item: Item) -> String {
    let content =
      switch item.content {
      case .expression(let expression): text(of: expression)
      case .shape(let shape): text(of: shape)
      }
    return content + (item.alias.map { " as \($0.text)" } ?? "")
  }

  private static func text(of shape: Shape) -> String {
    let inner = [list(shape.items, text(of:))] + texts(of: shape.clauses, isCount: false)
    return "\(shape.relation.text) { \(inner.joined(separator: " ")) }"
  }

  static func text(of expression: Expression) -> String {
    switch expression {
    case .path(let path): return path.text
    case .call(let call):
      let parts =
        [call.argument.map(text(of:)), call.condition.map { "where \(text(of: $0.condition))" }]
      let inner = parts.compactMap(\.self).joined(separator: " ")
      return "\(call.name.text)(\(inner))"
    }
  }
}
