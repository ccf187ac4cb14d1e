import SQLText

/// The SQL of values that stand in a column, or are cut out of another text.
enum ValueExpression {
  static func sql(_ expression: String?, or column: String, of alias: String) -> SQLFragment {
    guard let expression else { return "\(name: alias).\(name: column)" }
    return .trusted(
      expression.split(separator: "$", omittingEmptySubsequences: false).joined(separator: alias)
    )
  }
}

extension Field {
  /// The value in the row of an alias.
  func sql(of alias: String) -> SQLFragment {
    ValueExpression.sql(expression, or: column, of: alias)
  }
}

extension FieldType.TextTable {
  /// The value in the row of an alias of the table.
  func sql(of alias: String) -> SQLFragment {
    ValueExpression.sql(expression, or: column, of: alias)
  }
}

extension Entity {
  /// What is shown for the row of an alias.
  func label(of alias: String) -> SQLFragment {
    let field = field(label.field)
    let expression = field?.column == label.column ? field?.expression : nil
    return ValueExpression.sql(expression, or: label.column, of: alias)
  }
}
