extension Printer {
  static func text(of condition: Condition) -> String {
    switch condition {
    case .and(let parts):
      return parts.map { isJoined($0) ? bracketed($0) : text(of: $0) }.joined(separator: " and ")
    case .or(let parts):
      return parts.map { isOr($0) ? bracketed($0) : text(of: $0) }.joined(separator: " or ")
    case .not(let denied, _):
      return "not " + (isJoined(denied) ? bracketed(denied) : text(of: denied))
    case .row(let row):
      let name = row.name.map { " as \($0.text)" } ?? ""
      return "\(row.quantifier.rawValue) \(row.relation.text)\(name) (\(text(of: row.condition)))"
    case .comparison(let comparison):
      return text(of: comparison.left) + " \(comparison.operator.rawValue) "
        + text(of: comparison.right)
    case .presence(let test):
      return text(of: test.expression) + (test.isKnown ? " is known" : " is missing")
    case .truth(let expression):
      return text(of: expression)
    }
  }

  private static func bracketed(_ condition: Condition) -> String { "(\(text(of: condition)))" }

  private static func isOr(_ condition: Condition) -> Bool {
    if case .or = condition { true } else { false }
  }

  private static func isJoined(_ condition: Condition) -> Bool {
    if case .and = condition { true } else { isOr(condition) }
  }

  private static func text(of value: Value) -> String {
    switch value {
    case .string(let literal): literal.text.quoted
    case .exactly(let literal, _): "exactly \(literal.text.quoted)"
    case .number(let literal): literal.text + (literal.isPercent ? "%" : "")
    case .date(let literal): literal.text
    case .relative(let relative): text(of: relative.period)
    case .interval(let low, let high, _): "\(text(of: low)) .. \(text(of: high))"
    case .bounds(let low, let high, _): "\(text(of: low)) and \(text(of: high))"
    case .list(let values, _): list(values)
    case .all(let values, _): "all \(list(values))"
    case .path(let path): path.text
    case .parameter(let parameter): "$\(parameter.name)"
    }
  }

  private static func list(_ values: [Value]) -> String {
    "(\(values.map(text(of:)).joined(separator: ", ")))"
  }

  private static func text(of period: RelativeDate.Period) -> String {
    switch period {
    case .today: "today"
    case .this(let unit): "this \(unit.rawValue)"
    case .last(let unit): "last \(unit.rawValue)"
    case .lastCount(let count, let unit): "last \(count) \(unit.rawValue)s"
    }
  }
}
