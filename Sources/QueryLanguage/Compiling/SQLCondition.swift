import SQLText

/// A condition in SQL, with what is needed to join it with others and to deny it.
struct SQLCondition {
  enum Strength {
    /// Needs no brackets anywhere.
    case atom
    /// A comparison, which `is not true` may not follow without brackets.
    case comparison
    case and
    case or
  }

  var sql: SQLFragment
  var strength: Strength
  /// Whether it may be null, which is not the contrary of true.
  var isNullable: Bool
  /// How it is denied, where there is a better way than `not`.
  var denied: SQLFragment?
  /// What is denied by `not` was a list before it, and is one again when that is denied.
  private var deniedStrength = Strength.comparison

  init(
    _ sql: SQLFragment,
    _ strength: Strength = .comparison,
    nullable isNullable: Bool,
    denied: SQLFragment? = nil
  ) {
    self.sql = sql
    self.strength = strength
    self.isNullable = isNullable
    self.denied = denied
  }

  static let always = SQLCondition("1", .atom, nullable: false, denied: "0")
  static let never = SQLCondition("0", .atom, nullable: false, denied: "1")

  /// There is a value.
  static func known(_ value: SQLFragment) -> SQLCondition {
    SQLCondition("\(value) is not null", nullable: false, denied: "\(value) is null")
  }

  /// `left in (select …)`, where the select gives no null.
  static func membership(
    of left: SQLFragment,
    nullable: Bool,
    in select: Select
  ) -> SQLCondition {
    let list = select.inBrackets
    return SQLCondition(
      "\(left) in \(list)",
      nullable: nullable,
      denied: nullable ? nil : "\(left) not in \(list)"
    )
  }

  /// The contrary, in two-valued logic: what is null is not true.
  var negated: SQLCondition {
    if isNullable { return SQLCondition("\(sql.bracketed) is not true", nullable: false) }
    var contrary = SQLCondition("not \(sql.bracketed)", nullable: false, denied: sql)
    if let denied { contrary = SQLCondition(denied, deniedStrength, nullable: false, denied: sql) }
    contrary.deniedStrength = strength
    return contrary
  }

  static func all(_ conditions: [SQLCondition]) -> SQLCondition {
    let needed = conditions.filter { !$0.isAlways }
    guard needed.count > 1 else { return needed.first ?? .always }
    return SQLCondition(
      balanced(
        needed.map { $0.part(of: .and) },
        by: "\n  and "
      ),
      .and,
      nullable: needed.contains(where: \.isNullable)
    )
  }

  static func any(_ conditions: [SQLCondition]) -> SQLCondition {
    guard conditions.count > 1 else { return conditions.first ?? .never }
    return SQLCondition(
      balanced(
        conditions.map { $0.part(of: .or) },
        by: "\n  or "
      ),
      .or,
      nullable: conditions.contains(where: \.isNullable)
    )
  }

  /// The condition in a list: a list in a list of the same kind goes on with it, and one of the
  /// other kind stands in brackets.
  private func part(of list: Strength) -> SQLFragment {
    switch strength {
    case .atom, .comparison: sql.indented
    case .and, .or: strength == list ? sql : sql.bracketed
    }
  }

  private var isAlways: Bool { strength == .atom && !isNullable && sql == "1" }

  /// A long chain would be as deep for SQLite as it is long: beyond a screenful it is cut in halves.
  private static func balanced(_ parts: [SQLFragment], by sign: SQLFragment) -> SQLFragment {
    guard parts.count > 32 else { return parts.joined(separator: sign) }
    let middle = parts.count / 2
    let halves = [Array(parts[..<middle]), Array(parts[middle...])]
    return halves.map { balanced($0, by: sign).bracketed }.joined(separator: sign)
  }
}

extension SQLFragment {
  /// In brackets, one step further in where it has several lines.
  var bracketed: SQLFragment { "(\(indented))" }
}
